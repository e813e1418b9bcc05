import { fn, lit } from "../../src/index.js";
import { type Query, query } from "./tables.js";

const start = lit("1994-01-01", "date");
const half = lit("0.5", "decimal(1,1)");

/** Potential part promotion: Canadian suppliers with more of a forest part in stock than half of what they shipped in a year. */
export const q20: Query = query("s_name string not null, s_address string not null", ({ supplier, nation, partsupp, part, lineitem }) => {
  const forest = part.filter((p) => p.p_name.startsWith("forest")).select("p_partkey");
  const overstocked = partsupp
    .filter((ps) => ps.ps_partkey.isin(forest))
    .filter((ps) =>
      ps.ps_availqty.gt(
        lineitem
          .filter((l) => l.l_partkey.eq(ps.ps_partkey.outer()).and(l.l_suppkey.eq(ps.ps_suppkey.outer())))
          .filter((l) => l.l_shipdate.gte(start).and(l.l_shipdate.lt(fn.add_months(start, 12))))
          .agg((l) => ({ half: half.times(fn.sum(l.l_quantity)) }))
          .scalar(),
      ),
    )
    .select("ps_suppkey");
  return supplier
    .join(nation, (s, n) => s.s_nationkey.eq(n.n_nationkey))
    .filter((c) => c.n_name.eq("CANADA").and(c.s_suppkey.isin(overstocked)))
    .select("s_name", "s_address")
    .orderBy("s_name");
});
