import { call, sqlText } from "../../plan/expressions.js";
import { literalOf } from "../../plan/literals.js";
import type { Expression } from "../../plan/plan.js";
import { type Parser, refuseQuery, textSince } from "./parser.js";

const kinds = ["BETWEEN", "IN", "LIKE", "ILIKE", "RLIKE", "REGEXP"];

/** What may follow a value, once: BETWEEN, IN, LIKE and its kin, IS. `start`: the token that the value begins with. */
export function predicate(parser: Parser, left: Expression, start: number): Expression {
  const { tokens } = parser;
  const bang = tokens.isSymbol("!");
  if (bang && tokens.isAnyWord(kinds, 1) !== undefined) {
    throw tokens.invalid(tokens.peek(), "! is no NOT here: write NOT", {
      errorClass: "SYNTAX_DISCONTINUED.BANG_EQUALS_NOT",
      sqlState: "42601",
    });
  }
  const negated = tokens.isWord("NOT");
  if (tokens.isAnyWord(kinds, negated ? 1 : 0) !== undefined) {
    const found = tokens.attempt(() => {
      tokens.takeWord("NOT");
      return kindOf(parser, left, start, negated);
    });
    return found ?? left;
  }
  return (tokens.isWord("IS") ? tokens.attempt(() => isPredicate(parser, left)) : undefined) ?? left;
}

const not = (expression: Expression, negated: boolean): Expression => (negated ? call("not", [expression]) : expression);

function kindOf(parser: Parser, left: Expression, start: number, negated: boolean): Expression {
  const { tokens } = parser;
  const kind = tokens.expectWord(...kinds);
  switch (kind) {
    case "BETWEEN": {
      const lower = parser.value();
      tokens.expectWord("AND");
      return not(call("between", [left, lower, parser.value()]), negated);
    }
    case "IN":
      return not(call("in", [left, ...list(parser)]), negated);
    case "RLIKE":
    case "REGEXP":
      return not(call("rlike", [left, parser.value()]), negated);
    default: {
      const name = kind.toLowerCase();
      const quantifier = tokens.isAnyWord(["ANY", "SOME", "ALL"]);
      if (quantifier !== undefined && tokens.isSymbol("(", 1) && tokens.isSymbol(")", 2)) {
        throw tokens.invalid(tokens.peek(1), `${kind} ${quantifier} needs a pattern`, {
          errorClass: "PARSE_SYNTAX_ERROR",
          sqlState: "42601",
        });
      }
      const quantified =
        quantifier === undefined ? undefined : tokens.attempt(() => likeEach(parser, name, left, start, negated, quantifier));
      return quantified ?? not(like(parser, name, left), negated);
    }
  }
}

function list(parser: Parser): readonly Expression[] {
  const { tokens, holes } = parser;
  const { kind, text } = tokens.peek();
  const hole = kind === "hole" ? holes[Number(text) - 1] : undefined;
  if (hole?.kind === "list") {
    tokens.take();
    return hole.expressions;
  }
  tokens.expectSymbol("(");
  refuseQuery(parser, 'isin takes a frame: col("a").isin(frame)');
  const items: Expression[] = [];
  do items.push(...item(parser));
  while (tokens.takeSymbol(","));
  tokens.expectSymbol(")");
  return items;
}

/** An array in a hole is each of its values. */
function item(parser: Parser): readonly Expression[] {
  const { tokens, holes } = parser;
  const { kind, text } = tokens.peek();
  const hole = kind === "hole" ? holes[Number(text) - 1] : undefined;
  if (hole?.kind !== "list") return [parser.expression()];
  tokens.take();
  return hole.expressions;
}

function like(parser: Parser, name: string, left: Expression): Expression {
  const { tokens } = parser;
  const pattern = parser.value();
  if (!tokens.isWord("ESCAPE") || tokens.peek(1).kind !== "string") return call(name, [left, pattern]);
  tokens.take();
  const token = tokens.peek();
  const character = tokens.strings("the escape character");
  if (character.length !== 1) {
    throw tokens.invalid(token, `an escape is one character, found ${JSON.stringify(character)}`, {
      errorClass: "INVALID_ESCAPE_CHAR",
      sqlState: "42604",
    });
  }
  return call(name, [left, pattern, literalOf(character)]);
}

/** LIKE ANY ('a%', …). Spark has an operator of its own for strings, which no message names; other patterns are connected. */
function likeEach(parser: Parser, name: string, left: Expression, start: number, negated: boolean, quantifier: string): Expression {
  const { tokens } = parser;
  tokens.expectWord(quantifier);
  tokens.expectSymbol("(");
  const patterns: Expression[] = [];
  do patterns.push(...item(parser));
  while (tokens.takeSymbol(","));
  tokens.expectSymbol(")");
  const text = patterns.every(isString) ? textSince(parser, start) : undefined;
  if (text !== undefined) return sqlText(text);
  const each = patterns.map((pattern) => not(call(name, [left, pattern]), negated));
  return each.reduce((all, next) => call(quantifier === "ALL" ? "and" : "or", [all, next]));
}

function isString({ exprType }: Expression): boolean {
  return exprType?.case === "literal" && exprType.value.literalType?.case === "string";
}

function isPredicate(parser: Parser, left: Expression): Expression {
  const { tokens } = parser;
  tokens.expectWord("IS");
  const negated = tokens.takeWord("NOT");
  const kind = tokens.expectWord("NULL", "TRUE", "FALSE", "UNKNOWN", "DISTINCT");
  switch (kind) {
    case "NULL":
    case "UNKNOWN":
      return call(negated ? "isnotnull" : "isnull", [left]);
    case "DISTINCT":
      tokens.expectWord("FROM");
      return not(call("<=>", [left, parser.value()]), !negated);
    default:
      return not(call("<=>", [left, literalOf(kind === "TRUE")]), negated);
  }
}
