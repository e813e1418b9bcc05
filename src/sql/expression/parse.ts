import { alias } from "../../plan/expressions.js";
import type { Expression } from "../../plan/plan.js";
import { condition, value } from "./operators.js";
import { Lambdas, type Parser } from "./parser.js";
import { type Hole, sqlSource } from "./sql-source.js";
import { Tokens } from "./tokens.js";

/**
 * Parses an expression of Spark SQL, with an alias if it has one, into the message that methods build of it. `pieces` are the text around the holes.
 *
 * Throws ParseError where Spark's parser would refuse the text, UnsupportedError for what Spark has and no message can say.
 */
export function parseExpression(where: string, pieces: readonly string[], holes: readonly Hole[]): Expression {
  const tokens = new Tokens(sqlSource(where, pieces));
  const parser: Parser = {
    tokens,
    holes,
    lambdas: new Lambdas(),
    expression: () => condition(parser),
    value: () => value(parser),
    aliased: (expression) => aliased(parser, expression),
  };
  const expression = aliased(parser, parser.expression());
  if (tokens.peek().kind !== "end") throw tokens.expected("an operator or the end of the text");
  return expression;
}

/** `expression AS name`, `expression name` or `expression AS (name, name)` */
function aliased(parser: Parser, expression: Expression): Expression {
  const { tokens } = parser;
  // AS alone is a name like any other
  if (tokens.isName(1) || tokens.isSymbol("(", 1)) tokens.takeWord("AS");
  if (tokens.isSymbol("(")) return alias(expression, nameList(parser));
  return tokens.isName() ? alias(expression, [tokens.take().text]) : expression;
}

function nameList({ tokens }: Parser): readonly string[] {
  tokens.expectSymbol("(");
  const names = [tokens.name("a name")];
  while (tokens.takeSymbol(",")) names.push(tokens.name("a name"));
  tokens.expectSymbol(")");
  return names;
}
