import { fn } from "../../src/index.js";
import { type Query, query } from "./tables.js";

/** Minimum cost supplier: who in Europe sells each brass part of a size cheapest, the supplier's place and balance. */
export const q02: Query = query(
  "s_acctbal decimal(12,2) not null, s_name string not null, n_name string not null, p_partkey bigint not null, p_mfgr string not null, s_address string not null, s_phone string not null, s_comment string not null",
  ({ part, supplier, partsupp, nation, region }) => {
    const offers = partsupp
      .join(supplier, (ps, s) => ps.ps_suppkey.eq(s.s_suppkey))
      .join(nation, (s, n) => s.s_nationkey.eq(n.n_nationkey))
      .join(
        region.filter((r) => r.r_name.eq("EUROPE")),
        (n, r) => n.n_regionkey.eq(r.r_regionkey),
      );
    return part
      .filter((p) => p.p_size.eq(15).and(p.p_type.like("%BRASS")))
      .join(offers, (p, o) => p.p_partkey.eq(o.ps_partkey))
      .filter((c) =>
        c.ps_supplycost.eq(
          offers
            .filter((o) => o.ps_partkey.eq(c.p_partkey.outer()))
            .agg((o) => ({ cheapest: fn.min(o.ps_supplycost) }))
            .scalar(),
        ),
      )
      .select("s_acctbal", "s_name", "n_name", "p_partkey", "p_mfgr", "s_address", "s_phone", "s_comment")
      .orderBy((c) => c.s_acctbal.desc(), "n_name", "s_name", "p_partkey")
      .limit(100);
  },
);
