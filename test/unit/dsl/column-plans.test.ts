import { readFileSync } from "node:fs";
import { create, type JsonValue, toJson } from "@bufbuild/protobuf";
import { describe, expect, it } from "vitest";
import { createAggregate } from "../../../src/dsl/column/aggregate.js";
import { columnState } from "../../../src/dsl/column/column.js";
import { derive, stateOf } from "../../../src/dsl/column/column-state.js";
import { expr } from "../../../src/dsl/column/expr-text.js";
import { createGenerator } from "../../../src/dsl/column/generator.js";
import { lit } from "../../../src/dsl/column/lit.js";
import { col } from "../../../src/dsl/column/references.js";
import { when } from "../../../src/dsl/column/when.js";
import { createWindowFunction } from "../../../src/dsl/column/window-function.js";
import { Window } from "../../../src/dsl/window/window.js";
import { ExpressionSchema } from "../../../src/generated/proto/spark/connect/expressions_pb.js";
import { call } from "../../../src/plan/expressions.js";
import { Timestamp } from "../../../src/types/timestamp.js";
import { types } from "../../../src/types/type-value.js";

// What PySpark's client builds: recorded by record-columns.py.
const recorded: Readonly<Record<string, JsonValue>> = JSON.parse(readFileSync(new URL("columns.json", import.meta.url), "utf8"));

const [a, b, s, arr, m, flag, text] = ["a", "b", "s", "arr", "m", "flag", "text"].map((name) => col(name));
const sumOfA = createAggregate(derive(call("sum", [columnState(a).expression]), []));
const rank = createWindowFunction(derive(call("rank", []), []));
const w = Window.partitionBy("a", b!).orderBy("b", a!.desc());

const columns: Readonly<Record<string, unknown>> = {
  col: col("a"),
  "col of a path": col("s.x"),
  "col of a quoted name": col("`a.b`"),
  "col of everything": col("*"),
  "col of a struct's fields": col("s.*"),
  expr: expr("a + 1"),

  "lit int": lit(5),
  "lit smallest int": lit(-(2 ** 31)),
  "lit bigint": lit(3000000000n),
  "lit double": lit(1.5),
  "lit nan": lit(Number.NaN),
  "lit infinity": lit(Number.NEGATIVE_INFINITY),
  "lit negative zero": lit(-0),
  "lit string": lit("it's"),
  "lit boolean": lit(true),
  "lit null": lit(null),
  "lit bytes": lit(new Uint8Array([1, 2, 255])),
  "lit timestamp": lit(new Date("2026-01-31T12:00:00.123Z")),
  "lit timestamp before 1970": lit(new Timestamp(-1n)),

  eq: a!.eq(1),
  neq: a!.neq(1),
  lt: a!.lt(b!),
  lte: a!.lte(2.5),
  gt: a!.gt(b!),
  gte: a!.gte("2026-01-01"),
  eqNullSafe: a!.eqNullSafe(null),
  between: a!.between(1, b!),
  isin: a!.isin(1, 2, b!),
  "isin of a list": a!.isin([1, null]),
  isNull: a!.isNull(),
  isNotNull: a!.isNotNull(),
  isNaN: a!.isNaN(),
  and: flag!.and(a!.gt(1)),
  or: flag!.or(a!.gt(1)),
  not: flag!.not(),

  plus: a!.plus(1),
  minus: a!.minus(b!),
  times: a!.times(1.5),
  div: a!.div(b!),
  mod: a!.mod(2),
  neg: a!.neg(),
  bitwiseAND: a!.bitwiseAND(4),
  bitwiseOR: a!.bitwiseOR(b!),
  bitwiseXOR: a!.bitwiseXOR(b!),

  like: text!.like("a%"),
  ilike: text!.ilike("a%"),
  rlike: text!.rlike("^a"),
  startsWith: text!.startsWith("a"),
  "startsWith a column": text!.startsWith(b!),
  endsWith: text!.endsWith("a"),
  contains: text!.contains("a"),
  substr: text!.substr(1, 4),

  "getItem of an array": arr!.getItem(0),
  "getItem of a map": m!.getItem("k"),
  "getItem by a column": arr!.getItem(a!),
  getField: s!.getField("x"),
  "field of a field": s!.getField("x").getField("y"),
  withField: s!.withField("x", lit(1)),
  dropFields: s!.dropFields("x", "y"),

  "cast to a name": a!.cast("bigint"),
  "cast to DDL text": a!.cast("array<string>"),
  "cast to a type": a!.cast(types.decimal(10, 2)),
  "cast to a nested type": a!.cast(types.array(types.bigint)),
  tryCast: a!.tryCast("int"),
  "tryCast to a type": a!.tryCast(types.bigint),
  as: a!.as("n"),
  "as with metadata": a!.as("n", { metadata: { comment: "c" } }),
  "as several": createGenerator(columnState(m)).as("k", "v"),

  asc: a!.asc(),
  desc: a!.desc(),
  ascNullsFirst: a!.ascNullsFirst(),
  ascNullsLast: a!.ascNullsLast(),
  descNullsFirst: a!.descNullsFirst(),
  descNullsLast: a!.descNullsLast(),

  when: when(flag!, 1),
  "when when otherwise": when(flag!, "x").when(a!.gt(1), b!).otherwise(null),

  over: sumOfA.over(w),
  "over rows": sumOfA.over(w.rowsBetween(Window.unboundedPreceding, Window.currentRow)),
  "over rows by numbers": sumOfA.over(w.rowsBetween(-3, 3)),
  "over range": sumOfA.over(Window.orderBy("a").rangeBetween(-10, Window.unboundedFollowing)),
  ranking: rank.over(Window.orderBy(a!.descNullsFirst())),
};

function jsonOf(column: unknown): JsonValue {
  const state = stateOf(column, "order") ?? columnState(column);
  return toJson(ExpressionSchema, create(ExpressionSchema, state.expression));
}

/** Python writes metadata with spaces; what it says is what counts. */
function withParsedMetadata(json: JsonValue): JsonValue {
  const { alias } = json as { alias?: { metadata?: string } };
  return alias?.metadata === undefined ? json : { alias: { ...alias, metadata: JSON.parse(alias.metadata) } };
}

describe("a column is the expression that PySpark builds", () => {
  it("for every recorded column", () => {
    expect(Object.keys(columns).sort()).toEqual(Object.keys(recorded).sort());
  });
  it.each(Object.entries(columns))("%s", (name, column) => {
    expect(withParsedMetadata(jsonOf(column))).toEqual(withParsedMetadata(recorded[name]!));
  });
});
