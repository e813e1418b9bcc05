import { fn, lit } from "../../src/index.js";
import { type Query, query } from "./tables.js";

/** Important stock identification: the parts whose stock with German suppliers is worth more than a share of all of it. */
export const q11: Query = query("ps_partkey bigint not null, value decimal(33,2)", ({ partsupp, supplier, nation }) => {
  const stock = partsupp
    .join(supplier, (ps, s) => ps.ps_suppkey.eq(s.s_suppkey))
    .join(nation, (s, n) => s.s_nationkey.eq(n.n_nationkey))
    .filter((c) => c.n_name.eq("GERMANY"))
    .select("ps_partkey", (c) => ({ value: c.ps_supplycost.times(c.ps_availqty) }));
  const share = stock.agg((c) => ({ share: fn.sum(c.value).times(lit("0.0001000000", "decimal(10,10)")) }));
  return stock
    .groupBy("ps_partkey")
    .agg((c) => ({ value: fn.sum(c.value) }))
    .filter((c) => c.value.gt(share.scalar()))
    .orderBy((c) => c.value.desc());
});
