// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Column } from "../../dsl/column/column.js";
import { createColumn } from "../../dsl/column/column.js";
import type { Expr, NeedsAll } from "../../dsl/column/expr.js";
import { invoke, variadic } from "../../dsl/functions/call.js";
import type { Flat, NamedFields, StructField, StructFields } from "../../dsl/functions/function-types.js";
import { namesAndValues } from "../../dsl/functions/special-arguments.js";
import type { StructOf } from "../../types/tags.js";

/**
 * A struct of alternating names, which are literals, and values.
 *
 * In Spark's types `(...entries: any) -> struct<...>`; never null.
 *
 * A struct function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#named_struct)).
 *
 * @param entries anything
 * @example
 * ```ts
 * fn.named_struct("a", lit(1), "b", lit("x")); // {"a":1,"b":"x"}, struct<a:int!,b:string!>
 * ```
 */
export function named_struct<const A extends readonly (string | Expr<any>)[]>(...entries: A): Column<StructOf<Flat<NamedFields<A>>>, NeedsAll<A>> {
  return createColumn(invoke("named_struct", [["entries", entries, namesAndValues]]));
}

/**
 * A struct of the arguments; a field has its column's name, or the alias given with `.as("name")`.
 *
 * In Spark's types `(...fields: any) -> struct<...>`; never null.
 *
 * A struct function since Spark 1.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#struct)).
 *
 * @param fields anything
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: 1 }], "a int").cols();
 * fn.struct(c.a, lit("x").as("b")); // {"a":1,"b":"x"}, struct<a:int,b:string!>
 * ```
 */
export function struct<A extends readonly StructField[]>(...fields: A): Column<StructOf<StructFields<A>>, NeedsAll<A>> {
  return createColumn(invoke("struct", [["fields", fields, variadic(0)]]));
}
