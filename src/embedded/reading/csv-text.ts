import { readFileSync } from "node:fs";
import { refuse } from "../lowering/refuse.js";

export interface Dialect {
  readonly header: boolean;
  /** one character */
  readonly separator: string;
  readonly escape: "\\" | '"';
  readonly nullValue: string;
  /** records may go over line ends in quotes */
  readonly multiLine: boolean;
}

interface Patterns {
  /** a whole field in quotes, up to a separator or the end of the line */
  readonly quoted: RegExp;
  readonly plain: RegExp;
  readonly unescape: (inside: string) => string;
}

function patternsOf({ separator, escape: escaping }: Dialect): Patterns {
  const sep = separator.replace(/[\\^$.*+?()[\]{}|\-/]/g, "\\$&");
  const end = `(?=${sep}|[\\r\\n]|$)`;
  return {
    quoted: new RegExp(escaping === '"' ? `"((?:[^"]|"")*)"${end}` : `"((?:[^"\\\\]|\\\\")*)"${end}`, "y"),
    plain: new RegExp(`[^${sep}\\r\\n]*`, "y"),
    unescape: escaping === '"' ? (inside) => inside.replaceAll('""', '"') : (inside) => inside.replaceAll('\\"', '"'),
  };
}

/** One record of `text` from `start` on: its fields, and where the next begins. Texts whose meaning depends on finer points of Spark's parser are refused. */
function readRecord(
  text: string,
  start: number,
  dialect: Dialect,
  patterns: Patterns,
): { readonly fields: (string | null)[]; readonly next: number } {
  const fields: (string | null)[] = [];
  let at = start;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  for (;;) {
    let value: string;
    const quoted = text[at] === '"' ? match(patterns.quoted) : null;
    if (quoted) {
      const inside = quoted[1] as string;
      if (inside.includes("\r")) throw refuse(`carriage returns inside quotes in csv files`);
      value = patterns.unescape(inside);
      at += quoted[0].length;
    } else {
      const [raw] = match(patterns.plain) as RegExpExecArray;
      // Quotes that don't enclose a field make it a text as it stands, up to the separator.
      if (raw.startsWith('"') && !/^"[^"\\\s][^"\\]*"[^\s]/.test(raw)) throw refuse(`the quoting of the csv field ${raw.slice(0, 80)}`);
      if (raw.startsWith('"') && raw.includes("\\")) throw refuse(`the quoting of the csv field ${raw.slice(0, 80)}`);
      value = raw;
      at += raw.length;
    }
    fields.push(value === dialect.nullValue || value === "" ? null : value);
    if (text[at] !== dialect.separator) break;
    at++;
  }
  if (text[at] === "\r") at++;
  if (text[at] === "\n") at++;
  return { fields, next: at };
}

/** The records of one file, its header left out; blank lines are no records. */
export function* readRecords(file: string, dialect: Dialect, header: boolean): Generator<readonly (string | null)[]> {
  const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  const patterns = patternsOf(dialect);
  let at = 0;
  let skip = dialect.header && !header;
  while (at < text.length) {
    const blank = /[^\S\r\n]*(?:\r\n|\r|\n|$)/y;
    blank.lastIndex = at;
    const empty = blank.exec(text);
    if (empty) {
      at += Math.max(1, empty[0].length);
      continue;
    }
    const record = readRecord(text, at, dialect, patterns);
    // Without multiLine Spark cuts the file into lines first, quotes or not.
    if (!dialect.multiLine && /[\r\n]./s.test(text.slice(at, record.next).replace(/\r?\n$|\r$/, "")))
      throw refuse("line breaks inside quotes in csv files without the option multiLine");
    at = record.next;
    if (skip) skip = false;
    else yield record.fields;
  }
}
