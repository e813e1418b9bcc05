import { fn } from "../../src/index.js";
import { type Query, query } from "./tables.js";

/** Large volume customer: the hundred dearest orders of very large quantities, and who placed them. */
export const q18: Query = query(
  "c_name string not null, c_custkey bigint not null, o_orderkey bigint not null, o_orderdate date not null, o_totalprice decimal(12,2) not null, `sum(l_quantity)` decimal(22,2)",
  ({ customer, orders, lineitem }) => {
    const large = lineitem
      .groupBy("l_orderkey")
      .agg((l) => ({ quantity: fn.sum(l.l_quantity) }))
      .filter((l) => l.quantity.gt(300))
      .select("l_orderkey");
    return customer
      .join(orders, (c, o) => c.c_custkey.eq(o.o_custkey))
      .filter((o) => o.o_orderkey.isin(large))
      .join(lineitem, (o, l) => o.o_orderkey.eq(l.l_orderkey))
      .groupBy("c_name", "c_custkey", "o_orderkey", "o_orderdate", "o_totalprice")
      .sum("l_quantity")
      .orderBy((c) => c.o_totalprice.desc(), "o_orderdate")
      .limit(100);
  },
);
