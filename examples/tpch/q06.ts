import { fn, lit } from "../../src/index.js";
import { type Query, query } from "./tables.js";

const start = lit("1994-01-01", "date");
const discount = lit("0.06", "decimal(2,2)");
const step = lit("0.01", "decimal(2,2)");

/** Forecasting revenue change: what a year's small discounts on small quantities cost. */
export const q06: Query = query("revenue decimal(35,4)", ({ lineitem }) =>
  lineitem
    .filter((l) => l.l_shipdate.gte(start).and(l.l_shipdate.lt(fn.add_months(start, 12))))
    .filter((l) => l.l_discount.between(discount.minus(step), discount.plus(step)).and(l.l_quantity.lt(24)))
    .agg((l) => ({ revenue: fn.sum(l.l_extendedprice.times(l.l_discount)) })),
);
