import { fn, lit } from "../../src/index.js";
import { type Query, query } from "./tables.js";

/** Volume shipping: what France and Germany shipped to each other in two years, by direction and year. */
export const q07: Query = query(
  "supp_nation string not null, cust_nation string not null, l_year int not null, revenue decimal(36,4)",
  ({ supplier, lineitem, orders, customer, nation }) => {
    const sellers = supplier.joinSelect(
      nation,
      (s, n) => s.s_nationkey.eq(n.n_nationkey),
      "inner",
      (s, n) => ({ s_suppkey: s.s_suppkey, supp_nation: n.n_name }),
    );
    const buyers = customer.joinSelect(
      nation,
      (c, n) => c.c_nationkey.eq(n.n_nationkey),
      "inner",
      (c, n) => ({ c_custkey: c.c_custkey, cust_nation: n.n_name }),
    );
    return sellers
      .join(lineitem, (s, l) => s.s_suppkey.eq(l.l_suppkey))
      .join(orders, (l, o) => o.o_orderkey.eq(l.l_orderkey))
      .join(buyers, (o, c) => c.c_custkey.eq(o.o_custkey))
      .filter((c) =>
        c.supp_nation
          .eq("FRANCE")
          .and(c.cust_nation.eq("GERMANY"))
          .or(c.supp_nation.eq("GERMANY").and(c.cust_nation.eq("FRANCE"))),
      )
      .filter((c) => c.l_shipdate.between("1995-01-01", "1996-12-31"))
      .groupBy("supp_nation", "cust_nation", (c) => ({ l_year: fn.year(c.l_shipdate) }))
      .agg((c) => ({ revenue: fn.sum(c.l_extendedprice.times(lit(1).minus(c.l_discount))) }))
      .orderBy("supp_nation", "cust_nation", "l_year");
  },
);
