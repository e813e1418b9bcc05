import { fn, lit } from "../../src/index.js";
import { type Query, query } from "./tables.js";

/** Global sales opportunity: customers of seven countries with more than the usual balance who have ordered nothing. */
export const q22: Query = query("cntrycode string not null, numcust bigint not null, totacctbal decimal(22,2)", ({ customer, orders }) => {
  const callers = customer
    .withColumn("cntrycode", (c) => fn.substring(c.c_phone, 1, 2))
    .filter((c) => c.cntrycode.isin("13", "31", "23", "29", "30", "18", "17"));
  const usual = callers.filter((c) => c.c_acctbal.gt(0)).agg((c) => ({ usual: fn.avg(c.c_acctbal) }));
  return callers
    .filter((c) => c.c_acctbal.gt(usual.scalar()))
    .filter((c) =>
      orders
        .filter((o) => o.o_custkey.eq(c.c_custkey.outer()))
        .exists()
        .not(),
    )
    .groupBy("cntrycode")
    .agg((c) => ({ numcust: fn.count(lit(1)), totacctbal: fn.sum(c.c_acctbal) }))
    .orderBy("cntrycode");
});
