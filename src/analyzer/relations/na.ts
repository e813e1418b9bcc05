import type { NADrop, NAFill, NAReplace } from "../../generated/proto/spark/connect/relations_pb.js";
import { castAddsNull } from "../../types/casts.js";
import type { DataType } from "../../types/data-type.js";
import type { Analysis } from "../context.js";
import { unsupported } from "../errors.js";
import { referenceTo, resolveName } from "../expressions/attribute.js";
import { branch } from "../expressions/branch.js";
import { callOf } from "../expressions/call.js";
import { castTo } from "../expressions/cast.js";
import { constant, typedLiteral } from "../expressions/literal.js";
import { scopeOf } from "../expressions/resolve.js";
import { parseAttributeName, sameName } from "../names/identifier.js";
import type { Analyzed } from "../scope/analyzed.js";
import type { Attribute, Computed, TypedExpression, TypedLiteral } from "../typed-plan.js";
import { projected } from "./columns.js";
import { through } from "./rows.js";

const numbers: ReadonlySet<DataType["kind"]> = new Set(["tinyint", "smallint", "int", "bigint", "float", "double", "decimal"]);

function isNumber(type: DataType): boolean {
  return numbers.has(type.kind);
}

/** Whether a value may stand in a column: numbers in numbers, otherwise the same kind. */
function fits(value: DataType, column: DataType): boolean {
  return isNumber(value) ? isNumber(column) : value.kind === column.kind;
}

/** The attributes that names mean; without names all of them. */
function attributesOf(names: readonly string[], input: Analyzed, analysis: Analysis): ReadonlySet<number> {
  const scope = scopeOf(analysis, [input]);
  const attributes = names.map((name) => resolveName(parseAttributeName(name), scope).expression);
  if (names.length === 0) return new Set(input.relation.output.map(({ id }) => id));
  return new Set(attributes.flatMap((attribute) => (attribute.kind === "attribute" ? [attribute.id] : [])));
}

/** `na.fill`: nulls (and NaN) of the columns that the value fits become the value. */
export function resolveFill(fill: NAFill, input: Analyzed, analysis: Analysis): Analyzed {
  const values = fill.values.map(typedLiteral);
  const reached = attributesOf(fill.cols, input, analysis);
  const valueFor = (attribute: Attribute): TypedLiteral | undefined => {
    if (!reached.has(attribute.id)) return undefined;
    const value =
      values.length === 1 ? values[0] : values[fill.cols.findIndex((name) => sameName(parseAttributeName(name).join("."), attribute.name))];
    return value !== undefined && fits(value.type, attribute.type) ? value : undefined;
  };
  return projected(
    input.relation.output.map((attribute): Computed => filled(attribute, valueFor(attribute), analysis)),
    input,
  );
}

function filled(attribute: Attribute, value: TypedLiteral | undefined, analysis: Analysis): Computed {
  const column = referenceTo(attribute);
  if (value === undefined) return { attribute, expression: column };
  const { version } = analysis.context;
  const floating = attribute.type.kind === "float" || attribute.type.kind === "double";
  const present: TypedExpression = floating ? nullForNaN(column, version) : column;
  const substitute = castTo(value, attribute.type);
  const call = callOf("coalesce", [present, substitute], version);
  const expression = castAddsNull(value.type, attribute.type) ? call : { ...call, nullable: present.nullable && substitute.nullable };
  return { attribute: analysis.attribute(attribute.name, attribute.type, expression.nullable, attribute.metadata), expression };
}

function nullForNaN(column: TypedExpression, version: string): TypedExpression {
  const { type } = column;
  const branches = [branch(callOf("isnan", [column], version), constant(type, null))];
  return { kind: "case", branches, otherwise: column, type, nullable: true };
}

/** `na.drop`: keeps rows with at least so many values that are neither null nor NaN. */
export function resolveNaDrop(drop: NADrop, input: Analyzed, analysis: Analysis): Analyzed {
  const { version } = analysis.context;
  const reached = attributesOf(drop.cols, input, analysis);
  const columns = input.relation.output.filter(({ id }) => reached.has(id));
  const present = columns.map((attribute): TypedExpression => {
    const notNull = callOf("isnotnull", [referenceTo(attribute)], version);
    if (attribute.type.kind !== "float" && attribute.type.kind !== "double") return notNull;
    return callOf("and", [notNull, callOf("not", [callOf("isnan", [referenceTo(attribute)], version)], version)], version);
  });
  const least = drop.minNonNulls ?? columns.length;
  const condition =
    least === columns.length
      ? combine("and", present, version)
      : least === 1
        ? combine("or", present, version)
        : counted(present, least, version);
  if (condition === undefined) return input;
  return through({ kind: "filter", input: input.relation, condition, output: input.relation.output }, input);
}

function combine(operator: "and" | "or", conditions: readonly TypedExpression[], version: string): TypedExpression | undefined {
  return conditions.reduce<TypedExpression | undefined>(
    (all, one) => (all === undefined ? one : callOf(operator, [all, one], version)),
    undefined,
  );
}

function counted(conditions: readonly TypedExpression[], least: number, version: string): TypedExpression {
  const int: DataType = { kind: "int" };
  const zeroOrOne = conditions.map(
    (when): TypedExpression => ({
      kind: "case",
      branches: [branch(when, constant(int, 1))],
      otherwise: constant(int, 0),
      type: int,
      nullable: false,
    }),
  );
  const sum = zeroOrOne.reduce((all, one) => callOf("+", [all, one], version));
  return callOf(">=", [sum, constant(int, least)], version);
}

/** `na.replace`: values of the columns that they fit, exchanged. */
export function resolveReplace(replace: NAReplace, input: Analyzed, analysis: Analysis): Analyzed {
  const { version } = analysis.context;
  const reached = attributesOf(replace.cols, input, analysis);
  const pairs = replace.replacements.map(({ oldValue, newValue }) => {
    if (oldValue === undefined || newValue === undefined) throw unsupported("a replacement without old and new value");
    return { from: typedLiteral(oldValue), to: typedLiteral(newValue) };
  });
  const kind = pairs.find(({ from }) => from.type.kind !== "void")?.from.type ?? pairs.find(({ to }) => to.type.kind !== "void")?.to.type;
  return projected(
    input.relation.output.map((attribute): Computed => {
      const column = referenceTo(attribute);
      if (kind === undefined || !reached.has(attribute.id) || !fits(kind, attribute.type)) return { attribute, expression: column };
      const { type } = attribute;
      const branches = pairs.map(({ from, to }) => branch(callOf("==", [column, castTo(from, type)], version), castTo(to, type)));
      const nullable = attribute.nullable || branches.some(({ then }) => then.nullable);
      const expression: TypedExpression = { kind: "case", branches, otherwise: column, type, nullable };
      return { attribute: analysis.attribute(attribute.name, type, nullable, attribute.metadata), expression };
    }),
    input,
  );
}
