import type { ParseError } from "../../errors.js";
import { TokenCursor } from "../../types/token-cursor.js";
import { type Token, tokenize } from "./lexer.js";
import { type ParseErrorClass, type SqlSource, sqlError, syntaxError } from "./sql-source.js";

/**
 * A cursor over the tokens of an expression. Spark reserves no word, so that a keyword may turn out to be a column's name; where that shows late only, the grammar
 * attempts the one and then the other. An error is then the one that was found furthest in the text.
 */
export class Tokens extends TokenCursor<Token> {
  readonly source: SqlSource;
  readonly #parsed = new Map<number, { readonly result: unknown; readonly end: number | undefined }>();
  #furthest: { readonly at: number; readonly error: ParseError } | undefined;

  constructor(source: SqlSource) {
    super(tokenize(source));
    this.source = source;
  }

  /** The first of the words that stands here, in upper case. */
  isAnyWord(words: readonly string[], ahead = 0): string | undefined {
    return words.find((word) => this.isWord(word, ahead));
  }

  isName(ahead = 0): boolean {
    const { kind } = this.peek(ahead);
    return kind === "word" || kind === "quoted name";
  }

  /** Several words in a row, all or none. */
  takeWords(...words: readonly string[]): boolean {
    const found = words.every((word, ahead) => this.isWord(word, ahead));
    if (found) this.moveTo(this.index + words.length);
    return found;
  }

  expectWord(...words: readonly string[]): string {
    const found = words.find((word) => this.takeWord(word));
    if (found === undefined) throw this.expected(words.join(" or "));
    return found;
  }

  name(what: string): string {
    if (!this.isName()) throw this.expected(what);
    return this.take().text;
  }

  /** One string, or several in a row, which are one. */
  strings(what: string): string {
    if (this.peek().kind !== "string") throw this.expected(what);
    let text = "";
    while (this.peek().kind === "string") text += this.take().text;
    return text;
  }

  /** What the parse gives, or undefined with the cursor back where it was when the text is something else. */
  attempt<T>(parse: () => T): T | undefined {
    const start = this.index;
    try {
      return parse();
    } catch (error) {
      // an error that `expected` and `misread` did not make is about what was meant, and no other reading will do
      if (error !== this.#furthest?.error) throw error;
      this.moveTo(start);
      return undefined;
    }
  }

  /**
   * Parses what begins here once, whatever is attempted around it: a form that fits late only would otherwise be read again at each level of its nesting, and
   * the time double with each.
   */
  once<T>(parse: () => T): T {
    const start = this.index;
    const known = this.#parsed.get(start);
    if (known !== undefined) {
      if (known.end === undefined) throw this.#furthest!.error;
      this.moveTo(known.end);
      return known.result as T;
    }
    try {
      const result = parse();
      this.#parsed.set(start, { result, end: this.index });
      return result;
    } catch (error) {
      this.#parsed.set(start, { result: undefined, end: undefined });
      throw error;
    }
  }

  /** What was expected here and not found. Of several such errors, the one furthest in the text is told. */
  expected(what: string): ParseError {
    const found = this.#found();
    return this.misread(this.peek(), `expected ${what}, found ${found}`, syntaxError, { expected: what, found });
  }

  /** As `expected`, for what is wrong at a token when it is read as it was: another reading may do. */
  misread(at: Token, what: string, details: ParseErrorClass, parameters: Record<string, string> = {}): ParseError {
    if (this.#furthest === undefined || at.from > this.#furthest.at) {
      this.#furthest = { at: at.from, error: sqlError(this.source, at.from, what, details, parameters) };
    }
    return this.#furthest.error;
  }

  /** An error about what was read, at a token: no other reading is tried. */
  invalid(at: Token, what: string, details: ParseErrorClass): ParseError {
    return sqlError(this.source, at.from, what, details, {});
  }

  #found(): string {
    const { kind, from, to, text } = this.peek();
    if (kind === "end") return "the end of the text";
    return kind === "hole" ? `the hole \${${text}}` : this.source.text.slice(from, to);
  }
}
