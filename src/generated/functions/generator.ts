// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Expr, NeedsAll } from "../../dsl/column/expr.js";
import type { Generator } from "../../dsl/column/generator.js";
import { createGenerator } from "../../dsl/column/generator.js";
import { invoke, variadic } from "../../dsl/functions/call.js";
import type { ElementOf, Exploded, FieldsOfElements, PosExploded, Some } from "../../dsl/functions/function-types.js";
import { intLiteral, onlyLiteral } from "../../dsl/functions/literal-arguments.js";
import type { Stacked } from "../../dsl/functions/stack-types.js";
import type { ArrayOf, MapOf, NullOf, StructOf } from "../../types/tags.js";

/**
 * One row for each element of an array (column `col`) or entry of a map (columns `key` and `value`); no row for null and for
 * nothing inside.
 *
 * In Spark's types:
 * - `(value: array<T>) -> row(col: T)`
 * - `(value: map<K,V>) -> row(key: K, value: V)`
 *
 * A generator function since Spark 1.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#explode)).
 *
 * @param value an array or a map
 * @example
 * ```ts
 * fn.explode(fn.array(lit(1), lit(2))); // [1,2], struct<col:int!>
 * ```
 * @example
 * ```ts
 * fn.explode(fn.create_map(lit("a"), lit(1))); // [["a",1]], struct<key:string!,value:int!>
 * ```
 */
export function explode<T extends ArrayOf<any> | MapOf<any, any> | null, Q1 = unknown>(value: Expr<T, Q1>): Exploded<T, never, Q1> {
  return createGenerator(invoke("explode", [["value", value]], arguments)) as any;
}

/**
 * The same as `explode`, but null and nothing inside give one row of nulls.
 *
 * In Spark's types:
 * - `(value: array<T>) -> row(col: T?)`
 * - `(value: map<K,V>) -> row(key: K?, value: V?)`
 *
 * A generator function since Spark 1.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#explode_outer)).
 *
 * @param value an array or a map
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: null }], "v array<int>").cols();
 * fn.explode_outer(c.v); // [null], struct<col:int>
 * ```
 */
export function explode_outer<T extends ArrayOf<any> | MapOf<any, any> | null, Q1 = unknown>(value: Expr<T, Q1>): Exploded<T, null, Q1> {
  return createGenerator(invoke("explode_outer", [["value", value]], arguments)) as any;
}

/**
 * One row for each struct of an array, with the struct's fields as columns; no row for null and for nothing inside.
 *
 * In Spark's types `(value: array<struct as S>) -> rowof(S)`.
 *
 * A generator function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#inline)).
 *
 * @param value an array
 * @example
 * ```ts
 * fn.inline(fn.array(fn.struct(lit(1).as("a"), lit("x").as("b")))); // [[1,"x"]], struct<a:int!,b:string!>
 * ```
 */
export function inline<T extends ArrayOf<StructOf<any> | null> | null, Q1 = unknown>(value: Expr<T, Q1>): Generator<readonly [], { [K in keyof FieldsOfElements<T>]: FieldsOfElements<T>[K] | NullOf<ElementOf<T>> }, Q1> {
  return createGenerator(invoke("inline", [["value", value]], arguments)) as any;
}

/**
 * The same as `inline`, but null and nothing inside give one row of nulls.
 *
 * In Spark's types `(value: array<struct as S>) -> rowof(S?)`.
 *
 * A generator function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#inline_outer)).
 *
 * @param value an array
 * @example
 * ```ts
 * fn.inline_outer(fn.array(fn.struct(lit(1).as("a"), lit("x").as("b")))); // [[1,"x"]], struct<a:int,b:string>
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: null }], "v array<struct<a:int,b:string>>").cols();
 * fn.inline_outer(c.v); // [[null,null]], struct<a:int,b:string>
 * ```
 */
export function inline_outer<T extends ArrayOf<StructOf<any> | null> | null, Q1 = unknown>(value: Expr<T, Q1>): Generator<readonly [], { [K in keyof FieldsOfElements<T>]: FieldsOfElements<T>[K] | null }, Q1> {
  return createGenerator(invoke("inline_outer", [["value", value]], arguments)) as any;
}

/**
 * The same as `explode`, with the position, from 0, in a column `pos` before the others.
 *
 * In Spark's types:
 * - `(value: array<T>) -> row(pos: int, col: T)`
 * - `(value: map<K,V>) -> row(pos: int, key: K, value: V)`
 *
 * A generator function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#posexplode)).
 *
 * @param value an array or a map
 * @example
 * ```ts
 * fn.posexplode(fn.array(lit("a"), lit("b"))); // [[0,"a"],[1,"b"]], struct<pos:int!,col:string!>
 * ```
 */
export function posexplode<T extends ArrayOf<any> | MapOf<any, any> | null, Q1 = unknown>(value: Expr<T, Q1>): PosExploded<T, never, Q1> {
  return createGenerator(invoke("posexplode", [["value", value]], arguments)) as any;
}

/**
 * The same as `posexplode`, but null and nothing inside give one row of nulls.
 *
 * In Spark's types:
 * - `(value: array<T>) -> row(pos: int?, col: T?)`
 * - `(value: map<K,V>) -> row(pos: int?, key: K?, value: V?)`
 *
 * A generator function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#posexplode_outer)).
 *
 * @param value an array or a map
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: null }], "v array<int>").cols();
 * fn.posexplode_outer(c.v); // [[null,null]], struct<pos:int,col:int>
 * ```
 */
export function posexplode_outer<T extends ArrayOf<any> | MapOf<any, any> | null, Q1 = unknown>(value: Expr<T, Q1>): PosExploded<T, null, Q1> {
  return createGenerator(invoke("posexplode_outer", [["value", value]], arguments)) as any;
}

/**
 * The values laid out in so many rows, row after row, in columns `col0`, `col1` and so on; nulls fill the last row.
 *
 * The values of one column must have the same type: STACK_COLUMN_DIFF_TYPES. With each column's name beside its value it turns
 * columns into rows.
 *
 * In Spark's types `(rows: int, ...values: any (at least 1)) -> row(col0, col1, ...)`.
 *
 * A generator function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#stack)).
 *
 * @param rows an int, a literal
 * @param values anything
 * @example
 * ```ts
 * fn.stack(2, lit("a"), lit(1), lit("b"), lit(2)); // [["a",1],["b",2]], struct<col0:string,col1:int>
 * ```
 * @example
 * ```ts
 * fn.stack(2, lit(1), lit(2), lit(3)); // [[1,2],[3,null]], struct<col0:int,col1:int>
 * ```
 */
export function stack<const N extends number, const A extends readonly Expr<any>[]>(rows: N, ...values: A & Some<A>): Generator<readonly unknown[], Stacked<A, N>, NeedsAll<A>> {
  return createGenerator(invoke("stack", [["rows", rows, onlyLiteral(intLiteral)], ["values", values, variadic(1)]])) as any;
}
