import { fn, lit } from "../../src/index.js";
import { type Query, query } from "./tables.js";

const start = lit("1996-01-01", "date");

/** Top supplier: who made most of a quarter's revenue. */
export const q15: Query = query(
  "s_suppkey bigint not null, s_name string not null, s_address string not null, s_phone string not null, total_revenue decimal(36,4)",
  ({ lineitem, supplier }) => {
    const revenue = lineitem
      .filter((l) => l.l_shipdate.gte(start).and(l.l_shipdate.lt(fn.add_months(start, 3))))
      .groupBy((l) => ({ supplier_no: l.l_suppkey }))
      .agg((l) => ({ total_revenue: fn.sum(l.l_extendedprice.times(lit(1).minus(l.l_discount))) }));
    const most = revenue.agg((r) => ({ most: fn.max(r.total_revenue) }));
    return supplier
      .join(revenue, (s, r) => s.s_suppkey.eq(r.supplier_no))
      .filter((c) => c.total_revenue.eq(most.scalar()))
      .select("s_suppkey", "s_name", "s_address", "s_phone", "total_revenue")
      .orderBy("s_suppkey");
  },
);
