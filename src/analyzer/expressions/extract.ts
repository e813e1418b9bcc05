import type { DataType, StructType } from "../../types/data-type.js";
import { typeToDdl } from "../../types/ddl.js";
import { canCastImplicitly } from "../../types/implicit-casts.js";
import { newestRules } from "../../types/version-rules.js";
import { analysisError, unsupported } from "../errors.js";
import { quoteExpression, quotePart, sameName } from "../names/identifier.js";
import type { TypedExpression } from "../typed-plan.js";
import { castTo } from "./cast.js";
import type { Resolved } from "./resolved.js";

/** `base[extraction]`: a struct's field, a field of every struct of an array, an array's item or a map's value (Spark's ExtractValue). */
export function extractValue(base: Resolved, extraction: Resolved): Resolved {
  const { type } = base.expression;
  const name = stringLiteral(extraction.expression);
  if (type.kind === "struct") {
    if (name === undefined) throw analysisError("INVALID_EXTRACT_FIELD_TYPE", { extraction: quoteExpression(extraction.sql) });
    return extractField(base, name);
  }
  if (type.kind === "array" && type.element.kind === "struct" && name !== undefined)
    return extractArrayField(base, type.element, type.containsNull, name);
  if (type.kind === "array") return extractItem(base, extraction, type.element, { kind: "int" });
  // what Spark makes of it depends on its release
  if (type.kind === "void") throw unsupported("a field of NULL", "cast it to its type");
  if (type.kind === "map") return extractItem(base, extraction, type.value, type.key);
  throw analysisError("INVALID_EXTRACT_BASE_FIELD_TYPE", {
    base: quoteExpression(base.sql),
    other: quoteExpression(typeToDdl(type)),
  });
}

/** A field by name, in a struct or in every struct of an array, or a map's value by string key: what the rest of `a.b.c` means. */
export function extractNamed(base: Resolved, name: string): Resolved {
  return extractValue(base, { expression: { kind: "literal", type: { kind: "string" }, nullable: false, value: name }, sql: name });
}

export function fieldOf(child: TypedExpression, index: number): TypedExpression {
  const field = child.type.kind === "struct" ? child.type.fields[index] : undefined;
  if (field === undefined) throw new RangeError(`No field ${index} in ${typeToDdl(child.type)}`);
  return { kind: "field", child, index, name: field.name, type: field.type, nullable: child.nullable || field.nullable };
}

function extractField(base: Resolved, name: string): Resolved {
  const index = fieldIndex(base.expression.type as StructType, name);
  return { expression: fieldOf(base.expression, index), sql: `${base.sql}.${name}` };
}

function extractArrayField(base: Resolved, struct: StructType, containsNull: boolean, name: string): Resolved {
  const index = fieldIndex(struct, name);
  const field = struct.fields[index]!;
  const { expression: child } = base;
  const type: DataType = { kind: "array", element: field.type, containsNull: containsNull || field.nullable };
  return {
    expression: { kind: "array_field", child, index, name: field.name, type, nullable: child.nullable },
    sql: `${base.sql}.${field.name}`,
  };
}

function extractItem(base: Resolved, extraction: Resolved, type: DataType, keyType: DataType): Resolved {
  const isArray = base.expression.type.kind === "array";
  const from = extraction.expression.type;
  const fits = isArray ? isIntegral(from) || from.kind === "void" : canCastImplicitly(from, keyType, newestRules);
  if (!fits) {
    throw analysisError("DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE", {
      sqlExpr: quoteExpression(`${base.sql}[${extraction.sql}]`),
      paramIndex: "second",
      requiredType: quoteExpression(isArray ? "INTEGRAL" : typeToDdl(keyType)),
      inputSql: quoteExpression(extraction.sql),
      inputType: quoteExpression(typeToDdl(from)),
    });
  }
  const key = isArray && isIntegral(from) ? extraction.expression : castTo(extraction.expression, keyType);
  return {
    expression: { kind: "item", child: base.expression, key, type, nullable: itemNullable(base.expression, extraction.expression) },
    sql: `${base.sql}[${extraction.sql}]`,
  };
}

/** Spark's rule: any index that is no constant finds an item; a constant one is looked up where the array is written out. */
function itemNullable(child: TypedExpression, key: TypedExpression): boolean {
  if (child.type.kind !== "array") return true;
  if (key.kind !== "literal" || key.value === null) return child.nullable || child.type.containsNull;
  return writtenItemNullable(child, () => Number(key.value)) ?? true;
}

/** The null flag of `element_at(array(…), constant)`, which Spark looks up likewise; undefined where the signature's holds. */
export function elementNullable(child: TypedExpression, key: TypedExpression): boolean | undefined {
  if (child.type.kind !== "array" || key.kind !== "literal" || key.value === null) return undefined;
  const index = Number(key.value);
  return writtenItemNullable(child, (count) => (index < 0 ? count + index : index - 1));
}

/** Whether an item may be null of an array that the query writes out; an item that there is not raises an error. */
function writtenItemNullable(child: TypedExpression, position: (count: number) => number): boolean | undefined {
  const written = child.kind === "array_field" ? child.child : child;
  if (written.kind !== "call" || written.function !== "array") return undefined;
  const items = [...written.args.values()].flat();
  const item = items[position(items.length)];
  if (item === undefined) return false;
  const fieldNullable = child.kind === "array_field" && item.type.kind === "struct" && item.type.fields[child.index]?.nullable === true;
  return item.nullable || fieldNullable;
}

function isIntegral(type: DataType): boolean {
  return ["tinyint", "smallint", "int", "bigint"].includes(type.kind);
}

/** The position of the one field of that name, in any case. */
export function fieldIndex(struct: StructType, name: string): number {
  const matches = struct.fields.flatMap((field, i) => (sameName(field.name, name) ? [i] : []));
  if (matches.length === 1) return matches[0]!;
  if (matches.length > 1) throw analysisError("AMBIGUOUS_REFERENCE_TO_FIELDS", { field: quotePart(name), count: String(matches.length) });
  throw analysisError("FIELD_NOT_FOUND", {
    fieldName: quotePart(name),
    fields: struct.fields.map((field) => quotePart(field.name)).join(", "),
  });
}

function stringLiteral(expression: TypedExpression): string | undefined {
  return expression.kind === "literal" && expression.type.kind === "string" && typeof expression.value === "string"
    ? expression.value
    : undefined;
}
