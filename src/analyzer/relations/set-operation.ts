import type { SetOperation } from "../../generated/proto/spark/connect/relations_pb.js";
import { SetOperation_SetOpType as SetOpType } from "../../generated/proto/spark/connect/relations_pb.js";
import { commonType } from "../../types/casts.js";
import type { DataType } from "../../types/data-type.js";
import { sameShape } from "../../types/same-type.js";
import type { Analysis } from "../context.js";
import { analysisError, unsupported } from "../errors.js";
import { referenceTo } from "../expressions/attribute.js";
import { castTo } from "../expressions/cast.js";
import { shownType } from "../expressions/function.js";
import { constant } from "../expressions/literal.js";
import { quotePart, sameName } from "../names/identifier.js";
import { type Analyzed, analyzed } from "../scope/analyzed.js";
import type { Attribute, Computed, TypedRelation } from "../typed-plan.js";
import { withEitherNulls } from "./merged-nulls.js";

const operations = {
  [SetOpType.UNION]: "union",
  [SetOpType.INTERSECT]: "intersect",
  [SetOpType.EXCEPT]: "except",
} as const;

type Operation = (typeof operations)[keyof typeof operations];

export function resolveSetOperation(set: SetOperation, left: Analyzed, right: Analyzed, analysis: Analysis): Analyzed {
  if (set.setOpType === SetOpType.UNSPECIFIED) throw unsupported("a set operation of an unknown kind");
  const op = operations[set.setOpType];
  const [first, second] = set.byName === true ? byName(left, right, set.allowMissingColumns === true, analysis) : [left, right];
  return combine(op, set.isAll === true, first, second, analysis);
}

function combine(op: Operation, all: boolean, left: Analyzed, right: Analyzed, analysis: Analysis): Analyzed {
  const operator = `${op.toUpperCase()}${all && op !== "union" ? " ALL" : ""}`;
  checkCount(operator, left, right);
  const pairs = left.relation.output.map((attribute, i) => ({ left: attribute, right: right.relation.output[i]! }));
  const types = pairs.map((pair, i) => {
    // structs whose fields are called otherwise meet in a union, and in no other operation
    const type =
      op === "union" && sameShape(pair.left.type, pair.right.type)
        ? withEitherNulls(pair.left.type, pair.right.type)
        : commonType(pair.left.type, pair.right.type);
    if (type === undefined) throw incompatible(operator, i, pair.left.type, pair.right.type);
    return type;
  });
  const first = castColumns(left.relation, types, analysis);
  const second = castColumns(right.relation, types, analysis);
  if (op !== "union") rejectMaps(first.output);
  const output = first.output.map((attribute, i): Attribute => {
    const nullable = nullableOf(op, attribute, second.output[i]!);
    const type = op === "union" ? withEitherNulls(attribute.type, second.output[i]!.type) : attribute.type;
    return op === "union" ? analysis.attribute(attribute.name, type, nullable, attribute.metadata) : { ...attribute, nullable };
  });
  // in a union Spark looks for no plan ids; the others keep the left's columns
  return analyzed({ kind: "set", op, all, left: first, right: second, output }, op === "union" ? [] : [left, right]);
}

/** Rows are compared: maps and variants cannot be. */
export function rejectMaps(columns: readonly Attribute[]): void {
  for (const { name, type } of columns) {
    const found = uncomparable(type);
    if (found === undefined) continue;
    const parameters = { colName: quotePart(name), dataType: shownType(type) };
    throw analysisError(
      found === "map" ? "UNSUPPORTED_FEATURE.SET_OPERATION_ON_MAP_TYPE" : "UNSUPPORTED_FEATURE.SET_OPERATION_ON_VARIANT_TYPE",
      parameters,
    );
  }
}

function uncomparable(type: DataType): "map" | "variant" | undefined {
  switch (type.kind) {
    case "map":
    case "variant":
      return type.kind;
    case "array":
      return uncomparable(type.element);
    case "struct":
      return type.fields.map((field) => uncomparable(field.type)).find((found) => found !== undefined);
    default:
      return undefined;
  }
}

function nullableOf(op: Operation, left: Attribute, right: Attribute): boolean {
  if (op === "union") return left.nullable || right.nullable;
  return op === "intersect" ? left.nullable && right.nullable : left.nullable;
}

function checkCount(operator: string, left: Analyzed, right: Analyzed): void {
  const [first, second] = [left.relation.output.length, right.relation.output.length];
  if (first === second) return;
  throw analysisError("NUM_COLUMNS_MISMATCH", {
    operator,
    firstNumColumns: String(first),
    invalidOrdinalNum: "second",
    invalidNumColumns: String(second),
  });
}

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

function incompatible(operator: string, index: number, left: DataType, right: DataType): Error {
  return analysisError("INCOMPATIBLE_COLUMN_TYPE", {
    operator,
    columnOrdinalNumber: ordinals[index] ?? `${index + 1}th`,
    tableOrdinalNumber: "second",
    dataType1: shownType(right),
    dataType2: shownType(left),
    hint: "",
  });
}

/** The relation with each column cast to its type; the relation itself where none needs it. */
function castColumns(relation: TypedRelation, types: readonly DataType[], analysis: Analysis): TypedRelation {
  const columns = relation.output.map((attribute, i): Computed => {
    const expression = castTo(referenceTo(attribute), types[i]!);
    if (expression.kind === "attribute") return { attribute, expression };
    return { attribute: analysis.attribute(attribute.name, expression.type, expression.nullable), expression };
  });
  if (columns.every(({ expression }) => expression.kind === "attribute")) return relation;
  return { kind: "project", input: relation, columns, output: columns.map(({ attribute }) => attribute) };
}

/** `unionByName`: the right side in the left's order; a column that one side lacks is null there when that is allowed. */
function byName(left: Analyzed, right: Analyzed, allowMissing: boolean, analysis: Analysis): readonly [Analyzed, Analyzed] {
  rejectDuplicates(left);
  rejectDuplicates(right);
  const rightColumns = left.relation.output.map((attribute) => pick(attribute, right, allowMissing, analysis));
  const extra = right.relation.output.filter((attribute) => !left.relation.output.some(({ name }) => sameName(name, attribute.name)));
  if (extra.length > 0 && !allowMissing) checkCount("UNION", left, right);
  const leftColumns = [...left.relation.output.map(passed), ...extra.map((attribute) => missing(attribute, analysis))];
  return [reordered(left, leftColumns), reordered(right, [...rightColumns, ...extra.map(passed)])];
}

function rejectDuplicates({ relation }: Analyzed): void {
  const names = relation.output.map(({ name }) => name.toLowerCase());
  const repeated = names.find((name, i) => names.indexOf(name) !== i);
  if (repeated !== undefined) throw analysisError("COLUMN_ALREADY_EXISTS", { columnName: `\`${repeated}\`` });
}

function pick(wanted: Attribute, from: Analyzed, allowMissing: boolean, analysis: Analysis): Computed {
  const found = from.relation.output.find(({ name }) => sameName(name, wanted.name));
  if (found !== undefined) return passed(found);
  if (allowMissing) return missing(wanted, analysis);
  const fieldNames = from.relation.output.map(({ name }) => name).join(", ");
  throw analysisError("UNRESOLVED_COLUMN_AMONG_FIELD_NAMES", { colName: wanted.name, fieldNames });
}

function passed(attribute: Attribute): Computed {
  return { attribute, expression: referenceTo(attribute) };
}

function missing({ name, type }: Attribute, analysis: Analysis): Computed {
  return { attribute: analysis.attribute(name, type, true), expression: constant(type, null) };
}

function reordered(input: Analyzed, columns: readonly Computed[]): Analyzed {
  const output = columns.map(({ attribute }) => attribute);
  return { ...input, relation: { kind: "project", input: input.relation, columns, output } };
}
