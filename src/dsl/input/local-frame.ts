import { ArgumentError } from "../../errors.js";
import { withFreshPlanId } from "../../plan/relation.js";
import type { DataType, StructType } from "../../types/data-type.js";
import { isWellFormed } from "../../types/values/well-formed.js";
import { nameList } from "../arguments.js";
import type { Executor } from "../executor.js";
import { describe } from "../frame/describe.js";
import { type FrameState, rootState } from "../frame/frame-state.js";
import { arrowRows, arrowSchema, isArrowRows } from "./arrow-rows.js";
import { inferSchema } from "./infer-schema.js";
import { schemaArgument } from "./schema-argument.js";

/** Whether rows come one by one from somewhere, and are to be waited for. */
export function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

/** The frame of rows given by the caller; the rows are read and encoded now. */
export function localFrame(executor: Executor, rows: unknown, schema: unknown): FrameState {
  if (isArrowRows(rows)) {
    if (schema === undefined) return encoded(executor, arrowRows(rows, "array"), arrowSchema(rows));
    return localFrame(executor, arrowRows(rows, "object"), schema);
  }
  if (typeof rows !== "object" || rows === null || !(Symbol.iterator in rows)) {
    throw new ArgumentError(
      `createDataFrame(rows): an array, another iterable of rows or an Arrow table was expected, found ${describe(rows)}`,
    );
  }
  const given = Array.isArray(rows) && !rows.some((row) => row instanceof Map) ? rows : objectsOfMaps(rows as Iterable<unknown>);
  if (schema === undefined || Array.isArray(schema)) {
    const list = schema === undefined ? [...given] : [...namedValues(given, nameList(schema, "createDataFrame: the columns' names"))];
    return encoded(executor, list, inferSchema(list));
  }
  return encoded(executor, given, schemaArgument(schema, "createDataFrame"));
}

/** A row may be a Map of its columns. */
function* objectsOfMaps(rows: Iterable<unknown>): Generator<unknown, void, undefined> {
  let index = 0;
  for (const row of rows) {
    yield row instanceof Map ? objectOf(row, index) : row;
    index += 1;
  }
}

function objectOf(row: ReadonlyMap<unknown, unknown>, index: number): unknown {
  for (const name of row.keys()) {
    if (typeof name !== "string") {
      throw new ArgumentError(`createDataFrame: row ${index} is a Map with ${describe(name)} for a column's name, which is a string`);
    }
  }
  return Object.fromEntries(row as ReadonlyMap<string, unknown>);
}

/** Rows of values in the order of these names, as objects; their types are found as without a schema. */
function* namedValues(rows: Iterable<unknown>, names: readonly string[]): Generator<unknown, void, undefined> {
  const twice = names.find((name, position) => names.indexOf(name) < position);
  if (twice !== undefined)
    throw new ArgumentError(`createDataFrame: the name ${JSON.stringify(twice)} is there twice; a schema as DDL text may have it so`);
  let index = 0;
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== names.length) {
      throw new ArgumentError(
        `createDataFrame: row ${index} is ${describe(row)}; with the columns' names alone, a row is an array of ${names.length} values`,
      );
    }
    yield Object.fromEntries(names.map((name, position) => [name, row[position] as unknown]));
    index += 1;
  }
}

function encoded(executor: Executor, rows: Iterable<unknown>, schema: StructType): FrameState {
  requireNames(schema);
  return rootState(executor, withFreshPlanId(executor.localRelation(rows, schema)), schema);
}

/** UTF-8 cannot hold half a surrogate pair, in names as in values. */
function requireNames(type: DataType): void {
  if (type.kind === "array") requireNames(type.element);
  if (type.kind === "map") for (const part of [type.key, type.value]) requireNames(part);
  if (type.kind !== "struct") return;
  for (const field of type.fields) {
    if (!isWellFormed(field.name))
      throw new ArgumentError(
        `createDataFrame: the name ${JSON.stringify(field.name)} holds half a surrogate pair, which no text of Spark's can`,
      );
    requireNames(field.type);
  }
}

/** All rows of an asynchronous source. */
export async function gather(rows: AsyncIterable<unknown>): Promise<unknown[]> {
  const gathered: unknown[] = [];
  for await (const row of rows) {
    gathered.push(row);
  }
  return gathered;
}
