import { fn, lit } from "../../src/index.js";
import { type Query, query } from "./tables.js";

/** Customer distribution: how many customers have how many orders, special requests left out. */
export const q13: Query = query("c_count bigint not null, custdist bigint not null", ({ customer, orders }) =>
  customer
    .join(orders, (c, o) => c.c_custkey.eq(o.o_custkey).and(o.o_comment.like("%special%requests%").not()), "left")
    .groupBy("c_custkey")
    .agg((c) => ({ c_count: fn.count(c.o_orderkey) }))
    .groupBy("c_count")
    .agg(() => ({ custdist: fn.count(lit(1)) }))
    .orderBy(
      (c) => c.custdist.desc(),
      (c) => c.c_count.desc(),
    ),
);
