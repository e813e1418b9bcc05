import { fn, lit, when } from "../../src/index.js";
import { type Query, query } from "./tables.js";

const start = lit("1994-01-01", "date");

/** Shipping modes and order priority: lines by mail and ship that came late in a year, of urgent orders and of others. */
export const q12: Query = query("l_shipmode string not null, high_line_count bigint, low_line_count bigint", ({ orders, lineitem }) =>
  orders
    .join(lineitem, (o, l) => o.o_orderkey.eq(l.l_orderkey))
    .filter((c) => c.l_shipmode.isin("MAIL", "SHIP"))
    .filter((c) => c.l_commitdate.lt(c.l_receiptdate).and(c.l_shipdate.lt(c.l_commitdate)))
    .filter((c) => c.l_receiptdate.gte(start).and(c.l_receiptdate.lt(fn.add_months(start, 12))))
    .withColumn("urgent", (c) => c.o_orderpriority.isin("1-URGENT", "2-HIGH"))
    .groupBy("l_shipmode")
    .agg((c) => ({
      high_line_count: fn.sum(when(c.urgent, 1).otherwise(0)),
      low_line_count: fn.sum(when(c.urgent, 0).otherwise(1)),
    }))
    .orderBy("l_shipmode"),
);
