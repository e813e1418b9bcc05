import type { FunctionFact, WireForm } from "../../src/signatures/function-fact.js";
import { quoteName } from "../../src/types/ddl-escapes.js";
import type { CallArgument, LambdaBody, ProbeCall, ProbeLambda } from "./probe-call.js";

const infix: ReadonlySet<string> = new Set(
  "+ - * / % & | ^ = == != <> < <= > >= <=> << >> >>> || and or div like ilike rlike regexp".split(" "),
);
const prefix: ReadonlySet<string> = new Set(["!", "~", "not", "-", "+"]);
/** Functions whose first argument is a keyword in SQL. */
const keywordFirst: ReadonlySet<string> = new Set(["timestampadd", "timestampdiff"]);

/** A call as SQL text that means what the typed function sends. */
export function sqlText(call: ProbeCall, fact: FunctionFact): string {
  const args = call.args.map(argumentText);
  const sent = sentForm(fact, args.length);
  const name = sent?.name ?? call.name;
  const ordered = inWireOrder(args, sent);
  const syntax = keywordSyntax(name, ordered, call.args);
  if (syntax !== undefined) return syntax;
  const text = `${functionName(name)}(${sent?.distinct ? "DISTINCT " : ""}${ordered.join(", ")})`;
  return call.within.length === 0 ? text : `${text} WITHIN GROUP (ORDER BY ${call.within.map(argumentText).join(", ")})`;
}

/** How a call with so many arguments is sent, when otherwise than under the entry's name. */
function sentForm({ wire }: FunctionFact, count: number): WireForm | undefined {
  return wire?.find(({ arity }) => arity === count) ?? wire?.find(({ arity }) => arity === undefined);
}

function inWireOrder(args: readonly string[], sent: WireForm | undefined): readonly string[] {
  const order = sent?.order;
  if (order === undefined || order.length !== args.length) return args;
  const placed: string[] = [];
  for (const [parameter, at] of order.entries()) placed[at] = args[parameter]!;
  return placed;
}

/** What SQL writes otherwise than as `name(a, b)`; undefined for the rest. */
function keywordSyntax(name: string, args: readonly string[], given: readonly CallArgument[]): string | undefined {
  const [first = "", second = "", third = ""] = args;
  const word = /^\w+$/.test(name) ? name.toUpperCase() : name;
  if (args.length === 1 && prefix.has(name)) return `${word} ${first}`;
  if (args.length === 2 && infix.has(name)) return `${first} ${word} ${second}`;
  if (args.length === 3 && (name === "like" || name === "ilike")) return `${first} ${word} ${second} ESCAPE ${third}`;
  switch (name) {
    case "cast":
    case "try_cast":
      return `${word}(${first} AS ${second})`;
    case "in":
      return `${first} IN (${args.slice(1).join(", ")})`;
    case "between":
      return `${first} BETWEEN ${second} AND ${third}`;
    case "when":
    case "case":
      return caseText(args);
    case "extract":
      return given[0]?.kind === "literal" ? `extract(${keyword(first)} FROM ${second})` : undefined;
    default:
      return keywordFirst.has(name) && given[0]?.kind === "literal"
        ? `${name}(${[keyword(first), ...args.slice(1)].join(", ")})`
        : undefined;
  }
}

function caseText(args: readonly string[]): string {
  const otherwise = args.length % 2 === 1 ? ` ELSE ${args.at(-1)}` : "";
  const pairs = args.slice(0, args.length - (args.length % 2));
  const when = pairs.flatMap((condition, i) => (i % 2 === 0 ? [` WHEN ${condition} THEN ${pairs[i + 1]}`] : []));
  return `CASE${when.join("")}${otherwise} END`;
}

/** A text literal's value as a bare word. */
function keyword(literal: string): string {
  return literal.replaceAll("'", "").toUpperCase();
}

/** An operator that is called with a number of arguments that has no syntax is called by its quoted name. */
function functionName(name: string): string {
  return /^\w+$/.test(name) ? name : quoteName(name);
}

function argumentText(argument: CallArgument): string {
  switch (argument.kind) {
    case "column":
      return argument.column.name;
    case "literal":
      return argument.literal.sql;
    case "lambda":
      return lambdaText(argument.lambda);
    case "call":
      return `${functionName(argument.call.name)}(${argument.call.args.map(argumentText).join(", ")})`;
  }
}

function lambdaText({ parameters, body }: ProbeLambda): string {
  const [first] = parameters;
  return `${parameters.length === 1 ? first : `(${parameters.join(", ")})`} -> ${bodyText(body, parameters)}`;
}

function bodyText(body: LambdaBody, [first = "x", second = "y", ...others]: readonly string[]): string {
  switch (body.kind) {
    case "parameter":
      return [first, second, ...others][body.index]!;
    case "isNull":
      return `${first} IS NULL`;
    case "equalsItself":
      return `${first} = ${first}`;
    case "compare":
      return `CASE WHEN ${first} < ${second} THEN -1 ELSE 1 END`;
  }
}
