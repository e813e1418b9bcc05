/** What `df.show()` prints, from cells that are text already. */

const MINIMUM_WIDTH = 3;
/** Characters that take two columns on a terminal, as Spark counts them. */
const FULL_WIDTH = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\f": "\\f",
  "\b": "\\b",
  "\u000b": "\\v",
  "\u0007": "\\a",
};

export interface ShowOptions {
  /** rows to print at most */
  readonly rows: number;
  /** characters of a cell at most; 0: all, and cells stand to the left */
  readonly truncate: number;
  readonly vertical: boolean;
}

export function escapeControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
  return text.replace(/[\n\r\t\f\u0008\u000b\u0007]/g, (char) => ESCAPES[char] as string);
}

function width(text: string): number {
  return text.length + (text.match(FULL_WIDTH)?.length ?? 0);
}

export function cut(text: string, truncate: number): string {
  if (truncate <= 0 || text.length <= truncate) return text;
  return truncate < 4 ? text.slice(0, truncate) : `${text.slice(0, truncate - 3)}...`;
}

const fill = (text: string, size: number): string => " ".repeat(Math.max(0, size - width(text)));

export function more(options: { readonly rows: number }): string {
  return `only showing top ${options.rows} ${options.rows === 1 ? "row" : "rows"}`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[], left: boolean): string {
  const widths = header.map((name, i) =>
    rows.reduce((most, row) => Math.max(most, width(row[i] as string)), Math.max(MINIMUM_WIDTH, width(name))),
  );
  const line = `+${widths.map((size) => "-".repeat(size)).join("+")}+\n`;
  const print = (cells: readonly string[]): string => {
    const padded = cells.map((cell, i) => (left ? cell + fill(cell, widths[i] as number) : fill(cell, widths[i] as number) + cell));
    return `|${padded.join("|")}|\n`;
  };
  return `${line}${print(header)}${line}${rows.map(print).join("")}${line}`;
}

function records(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const nameWidth = header.reduce((most, name) => Math.max(most, width(name)), MINIMUM_WIDTH);
  const cellWidth = rows.reduce((most, row) => row.reduce((inRow, cell) => Math.max(inRow, width(cell)), most), MINIMUM_WIDTH);
  return rows
    .map((row, i) => {
      const lines = row.map((cell, j) => ` ${header[j]}${fill(header[j] as string, nameWidth)} | ${cell}${fill(cell, cellWidth)} `);
      // Five characters beside the padded name and cell.
      return `${`-RECORD ${i}`.padEnd(nameWidth + cellWidth + 5, "-")}\n${lines.join("\n")}\n`;
    })
    .join("");
}

/** `cells` may hold one row more than is printed, which tells that there are more. */
export function showString(names: readonly string[], cells: readonly (readonly string[])[], options: ShowOptions): string {
  const header = names.map(escapeControls);
  const rows = cells.slice(0, options.rows).map((row) => row.map((cell) => cut(escapeControls(cell), options.truncate)));
  const body = options.vertical ? records(header, rows) : table(header, rows, options.truncate <= 0);
  if (options.vertical && rows.length === 0) return "(0 rows)\n";
  return cells.length > options.rows ? body + more(options) : body;
}
