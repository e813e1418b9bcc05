import { call } from "../../plan/expressions.js";
import type { Expression } from "../../plan/plan.js";
import type { Parser } from "./parser.js";
import { predicate } from "./predicates.js";
import { primary } from "./primary.js";

// Precedences, from loose to tight: OR, AND, NOT, then one predicate (IS, IN, LIKE, BETWEEN …), then these.

interface Operator {
  readonly binds: number;
  readonly build: (left: Expression, right: Expression) => Expression;
}

const named = (binds: number, name: string): Operator => ({ binds, build: (left, right) => call(name, [left, right]) });
const notEqual: Operator = { binds: 1, build: (left, right) => call("not", [call("==", [left, right])]) };

const symbols: Readonly<Record<string, Operator>> = {
  "=": named(1, "=="),
  "==": named(1, "=="),
  "<=>": named(1, "<=>"),
  "<>": notEqual,
  "!=": notEqual,
  "<": named(1, "<"),
  "<=": named(1, "<="),
  "!>": named(1, "<="),
  ">": named(1, ">"),
  ">=": named(1, ">="),
  "!<": named(1, ">="),
  "|": named(2, "|"),
  "^": named(3, "^"),
  "&": named(4, "&"),
  "<<": named(5, "<<"),
  ">>": named(5, ">>"),
  ">>>": named(5, ">>>"),
  "+": named(6, "+"),
  "-": named(6, "-"),
  "||": named(6, "concat"),
  "*": named(7, "*"),
  "/": named(7, "/"),
  "%": named(7, "%"),
};
const division = named(7, "div");

const prefixes: Readonly<Record<string, string>> = { "-": "negative", "+": "positive", "~": "~" };

/** Conditions with OR and AND; `minimum` 2 for what AND connects. */
export function condition(parser: Parser, minimum = 1): Expression {
  const { tokens } = parser;
  let left = negation(parser);
  for (;;) {
    const word = tokens.isWord("AND") ? "and" : tokens.isWord("OR") && minimum === 1 ? "or" : undefined;
    if (word === undefined) return left;
    const right = tokens.attempt(() => {
      tokens.take();
      return word === "and" ? negation(parser) : condition(parser, 2);
    });
    if (right === undefined) return left;
    left = call(word, [left, right]);
  }
}

function negation(parser: Parser): Expression {
  const { tokens } = parser;
  if (tokens.isSymbol("!")) {
    tokens.take();
    return call("not", [negation(parser)]);
  }
  const negated = tokens.isWord("NOT")
    ? tokens.attempt(() => {
        tokens.take();
        return negation(parser);
      })
    : undefined;
  if (negated !== undefined) return call("not", [negated]);
  const start = tokens.index;
  return predicate(parser, value(parser), start);
}

/** Arithmetic, bits and comparisons, all of them left-associative. */
export function value(parser: Parser, minimum = 1): Expression {
  const { tokens } = parser;
  let left = prefixed(parser);
  for (;;) {
    const operator = infix(parser);
    if (operator === undefined || operator.binds < minimum) return left;
    const right = tokens.attempt(() => {
      tokens.take();
      return value(parser, operator.binds + 1);
    });
    if (right === undefined) return left;
    left = operator.build(left, right);
  }
}

function infix({ tokens }: Parser): Operator | undefined {
  const { kind, text } = tokens.peek();
  if (kind === "symbol") return Object.hasOwn(symbols, text) ? symbols[text] : undefined;
  return tokens.isWord("DIV") ? division : undefined;
}

function prefixed(parser: Parser): Expression {
  const { tokens } = parser;
  const { kind, text } = tokens.peek();
  const name = kind === "symbol" && Object.hasOwn(prefixes, text) ? prefixes[text] : undefined;
  // a number's sign belongs to it: -5::string casts -5
  if (name === undefined || (text === "-" && tokens.peek(1).kind === "number")) return primary(parser);
  tokens.take();
  return call(name, [prefixed(parser)]);
}
