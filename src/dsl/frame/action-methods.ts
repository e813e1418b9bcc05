// biome-ignore-all lint/complexity/noBannedTypes: `{}` is the type of options of which none is given
import type { Table } from "apache-arrow";
import { optionsArgument } from "../arguments.js";
import type { ActionOptions, ExplainMode, ProtoJsonOptions, ResultLimits, RowOptions, SchemaOptions } from "../executor.js";
import type { Schema } from "../input/schema-input.js";
import * as actions from "./actions.js";
import type { Frame } from "./frame.js";
import { frameState, runnable } from "./frame-state.js";
import type { Row } from "./row.js";
import * as rows from "./rows.js";

// What asks the server. Part of DataFrame.

/**
 * All rows, as objects. Values are exact (bigint, decimal text, ISO text); options choose cheaper forms, and `rows: "array"` takes
 * duplicate column names, which as objects are an error. `signal` cancels the query on the server. A result of more than `maxRows` rows
 * or `maxBytes` bytes is a LimitError, and nothing of it is given.
 *
 * @example const people = await df.collect();
 * @example const few = await df.collect({ maxRows: 10_000, long: "number" });
 */
export async function collect<S, const O extends RowOptions & ActionOptions = {}>(this: Frame<S>, options?: O): Promise<Row<S, O>[]> {
  return (await actions.collect(frameState(this), actions.rowOptions(options, "collect"))) as Row<S, O>[];
}

/**
 * All rows, in batches as they arrive; memory stays flat. Leaving the loop cancels the query on the server. Past `maxRows` rows or
 * `maxBytes` bytes, the loop ends with a LimitError.
 *
 * @example for await (const rows of df.batches()) write(rows);
 */
export function batches<S, const O extends RowOptions & ActionOptions = {}>(
  this: Frame<S>,
  options?: O,
): AsyncIterable<readonly Row<S, O>[]> {
  return actions.batches(frameState(this), actions.rowOptions(options, "batches")) as AsyncIterable<readonly Row<S, O>[]>;
}

/**
 * All rows as an apache-arrow Table. `maxRows` and `maxBytes` as in `collect`.
 *
 * @example const table = await df.toArrow();
 */
export async function toArrow(this: Frame<unknown>, options?: ActionOptions & ResultLimits): Promise<Table> {
  return actions.toArrow(frameState(this), actions.resultOptions(options, "toArrow"));
}

/**
 * The number of rows.
 *
 * @example const people = await df.filter("age >= 18").count();
 */
export async function count(this: Frame<unknown>, options?: ActionOptions): Promise<number> {
  return actions.count(frameState(this), actions.actionOptions(options, "count"));
}

/**
 * The first row; undefined when there is none.
 *
 * @example const oldest = await df.orderBy((c) => c.age.desc()).first();
 */
export async function first<S, const O extends RowOptions & ActionOptions = {}>(
  this: Frame<S>,
  options?: O,
): Promise<Row<S, O> | undefined> {
  return (await actions.first(frameState(this), actions.rowOptions(options, "first"))) as Row<S, O> | undefined;
}

/**
 * The first `count` rows.
 *
 * @example const [a, b] = await df.orderBy("id").take(2);
 */
export async function take<S, const O extends RowOptions & ActionOptions = {}>(
  this: Frame<S>,
  count: number,
  options?: O,
): Promise<Row<S, O>[]> {
  return (await actions.take(frameState(this), count, actions.rowOptions(options, "take"))) as Row<S, O>[];
}

/**
 * The first `count` rows, one if not said.
 *
 * @example const [row] = await df.orderBy("id").head();
 */
export async function head<S, const O extends RowOptions & ActionOptions = {}>(
  this: Frame<S>,
  count: number = 1,
  options?: O,
): Promise<Row<S, O>[]> {
  return (await actions.take(frameState(this), count, actions.rowOptions(options, "head"), "head")) as Row<S, O>[];
}

/**
 * The last `count` rows.
 *
 * @example const last = await df.orderBy("id").tail(3);
 */
export async function tail<S, const O extends RowOptions & ActionOptions = {}>(
  this: Frame<S>,
  count: number,
  options?: O,
): Promise<Row<S, O>[]> {
  const last = rows.tail(frameState(this), count);
  return (await actions.collect(last, actions.rowOptions(options, "tail"))) as Row<S, O>[];
}

/**
 * Whether there is no row.
 *
 * @example if (await df.isEmpty()) console.log("nobody");
 */
export async function isEmpty(this: Frame<unknown>, options?: ActionOptions): Promise<boolean> {
  return actions.isEmpty(frameState(this), actions.actionOptions(options, "isEmpty"));
}

/**
 * Prints the first rows as a table, as Spark prints it. `truncate`: true cuts text at 20 characters, false at none, a number there.
 *
 * @example await df.show(5, false);
 */
export async function show(
  this: Frame<unknown>,
  count: number = 20,
  truncate: boolean | number = true,
  vertical: boolean = false,
  options?: ActionOptions,
): Promise<void> {
  console.log(await actions.showString(frameState(this), count, truncate, vertical, actions.actionOptions(options, "show")));
}

/**
 * What `show` prints.
 *
 * @example console.log(await df.showString(5));
 */
export async function showString(
  this: Frame<unknown>,
  count: number = 20,
  truncate: boolean | number = true,
  vertical: boolean = false,
  options?: ActionOptions,
): Promise<string> {
  return actions.showString(frameState(this), count, truncate, vertical, actions.actionOptions(options, "showString"));
}

/**
 * The first rows as an HTML table, for a notebook. `truncate` as in `show`.
 *
 * @example const table = await df.htmlString(5, false);
 */
export async function htmlString(
  this: Frame<unknown>,
  count: number = 20,
  truncate: boolean | number = true,
  options?: ActionOptions,
): Promise<string> {
  return actions.htmlString(frameState(this), count, truncate, actions.actionOptions(options, "htmlString"));
}

/**
 * The schema, as the server finds it; an AnalysisError when the query does not fit its data.
 *
 * `{ offline: true }` derives it here, by the rules of the server's version with Spark's default settings, and sends nothing: for plans
 * over ranges, rows given here and files with a schema. What only the server knows (a table, a file without a schema, SQL text) is an
 * UnsupportedError that names it.
 *
 * What it gives is a schema wherever one is taken: `createDataFrame(rows, schema)`, `read.schema`, `to`, `as`; typed as this frame is.
 *
 * @example for (const field of (await df.schema()).fields) console.log(field.name, field.nullable);
 * @example const { fields } = await spark.range(3).withColumn("half", (c) => c.id.div(2)).schema({ offline: true });
 */
export async function schema<S>(this: Frame<S>, options?: SchemaOptions): Promise<Schema<S>> {
  return (await actions.schema(frameState(this), actions.schemaOptions(options, "schema"))) as Schema<S>;
}

/**
 * The names of the columns, in order.
 *
 * @example console.log((await df.columns()).join(", "));
 */
export async function columns(this: Frame<unknown>, options?: ActionOptions): Promise<string[]> {
  const { fields } = await actions.schema(frameState(this), actions.actionOptions(options, "columns"));
  return fields.map(({ name }) => name);
}

/**
 * Prints Spark's plan of this query: "simple", "extended", "codegen", "cost" or "formatted".
 *
 * @example await df.explain("formatted");
 */
export async function explain(this: Frame<unknown>, mode: ExplainMode = "simple", options?: ActionOptions): Promise<void> {
  console.log(await actions.explainString(frameState(this), mode, actions.actionOptions(options, "explain")));
}

/**
 * What `explain` prints.
 *
 * @example const plan = await df.explainString();
 */
export async function explainString(this: Frame<unknown>, mode: ExplainMode = "simple", options?: ActionOptions): Promise<string> {
  return actions.explainString(frameState(this), mode, actions.actionOptions(options, "explainString"));
}

/**
 * Prints the schema as a tree, down to `level` if said.
 *
 * @example await df.printSchema();
 */
export async function printSchema(this: Frame<unknown>, level?: number, options?: ActionOptions): Promise<void> {
  console.log(await actions.treeString(frameState(this), level, actions.actionOptions(options, "printSchema")));
}

/**
 * What `printSchema` prints.
 *
 * @example const tree = await df.treeString(1);
 */
export async function treeString(this: Frame<unknown>, level?: number, options?: ActionOptions): Promise<string> {
  return actions.treeString(frameState(this), level, actions.actionOptions(options, "treeString"));
}

/**
 * The Spark Connect plan that is sent, as protobuf JSON. A plan that holds messages of plugins wants a registry that knows them.
 *
 * @example console.log(JSON.stringify(await df.toProtoJson(), undefined, 2));
 */
export async function toProtoJson(this: Frame<unknown>, options: ProtoJsonOptions = {}): Promise<unknown> {
  const state = frameState(this);
  optionsArgument(options, ["registry"], "toProtoJson");
  return state.executor.toProtoJson(runnable(state), options);
}

/**
 * The Spark Connect plan that is sent, as bytes.
 *
 * @example const bytes = await df.toProto();
 */
export async function toProto(this: Frame<unknown>): Promise<Uint8Array> {
  const state = frameState(this);
  return state.executor.toProto(runnable(state));
}
