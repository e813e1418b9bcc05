import { UnsupportedError } from "../../errors.js";
import { sqlText } from "../../plan/expressions.js";
import type { Expression } from "../../plan/plan.js";
import { backquote, quoteText } from "../../types/ddl-escapes.js";
import type { Token } from "./lexer.js";
import { type Hole, sqlError, syntaxError } from "./sql-source.js";
import type { Tokens } from "./tokens.js";

/** What the parts of the grammar share: the text, what its holes hold, and the rules that they call of one another. */
export interface Parser {
  readonly tokens: Tokens;
  readonly holes: readonly Hole[];
  readonly lambdas: Lambdas;
  /** A whole expression: conditions with AND, OR and NOT. */
  readonly expression: () => Expression;
  /** An expression without conditions: arithmetic and comparisons. */
  readonly value: () => Expression;
  /** An expression with the alias that follows it, if one does. */
  readonly aliased: (expression: Expression) => Expression;
}

/** The variables of the lambdas around, and where each was used. */
export class Lambdas {
  readonly #open: { readonly names: ReadonlySet<string>; readonly at: number }[] = [];
  readonly #uses: { readonly at: number; readonly lambda: number }[] = [];

  /** Parses the body of a lambda that began at a token. */
  within<T>(names: readonly string[], at: number, body: () => T): T {
    this.#open.push({ names: new Set(names.map((name) => name.toLowerCase())), at });
    try {
      return body();
    } finally {
      this.#open.pop();
    }
  }

  /** Whether a name at a token is a variable, and notes its use. */
  use(name: string, at: number): boolean {
    const lambda = this.#open.findLast(({ names }) => names.has(name.toLowerCase()));
    if (lambda === undefined) return false;
    this.#uses.push({ at, lambda: lambda.at });
    return true;
  }

  /** Whether something from a token on is a variable of a lambda that began before it. */
  usedSince(at: number): boolean {
    return this.#uses.some((use) => use.at >= at && use.lambda < at);
  }
}

/**
 * What no message can say goes as text from a token on, which the server parses: it has been read here, and it holds no value but those
 * that have a text of their own.
 */
export function asText(parser: Parser, start: number, what: string): Expression {
  const text = textSince(parser, start);
  if (text !== undefined) return sqlText(text);
  const reason =
    "the protocol has no message for it, so that it goes as text, which takes columns by name, numbers, strings and booleans in holes";
  const instead = "name the expression first, with withColumn";
  throw new UnsupportedError(
    `${parser.tokens.source.where}: ${what} of an expression in a hole, or of a lambda's parameter: ${reason}; ${instead}`,
  );
}

/** The text from a token on with what the holes hold; undefined where that has no text. */
export function textSince({ tokens, holes, lambdas }: Parser, start: number): string | undefined {
  if (lambdas.usedSince(start)) return undefined;
  const read = tokens.since(start);
  let text = "";
  let at = read[0]!.from;
  for (const [index, token] of read.entries()) {
    const written =
      token.kind === "hole" ? holeText(holes[Number(token.text) - 1]!, read[index - 1]) : tokens.source.text.slice(token.from, token.to);
    if (written === undefined) return undefined;
    text += tokens.source.text.slice(at, token.from) + written;
    at = token.to;
  }
  return text;
}

/** An array brings its parentheses unless it stands in those of a list. */
function holeText(hole: Hole, before: Token | undefined): string | undefined {
  if (hole.kind === "name") return hole.parts.map(backquote).join(".");
  if (hole.kind === "expression") return textOf(hole.expression);
  const texts = hole.expressions.map(textOf);
  if (texts.includes(undefined)) return undefined;
  const inList = before?.kind === "symbol" && /^[(,]$/.test(before.text);
  return inList ? texts.join(", ") : `(${texts.join(", ")})`;
}

function textOf({ exprType }: Expression): string | undefined {
  if (exprType?.case === "unresolvedAttribute") {
    const { unparsedIdentifier = "", planId } = exprType.value;
    // a frame's own column is one part, whatever characters its name has
    return planId === undefined || unparsedIdentifier.startsWith("`") ? unparsedIdentifier : backquote(unparsedIdentifier);
  }
  const literal = exprType?.case === "literal" ? exprType.value.literalType : undefined;
  switch (literal?.case) {
    case "null":
      return "NULL";
    case "string":
      return quoteText(literal.value);
    case "boolean":
    case "integer":
      return String(literal.value);
    case "long":
      return `${literal.value}L`;
    case "double":
      return Number.isFinite(literal.value) ? `${literal.value}D` : undefined;
    default:
      return undefined;
  }
}

/** What Spark has and this parser does not, with what to write in its place. */
export function unsupported({ tokens }: Parser, what: string, instead: string): UnsupportedError {
  const { message } = sqlError(
    tokens.source,
    tokens.peek().from,
    `${what} is not supported in the text of an expression; ${instead}`,
    syntaxError,
    {},
  );
  return new UnsupportedError(message);
}

const queryWords = ["SELECT", "VALUES", "FROM", "WITH", "TABLE", "MAP", "REDUCE"];

/** Refuses a query where one may stand, after its parenthesis. */
export function refuseQuery(parser: Parser, instead: string): void {
  const { tokens } = parser;
  const word = tokens.isAnyWord(queryWords);
  const next = tokens.peek(1);
  // each of the words may be a column's name as well, which a query's first word is not followed like
  const begins =
    next.kind !== "symbol" ? next.kind !== "end" && !tokens.isAnyWord(operators, 1) : word === "SELECT" && /^[*(-]$/.test(next.text);
  if (word !== undefined && begins) throw unsupported(parser, "a subquery", instead);
}

const operators = ["AND", "OR", "IN", "IS", "LIKE", "ILIKE", "RLIKE", "REGEXP", "BETWEEN", "NOT", "DIV", "AS", "COLLATE"];
