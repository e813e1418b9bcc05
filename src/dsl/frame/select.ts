import { ArgumentError } from "../../errors.js";
import { sqlText } from "../../plan/expressions.js";
import { drop, type NewColumn, project, unpivot, withColumns, withColumnsRenamed } from "../../plan/projections.js";
import { nameArgument } from "../arguments.js";
import { type ColumnState, plain, stateOf } from "../column/column-state.js";
import { requireColumn } from "../column/operand.js";
import { describe } from "./describe.js";
import { columnsOfFrame } from "./frame-columns.js";
import { deriveState, type FrameState } from "./frame-state.js";
import { itemColumns, namedColumn, resultEntries } from "./items.js";

// Methods that choose, add, name and drop columns.

export function select(state: FrameState, items: readonly unknown[]): FrameState {
  const columns = itemColumns(state, items, { where: "select", strings: "stars" });
  return deriveState(state, project(state.relation, columns), { columns });
}

export function selectExpr(state: FrameState, texts: readonly unknown[]): FrameState {
  const columns = texts.map((text) => plain(sqlText(sqlArgument(text, "selectExpr"))));
  return deriveState(state, project(state.relation, columns), { columns });
}

/** SQL text of an expression. */
export function sqlArgument(text: unknown, where: string): string {
  if (typeof text !== "string" || text.trim() === "") {
    throw new ArgumentError(`${where}: the SQL text of an expression was expected, found ${describe(text)}`);
  }
  return text;
}

/** A Column, or a callback that makes one of the frame's columns. */
export function valueArgument(state: FrameState, value: unknown, where: string): ColumnState {
  const isCallback = typeof value === "function" && stateOf(value, "column") === undefined;
  return requireColumn(isCallback ? (value as (columns: unknown) => unknown)(columnsOfFrame(state)) : value, where);
}

export function addColumn(state: FrameState, name: unknown, value: unknown): FrameState {
  const column = { ...valueArgument(state, value, "withColumn's value"), name: nameArgument(name, "withColumn(name)") };
  return addColumns(state, [column]);
}

export function addCallbackColumns(state: FrameState, callback: unknown): FrameState {
  const result = typeof callback === "function" ? (callback as (columns: unknown) => unknown)(columnsOfFrame(state)) : callback;
  return addColumns(
    state,
    resultEntries(result, "withColumns").map(([name, column]) => ({ ...column, name })),
  );
}

function addColumns(state: FrameState, columns: readonly (ColumnState & NewColumn)[]): FrameState {
  return deriveState(state, withColumns(state.relation, columns), { columns });
}

export function renameColumn(state: FrameState, from: unknown, to: unknown): FrameState {
  const renames = new Map([[nameArgument(from, "withColumnRenamed(from)"), nameArgument(to, "withColumnRenamed(…, to)")]]);
  return deriveState(state, withColumnsRenamed(state.relation, renames));
}

export function dropColumns(state: FrameState, items: readonly unknown[]): FrameState {
  const names: string[] = [];
  const columns: ColumnState[] = [];
  for (const item of items) {
    if (typeof item === "string") {
      names.push(nameArgument(item, "drop"));
    } else {
      columns.push(requireColumn(item, "drop's argument, if it is no name,"));
    }
  }
  return deriveState(state, drop(state.relation, names, columns), { columns });
}

export function unpivotColumns(state: FrameState, ids: unknown, values: unknown, variableName: unknown, valueName: unknown): FrameState {
  const idColumns = columnList(ids, "unpivot(ids)");
  const valueColumns = values === null || values === undefined ? undefined : columnList(values, "unpivot(…, values)");
  if (valueColumns?.length === 0) {
    throw new ArgumentError("unpivot(…, values): an empty list would leave nothing to unpivot; null means every column that is not an id");
  }
  const relation = unpivot(state.relation, {
    ids: idColumns,
    values: valueColumns,
    variableName: nameArgument(variableName, "unpivot(…, variableName)"),
    valueName: nameArgument(valueName, "unpivot(…, valueName)"),
  });
  return deriveState(state, relation, { columns: [...idColumns, ...(valueColumns ?? [])] });
}

function columnList(value: unknown, where: string): ColumnState[] {
  if (!Array.isArray(value)) {
    throw new ArgumentError(`${where}: an array of column names was expected, found ${describe(value)}`);
  }
  return value.map((item: unknown) => stateOf(item, "column") ?? namedColumn(item, where));
}
