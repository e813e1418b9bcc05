// biome-ignore-all lint/suspicious/noExplicitAny: the type of SQL text is known to the server only
import { ArgumentError } from "../../errors.js";
import type { Scalar } from "../../types/literal-tags.js";
import { type Column, createColumn } from "../column/column.js";
import type { Expr } from "../column/expr.js";
import { describe } from "../frame/describe.js";
import { sqlExpression } from "./sql-expression.js";
import { SqlIdentifier } from "./sql-identifier.js";

/** What a hole of `` sql.expr`…` `` may hold. An array's values go behind IN. */
export type SqlExpressionHole = Expr<any> | Scalar | SqlIdentifier | readonly (Expr<any> | Scalar)[];

/** What SQL templates know beside values and frames. */
export const sql: {
  /**
   * A table's or column's name for a hole of `` spark.sql`…` ``, part by part; every part is quoted, so any text is a name and
   * never anything else.
   *
   * @example
   * ```ts
   * spark.sql`SELECT ${sql.id(columnName)} FROM ${sql.id("db", "t")}`
   * ```
   */
  readonly id: (...parts: readonly string[]) => SqlIdentifier;

  /**
   * A column of an expression of Spark SQL, parsed here into what methods build. A hole holds a Column, a value (bound as a literal, as `lit` makes
   * it), an array behind IN, or `sql.id(name)`. Names in the text are resolved against the frame that the column is used in; the
   * compiler does not check them, nor the types: `` sql.expr<"int">`…` `` asserts a type.
   *
   * Throws ParseError, with a caret under the place, for text that Spark would not parse; UnsupportedError for what no message of the protocol can
   * say (docs/sql-expressions.md); ArgumentError for anything else in a hole, or a hole in quotes.
   *
   * @example
   * ```ts
   * df.select(sql.expr<"double">`${col("score")} * 1.5D + coalesce(delay, ${0})`.as("weighted"))
   * ```
   */
  readonly expr: <T = any>(text: TemplateStringsArray, ...holes: readonly SqlExpressionHole[]) => Column<T, unknown>;
} = {
  id(...parts) {
    if (parts.length === 0) {
      throw new ArgumentError("sql.id: a name was expected, one argument a part");
    }
    for (const part of parts) {
      if (typeof part !== "string" || part === "") {
        throw new ArgumentError(`sql.id: each part of a name is a string that is not empty, found ${describe(part)}`);
      }
    }
    return new SqlIdentifier(parts);
  },
  expr(text, ...holes) {
    return createColumn(sqlExpression(text, holes));
  },
};
