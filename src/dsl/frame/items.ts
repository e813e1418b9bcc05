import { ArgumentError } from "../../errors.js";
import { attributeNameParts } from "../../plan/attribute-name.js";
import { alias, attribute, call, quoteName, star, starOf } from "../../plan/expressions.js";
import type { Expression } from "../../plan/plan.js";
import { isPlainObject, oneOf } from "../arguments.js";
import { type ColumnState, plain, stateOf } from "../column/column-state.js";
import { columnsOfCallback } from "../column/lost-conditions.js";
import { requireColumn } from "../column/operand.js";
import { describe } from "./describe.js";
import { columnsOfFrame } from "./frame-columns.js";
import type { FrameState } from "./frame-state.js";

// What select, groupBy, agg and the like take: names, expressions with a name, and callbacks that return { name: expression }.

/** A column by the text that Spark's clients take in a name's place: a path, with backticks around a name that has dots. */
export function namedColumn(path: unknown, where: string): ColumnState {
  if (typeof path !== "string") {
    throw new ArgumentError(`${where}: a column's name was expected (a string), found ${describe(path)}`);
  }
  if (attributeNameParts(path) === undefined) {
    throw new ArgumentError(
      `${where}: ${JSON.stringify(path)} is not a column's name as Spark reads it (parts separated by dots, each plain or in backticks); ` +
        "in a callback, c[name] is the frame's column of any name",
    );
  }
  return plain(attribute(path));
}

/** `*`, `s.*` or a name. */
function nameOrStar(path: string, where: string): ColumnState {
  if (path === "*") {
    return plain(star());
  }
  return path.endsWith(".*") ? plain(starOf(path)) : namedColumn(path, where);
}

export interface ItemRules {
  /** The method, for messages. */
  readonly where: string;
  /** Strings: `stars` allows `*` and `s.*` beside names; `none` refuses all (in agg a name would be no aggregate). */
  readonly strings: "names" | "stars" | "none";
}

/** The columns that a list of items means, in order. */
export function itemColumns(state: FrameState, items: readonly unknown[], rules: ItemRules): ColumnState[] {
  return items.flatMap((item) => columnsOfItem(state, item, rules));
}

function columnsOfItem(state: FrameState, item: unknown, { where, strings }: ItemRules): readonly ColumnState[] {
  if (typeof item === "string" && strings !== "none") {
    return [strings === "stars" ? nameOrStar(item, where) : namedColumn(item, where)];
  }
  const column = stateOf(item, "column");
  if (column !== undefined) {
    return [column];
  }
  if (typeof item === "function") {
    return callbackColumns(state, item as (columns: unknown) => unknown, where);
  }
  if (strings === "none" && isPlainObject(item)) {
    return aggregatesByName(item, where);
  }
  const name = strings === "none" ? "{ column: function }, " : "a column's name, ";
  throw new ArgumentError(
    `${where}: ${name}a Column or a callback that returns { name: expression } was expected, found ${describe(item)}${spreadHint(item, where)}`,
  );
}

/** Spark's aggregates of one column. */
/** A list in the place of its items, as Python's methods take one. */
function spreadHint(item: unknown, where: string): string {
  return Array.isArray(item) ? `; spread it: ${where}(...items)` : "";
}

const aggregateNames = [
  "any_value",
  "approx_count_distinct",
  "avg",
  "collect_list",
  "collect_set",
  "count",
  "first",
  "first_value",
  "kurtosis",
  "last",
  "last_value",
  "max",
  "mean",
  "median",
  "min",
  "mode",
  "product",
  "skewness",
  "std",
  "stddev",
  "stddev_pop",
  "stddev_samp",
  "sum",
  "var_pop",
  "var_samp",
  "variance",
] as const;

/** `{ amount: "sum", "*": "count" }`: a function for each of these columns, under the names that Spark gives the results. */
function aggregatesByName(functions: Readonly<Record<string, unknown>>, where: string): readonly ColumnState[] {
  return Object.entries(functions).map(([name, value]) => {
    const functionName = oneOf(value, aggregateNames, `${where}: ${JSON.stringify(name)}`);
    return plain(call(functionName, [name === "*" ? star() : attribute(quoteName(name))]));
  });
}

function callbackColumns(state: FrameState, callback: (columns: unknown) => unknown, where: string): readonly ColumnState[] {
  return columnsOfCallback(
    () => callback(columnsOfFrame(state)),
    (result) => {
      // A generator comes alone: it names its columns itself, or Spark does.
      const alone = stateOf(result, "column");
      return alone === undefined ? resultColumns(result, where) : [alone];
    },
    where,
  );
}

/** The columns of `{ name: expression }` under their names, in the object's order. */
export function resultColumns(result: unknown, where: string): readonly ColumnState[] {
  return resultEntries(result, where).map(([name, column]) => named(name, column));
}

/** The entries of what a callback returned, `{ name: expression }`. */
export function resultEntries(result: unknown, where: string): readonly (readonly [name: string, column: ColumnState])[] {
  if (!isPlainObject(result)) {
    const hint = typeof result === "object" && result !== null ? ' (for a column named __proto__ write { ["__proto__"]: … })' : "";
    throw new ArgumentError(`${where}: a callback returns an object, { name: expression }; this one returned ${describe(result)}${hint}`);
  }
  const entries = Object.entries(result);
  if (entries.length === 0) {
    throw new ArgumentError(`${where}: the callback returned no columns`);
  }
  return entries.map(([name, value]) => [name, requireColumn(value, `${where}: ${JSON.stringify(name)}`)] as const);
}

/** The column under this name; a plain attribute that has it already stays as it is, and so keeps its identity for Spark. */
export function named(name: string, column: ColumnState): ColumnState {
  return attributeName(column.expression) === name ? column : { ...column, expression: alias(column.expression, [name]) };
}

/** The name of a plain, unnested attribute. */
function attributeName(expression: Expression): string | undefined {
  if (expression.exprType?.case !== "unresolvedAttribute") {
    return undefined;
  }
  const parts = attributeNameParts(expression.exprType.value.unparsedIdentifier ?? "");
  return parts?.length === 1 ? parts[0] : undefined;
}
