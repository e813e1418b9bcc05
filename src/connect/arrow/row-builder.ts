import { ArgumentError } from "../../errors.js";
import { mayGenerateCode } from "./code-generation.js";
import { setOwn } from "./own-property.js";

/** The value at an index of a column; null where it is null. */
export type Reader = (index: number) => unknown;

/** The rows from one index up to another. */
export type RowsReader = (from: number, to: number) => unknown[];

/** Where the values of a column are: in a typed array, in bits, or behind a function; `validity` has a bit for each that is not null. */
export type Cells = { readonly validity: Uint8Array | undefined } & (
  | { readonly form: "elements"; readonly values: { readonly [index: number]: unknown } }
  | { readonly form: "bits"; readonly values: Uint8Array }
  | { readonly form: "reader"; readonly values: Reader }
);

/** Makes objects and rows of columns. Both kinds give equal answers; generated code is several times as fast. */
export interface RowBuilder {
  /** Objects with these names. */
  objects(names: readonly string[], cells: readonly Cells[]): Reader;
  /** Rows from one index to another: objects with these names, or arrays where there are none. */
  rows(names: readonly string[] | undefined, cells: readonly Cells[]): RowsReader;
}

/** A function of one column's values. */
export function readerOf(cells: Cells): Reader {
  const read = present(cells);
  const { validity } = cells;
  return validity === undefined ? read : (index) => ((validity[index >> 3]! >> (index & 7)) & 1 ? read(index) : null);
}

function present(cells: Cells): Reader {
  if (cells.form === "reader") return cells.values;
  if (cells.form === "elements") {
    const { values } = cells;
    return (index) => values[index];
  }
  const { values } = cells;
  return (index) => ((values[index >> 3]! >> (index & 7)) & 1) === 1;
}

/** Rows by plain functions, for where code generation is forbidden. */
export const closureRows: RowBuilder = {
  objects(names, cells) {
    const readers = cells.map(readerOf);
    return (index) => {
      const object: Record<string, unknown> = {};
      for (let at = 0; at < names.length; at++) setOwn(object, names[at]!, readers[at]!(index));
      return object;
    };
  },
  rows(names, cells) {
    const readers = cells.map(readerOf);
    const row = names === undefined ? (index: number): unknown => readers.map((read) => read(index)) : closureRows.objects(names, cells);
    return (from, to) => {
      const rows: unknown[] = [];
      for (let index = from; index < to; index++) rows.push(row(index));
      return rows;
    };
  },
};

/** Past this many columns one function of all of them is slower to compile than it is worth. */
const MOST_COLUMNS = 500;

/** Rows by code that is generated once for each shape: an object literal whose values are read in place. */
export function generatedRows(): RowBuilder {
  const made = new Map<string, (...values: unknown[]) => unknown>();
  const generated = (kind: string, row: string, cells: readonly Cells[], code: string): ((...values: unknown[]) => unknown) => {
    const key = `${kind}${row}`;
    let build = made.get(key);
    if (build === undefined) {
      const columns = cells.map((_, at) => `const v${at} = values[${at}], m${at} = masks[${at}];`).join("\n");
      // Every name in it is a JSON text, every index a number of ours.
      build = new Function("values", "masks", `"use strict";\n${columns}\n${code}`) as (...values: unknown[]) => unknown;
      made.set(key, build);
    }
    return build;
  };
  return {
    objects(names, cells) {
      if (names.length > MOST_COLUMNS) return closureRows.objects(names, cells);
      const row = literal(names, cells);
      const build = generated("object", row, cells, `return (i) => (${row});`);
      return build(cells.map(valuesOf), cells.map(validityOf)) as Reader;
    },
    rows(names, cells) {
      if (cells.length > MOST_COLUMNS) return closureRows.rows(names, cells);
      const row = literal(names, cells);
      const loop = `const rows = [];\nfor (let i = from; i < to; i++) rows.push(${row});\nreturn rows;`;
      const build = generated("rows", row, cells, `return (from, to) => {\n${loop}\n};`);
      return build(cells.map(valuesOf), cells.map(validityOf)) as RowsReader;
    },
  };
}

const valuesOf = ({ values }: Cells): unknown => values;
const validityOf = ({ validity }: Cells): Uint8Array | undefined => validity;

function literal(names: readonly string[] | undefined, cells: readonly Cells[]): string {
  const values = cells.map(({ form }, at) => {
    const value = form === "elements" ? `v${at}[i]` : form === "reader" ? `v${at}(i)` : `(v${at}[i >> 3] >> (i & 7) & 1) === 1`;
    return `(m${at} === undefined || (m${at}[i >> 3] >> (i & 7) & 1) === 1 ? ${value} : null)`;
  });
  if (names === undefined) return `[${values.join(", ")}]`;
  // In brackets `__proto__` is a name like any other.
  return `{ ${values.map((value, at) => `${names[at] === "__proto__" ? '["__proto__"]' : JSON.stringify(names[at])}: ${value}`).join(", ")} }`;
}

/** Generated code where the process allows it. */
export function rowBuilder(): RowBuilder {
  return mayGenerateCode() ? generatedRows() : closureRows;
}

/** Refuses two fields of one name: an object would leave one of them out. */
export function assertDistinct(names: readonly string[], path: string | undefined): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) {
      throw new ArgumentError(
        path === undefined
          ? `Two columns are named ${JSON.stringify(name)}, which a row as an object cannot hold: rename one, or ask for { rows: "array" }.`
          : `Two fields of ${JSON.stringify(path)} are named ${JSON.stringify(name)}, which an object cannot hold: rename one, by a cast for example.`,
      );
    }
    seen.add(name);
  }
}
