import { fn, lit } from "../../src/index.js";
import { type Query, query } from "./tables.js";

/** Product type profit measure: what parts of a colour earned, by the supplier's nation and year. */
export const q09: Query = query(
  "nation string not null, o_year int not null, sum_profit decimal(37,4)",
  ({ part, supplier, lineitem, partsupp, orders, nation }) =>
    part
      .filter((p) => p.p_name.like("%green%"))
      .join(lineitem, (p, l) => p.p_partkey.eq(l.l_partkey))
      .join(supplier, (l, s) => s.s_suppkey.eq(l.l_suppkey))
      .join(partsupp, (l, ps) => ps.ps_suppkey.eq(l.l_suppkey).and(ps.ps_partkey.eq(l.l_partkey)))
      .join(orders, (l, o) => o.o_orderkey.eq(l.l_orderkey))
      .join(nation, (s, n) => s.s_nationkey.eq(n.n_nationkey))
      .select((c) => ({
        nation: c.n_name,
        o_year: fn.year(c.o_orderdate),
        amount: c.l_extendedprice.times(lit(1).minus(c.l_discount)).minus(c.ps_supplycost.times(c.l_quantity)),
      }))
      .groupBy("nation", "o_year")
      .agg((c) => ({ sum_profit: fn.sum(c.amount) }))
      .orderBy("nation", (c) => c.o_year.desc()),
);
