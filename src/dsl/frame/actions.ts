import type { Table } from "apache-arrow";
import { ArgumentError, ExecutionError } from "../../errors.js";
import { aggregate } from "../../plan/aggregates.js";
import { call, literalExpression } from "../../plan/expressions.js";
import { literal } from "../../plan/literals.js";
import { project } from "../../plan/projections.js";
import { htmlString as htmlStringRelation, showString as showStringRelation } from "../../plan/row-operators.js";
import type { StructType } from "../../types/data-type.js";
import { booleanArgument, oneOf, optionsArgument, rowCount, signalArgument, timeoutArgument } from "../arguments.js";
import { plain } from "../column/column-state.js";
import type { ActionOptions, ExplainMode, ResultLimits, RowOptions, SchemaOptions } from "../executor.js";
import { verifyClaims, verifyClaimsOfAction } from "../input/schema-claims.js";
import { requireVersion } from "../version-needs.js";
import { describe } from "./describe.js";
import { noting } from "./execution-info.js";
import { deriveState, type FrameState, runnable } from "./frame-state.js";
import { limit } from "./rows.js";

// What a frame asks of the runtime.

const limitNames = ["maxRows", "maxBytes"] as const;
const rowOptionNames = ["long", "decimal", "date", "timestamp", "map", "rows", "signal", "timeout", ...limitNames] as const;
const choices = {
  long: ["bigint", "number"],
  decimal: ["string", "number"],
  date: ["string", "Date"],
  timestamp: ["Timestamp", "micros"],
  map: ["Map", "object"],
  rows: ["object", "array"],
} as const;

/** The options of an action that gives rows, each checked. */
export function rowOptions(value: unknown, where: string): RowOptions & ActionOptions {
  const options = optionsArgument(value, rowOptionNames, where);
  for (const name of Object.keys(choices) as (keyof typeof choices)[]) {
    if (options[name] !== undefined) {
      oneOf(options[name], choices[name], `${where}: ${name}`);
    }
  }
  checkLimits(options, where);
  const { signal: _, timeout: __, ...forms } = options;
  return { ...forms, ...signalOption(options, where) } as RowOptions & ActionOptions;
}

/** `signal` and `timeout` as the one signal that all calls of an action go by. */
function signalOption(options: { readonly signal?: unknown; readonly timeout?: unknown }, where: string): ActionOptions {
  const signal = signalArgument(options.signal, where);
  const timeout = timeoutArgument(options.timeout, where);
  if (timeout === undefined) return signal === undefined ? {} : { signal };
  const limit = AbortSignal.timeout(timeout);
  return { signal: signal === undefined ? limit : AbortSignal.any([signal, limit]) };
}

/** The options of an action that gives a whole result otherwise than as rows. */
export function resultOptions(value: unknown, where: string): ActionOptions & ResultLimits {
  const options = optionsArgument(value, ["signal", "timeout", ...limitNames], where);
  checkLimits(options, where);
  return { ...signalOption(options, where), maxRows: options.maxRows, maxBytes: options.maxBytes } as ActionOptions & ResultLimits;
}

function checkLimits(options: { readonly [N in keyof ResultLimits]?: unknown }, where: string): void {
  for (const name of limitNames) {
    const limit = options[name];
    if (limit !== undefined && !(typeof limit === "number" && limit >= 0)) {
      throw new ArgumentError(`${where}: ${name} is a number of at least 0, Infinity for no limit, found ${describe(limit)}`);
    }
  }
}

export function actionOptions(value: unknown, where: string): ActionOptions {
  return signalOption(optionsArgument(value, ["signal", "timeout"], where), where);
}

export function schemaOptions(value: unknown, where: string): SchemaOptions {
  const options = optionsArgument(value, ["signal", "timeout", "offline"], where);
  const { offline } = options;
  return {
    ...signalOption(options, where),
    ...(offline === undefined ? {} : { offline: booleanArgument(offline, `${where}: offline`) }),
  };
}

/** Rows in batches, in order. */
export async function* batches(
  state: FrameState,
  options: RowOptions & ActionOptions,
): AsyncGenerator<readonly unknown[], void, undefined> {
  await verifyClaimsOfAction(state, options);
  yield* state.executor.batches({ ...runnable(state), executed: noting(state) }, options);
}

export async function collect(state: FrameState, options: RowOptions & ActionOptions): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const batch of batches(state, options)) {
    for (const row of batch) {
      rows.push(row);
    }
  }
  return rows;
}

/** Rows one by one. Written by hand: an async generator costs twice as much a row. */
export function rowIterator(state: FrameState, options: RowOptions & ActionOptions): AsyncIterator<unknown, undefined, undefined> {
  const source = batches(state, options);
  let batch: readonly unknown[] = [];
  let at = 0;
  return {
    async next() {
      while (at === batch.length) {
        const next = await source.next();
        if (next.done) {
          return { done: true, value: undefined };
        }
        batch = next.value;
        at = 0;
      }
      return { done: false, value: batch[at++] };
    },
    async return() {
      batch = [];
      at = 0;
      await source.return();
      return { done: true, value: undefined };
    },
  };
}

export async function toArrow(state: FrameState, options: ActionOptions & ResultLimits): Promise<Table> {
  await verifyClaimsOfAction(state, options);
  return state.executor.arrow({ ...runnable(state), executed: noting(state) }, options);
}

export async function take(state: FrameState, rows: unknown, options: RowOptions & ActionOptions, method = "take"): Promise<unknown[]> {
  return collect(limit(state, rows, method), options);
}

export async function first(state: FrameState, options: RowOptions & ActionOptions): Promise<unknown> {
  return (await take(state, 1, options))[0];
}

export async function isEmpty(state: FrameState, options: ActionOptions): Promise<boolean> {
  // No columns are needed to see whether there is a row.
  const bare = deriveState(state, project(state.relation, []));
  return (await take(bare, 1, { ...options, rows: "array" })).length === 0;
}

export async function count(state: FrameState, options: ActionOptions): Promise<number> {
  const rows = plain(call("count", [literalExpression(literal(1))]));
  const counting = deriveState(state, aggregate(state.relation, { kind: "groupBy" }, [], [rows]));
  const value = await onlyValue(counting, options);
  const result = Number(value);
  if (!Number.isSafeInteger(result)) {
    throw new ExecutionError(`count: ${String(value)} rows are more than a number holds exactly; select count(lit(1)) gives a bigint`);
  }
  return result;
}

export async function showString(
  state: FrameState,
  rows: unknown,
  truncate: unknown,
  vertical: unknown,
  options: ActionOptions,
): Promise<string> {
  const numRows = rowCount(rows, "show");
  const shown = showStringRelation(state.relation, numRows, widthOf(truncate, "show"), booleanArgument(vertical, "show: vertical"));
  return String(await onlyValue(deriveState(state, shown), options));
}

export async function htmlString(state: FrameState, rows: unknown, truncate: unknown, options: ActionOptions): Promise<string> {
  const shown = htmlStringRelation(state.relation, rowCount(rows, "htmlString"), widthOf(truncate, "htmlString"));
  return String(await onlyValue(deriveState(state, shown), options));
}

/** At how many characters a cell is cut; 0: at none. */
function widthOf(truncate: unknown, where: string): number {
  return truncate === true ? 20 : truncate === false ? 0 : rowCount(truncate, `${where}: truncate, if it is not true or false,`);
}

/** The value of a frame of one row and one column. */
export async function onlyValue(state: FrameState, options: ActionOptions): Promise<unknown> {
  const rows = (await collect(state, { ...options, rows: "array" })) as readonly unknown[][];
  if (rows.length !== 1) {
    throw new ExecutionError(`the server answered with ${rows.length} rows where one was asked for`);
  }
  return rows[0]![0];
}

export async function schema(state: FrameState, options: SchemaOptions): Promise<StructType> {
  // A schema that is known already is given without asking, yet not for a plan that the server is too old for.
  requireVersion(state.needs, state.executor.version);
  await verifyClaims(state, options);
  if (state.schema.current !== undefined) return state.schema.current;
  const found = await state.executor.schema(runnable(state), options);
  if (!options.offline) state.schema.current = found;
  return found;
}

const explainModes = ["simple", "extended", "codegen", "cost", "formatted"] as const satisfies readonly ExplainMode[];

export async function explainString(state: FrameState, mode: unknown, options: ActionOptions): Promise<string> {
  const chosen = oneOf(mode, explainModes, "explain: mode");
  await verifyClaims(state, options);
  return state.executor.explain(runnable(state), chosen, options);
}

export async function treeString(state: FrameState, level: unknown, options: ActionOptions): Promise<string> {
  const depth = level === undefined ? undefined : rowCount(level, "printSchema: level");
  await verifyClaims(state, options);
  return state.executor.treeString(runnable(state), depth, options);
}
