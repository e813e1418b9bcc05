import { unescapeText } from "../../types/ddl-escapes.js";
import { type SqlSource, sqlError, syntaxError } from "./sql-source.js";

/** Keywords are words: Spark reserves none of them, so that what a word means is for the grammar to say. */
export type TokenKind = "word" | "quoted name" | "number" | "string" | "symbol" | "hole" | "end";

export interface Token {
  readonly kind: TokenKind;
  /** As written; of a string or a quoted name what it stands for, of a hole its number. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const space = /[ \t\n\f\r\v\u00A0\u1680\u2000-\u200A\u2028\u202F\u205F\u3000]+/y;
const lineComment = /--(?:\\\n|[^\r\n])*/y;
const word = /[\p{L}0-9_]+/uy;
const string = /'(?:[^'\\]|\\[\s\S]|'')*'|"(?:[^"\\]|\\[\s\S]|"")*"/y;
const rawString = /r(?:'[^']*'|"[^"]*")/iy;
const quotedName = /`(?:[^`]|``)*`/y;
const symbol = /<=>|>>>|\/\*\+|<>|!=|==|<=|!>|>=|!<|<<|>>|\|\||\|>|::|->|=>|[-+*/%~&|^!=<>()[\],.:?;]/y;
// Spark takes the longest of these and of a word, `1e5x` being a name; a number with a point ends where no letter follows.
const numbers = [/\d+[LSY]/iy, /\d+(?:E[+-]?\d+)?(?:F|D|BD)?/iy, /(?:\d+\.\d*|\.\d+)(?:E[+-]?\d+)?(?:F|D|BD)?(?![A-Z0-9_])/iy];

/** The tokens of a text, the last one of kind `end`. */
export function tokenize(source: SqlSource): readonly Token[] {
  const { text, places } = source;
  const tokens: Token[] = [];
  let hole = 0;
  // Inside ARRAY<MAP<…>> two brackets are no shift: Spark counts the names of such types and the brackets that close them.
  let open = 0;
  for (let at = skip(source, 0); at < text.length; at = skip(source, at)) {
    const place = places[hole];
    const token = place?.from === at ? ({ kind: "hole", text: String(++hole), ...place } as const) : tokenAt(source, at, open);
    if (place !== undefined && token.kind !== "hole" && token.to > place.from) {
      const what = `the hole \${${hole + 1}} stands inside quotes; a value needs no quotes`;
      throw sqlError(source, place.from, what, syntaxError, {});
    }
    if (token.kind === "word" && /^(?:array|map|struct)$/i.test(token.text)) open++;
    if (token.kind === "symbol" && token.text === ">" && open > 0) open--;
    tokens.push(token);
    at = token.to;
  }
  const end = text.trimEnd().length;
  tokens.push({ kind: "end", text: "", from: end, to: end });
  return tokens;
}

function tokenAt(source: SqlSource, at: number, open: number): Token {
  const { text } = source;
  const token = (kind: TokenKind, written: string, value = written): Token => ({ kind, text: value, from: at, to: at + written.length });
  const raw = match(rawString, text, at);
  if (raw !== undefined) return token("string", raw, raw.slice(2, -1));
  const number = numbers.map((pattern) => match(pattern, text, at) ?? "").reduce((a, b) => (b.length > a.length ? b : a));
  const name = match(word, text, at) ?? "";
  if (number !== "" && number.length >= name.length) return token("number", number);
  if (name !== "") return plainName(source, token("word", name));
  const quoted = match(string, text, at);
  if (quoted !== undefined) return token("string", quoted, unescapeText(quoted));
  const backquoted = match(quotedName, text, at);
  if (backquoted !== undefined) return token("quoted name", backquoted, backquoted.slice(1, -1).replaceAll("``", "`"));
  const sign = match(symbol, text, at);
  if (sign !== undefined) return token("symbol", open > 0 && /^>>/.test(sign) ? ">" : sign);
  const unclosed = /['"`]/.test(text[at]!) ? `the ${text[at]} is not closed` : `${JSON.stringify(text[at])} is no sign of SQL`;
  throw sqlError(source, at, unclosed, syntaxError, {});
}

function plainName(source: SqlSource, token: Token): Token {
  if (/^\w+$/.test(token.text)) return token;
  const what = `${token.text} is no plain name: put it into backquotes, \`${token.text}\``;
  throw sqlError(source, token.from, what, { errorClass: "INVALID_IDENTIFIER", sqlState: "42602" }, { ident: token.text });
}

/** Past white space and comments. */
function skip(source: SqlSource, from: number): number {
  const { text, places } = source;
  let at = from;
  for (;;) {
    const blank = match(space, text, at) ?? match(lineComment, text, at);
    const end = blank === undefined ? (isComment(text, at) ? commentEnd(source, at) : at) : at + blank.length;
    const swallowed = places.find((place) => place.from >= at && place.from < end);
    if (swallowed !== undefined) throw sqlError(source, swallowed.from, "a hole stands inside a comment", syntaxError, {});
    if (end === at) return at;
    at = end;
  }
}

/** A hint, which begins with a plus, is none. */
function isComment(text: string, at: number): boolean {
  return text.startsWith("/*", at) && text[at + 2] !== "+";
}

/** Comments nest. */
function commentEnd(source: SqlSource, from: number): number {
  const { text } = source;
  let depth = 0;
  for (let at = from; at < text.length; ) {
    const closes = text.startsWith("*/", at);
    if (closes || isComment(text, at)) {
      depth += closes ? -1 : 1;
      at += 2;
      if (depth === 0) return at;
    } else {
      at += 1;
    }
  }
  throw sqlError(source, from, "the comment is not closed", { errorClass: "UNCLOSED_BRACKETED_COMMENT", sqlState: "42601" }, {});
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
