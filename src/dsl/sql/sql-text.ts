// Reading SQL text just far enough to know what is code and what is quoted or commented, by the rules of Spark's lexer.

/** Where a position of the text is: in code, or inside something that a parameter cannot reach into. */
export type Place =
  | { readonly kind: "code" }
  /** A string or a quoted name; `escapes`: a backslash takes the next character along (raw strings have none). */
  | { readonly kind: "quoted"; readonly quote: string; readonly escapes: boolean }
  | { readonly kind: "dollar quoted"; readonly tag: string }
  | { readonly kind: "line comment" }
  | { readonly kind: "comment"; readonly depth: number };

export const code: Place = { kind: "code" };

export interface Reading {
  /** Where the text ends. */
  readonly place: Place;
  /** The text with all that is quoted or commented blanked out, same length: words and signs that are left are code. */
  readonly bare: string;
}

/** Reads a piece of SQL text that begins in a place. */
export function readSql(text: string, from: Place = code): Reading {
  let place = from;
  let bare = "";
  let at = 0;
  while (at < text.length) {
    const { place: next, end } = step(text, at, place);
    const isCode = place.kind === "code" && next.kind === "code";
    // A quoted thing leaves its quotes standing, so that two words with a string between them do not grow together.
    bare += isCode ? text.slice(at, end) : " ".repeat(end - at);
    place = next;
    at = end;
  }
  return { place, bare };
}

interface Step {
  readonly place: Place;
  readonly end: number;
}

function step(text: string, at: number, place: Place): Step {
  switch (place.kind) {
    case "code":
      return stepInCode(text, at);
    case "quoted":
      return stepInQuotes(text, at, place);
    case "dollar quoted":
      return text.startsWith(place.tag, at) ? { place: code, end: at + place.tag.length } : { place, end: at + 1 };
    case "line comment":
      // A backslash before the end of the line carries the comment on.
      if (text.startsWith("\\\n", at)) {
        return { place, end: at + 2 };
      }
      return { place: text[at] === "\n" || text[at] === "\r" ? code : place, end: at + 1 };
    case "comment":
      return stepInComment(text, at, place.depth);
  }
}

function stepInCode(text: string, at: number): Step {
  const sign = text[at]!;
  if (sign === "'" || sign === '"' || sign === "`") {
    return { place: { kind: "quoted", quote: sign, escapes: sign !== "`" && !isRaw(text, at) }, end: at + 1 };
  }
  if (text.startsWith("--", at)) {
    return { place: { kind: "line comment" }, end: at + 2 };
  }
  // A hint, /*+ … */, is code.
  if (text.startsWith("/*", at) && text[at + 2] !== "+") {
    return { place: { kind: "comment", depth: 1 }, end: at + 2 };
  }
  if (sign === "$") {
    const tag = /\$[A-Za-z]*\$/y;
    tag.lastIndex = at;
    const match = tag.exec(text);
    if (match !== null) {
      return { place: { kind: "dollar quoted", tag: match[0] }, end: tag.lastIndex };
    }
  }
  return { place: code, end: at + 1 };
}

/** Whether the quote opens r'…': the r must be a word of its own. */
function isRaw(text: string, at: number): boolean {
  return /(?:^|[^\w])r$/i.test(text.slice(Math.max(0, at - 2), at));
}

function stepInQuotes(text: string, at: number, place: Place & { kind: "quoted" }): Step {
  if (text[at] === "\\" && place.escapes) {
    return { place, end: Math.min(at + 2, text.length) };
  }
  // A doubled quote closes and opens again, which comes to the same.
  return { place: text[at] === place.quote ? code : place, end: at + 1 };
}

function stepInComment(text: string, at: number, depth: number): Step {
  if (text.startsWith("*/", at)) {
    return { place: depth === 1 ? code : { kind: "comment", depth: depth - 1 }, end: at + 2 };
  }
  if (text.startsWith("/*", at)) {
    return { place: { kind: "comment", depth: depth + 1 }, end: at + 2 };
  }
  return { place: { kind: "comment", depth }, end: at + 1 };
}
