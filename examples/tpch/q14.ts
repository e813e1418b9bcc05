import { fn, lit, when } from "../../src/index.js";
import { type Query, query } from "./tables.js";

const start = lit("1995-09-01", "date");

/** Promotion effect: the percentage of a month's revenue that promotional parts made. */
export const q14: Query = query("promo_revenue decimal(38,6)", ({ lineitem, part }) =>
  lineitem
    .filter((l) => l.l_shipdate.gte(start).and(l.l_shipdate.lt(fn.add_months(start, 1))))
    .join(part, (l, p) => l.l_partkey.eq(p.p_partkey))
    .withColumn("revenue", (c) => c.l_extendedprice.times(lit(1).minus(c.l_discount)))
    .agg((c) => ({
      promo_revenue: lit("100.00", "decimal(5,2)")
        .times(fn.sum(when(c.p_type.like("PROMO%"), c.revenue).otherwise(0)))
        .div(fn.sum(c.revenue)),
    })),
);
