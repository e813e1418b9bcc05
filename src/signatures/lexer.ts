import { ParseError } from "../errors.js";

export type TokenKind = "name" | "number" | "text" | "symbol" | "end";

export interface Token {
  readonly kind: TokenKind;
  /** as written; a text's characters without its quotes */
  readonly text: string;
  readonly offset: number;
}

const pattern =
  /\s*(?:(?<name>[A-Za-z_][A-Za-z_0-9]*)|(?<number>\d+(?:\.\d+)?)|'(?<text>[^']*)'|(?<symbol>=>|->|\.\.\.|[()<>{},:|?!&^@=.+*-]))/y;

/** The tokens of a signature, the last one of kind `end`. Throws ParseError at a character that no token starts with. */
export function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = [];
  const end = source.trimEnd().length;
  let offset = 0;
  while (offset < end) {
    pattern.lastIndex = offset;
    const match = pattern.exec(source);
    if (match === null) {
      const start = offset + source.slice(offset).search(/\S/);
      throw signatureError(source, start, "a name, a number, 'text' or a symbol", JSON.stringify(source[start]));
    }
    const [kind, text] = Object.entries(match.groups!).find(([, value]) => value !== undefined) as [TokenKind, string];
    offset = pattern.lastIndex;
    tokens.push({ kind, text, offset: offset - text.length - (kind === "text" ? 2 : 0) });
  }
  tokens.push({ kind: "end", text: "", offset: end });
  return tokens;
}

/** A ParseError that shows where a signature went wrong and what would have been right there. */
export function signatureError(source: string, offset: number, expected: string, found: string): ParseError {
  return new ParseError(
    `Cannot parse the signature at offset ${offset}: expected ${expected}, found ${found}\n  ${source}\n  ${" ".repeat(offset)}^`,
    {
      messageParameters: { text: source, offset: String(offset), expected, found },
    },
  );
}
