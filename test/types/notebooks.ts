// biome-ignore-all lint/suspicious/noExplicitAny: frames of unknown schema are what is tested
// What notebooks are full of: PySpark's names for missing values, directions, and expressions without a name over frames of unknown schema.
import { col } from "../../src/dsl/column/references.js";
import type { SchemaOf } from "../../src/dsl/frame/frame.js";
import { broadcast, count, desc, explode, from_csv, from_json, from_xml, sum } from "../../src/generated/functions/index.js";
import { types } from "../../src/index.js";
import type { ArrayOf, MapOf, StructOf } from "../../src/types/tags.js";
import { a, b, schema, table, tc, type } from "./support.js";

const any = table<any>("t");

// missing values, as df.na has them
schema(a.fillna("x", "n")).is<{ id: "bigint"; a: "int"; n: "string"; st: "string"; d: "decimal" }>();
schema(a.dropna({ subset: "n" }).select("n")).is<{ n: "string" }>();
schema(a.replace(["x", "y"], null, "st").select("st", "n")).is<{ st: "string" | null; n: "string" | null }>();
schema(a.replace({ x: "y" }).select("st")).is<{ st: "string" }>();
// @ts-expect-error no such column
a.fillna("x", "nope");
// @ts-expect-error no such column
a.dropna(["nope"]);
// @ts-expect-error no such column
a.replace("x", "y", ["nope"]);

// directions
schema(a.orderBy("id", desc("a"), col("n")).sort("id", "a", { ascending: [true, false] })).is<SchemaOf<typeof a>>();
// @ts-expect-error no such column
a.orderBy(desc("nope"));

// an expression without a name makes a frame of unknown schema another one; where names are known it wants one
schema(any.select("k", any.col("x").plus(1))).is<{ [name: string]: any }>();
schema(any.groupBy("k").agg(sum(col("x")))).is<{ [name: string]: any }>();
schema(any.groupBy("k", col("x").mod(2)).agg(sum(col("x")).as("s"))).is<{ [name: string]: any }>();
schema(any.groupBy("k").agg(sum(col("x")).as("s"))).is<{ k: any; s: any }>();
// @ts-expect-error no name
a.select(a.col("id").plus(1));
// @ts-expect-error no name
a.groupBy("st").agg(sum(a.col("id")));

// of a map of unknown type
schema(any.select("k", explode(col("m")).alias("x", "y"))).is<{ k: any; x: any; y: any }>();
schema(any.select("k", explode(col("m")).as("x"))).is<{ k: any; x: any }>();
schema(a.select(count(a.col("*")).as("n"))).is<{ n: "bigint" }>();
schema(a.select("id").join(broadcast(b.select("id")), "id")).is<{ id: "bigint" }>();

// a schema of what a text holds is DDL or a type value; Spark makes every part of it nullable
const held = { plain: "a int not null, b array<int>, c struct<d:int not null> not null", list: "array<struct<a:int not null>>" } as const;
const value = types.struct({ a: types.int, b: types.array(types.int), c: types.struct({ d: types.int }) });
type Held = StructOf<{ a: "int" | null; b: ArrayOf<"int" | null> | null; c: StructOf<{ d: "int" | null }> | null }>;
type(from_json(tc.ns, held.plain)).is<Held | null>();
type(from_json(tc.s, held.list)).is<ArrayOf<StructOf<{ a: "int" | null }> | null> | null>();
type(from_json(tc.s, value)).is<Held | null>();
type(from_json(tc.s, types.array(value))).is<ArrayOf<Held | null> | null>();
type(from_json(tc.s, types.map(types.string, types.int))).is<MapOf<"string", "int" | null> | null>();
type(from_csv(tc.s, value)).is<Held>();
type(from_csv(tc.ns, value.nullable)).is<Held | null>();
type(from_xml(tc.s, value)).is<Held | null>();
// @ts-expect-error CSV has rows only
from_csv(tc.s, types.array(value));
// @ts-expect-error JSON's atoms have no schema
from_json(tc.s, types.int);

// casts under PySpark's other name
type(tc.i.astype("bigint")).is<"bigint">();

// a step with arguments of its own
schema(a.transform((df, least: number) => df.filter((c) => c.id.gt(least)).select("id"), 3)).is<{ id: "bigint" }>();
// @ts-expect-error it wants a number
a.transform((df, least: number) => df.filter((c) => c.id.gt(least)), "3");
// @ts-expect-error it wants an argument
a.transform((df, least: number) => df.filter((c) => c.id.gt(least)));
