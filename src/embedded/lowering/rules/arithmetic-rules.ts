import { lowerDivision, lowerNegation, lowerSum } from "../arithmetic.js";
import { sql } from "../sql-text.js";
import { argument, lowered, operand, type Rule, required } from "./rule.js";

const sum =
  (operator: "+" | "-" | "*"): Rule =>
  (context) =>
    lowerSum(operator, context.call, operand(context, "left"), operand(context, "right"));

const division =
  (operator: "/" | "%"): Rule =>
  (context) =>
    lowerDivision(operator, context.call, operand(context, "left"), operand(context, "right"));

/** Spark rounds the shortest text of a double, half up; whole numbers are rounded as decimals. */
const round: Rule = (context) => {
  const value = lowered(context, "value");
  const scale = argument(context, "scale");
  const digits = scale ? context.lower(scale, context.scope) : sql`0`;
  return required(context, "value").type.kind === "double"
    ? sql`spark_round(${value}, CAST(${digits} AS BIGINT))`
    : sql`round(CAST(${value} AS DECIMAL(38, 0)), ${digits})`;
};

export const arithmeticRules: readonly (readonly [string, Rule])[] = [
  ["add", sum("+")],
  ["subtract", sum("-")],
  ["multiply", sum("*")],
  ["divide", division("/")],
  ["remainder", division("%")],
  ["negate", (context) => lowerNegation(operand(context, "value"))],
  ["round", round],
];
