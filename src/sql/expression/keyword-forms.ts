import { call, cast, tryCast } from "../../plan/expressions.js";
import { literalOf } from "../../plan/literals.js";
import type { Expression } from "../../plan/plan.js";
import { dataTypeText } from "./data-types.js";
import type { Parser } from "./parser.js";

// What is written with words of its own inside. Each such word may be a function's or a column's name as well, which is tried when the form does not fit.

type Form = (parser: Parser, word: string) => Expression;

const forms: Readonly<Record<string, Form>> = {
  NULL: (parser) => constant(parser, null),
  TRUE: (parser) => constant(parser, true),
  FALSE: (parser) => constant(parser, false),
  CASE: caseWhen,
  CAST: castTo,
  TRY_CAST: castTo,
  STRUCT: struct,
  FIRST: ignoreNulls,
  LAST: ignoreNulls,
  ANY_VALUE: ignoreNulls,
  POSITION: position,
  EXTRACT: extract,
  SUBSTR: substring,
  SUBSTRING: substring,
  TRIM: trim,
  OVERLAY: overlay,
  TIMESTAMPADD: timestampAdd,
  DATEADD: timestampAdd,
  DATE_ADD: timestampAdd,
  TIMESTAMPDIFF: timestampDiff,
  DATEDIFF: timestampDiff,
  DATE_DIFF: timestampDiff,
  TIMEDIFF: timestampDiff,
};

/** The form that begins with this word; undefined where it begins none, or the text is another one. */
export function keywordForm(parser: Parser): Expression | undefined {
  const { tokens } = parser;
  const { kind, text } = tokens.peek();
  const word = text.toUpperCase();
  const form = kind === "word" && Object.hasOwn(forms, word) ? forms[word] : undefined;
  return form === undefined
    ? undefined
    : tokens.attempt(() => {
        tokens.take();
        return form(parser, word);
      });
}

function constant({ tokens }: Parser, value: boolean | null): Expression {
  if (tokens.isSymbol("(")) throw tokens.expected("an operator");
  return literalOf(value);
}

/** CASE WHEN …, or CASE value WHEN …, which compares the value with each. */
function caseWhen(parser: Parser): Expression {
  const { tokens } = parser;
  const branches = tokens.isWord("WHEN") ? tokens.attempt(() => whenBranches(parser, undefined)) : undefined;
  return branches ?? whenBranches(parser, parser.expression());
}

function whenBranches(parser: Parser, value: Expression | undefined): Expression {
  const { tokens } = parser;
  const args: Expression[] = [];
  do {
    tokens.expectWord("WHEN");
    const condition = parser.expression();
    tokens.expectWord("THEN");
    args.push(value === undefined ? condition : call("==", [value, condition]), parser.expression());
  } while (tokens.isWord("WHEN"));
  if (tokens.takeWord("ELSE")) args.push(parser.expression());
  tokens.expectWord("END");
  return call("when", args);
}

function castTo(parser: Parser, word: string): Expression {
  const { tokens } = parser;
  tokens.expectSymbol("(");
  const value = parser.expression();
  tokens.expectWord("AS");
  const type = dataTypeText(tokens);
  tokens.expectSymbol(")");
  return word === "CAST" ? cast(value, type) : tryCast(value, type);
}

function struct(parser: Parser): Expression {
  const { tokens } = parser;
  tokens.expectSymbol("(");
  const fields: Expression[] = [];
  if (!tokens.isSymbol(")")) {
    do fields.push(parser.aliased(parser.expression()));
    while (tokens.takeSymbol(","));
  }
  tokens.expectSymbol(")");
  return call("struct", fields);
}

/** first(a IGNORE NULLS) */
function ignoreNulls(parser: Parser, word: string): Expression {
  const { tokens } = parser;
  tokens.expectSymbol("(");
  const value = parser.expression();
  tokens.expectWord("IGNORE");
  tokens.expectWord("NULLS");
  tokens.expectSymbol(")");
  return call(word.toLowerCase(), [value, literalOf(true)]);
}

function position(parser: Parser): Expression {
  const { tokens } = parser;
  tokens.expectSymbol("(");
  const part = parser.value();
  tokens.expectWord("IN");
  const text = parser.value();
  tokens.expectSymbol(")");
  return call("locate", [part, text]);
}

function extract(parser: Parser): Expression {
  const { tokens } = parser;
  tokens.expectSymbol("(");
  const field = tokens.name("a field, such as YEAR");
  tokens.expectWord("FROM");
  const source = parser.value();
  tokens.expectSymbol(")");
  return call("extract", [literalOf(field), source]);
}

function substring(parser: Parser): Expression {
  const { tokens } = parser;
  tokens.expectSymbol("(");
  const text = parser.value();
  const commas = tokens.takeSymbol(",");
  if (!commas) tokens.expectWord("FROM");
  const from = parser.value();
  const length = tokens.takeWord("FOR") || (!commas && tokens.takeSymbol(",")) ? parser.value() : undefined;
  if (commas && length === undefined) throw tokens.expected("FOR");
  tokens.expectSymbol(")");
  // a length that is left out is the largest int
  return call("substring", [text, from, length ?? literalOf(2_147_483_647)]);
}

const trims = { BOTH: "trim", LEADING: "ltrim", TRAILING: "rtrim" } as const;

function trim(parser: Parser): Expression {
  const { tokens } = parser;
  tokens.expectSymbol("(");
  const side = tokens.isAnyWord(["BOTH", "LEADING", "TRAILING"]) as keyof typeof trims | undefined;
  const sided =
    side === undefined
      ? undefined
      : tokens.attempt(() => {
          tokens.take();
          return trimmed(parser, trims[side]);
        });
  return sided ?? trimmed(parser, "trim");
}

function trimmed(parser: Parser, name: string): Expression {
  const { tokens } = parser;
  const characters = tokens.isWord("FROM") ? undefined : parser.value();
  tokens.expectWord("FROM");
  const text = parser.value();
  tokens.expectSymbol(")");
  return call(name, characters === undefined ? [text] : [characters, text]);
}

function overlay(parser: Parser): Expression {
  const { tokens } = parser;
  tokens.expectSymbol("(");
  const text = parser.value();
  tokens.expectWord("PLACING");
  const replacement = parser.value();
  tokens.expectWord("FROM");
  const from = parser.value();
  const length = tokens.takeWord("FOR") ? parser.value() : literalOf(-1);
  tokens.expectSymbol(")");
  return call("overlay", [text, replacement, from, length]);
}

const units = "YEAR QUARTER MONTH WEEK DAY DAYOFYEAR HOUR MINUTE SECOND MILLISECOND MICROSECOND".split(" ");

function timestampAdd(parser: Parser): Expression {
  return withUnit(parser, "timestampadd");
}

function timestampDiff(parser: Parser): Expression {
  return withUnit(parser, "timestampdiff");
}

function withUnit(parser: Parser, name: string): Expression {
  const { tokens } = parser;
  tokens.expectSymbol("(");
  const unit = tokens.peek();
  if (unit.kind === "string" && tokens.isSymbol(",", 1)) return quotedUnit(parser);
  tokens.expectWord(...units);
  tokens.expectSymbol(",");
  const first = parser.value();
  tokens.expectSymbol(",");
  const second = parser.value();
  tokens.expectSymbol(")");
  return call(name, [literalOf(unit.text), first, second]);
}

/** A unit in quotes is refused where three arguments say that a unit is meant. */
function quotedUnit(parser: Parser): never {
  const { tokens } = parser;
  const unit = tokens.take();
  tokens.expectSymbol(",");
  parser.value();
  tokens.expectSymbol(",");
  parser.value();
  tokens.expectSymbol(")");
  throw tokens.invalid(unit, `a unit of time has no quotes: ${unit.text}`, {
    errorClass: "INVALID_PARAMETER_VALUE.DATETIME_UNIT",
    sqlState: "22023",
  });
}
