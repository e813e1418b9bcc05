import { attributeNameParts } from "../../plan/attribute-name.js";
import {
  attribute,
  call,
  cast,
  extractValue,
  lambda,
  lambdaVariable,
  literalExpression,
  quoteName,
  star,
  starOf,
} from "../../plan/expressions.js";
import { literalOf } from "../../plan/literals.js";
import type { Expression } from "../../plan/plan.js";
import { dataTypeText } from "./data-types.js";
import { functionCall } from "./function-call.js";
import { keywordForm } from "./keyword-forms.js";
import { numberLiteral } from "./numbers.js";
import { asText, type Parser, refuseQuery, unsupported } from "./parser.js";
import { rowOf } from "./rows.js";
import { pathText } from "./semi-structured.js";
import { typedLiteral } from "./typed-literals.js";

/** What has been read: names with dots between them may still become a function's name or a column's. */
type Base =
  | { readonly kind: "names"; readonly parts: readonly string[]; readonly callable: boolean }
  | { readonly kind: "expression"; readonly expression: Expression };

const made = (expression: Expression): Base => ({ kind: "expression", expression });

/** A literal, name, call or parenthesis with what follows it: `.field`, `[key]`, `::type`, `COLLATE name`, `:path`. */
export function primary(parser: Parser): Expression {
  return parser.tokens.once(() => read(parser));
}

function read(parser: Parser): Expression {
  const { tokens } = parser;
  const start = tokens.index;
  let base = first(parser, start);
  for (let next = suffix(parser, base, start); next !== undefined; next = suffix(parser, base, start)) base = next;
  return expressionOf(parser, base, start);
}

function expressionOf({ lambdas }: Parser, base: Base, start: number): Expression {
  if (base.kind === "expression") return base.expression;
  const [head, ...fields] = base.parts as readonly [string, ...string[]];
  if (!lambdas.use(head, start)) return attribute(base.parts.map(quoteName).join("."));
  return fields.reduce((struct, field) => extractValue(struct, literalOf(field)), lambdaVariable(head));
}

function first(parser: Parser, start: number): Base {
  const { tokens } = parser;
  const { kind, text } = tokens.peek();
  switch (kind) {
    case "hole":
      return hole(parser);
    case "number":
      return made(literalExpression(numberLiteral(tokens, tokens.take(), false)));
    case "string":
      return made(literalOf(tokens.strings("a string")));
    case "symbol":
      return symbolForm(parser, text, start);
    case "end":
      throw tokens.expected("an expression");
    default:
      return nameForm(parser, start);
  }
}

function hole(parser: Parser): Base {
  const { tokens, holes } = parser;
  const found = holes[Number(tokens.peek().text) - 1]!;
  if (found.kind === "list") throw tokens.expected("one value (an array's values go after IN)");
  tokens.take();
  return found.kind === "name" ? { kind: "names", parts: found.parts, callable: true } : made(found.expression);
}

function symbolForm(parser: Parser, symbol: string, start: number): Base {
  const { tokens } = parser;
  if (symbol === "-" && tokens.peek(1).kind === "number") {
    tokens.take();
    return made(literalExpression(numberLiteral(tokens, tokens.take(), true)));
  }
  if (symbol === "(") return parenthesis(parser, start);
  if (symbol === "*") {
    tokens.take();
    return made(exceptColumns(parser, start) ?? star());
  }
  if (symbol === "?" || (symbol === ":" && tokens.isName(1))) throw unsupported(parser, "a parameter", "put the value into a hole");
  throw tokens.expected("an expression");
}

function exceptColumns(parser: Parser, start: number): Expression | undefined {
  const { tokens } = parser;
  if (!tokens.isWord("EXCEPT") || !tokens.isSymbol("(", 1)) return undefined;
  tokens.take();
  tokens.take();
  do {
    tokens.name("a column's name");
    while (tokens.takeSymbol(".")) tokens.name("a field's name");
  } while (tokens.takeSymbol(","));
  tokens.expectSymbol(")");
  return asText(parser, start, "* EXCEPT");
}

/** `(a)`, the row `(a, b AS c)`, a lambda `(a, b) -> …`. */
function parenthesis(parser: Parser, start: number): Base {
  const { tokens } = parser;
  const parameters = lambdaParameters(parser);
  if (parameters !== undefined) return made(lambdaBody(parser, parameters, start));
  tokens.expectSymbol("(");
  refuseQuery(parser, "a frame's one value is frame.scalar(), in a hole");
  const inside = parser.expression();
  if (tokens.takeSymbol(")")) return parenthesized(inside);
  const items = [parser.aliased(inside)];
  // one expression in parentheses takes no alias
  do {
    tokens.expectSymbol(",");
    items.push(parser.aliased(parser.expression()));
  } while (!tokens.takeSymbol(")"));
  return made(rowOf(items));
}

/** A column's name in parentheses takes fields like one without: `(a).b` is `a.b`. */
function parenthesized(expression: Expression): Base {
  const { exprType } = expression;
  const isColumn = exprType?.case === "unresolvedAttribute" && exprType.value.planId === undefined;
  const parts = isColumn ? attributeNameParts(exprType.value.unparsedIdentifier ?? "") : undefined;
  return parts === undefined ? made(expression) : { kind: "names", parts, callable: false };
}

/** The names of `(a, b) ->`. */
function lambdaParameters({ tokens }: Parser): readonly string[] | undefined {
  const names: string[] = [];
  let ahead = 1;
  while (tokens.isName(ahead)) {
    names.push(tokens.peek(ahead).text);
    if (tokens.isSymbol(")", ahead + 1) && tokens.isSymbol("->", ahead + 2) && names.length > 1) break;
    if (!tokens.isSymbol(",", ahead + 1)) return undefined;
    ahead += 2;
  }
  if (!tokens.isSymbol("->", ahead + 2)) return undefined;
  for (let count = 0; count < ahead + 2; count++) tokens.take();
  return names;
}

/** From the arrow on. */
function lambdaBody(parser: Parser, parameters: readonly string[], start: number): Expression {
  parser.tokens.expectSymbol("->");
  return lambda(parser.lambdas.within(parameters, start, parser.expression), parameters);
}

function nameForm(parser: Parser, start: number): Base {
  const { tokens } = parser;
  if (tokens.isSymbol("->", 1)) return made(lambdaBody(parser, [tokens.take().text], start));
  const form = keywordForm(parser) ?? typedLiteral(parser, start);
  if (form !== undefined) return made(form);
  return { kind: "names", parts: identifier(parser), callable: true };
}

/** A name, or IDENTIFIER('a.b') with the text of one. */
function identifier(parser: Parser): readonly string[] {
  const { tokens } = parser;
  if (!tokens.isWord("IDENTIFIER") || !tokens.isSymbol("(", 1)) return [tokens.take().text];
  tokens.take();
  tokens.take();
  const token = tokens.peek();
  if (token.kind !== "string" || !(tokens.isSymbol(")", 1) || tokens.peek(1).kind === "string"))
    throw unsupported(parser, "IDENTIFIER(…) of anything but a string", "sql.id(name) in a hole is a name");
  const parts = attributeNameParts(tokens.strings("a name"));
  tokens.expectSymbol(")");
  if (parts === undefined)
    throw tokens.invalid(token, `${JSON.stringify(token.text)} is no name`, { errorClass: "PARSE_SYNTAX_ERROR", sqlState: "42601" });
  return parts;
}

function suffix(parser: Parser, base: Base, start: number): Base | undefined {
  const { tokens } = parser;
  const { kind, text } = tokens.peek();
  if (kind === "symbol") return symbolSuffix(parser, base, text, start);
  if (!tokens.isWord("COLLATE") || !tokens.isName(1)) return undefined;
  tokens.take();
  const collation = [tokens.take().text];
  while (tokens.takeSymbol(".")) collation.push(tokens.name("a collation"));
  return made(call("collate", [expressionOf(parser, base, start), literalOf(collation.map(quoteName).join("."))]));
}

function symbolSuffix(parser: Parser, base: Base, symbol: string, start: number): Base | undefined {
  const { tokens } = parser;
  switch (symbol) {
    case "(":
      if (base.kind !== "names" || !base.callable) return undefined;
      return made(functionCall(parser, base.parts, start));
    case ".": {
      tokens.take();
      if (base.kind === "names" && base.callable && tokens.takeSymbol("*")) {
        return made(exceptColumns(parser, start) ?? starOf(`${base.parts.map(quoteName).join(".")}.*`));
      }
      const field = tokens.name("a field's name");
      return base.kind === "names" ? { ...base, parts: [...base.parts, field] } : made(extractValue(base.expression, literalOf(field)));
    }
    case "[": {
      tokens.take();
      const key = parser.value();
      tokens.expectSymbol("]");
      return made(extractValue(expressionOf(parser, base, start), key));
    }
    case "::": {
      tokens.take();
      return made(cast(expressionOf(parser, base, start), dataTypeText(tokens)));
    }
    case ":": {
      const { path, name } = pathText(tokens);
      const child = expressionOf(parser, base, start);
      const extracted = call("variant_get", [child, literalOf(path), literalOf("variant")]);
      return made({ exprType: { case: "alias", value: { expr: extracted, name: [name] } } });
    }
    default:
      return undefined;
  }
}
