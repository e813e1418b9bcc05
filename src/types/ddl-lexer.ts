import { ParseError } from "../errors.js";
import { unescapeText } from "./ddl-escapes.js";

export type DdlTokenKind = "word" | "integer" | "quotedName" | "text" | "symbol" | "end";

export interface DdlToken {
  readonly kind: DdlTokenKind;
  /** as written; for a quoted name or a text what it stands for */
  readonly text: string;
  readonly offset: number;
}

const skipped = /(?:\s+|--[^\n]*|\/\*[\s\S]*?\*\/)*/y;
const token =
  /(?<integer>\d+(?![\p{L}\p{N}_]))|(?<raw>[rR](?:'[^']*'|"[^"]*"))|(?<word>[\p{L}\p{N}_][\p{L}\p{N}_-]*)|`(?<quotedName>(?:[^`]|``)*)`|(?<text>'(?:[^'\\]|\\[\s\S]|'')*'|"(?:[^"\\]|\\[\s\S]|"")*")|(?<symbol>[<>(),:])/uy;

/** The tokens of DDL text, the last one of kind `end`. */
export function tokenizeDdl(source: string): readonly DdlToken[] {
  const tokens: DdlToken[] = [];
  for (let offset = skip(source, 0); offset < source.length; ) {
    token.lastIndex = offset;
    const groups = token.exec(source)?.groups;
    if (groups === undefined) throw ddlError(source, offset, "a name, a type or a symbol", JSON.stringify(source[offset]));
    tokens.push({ ...tokenOf(groups), offset });
    offset = skip(source, token.lastIndex);
  }
  tokens.push({ kind: "end", text: "", offset: source.trimEnd().length });
  return tokens;
}

function skip(source: string, offset: number): number {
  skipped.lastIndex = offset;
  skipped.exec(source);
  return skipped.lastIndex;
}

function tokenOf(groups: Readonly<Record<string, string | undefined>>): Omit<DdlToken, "offset"> {
  const { word, integer, quotedName, text, raw, symbol } = groups;
  if (word !== undefined) return { kind: "word", text: word };
  if (integer !== undefined) return { kind: "integer", text: integer };
  if (quotedName !== undefined) return { kind: "quotedName", text: quotedName.replaceAll("``", "`") };
  if (text !== undefined) return { kind: "text", text: unescapeText(text) };
  if (raw !== undefined) return { kind: "text", text: raw.slice(2, -1) };
  return { kind: "symbol", text: symbol! };
}

/** What Spark says of a type text that it cannot read: the error class and SQL state, the place and what would have been right. */
export function ddlError(
  source: string,
  offset: number,
  expected: string,
  found: string,
  errorClass = "PARSE_SYNTAX_ERROR",
  sqlState = "42601",
): ParseError {
  return new ParseError(`Cannot parse the type text ${JSON.stringify(source)} at offset ${offset}: expected ${expected}, found ${found}`, {
    errorClass,
    sqlState,
    messageParameters: { text: source, offset: String(offset), expected, found },
  });
}
