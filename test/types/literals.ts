// Constants and their types, as a live Spark 4.3.0 reported them (test/spark/literals.test.ts sends as many as these at random).
import { lit } from "../../src/dsl/column/lit.js";
import type { ArrayOf, MapOf, StructOf } from "../../src/types/tags.js";
import { types } from "../../src/types/type-value.js";
import { type } from "./support.js";

// without a type
type(lit(5)).is<"int">();
type(lit(5n)).is<"bigint">();
type(lit(1.5)).is<"double">();
type(lit("x")).is<"string">();
type(lit(true)).is<"boolean">();
type(lit(new Date())).is<"timestamp">();
type(lit(new Uint8Array())).is<"binary">();
type(lit(null)).is<"void" | null>();

// of a type by its name or DDL text
type(lit(1, "tinyint")).is<"tinyint">();
type(lit(1, "bigint")).is<"bigint">();
type(lit(1, "double")).is<"double">();
type(lit("1.50", "decimal(10,2)")).is<"decimal">();
type(lit("2026-01-31", "date")).is<"date">();
type(lit(new Date(), "date")).is<"date">();
type(lit("2026-01-31T12:00:00Z", "timestamp")).is<"timestamp">();
type(lit("2026-01-31T12:00:00", "timestamp_ntz")).is<"timestamp_ntz">();
type(lit("12:00:00", "time(3)")).is<"time">();
type(lit("P1Y", "interval_ym")).is<"interval_ym">();
type(lit("P1Y", "interval year")).is<"interval_ym">();
type(lit("P1D", "interval day to second")).is<"interval_dt">();
type(lit({ days: 1 }, "interval day to second")).is<"interval_dt">();
type(lit("P1M-2DT3S", "interval")).is<"interval">();
type(lit({ months: 1, days: -2, micros: 3n }, "interval")).is<"interval">();
type(lit([1, null], "array<int>")).is<ArrayOf<"int" | null>>();
type(lit(new Map([["a", 1]]), "map<string,int>")).is<MapOf<"string", "int" | null>>();
type(lit({ a: 1 }, "map<string,int>")).is<MapOf<"string", "int" | null>>();
type(lit({ x: 1, y: null }, "struct<x:int not null,y:string>")).is<StructOf<{ x: "int"; y: "string" | null }>>();
type(lit({ x: 1 }, "struct<x:int not null,y:string>")).is<StructOf<{ x: "int"; y: "string" | null }>>();

// of a type value
type(lit("1.50", types.decimal(10, 2))).is<"decimal">();
type(lit("a", types.collated("UNICODE_CI"))).is<"string">();
type(lit(1, types.int.nullable)).is<"int">();
type(lit([[1]], types.array(types.array(types.int)))).is<ArrayOf<ArrayOf<"int" | null> | null>>();
type(lit({ id: 1n }, types.struct({ id: types.bigint }))).is<StructOf<{ id: "bigint" }>>();

// a null has any type
type(lit(null, "int")).is<"int" | null>();
type(lit(null, "variant")).is<"variant" | null>();
type(lit(null, types.array(types.string))).is<ArrayOf<"string" | null> | null>();

// a value that may be null is a constant that may be null
declare const maybe: number | null;
declare const text: string;
type(lit(maybe, "int")).is<"int" | null>();

// a field that the type does not have is found at run time

// @ts-expect-error an interval has no such part
lit({ years: 1 }, "interval year");
// @ts-expect-error text is no int
lit("1", "int");
// @ts-expect-error a number is no date
lit(1, "date");
// @ts-expect-error an element is no int
lit(["a"], "array<int>");
// @ts-expect-error a field is missing
lit({ y: "a" }, "struct<x:int not null,y:string>");
// @ts-expect-error there is no such type
lit(1, "integr");
// @ts-expect-error the type must be known to the compiler
lit(1, text);
// @ts-expect-error a variant has no literal but null
lit({ a: 1 }, "variant");
// @ts-expect-error an array needs a type
lit([1, 2]);
// @ts-expect-error an object needs a type
lit({ a: 1 });
