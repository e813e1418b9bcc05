import type { ParseError } from "../errors.js";
import { signatureError, type Token, tokenize } from "./lexer.js";

/** A cursor over a signature's tokens. */
export class TokenStream {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #index = 0;
  /** the variables and numbers that the parameters bind; the result may use no others */
  readonly #bound = new Set<string>();
  #binding = true;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = tokenize(text);
  }

  get offset(): number {
    return this.peek().offset;
  }

  peek(ahead = 0): Token {
    return this.#tokens[Math.min(this.#index + ahead, this.#tokens.length - 1)]!;
  }

  next(): Token {
    const token = this.peek();
    this.#index++;
    return token;
  }

  /** Whether a name or symbol stands here; a quoted text never counts as one. */
  at(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.text === text && token.kind !== "text" && token.kind !== "end";
  }

  take(text: string): boolean {
    const found = this.at(text);
    if (found) this.#index++;
    return found;
  }

  expect(text: string): void {
    if (!this.take(text)) throw this.expected(text);
  }

  expectEnd(): void {
    if (this.peek().kind !== "end") throw this.expected("the end of the signature");
  }

  name(what: string): string {
    if (this.peek().kind !== "name") throw this.expected(what);
    return this.next().text;
  }

  integer(what: string): number {
    const token = this.next();
    if (token.kind !== "number" || token.text.includes(".")) throw this.unexpected(token, what);
    return Number(token.text);
  }

  /** The name of a variable: bound by it while parameters are read, looked up afterwards. */
  bound(token: Token, what: string): string {
    if (this.#binding) this.#bound.add(token.text);
    else if (!this.#bound.has(token.text)) throw this.unexpected(token, what);
    return token.text;
  }

  closeBindings(): void {
    this.#binding = false;
  }

  expected(what: string): ParseError {
    return this.unexpected(this.peek(), what);
  }

  unexpected(token: Token, what: string): ParseError {
    return this.error(token.offset, what, token.kind === "end" ? "the end" : JSON.stringify(token.text));
  }

  error(offset: number, expected: string, found: string): ParseError {
    return signatureError(this.#text, offset, expected, found);
  }
}
