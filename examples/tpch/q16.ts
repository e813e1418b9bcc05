import { fn } from "../../src/index.js";
import { type Query, query } from "./tables.js";

/** Parts and suppliers: how many suppliers without complaints offer each brand, type and size asked for. */
export const q16: Query = query(
  "p_brand string not null, p_type string not null, p_size int not null, supplier_cnt bigint not null",
  ({ partsupp, part, supplier }) => {
    const complained = supplier.filter((s) => s.s_comment.like("%Customer%Complaints%")).select("s_suppkey");
    return partsupp
      .join(part, (ps, p) => p.p_partkey.eq(ps.ps_partkey))
      .filter((p) => p.p_brand.neq("Brand#45").and(p.p_type.like("MEDIUM POLISHED%").not()))
      .filter((p) => p.p_size.isin(49, 14, 23, 45, 19, 3, 36, 9))
      .filter((ps) => ps.ps_suppkey.isin(complained).not())
      .groupBy("p_brand", "p_type", "p_size")
      .agg((c) => ({ supplier_cnt: fn.count_distinct(c.ps_suppkey) }))
      .orderBy((c) => c.supplier_cnt.desc(), "p_brand", "p_type", "p_size");
  },
);
