import { fn, lit } from "../../src/index.js";
import { type Query, query } from "./tables.js";

/** Suppliers who kept orders waiting: how often a Saudi supplier was the only late one of an order of several. */
export const q21: Query = query("s_name string not null, numwait bigint not null", ({ supplier, lineitem, orders, nation }) => {
  const late = lineitem.filter((l) => l.l_receiptdate.gt(l.l_commitdate));
  return supplier
    .join(late, (s, l) => s.s_suppkey.eq(l.l_suppkey))
    .join(orders, (l, o) => o.o_orderkey.eq(l.l_orderkey))
    .filter((o) => o.o_orderstatus.eq("F"))
    .filter((c) => lineitem.filter((l) => l.l_orderkey.eq(c.l_orderkey.outer()).and(l.l_suppkey.neq(c.l_suppkey.outer()))).exists())
    .filter((c) =>
      late
        .filter((l) => l.l_orderkey.eq(c.l_orderkey.outer()).and(l.l_suppkey.neq(c.l_suppkey.outer())))
        .exists()
        .not(),
    )
    .join(nation, (s, n) => s.s_nationkey.eq(n.n_nationkey))
    .filter((n) => n.n_name.eq("SAUDI ARABIA"))
    .groupBy("s_name")
    .agg(() => ({ numwait: fn.count(lit(1)) }))
    .orderBy((c) => c.numwait.desc(), "s_name")
    .limit(100);
});
