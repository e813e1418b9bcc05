import { ArgumentError } from "../../errors.js";
import { alias, attribute, call, metadataAttribute, quoteName, regex, sqlText, star } from "../../plan/expressions.js";
import { drop, type NewColumn, project, toDf, transpose, unpivot, withColumns, withColumnsRenamed } from "../../plan/projections.js";
import { planIdOf } from "../../plan/relation.js";
import { isPlainObject, nameArgument } from "../arguments.js";
import { type ColumnState, plain, stateOf } from "../column/column-state.js";
import { columnOfCallback, columnsOfCallback } from "../column/lost-conditions.js";
import { requireColumn } from "../column/operand.js";
import { metadataText } from "../metadata-text.js";
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
function valueArgument(state: FrameState, value: unknown, where: string): ColumnState {
  if (typeof value !== "function") return requireColumn(value, where);
  return columnOfCallback(() => (value as (columns: unknown) => unknown)(columnsOfFrame(state)), where);
}

export function addColumn(state: FrameState, name: unknown, value: unknown): FrameState {
  const column = { ...valueArgument(state, value, "withColumn's value"), name: nameArgument(name, "withColumn(name)") };
  return addColumns(state, [column]);
}

/** `{ name: expression }`, or a callback that makes it. */
export function addNamedColumns(state: FrameState, columns: unknown): FrameState {
  const where = "withColumns";
  const read = (result: unknown) => resultEntries(result, where).map(([name, column]) => ({ ...column, name }));
  if (typeof columns !== "function") return addColumns(state, read(columns));
  return addColumns(
    state,
    columnsOfCallback(() => (columns as (columns: unknown) => unknown)(columnsOfFrame(state)), read, where),
  );
}

function addColumns(state: FrameState, columns: readonly (ColumnState & NewColumn)[]): FrameState {
  return deriveState(state, withColumns(state.relation, columns), { columns });
}

/** Column metadata is part of an alias: the column stands in for itself, under its own name. */
export function withMetadata(state: FrameState, name: unknown, metadata: unknown): FrameState {
  const column = nameArgument(name, "withMetadata(name)");
  const expression = attribute(quoteName(column), planIdOf(state.relation));
  return addColumns(state, [{ ...plain(expression), name: column, metadata: metadataText(metadata, "withMetadata") }]);
}

export function nameColumns(state: FrameState, names: readonly unknown[]): FrameState {
  if (names.length === 0) throw new ArgumentError("toDF: a name for each column was expected, found none");
  return deriveState(
    state,
    toDf(
      state.relation,
      names.map((name) => nameArgument(name, "toDF")),
    ),
  );
}

export function renameColumns(state: FrameState, renames: unknown): FrameState {
  const where = "withColumnsRenamed";
  if (!(renames instanceof Map) && !isPlainObject(renames)) {
    throw new ArgumentError(`${where}: an object { old: new } or a Map was expected, found ${describe(renames)}`);
  }
  const pairs: readonly (readonly [unknown, unknown])[] = renames instanceof Map ? [...renames] : Object.entries(renames);
  if (pairs.length === 0) throw new ArgumentError(`${where}: there is nothing to rename`);
  const names = new Map(pairs.map(([from, to]) => [nameArgument(from, where), nameArgument(to, `${where}: the new name`)]));
  return deriveState(state, withColumnsRenamed(state.relation, names));
}

/** Columns whose names match, of this frame. */
export function columnsByRegex(state: FrameState, pattern: unknown): ColumnState {
  const text = nameArgument(pattern, "colRegex");
  if (!/^`.+`$/s.test(text)) {
    throw new ArgumentError(`colRegex: a regular expression between backticks was expected, such as "\`q[1-4]\`", found ${describe(text)}`);
  }
  return plain(regex(text, planIdOf(state.relation)));
}

/** A column that the frame's source has beside its schema. */
export function metadataColumn(state: FrameState, name: unknown): ColumnState {
  return plain(metadataAttribute(nameArgument(name, "metadataColumn"), planIdOf(state.relation)));
}

export function transposed(state: FrameState, index: unknown): FrameState {
  if (index === undefined) return deriveState(state, transpose(state.relation, undefined));
  const column = typeof index === "string" ? namedColumn(index, "transpose") : valueArgument(state, index, "transpose's index column");
  return deriveState(state, transpose(state.relation, column), { columns: [column] });
}

/** Each row as JSON text. */
export function toJson(state: FrameState): FrameState {
  const text = call("to_json", [call("struct", [star()])]);
  return deriveState(state, project(state.relation, [plain(alias(text, ["value"]))]));
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

/** A list of columns by name or as Columns, or one of them. */
function columnList(value: unknown, where: string): ColumnState[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.map((item) => stateOf(item, "column") ?? namedColumn(item, where));
}
