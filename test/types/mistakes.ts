// Calls that must not compile.

import { lit } from "../../src/dsl/column/lit.js";
import { col } from "../../src/dsl/column/references.js";
import { when } from "../../src/dsl/column/when.js";
import { Window } from "../../src/dsl/window/window.js";
import {
  aggregate,
  array,
  array_contains,
  coalesce,
  count,
  create_map,
  element_at,
  explode,
  filter,
  lag,
  posexplode,
  rank,
  sum,
  transform,
  upper,
  year,
  zip_with,
} from "../../src/generated/functions/index.js";
import { a, b, n, nc, t, tc } from "./support.js";

// unknown names
// @ts-expect-error
t.filter((c) => c.nope.gt(1));
// @ts-expect-error
t.select("nope");
// @ts-expect-error
t.select("i", "nope");
// @ts-expect-error
t.select(col("nope"));
// @ts-expect-error
t.select(upper(col("nope")).as("u"));
// @ts-expect-error
t.select("i", (c) => ({ x: c.nope }));
// @ts-expect-error
t.filter(col("nope").isNull());
// @ts-expect-error
t.drop("nope");
// @ts-expect-error
t.withColumnRenamed("nope", "x");
// @ts-expect-error
t.groupBy("nope");
// @ts-expect-error
t.orderBy("nope");
// @ts-expect-error
t.groupBy("i").pivot("nope", ["a"]);
// @ts-expect-error
t.groupBy("i").sum("s");
// @ts-expect-error
t.na.fill(0, ["nope"]);
// @ts-expect-error
t.na.drop(["nope"]);
// @ts-expect-error
t.na.fill({ nope: 1 });
// @ts-expect-error
t.rollup("nope");
// @ts-expect-error
t.groupingSets([["nope"]], "i");
// @ts-expect-error
a.unpivot(["nope"], null, "k", "v");
// @ts-expect-error
a.drop(b.col("m"));

// paths
// @ts-expect-error
n.select(col("st.nope"));
// @ts-expect-error
n.select(col("nst.z.nope"));
// @ts-expect-error
n.filter(col("sa.nope").isNull());
// @ts-expect-error
n.filter(col("id.x").isNull());
// @ts-expect-error
nc.st.nope;
// @ts-expect-error
nc.st.getField("nope");
// @ts-expect-error
nc.m.getItem(1);
// @ts-expect-error
nc.arr.getItem("a");
// @ts-expect-error
nc.st.dropFields("nope");
// @ts-expect-error
nc.id.withField("x", lit(1));

// argument types
// @ts-expect-error
upper(tc.i);
// @ts-expect-error
upper("s");
// @ts-expect-error
sum(tc.s);
// @ts-expect-error
sum("i");
// @ts-expect-error
year(tc.s);
// @ts-expect-error
tc.s.plus(1);
// @ts-expect-error
tc.i.plus(tc.s);
// @ts-expect-error
tc.ts.plus(tc.i);
// @ts-expect-error
tc.dt.times(2);
// @ts-expect-error
tc.i.eq("x");
// @ts-expect-error
tc.s.eq(1);
// @ts-expect-error
tc.s.eq(tc.i);
// @ts-expect-error
tc.i.isin("a");
// @ts-expect-error
tc.i.between("a", "b");
// @ts-expect-error
tc.b.and(tc.i);
// @ts-expect-error
tc.i.not();
// @ts-expect-error
tc.i.like("x");
// @ts-expect-error
tc.bin.cast("int");
// @ts-expect-error
tc.dt.cast("int");
// @ts-expect-error
tc.i.cast("dates");
// @ts-expect-error
tc.i.cast("decimall(1,2)");
// @ts-expect-error
t.filter((c) => c.i);
// @ts-expect-error
t.filter(tc.s);
// @ts-expect-error
coalesce(tc.i, tc.s);
// @ts-expect-error
array(tc.i, tc.b);
// @ts-expect-error
array_contains(array(tc.dt), "2026-01-01");
// @ts-expect-error
element_at(create_map(tc.dec, tc.i), "1.5");
// @ts-expect-error
lag(tc.dt, 1, "2026-01-01");
// @ts-expect-error
when(tc.i, 1);
// @ts-expect-error
when(tc.b, 1).otherwise("x");
// @ts-expect-error
when(tc.b, tc.dt).when(tc.nb, 3);
// @ts-expect-error
transform(tc.i, (x) => x);
// @ts-expect-error
filter(nc.arr, (x) => x.plus(1));
// @ts-expect-error
aggregate(nc.arr, lit(0), (acc, _x) => acc.cast("string"));
// @ts-expect-error
zip_with(nc.arr, nc.narr, (x, y) => x.plus(y));

// windows
// @ts-expect-error
t.select((_c) => ({ r: rank() }));
// @ts-expect-error
rank().over(Window.partitionBy("s"));
// @ts-expect-error
t.select(rank().over(Window.partitionBy("nope").orderBy("i")).as("r"));
// @ts-expect-error
lag(tc.i).as("x");
// @ts-expect-error
upper(tc.s).over(Window.partitionBy("s"));
// @ts-expect-error
Window.partitionBy("s").rangeBetween(0, 1);

// joins and sets
// @ts-expect-error
a.join(b, "nope");
// @ts-expect-error
a.join(b, "a");
// @ts-expect-error
a.join(b, (l, r) => l.id.eq(r.nope));
// @ts-expect-error
a.join(b, "id", "outerr");
// @ts-expect-error
a.join(b, (l, r) => l.id.eq(r.id)).filter((c) => c.id.gt(1));
// @ts-expect-error
a.join(b, (l, r) => l.id.eq(r.id)).select((c) => ({ s: sum(c.id) }));
// @ts-expect-error
a.select("id").union(a.select("a"));
// @ts-expect-error
a.select("id").union(a.select("id", "a"));
// @ts-expect-error
a.select("id", "a").union(a.select("id"));
// @ts-expect-error
a.select("a").union(a.select((c) => ({ a: c.st })));
// @ts-expect-error
a.unionByName(b);
// @ts-expect-error
a.groupBy("a").agg(count(a.cols().id));
// @ts-expect-error
a.agg(count(a.cols().id));
// @ts-expect-error
a.select("id", "a").scalar();
// @ts-expect-error
n.select(explode(nc.m).as("k"));
// @ts-expect-error
n.select(posexplode(nc.arr).as("p", "v", "w"));
// @ts-expect-error
explode(nc.id);
