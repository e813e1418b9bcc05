import type { DayTimeField, YearMonthField } from "../types/data-type.js";
import type { Token } from "./lexer.js";
import type {
  ClassName,
  DecimalFormula,
  DefaultValue,
  ElementFlag,
  ElementPattern,
  FieldPattern,
  NullRule,
  NullTerm,
  NumberExpression,
  Parameter,
  Signature,
  TypeName,
  TypePattern,
} from "./signature.js";
import { TokenStream } from "./token-stream.js";

const classNames: ReadonlySet<string> = new Set<ClassName>([
  "any",
  "numeric",
  "integral",
  "fractional",
  "ordered",
  "hashable",
  "atomic",
  "struct",
  "array",
  "map",
]);

const typeNames: ReadonlySet<string> = new Set<TypeName>([
  "void",
  "boolean",
  "tinyint",
  "smallint",
  "int",
  "bigint",
  "float",
  "double",
  "decimal",
  "string",
  "binary",
  "date",
  "time",
  "timestamp",
  "timestamp_ntz",
  "timestamp_ltz_nanos",
  "timestamp_ntz_nanos",
  "interval",
  "interval_ym",
  "interval_dt",
  "variant",
  "geometry",
  "geography",
]);

/** How many numbers a type takes, for the types that take any; timestamps with a precision are types of their own. */
const sizedTypes: Readonly<Record<string, { readonly name: TypeName; readonly size: number }>> = {
  decimal: { name: "decimal", size: 2 },
  time: { name: "time", size: 1 },
  geometry: { name: "geometry", size: 1 },
  geography: { name: "geography", size: 1 },
  timestamp_ltz: { name: "timestamp_ltz_nanos", size: 1 },
  timestamp_ntz: { name: "timestamp_ntz_nanos", size: 1 },
};

const decimalFormulas: ReadonlySet<string> = new Set<DecimalFormula>(["dadd", "dmul", "ddiv", "dmod"]);
const elementFlags: ReadonlySet<string> = new Set<ElementFlag>(["?", "!", "^", "&"]);
const variablePattern = /^[A-Z]$/;

/**
 * Parses one line of the signature language: `(a: array<T>, f: (T, int) => U) -> array<U>{a}`.
 *
 * A line that is only a hook, `@case_when`, stands for `(...args: any) -> @case_when`.
 *
 * Throws ParseError, whose message parameters are `text`, `offset`, `expected` and `found`.
 */
export function parseSignature(text: string): Signature {
  const tokens = new TokenStream(text);
  const signature = tokens.at("@") ? bareHook(tokens) : signatureOf(tokens);
  tokens.expectEnd();
  return { text, ...signature };
}

type Body = Omit<Signature, "text">;

function bareHook(tokens: TokenStream): Body {
  const args: Parameter = {
    name: "args",
    type: { kind: "class", name: "any" },
    optional: false,
    variadic: true,
    min: 0,
    literal: false,
    strict: false,
  };
  return { parameters: [args], rows: false, result: atom(tokens), nullRule: { kind: "anyArgument" } };
}

function signatureOf(tokens: TokenStream): Body {
  const parameters = parameterList(tokens);
  const within = tokens.take("within") ? parameterList(tokens) : undefined;
  const rows = tokens.at("=>");
  if (!rows && !tokens.at("->")) throw tokens.expected("-> or =>");
  tokens.next();
  tokens.closeBindings();
  const result = type(tokens);
  return { parameters, ...(within && { within }), rows, result, nullRule: nullRule(tokens, parameters) };
}

function parameterList(tokens: TokenStream): readonly Parameter[] {
  tokens.expect("(");
  const parameters: Parameter[] = [];
  if (tokens.take(")")) return parameters;
  do {
    const offset = tokens.offset;
    const next = parameter(tokens);
    if (parameters.some((earlier) => earlier.name === next.name))
      throw tokens.error(offset, "a parameter name of its own", `${next.name} again`);
    parameters.push(next);
  } while (tokens.take(","));
  tokens.expect(")");
  return parameters;
}

/** `[lit] [...] name[?] : type [as T] [strict] [= literal] [{min,[max]}]`; the three at the end come in any order. */
function parameter(tokens: TokenStream): Parameter {
  const literal = tokens.at("lit") && !tokens.at(":", 1) && !tokens.at("?", 1);
  if (literal) tokens.next();
  const variadic = tokens.take("...");
  const name = tokens.name("a parameter name");
  const optional = tokens.take("?");
  tokens.expect(":");
  const parameterType = type(tokens);
  let strict = false;
  let defaultValue: DefaultValue | undefined;
  let count: { readonly min: number; readonly max?: number } | undefined;
  for (;;) {
    if (!strict && tokens.take("strict")) strict = true;
    else if (defaultValue === undefined && tokens.take("=")) defaultValue = literalValue(tokens);
    else if (variadic && count === undefined && tokens.take("{")) count = argumentCount(tokens);
    else break;
  }
  return {
    name,
    type: parameterType,
    optional: optional || defaultValue !== undefined,
    ...(defaultValue && { default: defaultValue }),
    variadic,
    min: count?.min ?? 0,
    ...(count?.max !== undefined && { max: count.max }),
    literal,
    strict,
  };
}

function argumentCount(tokens: TokenStream): { readonly min: number; readonly max?: number } {
  const min = tokens.integer("the fewest arguments");
  tokens.expect(",");
  if (tokens.take("}")) return { min };
  const max = tokens.integer("the most arguments, or }");
  tokens.expect("}");
  return { min, max };
}

function literalValue(tokens: TokenStream): DefaultValue {
  const negative = tokens.take("-");
  const token = tokens.next();
  if (token.kind === "number") return { value: negative ? -Number(token.text) : Number(token.text) };
  if (!negative && token.kind === "text") return { value: token.text };
  if (!negative && token.text === "true") return { value: true };
  if (!negative && token.text === "false") return { value: false };
  if (!negative && token.text === "null") return { value: null };
  throw tokens.unexpected(token, negative ? "a number" : "a number, 'text', true, false or null");
}

function type(tokens: TokenStream): TypePattern {
  const members = [atom(tokens)];
  while (tokens.take("|")) members.push(atom(tokens));
  const pattern: TypePattern = members.length === 1 ? members[0]! : { kind: "union", members };
  return tokens.take("as") ? { kind: "as", pattern, variable: variable(tokens) } : pattern;
}

function element(tokens: TokenStream): ElementPattern {
  const pattern = type(tokens);
  if (!elementFlags.has(tokens.peek().text)) return { type: pattern };
  return { type: pattern, flag: tokens.next().text as ElementFlag };
}

function atom(tokens: TokenStream): TypePattern {
  if (tokens.at("(")) return lambda(tokens);
  if (tokens.take("@")) return { kind: "hook", name: tokens.name("a hook's name") };
  const token = tokens.peek();
  const name = tokens.name("a type");
  if (name === "row") return { kind: "row", fields: fieldList(tokens, "(", ")") };
  if (name === "rowof") return rowOf(tokens);
  if (tokens.at("<")) return container(tokens, token);
  if (tokens.at("(")) return sized(tokens, token);
  if (variablePattern.test(name)) return { kind: "variable", name: tokens.bound(token, "a variable that a parameter binds") };
  if (classNames.has(name)) return { kind: "class", name: name as ClassName };
  if (typeNames.has(name)) return { kind: "type", name: name as TypeName };
  throw tokens.unexpected(token, "a type, a class or a variable (one capital letter)");
}

function container(tokens: TokenStream, name: Token): TypePattern {
  if (name.text === "struct") return { kind: "struct", fields: fieldList(tokens, "<", ">") };
  if (name.text !== "array" && name.text !== "map") throw tokens.unexpected(name, "array, map or struct before <");
  tokens.expect("<");
  const first = element(tokens);
  if (name.text === "array") {
    tokens.expect(">");
    return { kind: "array", element: first };
  }
  tokens.expect(",");
  const value = element(tokens);
  tokens.expect(">");
  return { kind: "map", key: first, value };
}

function fieldList(tokens: TokenStream, open: string, close: string): readonly FieldPattern[] {
  tokens.expect(open);
  const fields: FieldPattern[] = [];
  do {
    const name = tokens.name("a field name");
    tokens.expect(":");
    fields.push({ name, ...element(tokens) });
  } while (tokens.take(","));
  tokens.expect(close);
  return fields;
}

function rowOf(tokens: TokenStream): TypePattern {
  tokens.expect("(");
  const name = variable(tokens);
  const nullable = tokens.take("?");
  tokens.expect(")");
  return { kind: "rowOf", variable: name, nullable };
}

function lambda(tokens: TokenStream): TypePattern {
  tokens.expect("(");
  const params: ElementPattern[] = [];
  if (!tokens.at(")")) {
    do params.push(element(tokens));
    while (tokens.take(","));
  }
  tokens.expect(")");
  tokens.expect("=>");
  return { kind: "lambda", params, result: atom(tokens) };
}

/** A name followed by a parenthesis: numbers of a type, fields of an interval, or a decimal formula. */
function sized(tokens: TokenStream, name: Token): TypePattern {
  if (name.text === "interval_dt" || name.text === "interval_ym") return intervalFields(tokens, name.text);
  const offset = tokens.offset;
  const args = numberList(tokens);
  const isFormula = decimalFormulas.has(name.text);
  const target = isFormula ? { size: 4 } : sizedTypes[name.text];
  if (target === undefined)
    throw tokens.unexpected(name, `${Object.keys(sizedTypes).join(", ")}, an interval or a decimal formula before (`);
  if (args.length !== target.size) throw tokens.error(offset, `${target.size} numbers for ${name.text}`, String(args.length));
  if (isFormula) return { kind: "decimalFormula", formula: name.text as DecimalFormula, args };
  return { kind: "sized", name: sizedTypes[name.text]!.name, args };
}

const dayTimeFields: readonly string[] = ["day", "hour", "minute", "second"] satisfies readonly DayTimeField[];
const yearMonthFields: readonly string[] = ["year", "month"] satisfies readonly YearMonthField[];

function intervalFields(tokens: TokenStream, name: "interval_dt" | "interval_ym"): TypePattern {
  tokens.expect("(");
  const token = tokens.peek();
  const fields = name === "interval_dt" ? dayTimeFields : yearMonthFields;
  const [start = "", end = start, ...rest] = tokens.name("an interval's fields").split("_");
  if (rest.length > 0 || fields.indexOf(start) < 0 || fields.indexOf(end) < fields.indexOf(start)) {
    throw tokens.unexpected(token, `one of ${fields.join(", ")}, or two of them in this order joined by _`);
  }
  tokens.expect(")");
  return { kind: "interval", name, start, end } as TypePattern;
}

function numberList(tokens: TokenStream): readonly NumberExpression[] {
  tokens.expect("(");
  const args: NumberExpression[] = [];
  do args.push(numberExpression(tokens));
  while (tokens.take(","));
  tokens.expect(")");
  return args;
}

/** Products bind tighter than sums; both group to the left. */
function numberExpression(tokens: TokenStream): NumberExpression {
  let left = product(tokens);
  while (tokens.at("+") || tokens.at("-")) {
    const operator = tokens.next().text as "+" | "-";
    left = { kind: "operation", operator, left, right: product(tokens) };
  }
  return left;
}

function product(tokens: TokenStream): NumberExpression {
  let left = numberAtom(tokens);
  while (tokens.take("*")) left = { kind: "operation", operator: "*", left, right: numberAtom(tokens) };
  return left;
}

function numberAtom(tokens: TokenStream): NumberExpression {
  if (tokens.peek().kind === "number") return { kind: "number", value: tokens.integer("an integer") };
  const token = tokens.peek();
  const name = tokens.name("an integer, a number's name, min or max");
  if (!tokens.at("(")) return { kind: "numberVariable", name: tokens.bound(token, "a number that a parameter binds") };
  if (name !== "min" && name !== "max") throw tokens.unexpected(token, "min or max before (");
  return { kind: "extreme", function: name, args: numberList(tokens) };
}

function nullRule(tokens: TokenStream, parameters: readonly Parameter[]): NullRule {
  if (tokens.take("?")) return { kind: "always" };
  if (tokens.take("!")) return { kind: "never" };
  if (!tokens.take("{")) return { kind: "anyArgument" };
  if (tokens.at("all") && tokens.at("}", 1)) {
    tokens.next();
    tokens.next();
    return { kind: "allArguments" };
  }
  const terms: NullTerm[] = [];
  do {
    const token = tokens.peek();
    const parameter = tokens.name("the name of a parameter, or all");
    if (!parameters.some(({ name }) => name === parameter)) throw tokens.unexpected(token, "the name of a parameter");
    const element = tokens.take(".");
    if (element) tokens.expect("elem");
    terms.push({ parameter, element });
  } while (tokens.take(","));
  tokens.expect("}");
  return { kind: "oneOf", terms };
}

function variable(tokens: TokenStream): string {
  const token = tokens.next();
  if (!variablePattern.test(token.text)) throw tokens.unexpected(token, "a variable (one capital letter)");
  return tokens.bound(token, "a variable that a parameter binds");
}
