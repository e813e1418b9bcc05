import { fn, lit } from "../../src/index.js";
import { type Query, query } from "./tables.js";

const start = lit("1994-01-01", "date");

/** Local supplier volume: a year's revenue in Asia from customers and suppliers of the same nation, by nation. */
export const q05: Query = query(
  "n_name string not null, revenue decimal(36,4)",
  ({ customer, orders, lineitem, supplier, nation, region }) =>
    customer
      .join(orders, (c, o) => c.c_custkey.eq(o.o_custkey))
      .filter((o) => o.o_orderdate.gte(start).and(o.o_orderdate.lt(fn.add_months(start, 12))))
      .join(lineitem, (o, l) => o.o_orderkey.eq(l.l_orderkey))
      .join(supplier, (l, s) => l.l_suppkey.eq(s.s_suppkey).and(l.c_nationkey.eq(s.s_nationkey)))
      .join(nation, (s, n) => s.s_nationkey.eq(n.n_nationkey))
      .join(region, (n, r) => n.n_regionkey.eq(r.r_regionkey))
      .filter((c) => c.r_name.eq("ASIA"))
      .groupBy("n_name")
      .agg((c) => ({ revenue: fn.sum(c.l_extendedprice.times(lit(1).minus(c.l_discount))) }))
      .orderBy((c) => c.revenue.desc()),
);
