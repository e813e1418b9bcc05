import type { ParseError } from "../errors.js";
import { type DdlToken, ddlError, tokenizeDdl } from "./ddl-lexer.js";
import { TokenCursor } from "./token-cursor.js";

export interface NumberToken {
  readonly value: number;
  readonly token: DdlToken;
}

/** A cursor over the tokens of DDL text. */
export class DdlTokens extends TokenCursor<DdlToken> {
  readonly #source: string;

  constructor(source: string) {
    super(tokenizeDdl(source));
    this.#source = source;
  }

  isText(): boolean {
    return this.peek().kind === "text";
  }

  expectEnd(what: string): void {
    if (!this.atEnd()) throw this.expected(what);
  }

  /** A plain name or one in backquotes. */
  identifier(what: string): string {
    const { kind, text } = this.peek();
    if (kind !== "quotedName" && (kind !== "word" || isNumberLiteral(text))) throw this.expected(what);
    const token = this.take();
    if (kind === "quotedName" || /^\w+$/.test(text)) return text;
    throw this.error(token, `a name of letters, digits and _, or \`${text}\` in backquotes`, text, "INVALID_IDENTIFIER", "42602");
  }

  integer(what: string): NumberToken {
    if (this.peek().kind !== "integer") throw this.expected(what);
    const token = this.take();
    return { value: Number(token.text), token };
  }

  text(what: string): string {
    if (!this.isText()) throw this.expected(what);
    return this.take().text;
  }

  expected(what: string): ParseError {
    return this.error(this.peek(), what, this.atEnd() ? "the end" : JSON.stringify(this.peek().text));
  }

  error(token: DdlToken, expected: string, found: string, errorClass?: string, sqlState?: string): ParseError {
    return ddlError(this.#source, token.offset, expected, found, errorClass, sqlState);
  }
}

/** `1L`, `2e5`, `3BD`: Spark reads these as numbers, where `1a` is a name. */
function isNumberLiteral(word: string): boolean {
  return /^\d+(l|s|y|f|d|bd|e\d+(f|d|bd)?)$/i.test(word);
}
