import { fn, lit } from "../../src/index.js";
import { type Query, query } from "./tables.js";

const start = lit("1993-10-01", "date");

/** Returned item reporting: the twenty customers whose returns of a quarter's orders cost most. */
export const q10: Query = query(
  "c_custkey bigint not null, c_name string not null, revenue decimal(36,4), c_acctbal decimal(12,2) not null, n_name string not null, c_address string not null, c_phone string not null, c_comment string not null",
  ({ customer, orders, lineitem, nation }) =>
    customer
      .join(orders, (c, o) => c.c_custkey.eq(o.o_custkey))
      .filter((o) => o.o_orderdate.gte(start).and(o.o_orderdate.lt(fn.add_months(start, 3))))
      .join(lineitem, (o, l) => l.l_orderkey.eq(o.o_orderkey))
      .filter((l) => l.l_returnflag.eq("R"))
      .join(nation, (c, n) => c.c_nationkey.eq(n.n_nationkey))
      .groupBy("c_custkey", "c_name", "c_acctbal", "c_phone", "n_name", "c_address", "c_comment")
      .agg((c) => ({ revenue: fn.sum(c.l_extendedprice.times(lit(1).minus(c.l_discount))) }))
      .select("c_custkey", "c_name", "revenue", "c_acctbal", "n_name", "c_address", "c_phone", "c_comment")
      .orderBy((c) => c.revenue.desc())
      .limit(20),
);
