import { cut, escapeControls, more } from "./show-string.js";

/** What `df.htmlString()` gives, from cells that are text already. */

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ENTITIES[char] as string);
}

function line(tag: "th" | "td", cells: readonly string[]): string {
  const inner = cells.map(escapeHtml).join(`</${tag}><${tag}>`);
  return `<tr><${tag}>${inner}</${tag}></tr>\n`;
}

/** `cells` may hold one row more than is shown, which tells that there are more. */
export function htmlString(
  names: readonly string[],
  cells: readonly (readonly string[])[],
  options: { readonly rows: number; readonly truncate: number },
): string {
  const header = line("th", names.map(escapeControls));
  const rows = cells.slice(0, options.rows).map((row) =>
    line(
      "td",
      row.map((cell) => cut(escapeControls(cell), options.truncate)),
    ),
  );
  const table = `<table border='1'>\n${header}${rows.join("")}</table>\n`;
  return cells.length > options.rows ? `${table}${more(options)}\n` : table;
}
