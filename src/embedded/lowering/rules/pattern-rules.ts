import type { TypedExpression } from "../../../analyzer/typed-plan.js";
import { AnalysisError } from "../../../errors.js";
import { once } from "../once.js";
import { raise } from "../raise.js";
import { refuse } from "../refuse.js";
import { commonPattern, matchesEmpty } from "../regular-expressions.js";
import { caseWhen, type Sql, sql, text } from "../sql-text.js";
import { argument, literalText, lowered, type Rule, type RuleContext, required } from "./rule.js";

/** A LIKE pattern, its escapes checked as Spark checks them; DuckDB takes any. */
function likePattern(context: RuleContext, escapeWith: string): Sql {
  const pattern = required(context, "pattern");
  const value = lowered(context, "pattern");
  if (pattern.kind !== "literal") {
    if (!/^[^\w\s]$/.test(escapeWith)) throw refuse(`the LIKE escape ${JSON.stringify(escapeWith)}`);
    const loose = text(`(^|[^\\${escapeWith}])(\\${escapeWith}\\${escapeWith})*\\${escapeWith}([^_%\\${escapeWith}]|$)`);
    return once(value, (p) =>
      caseWhen([[sql`regexp_matches(${p}, ${loose}, 's')`, raise("INVALID_FORMAT.ESC_IN_THE_MIDDLE", { format: p, char: "" })]], p),
    );
  }
  const literal = literalText(pattern);
  if (literal !== undefined) checkEscapes(literal, escapeWith);
  return value;
}

function checkEscapes(pattern: string, escapeWith: string): void {
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] !== escapeWith) continue;
    const next = pattern[++i];
    if (next === undefined) throw escapeError("ESC_AT_THE_END", pattern, "end with", {});
    if (next !== "_" && next !== "%" && next !== escapeWith)
      throw escapeError("ESC_IN_THE_MIDDLE", pattern, `precede '${next}'`, { char: `'${next}'` });
  }
}

function escapeError(kind: string, pattern: string, what: string, parameters: Readonly<Record<string, string>>): AnalysisError {
  const errorClass = `INVALID_FORMAT.${kind}`;
  return new AnalysisError(
    `[${errorClass}] The format is invalid: '${pattern}'. The escape character is not allowed to ${what}. SQLSTATE: 42601`,
    { errorClass, sqlState: "42601", messageParameters: { format: `'${pattern}'`, ...parameters } },
  );
}

const like =
  (fold: (value: Sql) => Sql): Rule =>
  (context) => {
    const given = argument(context, "escape");
    const escapeWith = given === undefined ? "\\" : literalText(given);
    if (escapeWith?.length !== 1) throw refuse("a LIKE escape that is not one character");
    return sql`(${fold(lowered(context, "str"))} LIKE ${fold(likePattern(context, escapeWith))} ESCAPE ${text(escapeWith)})`;
  };

/** The regular expression of a call, which must be known before it runs. */
function patternOf(context: RuleContext): string {
  const pattern = literalText(argument(context, "pattern"));
  if (pattern === undefined) throw refuse(`${context.call.function} by a pattern that is not a text literal`);
  return pattern;
}

function isNumber(expression: TypedExpression | undefined, test: (value: number) => boolean): boolean {
  return expression === undefined || (expression.kind === "literal" && expression.value !== null && test(Number(expression.value)));
}

const rlike: Rule = (context) => sql`regexp_matches(${lowered(context, "str")}, ${text(commonPattern(patternOf(context), "rlike"))})`;

const regexpReplace: Rule = (context) => {
  const pattern = patternOf(context);
  const by = literalText(argument(context, "replacement"));
  if (by === undefined) throw refuse("regexp_replace by a replacement that is not a text literal");
  if (!isNumber(argument(context, "pos"), (pos) => pos === 1)) throw refuse("regexp_replace from a position");
  if (/[\\$]/.test(by) || matchesEmpty(pattern)) throw refuse(`regexp_replace of ${JSON.stringify(pattern)} by ${JSON.stringify(by)}`);
  return sql`regexp_replace(${lowered(context, "str")}, ${text(commonPattern(pattern, "regexp_replace"))}, ${text(by)}, 'g')`;
};

const split: Rule = (context) => {
  const pattern = patternOf(context);
  if (!isNumber(argument(context, "limit"), (limit) => limit <= 0)) throw refuse("split with a limit");
  if (matchesEmpty(pattern)) throw refuse(`split by ${JSON.stringify(pattern)}`);
  return sql`string_split_regex(${lowered(context, "str")}, ${text(commonPattern(pattern, "split"))})`;
};

export const patternRules: readonly (readonly [string, Rule])[] = [
  ["like", like((value) => value)],
  ["ilike", like((value) => sql`spark_lower(${value})`)],
  ["rlike", rlike],
  ["regexp_replace", regexpReplace],
  ["split", split],
];
