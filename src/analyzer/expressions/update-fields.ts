import type { Expression_UpdateFields } from "../../generated/proto/spark/connect/expressions_pb.js";
import type { Field, StructType } from "../../types/data-type.js";
import { analysisError, unsupported } from "../errors.js";
import { parseAttributeName, quoteExpression, sameName } from "../names/identifier.js";
import type { TypedExpression } from "../typed-plan.js";
import { branch } from "./branch.js";
import { callOf } from "./call.js";
import { fieldIndex, fieldOf } from "./extract.js";
import { shownType, typedStruct } from "./function.js";
import { constant } from "./literal.js";
import type { ExpressionScope, Resolved } from "./resolved.js";

/** `withField(path, value)` and `dropFields(path)`: the struct again with one field set or left out; a null struct stays null. */
export function resolveUpdateFields(update: Expression_UpdateFields, scope: ExpressionScope): Resolved {
  if (update.structExpression === undefined) throw unsupported("an update of fields without a struct");
  const base = scope.resolve(update.structExpression, scope);
  const value = update.valueExpression === undefined ? undefined : scope.resolve(update.valueExpression, scope);
  const path = parseAttributeName(update.fieldName);
  const sql = textOf(base.sql, path, value?.sql, update.structExpression.exprType.case === "updateFields");
  return { expression: updated(base.expression, path, value?.expression, { sql, scope }), sql };
}

/** A chain of updates is one `update_fields(s, …, …)`; an update inside a field is an update of that field. */
function textOf(base: string, path: readonly string[], value: string | undefined, chained: boolean): string {
  const own = value === undefined ? "dropfield()" : `WithField(${value})`;
  const operation = path
    .slice(0, -1)
    .reduceRight((inner, _, i) => `WithField(update_fields(${[base, ...path.slice(0, i + 1)].join(".")}, ${inner}))`, own);
  return chained ? `${base.slice(0, -1)}, ${operation})` : `update_fields(${base}, ${operation})`;
}

interface Place {
  readonly sql: string;
  readonly scope: ExpressionScope;
}

function updated(struct: TypedExpression, path: readonly string[], value: TypedExpression | undefined, place: Place): TypedExpression {
  const { type } = struct;
  if (type.kind !== "struct") {
    throw analysisError("DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE", {
      sqlExpr: quoteExpression(place.sql),
      paramIndex: "first",
      requiredType: '"STRUCT"',
      inputSql: quoteExpression(place.sql),
      inputType: shownType(type),
    });
  }
  const [name = "", ...rest] = path;
  const fields =
    rest.length > 0
      ? setIn(struct, type, name, rest, value, place)
      : value === undefined
        ? dropped(struct, type, name, place)
        : set(struct, type, name, value);
  return whereNotNull(struct, fields, place);
}

interface NewField {
  readonly field: Field;
  readonly value: TypedExpression;
}

function current(struct: TypedExpression, type: StructType): readonly NewField[] {
  return type.fields.map((field, i) => ({ field, value: notNullParent(fieldOf(struct, i), field) }));
}

/** Inside the struct's own null check a field is as nullable as it says itself. */
function notNullParent(expression: TypedExpression, field: Field): TypedExpression {
  return { ...expression, nullable: field.nullable };
}

function set(struct: TypedExpression, type: StructType, name: string, value: TypedExpression): readonly NewField[] {
  const replacement = { field: { name, type: value.type, nullable: value.nullable }, value };
  const fields = current(struct, type);
  if (!type.fields.some((field) => sameName(field.name, name))) return [...fields, replacement];
  return fields.map((item) => (sameName(item.field.name, name) ? replacement : item));
}

function dropped(struct: TypedExpression, type: StructType, name: string, place: Place): readonly NewField[] {
  const fields = current(struct, type).filter(({ field }) => !sameName(field.name, name));
  if (fields.length === 0) throw analysisError("DATATYPE_MISMATCH.CANNOT_DROP_ALL_FIELDS", { sqlExpr: quoteExpression(place.sql) });
  return fields;
}

function setIn(
  struct: TypedExpression,
  type: StructType,
  name: string,
  rest: readonly string[],
  value: TypedExpression | undefined,
  place: Place,
): readonly NewField[] {
  const index = fieldIndex(type, name);
  return current(struct, type).map((item, i) => {
    if (i !== index) return item;
    const inner = updated(item.value, rest, value, place);
    return { field: { name: item.field.name, type: inner.type, nullable: inner.nullable }, value: inner };
  });
}

function whereNotNull(struct: TypedExpression, fields: readonly NewField[], place: Place): TypedExpression {
  const rebuilt = typedStruct(
    fields.map(({ field, value }) => ({ name: field.name, value })),
    fields.map(({ field }) => field),
  );
  if (!struct.nullable) return rebuilt;
  const { type } = rebuilt;
  const isNull = callOf("isnull", [struct], place.scope.analysis.context.version);
  return { kind: "case", branches: [branch(isNull, constant(type, null))], otherwise: rebuilt, type, nullable: true };
}
