import { fn, lit } from "../../src/index.js";
import { type Query, query } from "./tables.js";

/** Pricing summary report: what was shipped up to a day, by return flag and line status. */
export const q01: Query = query(
  "l_returnflag string not null, l_linestatus string not null, sum_qty decimal(22,2), sum_base_price decimal(22,2), sum_disc_price decimal(36,4), sum_charge decimal(38,6), avg_qty decimal(16,6), avg_price decimal(16,6), avg_disc decimal(16,6), count_order bigint not null",
  ({ lineitem }) =>
    lineitem
      .filter((l) => l.l_shipdate.lte(fn.date_sub(lit("1998-12-01", "date"), 90)))
      .withColumn("disc_price", (l) => l.l_extendedprice.times(lit(1).minus(l.l_discount)))
      .groupBy("l_returnflag", "l_linestatus")
      .agg((l) => ({
        sum_qty: fn.sum(l.l_quantity),
        sum_base_price: fn.sum(l.l_extendedprice),
        sum_disc_price: fn.sum(l.disc_price),
        sum_charge: fn.sum(l.disc_price.times(lit(1).plus(l.l_tax))),
        avg_qty: fn.avg(l.l_quantity),
        avg_price: fn.avg(l.l_extendedprice),
        avg_disc: fn.avg(l.l_discount),
        count_order: fn.count(lit(1)),
      }))
      .orderBy("l_returnflag", "l_linestatus"),
);
