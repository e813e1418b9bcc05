import { fn, lit } from "../../src/index.js";
import { type Query, query } from "./tables.js";

const start = lit("1993-07-01", "date");

/** Order priority checking: orders of a quarter of which a line came later than promised, by priority. */
export const q04: Query = query("o_orderpriority string not null, order_count bigint not null", ({ orders, lineitem }) =>
  orders
    .filter((o) => o.o_orderdate.gte(start).and(o.o_orderdate.lt(fn.add_months(start, 3))))
    .filter((o) => lineitem.filter((l) => l.l_orderkey.eq(o.o_orderkey.outer()).and(l.l_commitdate.lt(l.l_receiptdate))).exists())
    .groupBy("o_orderpriority")
    .agg(() => ({ order_count: fn.count(lit(1)) }))
    .orderBy("o_orderpriority"),
);
