import { ArgumentError } from "../../errors.js";
import type { DataType, Field, StructType } from "../../types/data-type.js";
import { simpleString } from "../../types/simple-string.js";
import { isPlainObject } from "../arguments.js";
import { describe } from "../frame/describe.js";

// Rows without a schema: a column's type follows from the JavaScript types of its values, never from what they happen to be.
// number is double, bigint is bigint, Date is timestamp; strings, booleans, arrays, plain objects and Maps are themselves.

/** What is known of a type so far; undefined: only nulls were seen. */
type Guess = DataType | undefined;

const wantsSchema = 'give a schema, createDataFrame(rows, "id bigint, …")';

/** The schema of rows, all columns nullable, in the order in which their names first appear. */
export function inferSchema(rows: readonly unknown[]): StructType {
  if (rows.length === 0) {
    throw new ArgumentError(`createDataFrame: there are no rows to find a schema from; ${wantsSchema}`);
  }
  const columns = new Map<string, Guess>();
  for (const [index, row] of rows.entries()) {
    if (!isPlainObject(row)) {
      throw new ArgumentError(`createDataFrame: row ${index} is ${describe(row)}; without a schema, rows are plain objects`);
    }
    for (const [name, value] of Object.entries(row)) {
      const path = `row ${index}, column ${JSON.stringify(name)}`;
      columns.set(name, merge(columns.get(name), guess(value, path, 0), path));
    }
  }
  if (columns.size === 0) {
    throw new ArgumentError(`createDataFrame: the rows have no columns; ${wantsSchema}`);
  }
  return { kind: "struct", fields: [...columns].map(([name, type]) => field(name, type, `column ${JSON.stringify(name)}`)) };
}

function field(name: string, type: Guess, path: string): Field {
  return { name, type: settled(type, path), nullable: true };
}

/** The type, once all values were seen. */
function settled(type: Guess, path: string): DataType {
  if (type === undefined) {
    throw new ArgumentError(`createDataFrame: ${path} holds nothing but nulls or empty collections, so it has no type; ${wantsSchema}`);
  }
  switch (type.kind) {
    case "array":
      return { ...type, element: settled(known(type.element), `${path}, elements`) };
    case "map":
      return { ...type, key: settled(known(type.key), `${path}, keys`), value: settled(known(type.value), `${path}, values`) };
    case "struct":
      return { kind: "struct", fields: type.fields.map((inner) => field(inner.name, known(inner.type), `${path}.${inner.name}`)) };
    default:
      return type;
  }
}

// Inside collections "nothing seen yet" is the void type, which no JavaScript value has of itself.
const unknownType: DataType = { kind: "void" };
const known = (type: DataType): Guess => (type.kind === "void" ? undefined : type);

/** How deep values may be nested; Spark reads no schema much deeper. It ends a value that holds itself, too. */
const deepest = 250;

function guess(value: unknown, path: string, depth: number): Guess {
  if (value === null || value === undefined) {
    return undefined;
  }
  switch (typeof value) {
    case "number":
      return { kind: "double" };
    case "bigint":
      return { kind: "bigint" };
    case "boolean":
      return { kind: "boolean" };
    case "string":
      return { kind: "string" };
    case "object":
      if (depth > deepest) throw tooDeep(path);
      return guessObject(value, path, depth + 1);
    default:
      throw noType(value, path);
  }
}

function tooDeep(path: string): ArgumentError {
  return new ArgumentError(
    `createDataFrame: ${path.slice(0, 100)}… is nested more than ${deepest} deep, or holds itself, which no type of Spark's does`,
  );
}

function guessObject(value: object, path: string, depth: number): Guess {
  if (value instanceof Date) {
    return { kind: "timestamp" };
  }
  if (Array.isArray(value)) {
    return { kind: "array", element: common(value, `${path}, elements`, depth), containsNull: true };
  }
  if (value instanceof Map) {
    const [keys, values] = [common([...value.keys()], `${path}, keys`, depth), common([...value.values()], `${path}, values`, depth)];
    return { kind: "map", key: keys, value: values, valueContainsNull: true };
  }
  if (isPlainObject(value)) {
    const fields = Object.entries(value).map(
      ([name, inner]): Field => ({ name, type: guess(inner, `${path}.${name}`, depth) ?? unknownType, nullable: true }),
    );
    return { kind: "struct", fields };
  }
  throw noType(value, path);
}

function noType(value: unknown, path: string): ArgumentError {
  return new ArgumentError(`createDataFrame: ${path} holds ${describe(value)}, which has no type of its own; ${wantsSchema}`);
}

function common(values: readonly unknown[], path: string, depth: number): DataType {
  return values.reduce<Guess>((type, value) => merge(type, guess(value, path, depth), path), undefined) ?? unknownType;
}

function merge(left: Guess, right: Guess, path: string): Guess {
  if (left === undefined || right === undefined) {
    return left ?? right;
  }
  if (left.kind === "array" && right.kind === "array") {
    return { ...left, element: mergeInner(left.element, right.element, path) };
  }
  if (left.kind === "map" && right.kind === "map") {
    return { ...left, key: mergeInner(left.key, right.key, path), value: mergeInner(left.value, right.value, path) };
  }
  if (left.kind === "struct" && right.kind === "struct") {
    return mergeStructs(left, right, path);
  }
  if (left.kind !== right.kind) {
    const types = `${simpleString(left)} and ${simpleString(right)}`;
    throw new ArgumentError(
      `createDataFrame: ${path} holds a ${right.kind} where other rows have a ${left.kind} (${types}); ${wantsSchema}`,
    );
  }
  return left;
}

function mergeInner(left: DataType, right: DataType, path: string): DataType {
  return merge(known(left), known(right), path) ?? unknownType;
}

function mergeStructs(left: StructType, right: StructType, path: string): StructType {
  const types = new Map(left.fields.map(({ name, type }) => [name, type] as const));
  for (const { name, type } of right.fields) {
    types.set(name, mergeInner(types.get(name) ?? unknownType, type, `${path}.${name}`));
  }
  return { kind: "struct", fields: [...types].map(([name, type]) => ({ name, type, nullable: true })) };
}
