// biome-ignore-all lint/suspicious/noExplicitAny: the type of SQL text is known to the server only
import { ArgumentError } from "../../errors.js";
import { sqlText } from "../../plan/expressions.js";
import { describe } from "../frame/describe.js";
import { type Agg, createAggregate } from "./aggregate.js";
import { plain } from "./column-state.js";

/**
 * A column of SQL text, which the server parses and resolves against the frame it is used in. Names and types are not checked by the
 * compiler; `expr<"int">("…")` asserts a type. Values do not belong into the text: compare with `lit(value)` instead. Text of an aggregate or window function
 * gets its window by `.over(…)`.
 *
 * Throws ArgumentError for an empty text; the server answers with ParseError or AnalysisError for the rest.
 *
 * @example df.select(expr<"int">("length(name)").as("n"))
 */
export function expr<T = any>(sql: string): Agg<T, unknown> {
  if (typeof sql !== "string" || sql.trim() === "") {
    throw new ArgumentError(`expr: the SQL text of an expression was expected, found ${describe(sql)}`);
  }
  return createAggregate(plain(sqlText(sql)));
}
