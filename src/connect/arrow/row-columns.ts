import type { StructType } from "../../types/data-type.js";
import { mayGenerateCode } from "./code-generation.js";

/** The values of rows by column. `slow` gives a row's values in order where it is no plain object or array of all columns, or refuses it. */
export type RowColumns = (rows: readonly unknown[], slow: (row: unknown, index: number) => readonly unknown[]) => unknown[][];

/** The columns of rows, whatever they are: for where code generation is forbidden, and for schemas that it does not suit. */
function closureColumns(count: number): RowColumns {
  return (rows, slow) => {
    const columns = Array.from({ length: count }, () => new Array<unknown>(rows.length));
    rows.forEach((row, index) => {
      const values = slow(row, index);
      for (let at = 0; at < count; at++) columns[at]![index] = values[at];
    });
    return columns;
  };
}

/** Past this many columns one function of all of them is slower to compile than it is worth. */
const MOST_COLUMNS = 500;
/** Schemas whose function is kept: the engine compiles it well only after some thousand rows. */
const MOST_KEPT = 100;
const made = new Map<string, RowColumns>();

/**
 * Reads rows of a schema. A row that is a plain object is read by the names in place; that it has no other fields shows in their number
 * alone: as many as there are values. Whatever does not fit that takes the slow way, which knows why.
 */
export function rowColumns({ fields }: StructType): RowColumns {
  const names = fields.map(({ name }) => JSON.stringify(name));
  if (names.length === 0 || names.length > MOST_COLUMNS || !areTellable(fields.map(({ name }) => name)))
    return closureColumns(names.length);
  const key = names.join();
  let columns = made.get(key);
  if (columns === undefined) {
    columns = mayGenerateCode() ? generatedColumns(names) : closureColumns(names.length);
    if (made.size >= MOST_KEPT) made.delete(made.keys().next().value!);
    made.set(key, columns);
  }
  return columns;
}

/** Whether counting tells fields: no two of one name, and none that every object inherits (`constructor`). */
const areTellable = (names: readonly string[]): boolean =>
  new Set(names).size === names.length && !names.some((name) => name in Object.prototype);

function generatedColumns(names: readonly string[]): RowColumns {
  const each = (code: (at: number) => string, between = "\n"): string => names.map((_, at) => code(at)).join(between);
  const code = `"use strict";
const plain = Object.prototype, prototypeOf = Object.getPrototypeOf, isArray = Array.isArray;
return (rows, slow) => {
  const length = rows.length;
  ${each((at) => `const c${at} = new Array(length);`)}
  for (let i = 0; i < length; i++) {
    const row = rows[i];
    if (typeof row === "object" && row !== null) {
      if (prototypeOf(row) === plain) {
        ${each((at) => `const v${at} = row[${names[at]}];`)}
        let fields = 0;
        for (const _ in row) fields++;
        if (fields === ${each((at) => `(v${at} !== undefined ? 1 : 0)`, " + ")}) {
          ${each((at) => `c${at}[i] = v${at};`)}
          continue;
        }
      } else if (isArray(row) && row.length === ${names.length}) {
        ${each((at) => `c${at}[i] = row[${at}];`)}
        continue;
      }
    }
    const values = slow(row, i);
    ${each((at) => `c${at}[i] = values[${at}];`)}
  }
  return [${each((at) => `c${at}`, ", ")}];
};`;
  // Every name in it is a JSON text.
  return (new Function(code) as () => RowColumns)();
}
