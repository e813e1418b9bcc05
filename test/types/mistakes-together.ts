// Frames together: joins, sets, groups and pivots.
// What each line must not compile with is what the compiler must say of it; see error-messages.test.ts.

import { count, sum, upper } from "../../src/generated/functions/index.js";
import { col } from "../../src/index.js";
import { a, b } from "./support.js";

const ac = a.cols();

// @ts-expect-error says: "nope" … JoinOn
a.join(b, "nope");
// @ts-expect-error says: "a" … JoinOn
a.join(b, "a");
// @ts-expect-error says: "a" … "id"
a.join(b, ["id", "a"]);
// @ts-expect-error says: 'nope' does not exist
a.join(b, (l, r) => l.id.eq(r.nope));
// @ts-expect-error says: "string"
a.join(b, (l, r) => l.id.eq(r.m));
// @ts-expect-error says: "boolean"
a.join(b, (l, _r) => l.id);
// @ts-expect-error says: "outerr" … JoinType
a.join(b, "id", "outerr");
// @ts-expect-error says: "left outer" … JoinType
a.join(b, "id", "left outer");
// @ts-expect-error says: arguments, but got 0
a.join();
// @ts-expect-error says: string … Frame
a.join("b", "id");
// @ts-expect-error says: 'nope' is missing
a.join(b, ac.id.eq(col("nope")));
// @ts-expect-error says: AmbiguousColumn<"id"
a.join(b, (l, r) => l.id.eq(r.id)).filter((c) => c.id.gt(1));
// @ts-expect-error says: AmbiguousColumn<"id" … Num
a.join(b, (l, r) => l.id.eq(r.id)).select((c) => ({ s: sum(c.id) }));
// @ts-expect-error says: "m"
a.join(b, "id", "left_anti").select("m");
// @ts-expect-error says: string … Frame
a.crossJoin("b");
// @ts-expect-error says: Expected 1 arguments, but got 2
a.crossJoin(b, "id");
// @ts-expect-error says: 'nope' does not exist
a.joinSelect(b, "id", "inner", (_l, r) => ({ x: r.nope }));
// @ts-expect-error says: "innr" … JoinType
a.joinSelect(b, "id", "innr", (l, _r) => ({ x: l.id }));
// @ts-expect-error says: "right"
a.lateralJoin(b, null, "right");
// @ts-expect-error says: "nope"
a.asOfJoin(b, "nope", "id");
// @ts-expect-error says: "back"
a.asOfJoin(b, "id", "id", { direction: "back" });
// @ts-expect-error says: 'string' … 'number'
a.nearestByJoin(b, (l, r) => l.id.minus(r.id), "5", "approx", "distance");
// @ts-expect-error says: "approximate"
a.nearestByJoin(b, (l, r) => l.id.minus(r.id), 5, "approximate", "distance");
// @ts-expect-error says: string … Frame
a.zip("b");
// @ts-expect-error says: 'id' is missing
a.select("id").union(a.select("a"));
// @ts-expect-error says: the other frame has more columns … "a"
a.select("id").union(a.select("id", "a"));
// @ts-expect-error says: 'a' is missing
a.select("id", "a").union(a.select("id"));
// @ts-expect-error says: "string" … Num
a.select("a").union(a.select((c) => ({ a: c.st })));
// @ts-expect-error says: Frame
a.union([a]);
// @ts-expect-error says: missing
a.unionAll(b);
// @ts-expect-error says: missing … a,
a.unionByName(b);
// @ts-expect-error says: missing … a,
a.unionByName(b, { allowMissing: true });
// @ts-expect-error says: missing
a.intersect(b);
// @ts-expect-error says: missing
a.intersectAll(b);
// @ts-expect-error says: missing
a.subtract(b);
// @ts-expect-error says: missing
a.exceptAll(b);
// @ts-expect-error says: AggItem … nameGivenByAs
a.groupBy("a").agg(count(ac.id));
// @ts-expect-error says: string … AggItem
a.groupBy("a").agg("id");
// @ts-expect-error says: "summ"
a.groupBy("a").agg({ id: "summ" });
// @ts-expect-error says: nope
a.groupBy("a").agg({ nope: "sum" });
// @ts-expect-error says: 'select' does not exist … GroupedData
a.groupBy("a").select("a");
// @ts-expect-error says: "n" … NumericName
a.groupBy("a").sum("n");
// @ts-expect-error says: "n" … NumericName
a.groupBy("a").avg("n");
// @ts-expect-error says: "n" … NumericName
a.groupBy("a").mean("n");
// @ts-expect-error says: "n" … NumericName
a.groupBy("a").max("n");
// @ts-expect-error says: "n" … NumericName
a.groupBy("a").min("n");
// @ts-expect-error says: Expected 0 arguments, but got 1
a.groupBy("a").count("id");
// @ts-expect-error says: 'filter' does not exist … GroupedData
a.groupBy("a").filter(ac.id.gt(1));
// @ts-expect-error says: 1 … GroupItem
a.groupBy(1);
// @ts-expect-error says: nameGivenByAs
a.groupBy(upper(ac.n));
// @ts-expect-error says: string … readonly
a.groupingSets(["a"], "a");
// @ts-expect-error says: AggItem … nameGivenByAs
a.agg(count(ac.id));
// @ts-expect-error says: string … AggItem
a.agg("id");
// @ts-expect-error says: string … readonly
a.groupBy("a").pivot("n", "x");
// @ts-expect-error says: PivotValue
a.groupBy("a").pivot("n", [{}]);
// @ts-expect-error says: "st" … NumericName
a.groupBy("a").pivot("n", ["x"]).sum("st");
// @ts-expect-error says: "st" … NumericName
a.groupBy("a").pivot("n", ["x"]).avg("st");
// @ts-expect-error says: "st" … NumericName
a.groupBy("a").pivot("n", ["x"]).mean("st");
// @ts-expect-error says: "st" … NumericName
a.groupBy("a").pivot("n", ["x"]).max("st");
// @ts-expect-error says: "st" … NumericName
a.groupBy("a").pivot("n", ["x"]).min("st");
// @ts-expect-error says: AggItem … nameGivenByAs
a.groupBy("a").pivot("n", ["x"]).agg(sum(ac.id));
// @ts-expect-error says: 'pivot' does not exist
a.groupBy("a").pivot("n", ["x"]).pivot("n", ["x"]);
// @ts-expect-error says: "nope"
a.groupBy("a").pivot("n", ["x"]).sum("id").select("nope");
