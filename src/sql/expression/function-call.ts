import { call, callByName, namedArgument } from "../../plan/expressions.js";
import { literalOf } from "../../plan/literals.js";
import type { Expression } from "../../plan/plan.js";
import { quoteName } from "../../types/ddl-escapes.js";
import { asText, type Parser, refuseQuery } from "./parser.js";
import { over, sortItem } from "./windows.js";

/** A call, from its parenthesis on, with what may follow it: WITHIN GROUP, FILTER, IGNORE NULLS and OVER. */
export function functionCall(parser: Parser, name: readonly string[], start: number): Expression {
  const { tokens } = parser;
  tokens.expectSymbol("(");
  if (name.length === 1 && name[0]!.toLowerCase() === "exists") refuseQuery(parser, "a frame's is frame.exists(), in a hole");
  const quantified = tokens.isAnyWord(["DISTINCT", "ALL"]) === undefined ? undefined : tokens.attempt(() => quantifiedArguments(parser));
  const { distinct, args } = quantified ?? { distinct: false, args: argumentList(parser) };
  const plain = functionOf(name, args, distinct);
  const what = textOnly(parser);
  const called = what === undefined ? plain : asText(parser, start, what);
  return tokens.isWord("OVER") ? (tokens.attempt(() => over(parser, called)) ?? called) : called;
}

interface Arguments {
  readonly distinct: boolean;
  readonly args: readonly Expression[];
}

function quantifiedArguments(parser: Parser): Arguments {
  const distinct = parser.tokens.expectWord("DISTINCT", "ALL") === "DISTINCT";
  const args = argumentList(parser);
  if (args.length === 0) throw parser.tokens.expected("an argument");
  return { distinct, args };
}

function argumentList(parser: Parser): readonly Expression[] {
  const { tokens } = parser;
  const args: Expression[] = [];
  if (tokens.takeSymbol(")")) return args;
  do args.push(argument(parser));
  while (tokens.takeSymbol(","));
  tokens.expectSymbol(")");
  return args;
}

function argument(parser: Parser): Expression {
  const { tokens } = parser;
  if (!tokens.isName() || !tokens.isSymbol("=>", 1)) return parser.expression();
  const name = tokens.take().text;
  tokens.take();
  return namedArgument(name, parser.expression());
}

function functionOf(name: readonly string[], args: readonly Expression[], distinct: boolean): Expression {
  const [only] = name;
  if (name.length === 1)
    return call(only!, only!.toLowerCase() === "count" && !distinct && isStar(args) ? [literalOf(1)] : args, { distinct });
  const functionName = name.map(quoteName).join(".");
  if (!distinct) return callByName(functionName, args);
  return {
    exprType: { case: "unresolvedFunction", value: { functionName, arguments: [...args], isDistinct: true, isUserDefinedFunction: true } },
  };
}

/** `count(*)` counts rows, whatever their columns are. */
function isStar(args: readonly Expression[]): boolean {
  const { exprType } = args[0] ?? {};
  return args.length === 1 && exprType?.case === "unresolvedStar" && exprType.value.unparsedTarget === undefined;
}

/** What follows a call and has no place in its message. */
function textOnly(parser: Parser): string | undefined {
  const { tokens } = parser;
  let what: string | undefined;
  if (tokens.isWord("WITHIN") && tokens.isWord("GROUP", 1)) {
    tokens.takeWords("WITHIN", "GROUP");
    tokens.expectSymbol("(");
    tokens.expectWord("ORDER");
    tokens.expectWord("BY");
    do sortItem(parser);
    while (tokens.takeSymbol(","));
    tokens.expectSymbol(")");
    what = "WITHIN GROUP";
  }
  if (tokens.isWord("FILTER") && tokens.isSymbol("(", 1)) {
    tokens.take();
    tokens.take();
    tokens.expectWord("WHERE");
    parser.expression();
    tokens.expectSymbol(")");
    what = "FILTER";
  }
  if (tokens.takeWords("IGNORE", "NULLS")) what = "IGNORE NULLS";
  else if (tokens.takeWords("RESPECT", "NULLS")) what = "RESPECT NULLS";
  return what;
}
