import { meanOfDecimals, within38Digits } from "../decimals.js";
import { refuse } from "../refuse.js";
import { raw, type Sql, sql } from "../sql-text.js";
import { lowered, type Rule, type RuleContext, required } from "./rule.js";

function aggregate(name: "sum" | "count", context: RuleContext): Sql {
  return sql`${raw(name)}(${raw(context.call.distinct ? "DISTINCT " : "")}${lowered(context, "value")})${context.modifiers}`;
}

/** A sum of 38 digits can grow to 39 in DuckDB without a word. */
const sumOfDecimals: Rule = (context) => {
  const { type } = context.call;
  const sum = aggregate("sum", context);
  return type.kind === "decimal" && type.precision < 38 ? sum : within38Digits(sum);
};

/** Spark's mean of decimals is a decimal, DuckDB's a double. */
const meanOf: Rule = (context) => {
  const from = required(context, "value").type;
  const { type } = context.call;
  if (from.kind !== "decimal" || type.kind !== "decimal") throw refuse(`${context.call.function} of another type than decimal as decimals`);
  return meanOfDecimals(aggregate("sum", context), sql`nullif(${aggregate("count", context)}, 0)`, from, type);
};

export const aggregateRules: readonly (readonly [string, Rule])[] = [
  ["sum_of_decimals", sumOfDecimals],
  ["mean_of_decimals", meanOf],
];
