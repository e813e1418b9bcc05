import type { DataType } from "../../../src/types/data-type.js";
import { type OperatorCall, operatorColumns } from "./operator-calls.js";

// Where Sparkwright's types differ from Spark's on purpose, by rule: docs/columns.md and the types' own limits.

/** `is`: what the compiler says instead of what Spark does, where it does not say the same. */
export interface OperatorDifference {
  readonly why: string;
  readonly is: "another type" | "refused, which Spark takes" | "taken, which Spark refuses";
}

interface Rule extends OperatorDifference {
  readonly holds: Predicate;
}

type Predicate = (call: OperatorCall, left: DataType, right: DataType | undefined) => boolean;

const types: ReadonlyMap<string, DataType> = new Map(operatorColumns().map(({ name, type }) => [name, type]));
const casts: readonly string[] = ["cast", "tryCast"];
const comparisons: readonly string[] = ["eq", "neq", "lt", "lte", "gt", "gte", "eqNullSafe", "between", "isin"];
const sets: readonly string[] = ["union", "intersect", "exceptAll"];
const byName: readonly string[] = ["intersect", "exceptAll", "distinct", "sort", "crosstab"];
const values: readonly string[] = ["1", "1.5", "5n", "true", "new Date(0)", "new Uint8Array(2)"];

const isText: Predicate = (_, left, right) => meetsText(left, right);
const isVoid: Predicate = (_, left, right) => left.kind === "void" || right?.kind === "void";
const ofOperation =
  (...operations: readonly string[]): Predicate =>
  ({ operation }) =>
    operations.includes(operation);

/** Whether a text meets what is none, here or inside. */
function meetsText(a: DataType, b: DataType | undefined): boolean {
  if (a.kind === "array" && b?.kind === "array") return meetsText(a.element, b.element);
  return (a.kind === "string") !== (b?.kind === "string");
}

function isNested(type: DataType | undefined): boolean {
  return type?.kind === "array" || type?.kind === "map" || type?.kind === "struct";
}

function rule(is: OperatorDifference["is"], why: string, ...all: readonly Predicate[]): Rule {
  return { is, why, holds: (...call) => all.every((holds) => holds(...call)) };
}

const refused = "refused, which Spark takes";
const taken = "taken, which Spark refuses";
const another = "another type";

const rules: readonly Rule[] = [
  rule(refused, "what is always null is said with lit(null) and a type, isNull or eqNullSafe", isVoid),
  rule(refused, "the shortcuts of groups are for numbers, as PySpark's", ({ operation }) => operation.startsWith("groupBy")),
  rule(refused, "a map's key is asked for in its own type", ofOperation("getItem"), (_, { kind }) => kind === "map"),
  rule(refused, "a map's value is asked for by getItem", ofOperation("getField x")),
  rule(refused, "positions are whole numbers", ofOperation("getItem", "substr")),
  rule(refused, "casts from and to text are written out", (call) => !casts.includes(call.operation), isText),
  rule(refused, "a bigint is compared with a bigint", ofOperation(...comparisons), ({ right }) => right === "5n"),
  rule(
    refused,
    "arrays and structs are compared with their own type",
    ofOperation(...comparisons),
    (_, left, right) => isNested(left) && isNested(right),
  ),
  rule(refused, "arithmetic takes numbers alone as JavaScript values", ofOperation("plus", "minus"), ({ right }) => values.includes(right)),
  rule(
    refused,
    "structs meet field by field of the same name",
    ofOperation("when", ...sets),
    (_, left, right) => isNested(left) && isNested(right),
  ),
  rule(refused, "a shape's kind is kept", ofOperation("cast"), ({ right }) => right.startsWith("geo")),

  rule(taken, "collations are not in the types", (_, left, right) => left.kind === "string" && right?.kind === "string"),
  rule(taken, "a struct may be met by one of more fields", (_, left, right) => left.kind === "struct" && right?.kind === "struct"),
  rule(taken, "an array of maps is an array", ofOperation(...comparisons), ({ left }) => left === "maps"),
  rule(
    taken,
    "a fraction is a number",
    ({ right }) => right === "1.5",
    (call) => call.operation !== "pivot",
  ),
  rule(taken, "whether any field is left, the server says", ofOperation("dropFields x")),
  rule(taken, "of nested casts the outer type is checked", ofOperation(...casts), (_, left) => isNested(left)),
  rule(taken, "reference systems are not in the types", ofOperation("cast"), (_, { kind }) => kind === "geometry"),
  rule(taken, "columns are sorted, compared and counted by name, whatever their type", ofOperation(...byName)),
  rule(taken, "whether a pivot's value fits its column, the server says", ofOperation("pivot")),
  rule(taken, "whether columns fit a schema, the server says", ofOperation("to")),

  rule(another, "an interval's fields are not in the types", ofOperation("plus", "minus"), (call) => /interval_day/.test(call.text)),
  rule(another, "a decimal's digits are not in the types", ofOperation(...casts), (_, { kind }) => kind === "decimal"),
  rule(another, "whether a cast to a schema's type may fail, the server says", ofOperation("to")),
  rule(another, "a time's digits are not in the types", ofOperation("tryCast"), (_, { kind }) => kind === "time"),
];

/** The type of a value that is written as JavaScript. */
function valueType(right: string): DataType | undefined {
  if (right.startsWith('"')) return { kind: "string" };
  return right === "null" ? { kind: "void" } : undefined;
}

/** The rules by which a call may differ. */
export function differencesOf(call: OperatorCall): readonly OperatorDifference[] {
  const left = types.get(call.left)!;
  const right = casts.includes(call.operation) ? undefined : (types.get(call.right) ?? valueType(call.right));
  const isRefused = typeof call.answer === "string";
  return rules.filter((rule) => (rule.is === taken) === isRefused && rule.holds(call, left, right));
}
