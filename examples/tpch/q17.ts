import { fn, lit, Window } from "../../src/index.js";
import { type Query, query } from "./tables.js";

const fifth = lit("0.2", "decimal(1,1)");

/** Small-quantity-order revenue: what a year without orders far below a part's usual quantity would lose. */
export const q17: Query = query("avg_yearly decimal(27,6)", ({ lineitem, part }) =>
  part
    .filter((p) => p.p_brand.eq("Brand#23").and(p.p_container.eq("MED BOX")))
    .join(lineitem, (p, l) => p.p_partkey.eq(l.l_partkey))
    // the SQL text asks for the average by a subquery; all lines of a part are here, so a window has it, too
    .withColumn("usual", (c) => fn.avg(c.l_quantity).over(Window.partitionBy("p_partkey")))
    .filter((c) => c.l_quantity.lt(fifth.times(c.usual)))
    .agg((c) => ({ avg_yearly: fn.sum(c.l_extendedprice).div(lit("7.0", "decimal(2,1)")) })),
);
