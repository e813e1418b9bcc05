import { ParseError } from "../../errors.js";
import { parseType } from "../../types/ddl.js";
import type { Tokens } from "./tokens.js";

const intervalFields = ["YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND"];

/** A type's text, as a cast takes it. Its extent is found here, its meaning by the parser of types. */
export function dataTypeText(tokens: Tokens): string {
  const start = tokens.peek();
  const { index } = tokens;
  const name = tokens.name("a type").toUpperCase();
  if (tokens.isSymbol("<") || tokens.isSymbol("<>")) skipBrackets(tokens);
  if (tokens.isSymbol("(")) {
    while (!tokens.takeSymbol(")")) {
      if (tokens.take().kind === "end") throw tokens.expected(")");
    }
  }
  tail(tokens, name);
  const text = tokens.source.text.slice(start.from, tokens.since(index).at(-1)!.to);
  try {
    parseType(text);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const { expected, found } = error.messageParameters;
    const place = { ...start, from: start.from + Number(error.messageParameters.offset) };
    throw tokens.invalid(place, `expected ${expected}, found ${found}`, { errorClass: error.errorClass!, sqlState: error.sqlState! });
  }
  return text;
}

function skipBrackets(tokens: Tokens): void {
  let depth = 0;
  do {
    const { kind, text } = tokens.take();
    if (kind === "end") throw tokens.expected(">");
    if (kind === "symbol") depth += text === "<" ? 1 : text === ">" ? -1 : 0;
  } while (depth > 0);
}

/** The words behind a type's name. */
function tail(tokens: Tokens, name: string): void {
  if (name === "INTERVAL") {
    if (tokens.isAnyWord(intervalFields) === undefined) return;
    tokens.take();
    if (tokens.takeWord("TO")) tokens.expectWord(...intervalFields);
  } else if (name === "TIMESTAMP" || name === "TIME") {
    if (!tokens.takeWords("WITHOUT", "TIME", "ZONE")) tokens.takeWords("WITH", "LOCAL", "TIME", "ZONE");
  } else if (name === "STRING" && tokens.isWord("COLLATE") && tokens.isName(1)) {
    tokens.take();
    tokens.take();
  }
}
