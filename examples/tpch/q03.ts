import { fn, lit } from "../../src/index.js";
import { type Query, query } from "./tables.js";

/** Shipping priority: the ten orders of a market segment, not yet shipped on a day, that are worth most. */
export const q03: Query = query(
  "l_orderkey bigint not null, revenue decimal(36,4), o_orderdate date not null, o_shippriority int not null",
  ({ customer, orders, lineitem }) =>
    customer
      .filter((c) => c.c_mktsegment.eq("BUILDING"))
      .join(orders, (c, o) => c.c_custkey.eq(o.o_custkey))
      .join(lineitem, (o, l) => l.l_orderkey.eq(o.o_orderkey))
      .filter((c) => c.o_orderdate.lt("1995-03-15").and(c.l_shipdate.gt("1995-03-15")))
      .groupBy("l_orderkey", "o_orderdate", "o_shippriority")
      .agg((c) => ({ revenue: fn.sum(c.l_extendedprice.times(lit(1).minus(c.l_discount))) }))
      .select("l_orderkey", "revenue", "o_orderdate", "o_shippriority")
      .orderBy((c) => c.revenue.desc(), "o_orderdate")
      .limit(10),
);
