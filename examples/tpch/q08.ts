import { fn, lit, when } from "../../src/index.js";
import { type Query, query } from "./tables.js";

/** National market share: Brazil's part of what America bought of a type of part, by year. */
export const q08: Query = query(
  "o_year int not null, mkt_share decimal(38,6)",
  ({ part, supplier, lineitem, orders, customer, nation, region }) => {
    const sellers = supplier.joinSelect(
      nation,
      (s, n) => s.s_nationkey.eq(n.n_nationkey),
      "inner",
      (s, n) => ({ s_suppkey: s.s_suppkey, nation: n.n_name }),
    );
    const buyers = customer
      .join(nation, (c, n) => c.c_nationkey.eq(n.n_nationkey))
      .join(
        region.filter((r) => r.r_name.eq("AMERICA")),
        (n, r) => n.n_regionkey.eq(r.r_regionkey),
      );
    return part
      .filter((p) => p.p_type.eq("ECONOMY ANODIZED STEEL"))
      .join(lineitem, (p, l) => p.p_partkey.eq(l.l_partkey))
      .join(sellers, (l, s) => s.s_suppkey.eq(l.l_suppkey))
      .join(orders, (l, o) => l.l_orderkey.eq(o.o_orderkey))
      .filter((o) => o.o_orderdate.between("1995-01-01", "1996-12-31"))
      .join(buyers, (o, c) => o.o_custkey.eq(c.c_custkey))
      .select("nation", (c) => ({
        o_year: fn.year(c.o_orderdate),
        volume: c.l_extendedprice.times(lit(1).minus(c.l_discount)),
      }))
      .groupBy("o_year")
      .agg((c) => ({ mkt_share: fn.sum(when(c.nation.eq("BRAZIL"), c.volume).otherwise(0)).div(fn.sum(c.volume)) }))
      .orderBy("o_year");
  },
);
