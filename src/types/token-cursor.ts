export interface CursorToken {
  readonly kind: string;
  readonly text: string;
}

/**
 * A cursor over the tokens of a text, of which the last one has the kind `end`; words are compared as Spark compares keywords, whatever their
 * case. What DDL text and SQL expressions have in common: a grammar adds what its own tokens need, and says what it expected.
 */
export abstract class TokenCursor<T extends CursorToken> {
  readonly #tokens: readonly T[];
  #index = 0;

  constructor(tokens: readonly T[]) {
    this.#tokens = tokens;
  }

  /** The error for what was expected here and not found. */
  abstract expected(what: string): Error;

  /** Where the cursor stands, as a number of tokens. */
  get index(): number {
    return this.#index;
  }

  protected moveTo(index: number): void {
    this.#index = index;
  }

  /** The tokens from an index to the cursor. */
  since(index: number): readonly T[] {
    return this.#tokens.slice(index, this.#index);
  }

  peek(ahead = 0): T {
    return this.#tokens[Math.min(this.#index + ahead, this.#tokens.length - 1)]!;
  }

  atEnd(): boolean {
    return this.peek().kind === "end";
  }

  take(): T {
    const token = this.peek();
    if (token.kind !== "end") this.#index++;
    return token;
  }

  isSymbol(symbol: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === "symbol" && token.text === symbol;
  }

  isWord(word: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === "word" && token.text.toLowerCase() === word.toLowerCase();
  }

  takeSymbol(symbol: string): boolean {
    const found = this.isSymbol(symbol);
    if (found) this.#index++;
    return found;
  }

  takeWord(word: string): boolean {
    const found = this.isWord(word);
    if (found) this.#index++;
    return found;
  }

  expectSymbol(symbol: string): void {
    if (!this.takeSymbol(symbol)) throw this.expected(symbol);
  }
}
