// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Column } from "../../dsl/column/column.js";
import type { Constant, Expr } from "../../dsl/column/expr.js";
import { createCondition, invoke, optional } from "../../dsl/functions/call.js";
import { onlyLiteral, stringLiteral } from "../../dsl/functions/literal-arguments.js";
import type { Alike } from "../../types/common-tag.js";
import type { NullOf, Num, Ordered } from "../../types/tags.js";

/**
 * Whether both are equal, with null equal to null, as `left.eqNullSafe(right)`; NaN equals NaN.
 *
 * In Spark's types `(left: ordered as T, right: T) -> boolean`; never null.
 *
 * A predicate function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#equal_null)).
 *
 * @param left anything with an order
 * @param right the type of `left`
 * @example
 * ```ts
 * fn.equal_null(lit(1), lit(null).cast("int")); // false, boolean
 * ```
 * @example
 * ```ts
 * fn.equal_null(lit(null).cast("int"), lit(null).cast("int")); // true, boolean
 * ```
 */
export function equal_null<T extends Ordered | null, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<Alike<T>, Q2>): Column<"boolean", Q1 & Q2> {
  return createCondition(invoke("equal_null", [["left", left], ["right", right]], arguments));
}

/**
 * The same as `like`, but capital and small letters are the same.
 *
 * In Spark's types `(str: string, pattern: string, escape?: string) -> boolean`; null when an argument is.
 *
 * A predicate function since Spark 3.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#ilike)).
 *
 * @param str text
 * @param pattern text
 * @param escape text, a literal; may be left out
 * @example
 * ```ts
 * fn.ilike(lit("SPARK"), lit("s_ar%")); // true, boolean
 * ```
 */
export function ilike<T extends "string" | null, U extends "string" | null, Q1 = unknown, Q2 = unknown>(str: Expr<T, Q1>, pattern: Expr<U, Q2>, escape?: string | Constant<"string">): Column<"boolean" | NullOf<T | U>, Q1 & Q2> {
  return createCondition(invoke("ilike", [["str", str], ["pattern", pattern], ["escape", escape, optional(onlyLiteral(stringLiteral))]], arguments));
}

/**
 * Whether the value is NaN; false for null.
 *
 * In Spark's types `(value: double|float) -> boolean`; never null.
 *
 * A predicate function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#isnan)).
 *
 * @param value a double or a float
 * @example
 * ```ts
 * fn.isnan(lit(NaN)); // true, boolean
 * ```
 * @example
 * ```ts
 * fn.isnan(lit(null).cast("double")); // false, boolean
 * ```
 */
export function isnan<Q1 = unknown>(value: Expr<Num | null, Q1>): Column<"boolean", Q1> {
  return createCondition(invoke("isnan", [["value", value]], arguments));
}

/**
 * Whether the value is not null.
 *
 * In Spark's types `(value: any) -> boolean`; never null.
 *
 * A predicate function since Spark 1.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#isnotnull)).
 *
 * @param value anything
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: null }, { v: 5 }], "v int").cols();
 * fn.isnotnull(c.v); // [false,true], boolean
 * ```
 */
export function isnotnull<Q1 = unknown>(value: Expr<any, Q1>): Column<"boolean", Q1> {
  return createCondition(invoke("isnotnull", [["value", value]], arguments));
}

/**
 * Whether the value is null.
 *
 * In Spark's types `(value: any) -> boolean`; never null.
 *
 * A predicate function since Spark 1.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#isnull)).
 *
 * @param value anything
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: null }, { v: 5 }], "v int").cols();
 * fn.isnull(c.v); // [true,false], boolean
 * ```
 */
export function isnull<Q1 = unknown>(value: Expr<any, Q1>): Column<"boolean", Q1> {
  return createCondition(invoke("isnull", [["value", value]], arguments));
}

/**
 * Whether the whole text fits an SQL pattern, `%` for any characters and `_` for one.
 *
 * A backslash, or `escape`, takes the meaning from the next character.
 *
 * In Spark's types `(str: string, pattern: string, escape?: string) -> boolean`; null when an argument is.
 *
 * A predicate function since Spark 1.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#like)).
 *
 * @param str text
 * @param pattern text
 * @param escape text, a literal; may be left out
 * @example
 * ```ts
 * fn.like(lit("Spark"), lit("S_ar%")); // true, boolean
 * ```
 */
export function like<T extends "string" | null, U extends "string" | null, Q1 = unknown, Q2 = unknown>(str: Expr<T, Q1>, pattern: Expr<U, Q2>, escape?: string | Constant<"string">): Column<"boolean" | NullOf<T | U>, Q1 & Q2> {
  return createCondition(invoke("like", [["str", str], ["pattern", pattern], ["escape", escape, optional(onlyLiteral(stringLiteral))]], arguments));
}

/**
 * Another name of `rlike`. Whether a Java regular expression matches somewhere in the text.
 *
 * In Spark's types `(str: string, pattern: string) -> boolean`; null when an argument is.
 *
 * A predicate function since Spark 3.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#regexp)).
 *
 * @param str text
 * @param pattern text
 * @example
 * ```ts
 * fn.regexp(lit("Spark 4"), lit("[0-9]")); // true, boolean
 * ```
 * @example
 * ```ts
 * fn.regexp(lit("Spark 4"), lit("^[0-9]")); // false, boolean
 * ```
 */
export function regexp<T extends "string" | null, U extends "string" | null, Q1 = unknown, Q2 = unknown>(str: Expr<T, Q1>, pattern: Expr<U, Q2>): Column<"boolean" | NullOf<T | U>, Q1 & Q2> {
  return createCondition(invoke("regexp", [["str", str], ["pattern", pattern]], arguments));
}

/**
 * Another name of `rlike`. Whether a Java regular expression matches somewhere in the text.
 *
 * In Spark's types `(str: string, pattern: string) -> boolean`; null when an argument is.
 *
 * A predicate function since Spark 3.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#regexp_like)).
 *
 * @param str text
 * @param pattern text
 * @example
 * ```ts
 * fn.regexp_like(lit("Spark 4"), lit("[0-9]")); // true, boolean
 * ```
 * @example
 * ```ts
 * fn.regexp_like(lit("Spark 4"), lit("^[0-9]")); // false, boolean
 * ```
 */
export function regexp_like<T extends "string" | null, U extends "string" | null, Q1 = unknown, Q2 = unknown>(str: Expr<T, Q1>, pattern: Expr<U, Q2>): Column<"boolean" | NullOf<T | U>, Q1 & Q2> {
  return createCondition(invoke("regexp_like", [["str", str], ["pattern", pattern]], arguments));
}

/**
 * Whether a Java regular expression matches somewhere in the text.
 *
 * In Spark's types `(str: string, pattern: string) -> boolean`; null when an argument is.
 *
 * A predicate function since Spark 1.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#rlike)).
 *
 * @param str text
 * @param pattern text
 * @example
 * ```ts
 * fn.rlike(lit("Spark 4"), lit("[0-9]")); // true, boolean
 * ```
 * @example
 * ```ts
 * fn.rlike(lit("Spark 4"), lit("^[0-9]")); // false, boolean
 * ```
 */
export function rlike<T extends "string" | null, U extends "string" | null, Q1 = unknown, Q2 = unknown>(str: Expr<T, Q1>, pattern: Expr<U, Q2>): Column<"boolean" | NullOf<T | U>, Q1 & Q2> {
  return createCondition(invoke("rlike", [["str", str], ["pattern", pattern]], arguments));
}
