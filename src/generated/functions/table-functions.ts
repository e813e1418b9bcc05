// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Executor } from "../../dsl/executor.js";
import type { DataFrame } from "../../dsl/frame/data-frame.js";
import { rangeFrame } from "../../dsl/frame/range.js";
import type { TableArgument, TableOf } from "../../dsl/frame/table-functions.js";
import { TableFunctionsByName, tableFrame } from "../../dsl/frame/table-functions.js";
import { invoke, variadic } from "../../dsl/functions/call.js";
import type { ElementOf, Exploded, FieldsOfElements, PosExploded, Some, TupleFields } from "../../dsl/functions/function-types.js";
import { intLiteral, onlyLiteral, orLiteral, stringLiteral } from "../../dsl/functions/literal-arguments.js";
import type { Stacked } from "../../dsl/functions/stack-types.js";
import type { ArrayOf, MapOf, NullOf, StructOf } from "../../types/tags.js";

/**
 * Spark's table functions, which make frames: those of `spark.tvf`. Behind `lateralJoin` their arguments may be columns of the frame
 * before them, marked by `.outer()`.
 *
 * @example df.lateralJoin(spark.tvf.explode(df.cols().tags.outer()))
 */
export class TableFunctions extends TableFunctionsByName {
  readonly #executor: Executor;

  /** @internal */
  constructor(executor: Executor) {
    super(executor);
    this.#executor = executor;
  }

  /**
   * The collations that the server knows, one row each: its name, its language and country if it has one, and what it does with
   * accents, case and trailing spaces.
   *
   * There is no ICU version where Spark compares by itself.
   *
   * In Spark's types `() -> row(CATALOG: string, SCHEMA: string, NAME: string, LANGUAGE: string?, COUNTRY: string?,
   * ACCENT_SENSITIVITY: string, CASE_SENSITIVITY: string, PAD_ATTRIBUTE: string, ICU_VERSION: string?)`.
   *
   * A generator function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#collations)).
   *
   * @example
   * ```ts
   * spark.tvf.collations().filter((c) => c.NAME.eq("UTF8_LCASE")).select("NAME", "CASE_SENSITIVITY", "PAD_ATTRIBUTE"); // [["UTF8_LCASE","CASE_INSENSITIVE","NO_PAD"]], struct<NAME:string!,CASE_SENSITIVITY:string!,PAD_ATTRIBUTE:string!>
   * ```
   */
  collations(): DataFrame<{ CATALOG: "string"; SCHEMA: "string"; NAME: "string"; LANGUAGE: "string" | null; COUNTRY: "string" | null; ACCENT_SENSITIVITY: "string"; CASE_SENSITIVITY: "string"; PAD_ATTRIBUTE: "string"; ICU_VERSION: "string" | null }> {
    return tableFrame(this.#executor, invoke("collations", [], arguments));
  }

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
   * spark.tvf.explode(fn.array(lit(1), lit(2))); // [1,2], struct<col:int!>
   * ```
   * @example
   * ```ts
   * spark.tvf.explode(fn.create_map(lit("a"), lit(1))); // [["a",1]], struct<key:string!,value:int!>
   * ```
   */
  explode<T extends ArrayOf<any> | MapOf<any, any> | null>(value: TableArgument<T>): DataFrame<TableOf<Exploded<T, never, unknown>>> {
    return tableFrame(this.#executor, invoke("explode", [["value", value]], arguments));
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
   * const df = spark.createDataFrame([{ v: null }], "v array<int>");
   * const c = df.cols();
   * df.lateralJoin(spark.tvf.explode_outer(c.v.outer())).drop("v"); // [null], struct<col:int>
   * ```
   */
  explode_outer<T extends ArrayOf<any> | MapOf<any, any> | null>(value: TableArgument<T>): DataFrame<TableOf<Exploded<T, null, unknown>>> {
    return tableFrame(this.#executor, invoke("explode_outer", [["value", value]], arguments));
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
   * spark.tvf.inline(fn.array(fn.struct(lit(1).as("a"), lit("x").as("b")))); // [[1,"x"]], struct<a:int!,b:string!>
   * ```
   */
  inline<T extends ArrayOf<StructOf<any> | null> | null>(value: TableArgument<T>): DataFrame<{ [K in keyof FieldsOfElements<T>]: FieldsOfElements<T>[K] | NullOf<ElementOf<T>> }> {
    return tableFrame(this.#executor, invoke("inline", [["value", value]], arguments));
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
   * spark.tvf.inline_outer(fn.array(fn.struct(lit(1).as("a"), lit("x").as("b")))); // [[1,"x"]], struct<a:int,b:string>
   * ```
   * @example
   * ```ts
   * const df = spark.createDataFrame([{ v: null }], "v array<struct<a:int,b:string>>");
   * const c = df.cols();
   * df.lateralJoin(spark.tvf.inline_outer(c.v.outer())).drop("v"); // [[null,null]], struct<a:int,b:string>
   * ```
   */
  inline_outer<T extends ArrayOf<StructOf<any> | null> | null>(value: TableArgument<T>): DataFrame<{ [K in keyof FieldsOfElements<T>]: FieldsOfElements<T>[K] | null }> {
    return tableFrame(this.#executor, invoke("inline_outer", [["value", value]], arguments));
  }

  /**
   * One row with a text column for each of the named fields of a JSON object: `c0`, `c1` and so on.
   *
   * A field that the object lacks is null, and all are when the text is not a JSON object.
   *
   * In Spark's types `(json: string, ...fields: string (at least 1)) -> row(c0: string, c1: string, ...)`.
   *
   * A JSON function since Spark 1.6.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#json_tuple)).
   *
   * @param json text
   * @param fields text
   * @example
   * ```ts
   * spark.tvf.json_tuple(lit('{"id":7,"at":{"x":1}}'), "id", "at", "color"); // [["7","{\"x\":1}",null]], struct<c0:string,c1:string,c2:string>
   * ```
   */
  json_tuple<const A extends readonly [string | TableArgument<"string" | null>, ...(string | TableArgument<"string" | null>)[]]>(json: TableArgument<"string" | null>, ...fields: A): DataFrame<TupleFields<A>> {
    return tableFrame(this.#executor, invoke("json_tuple", [["json", json], ["fields", fields, variadic(1, orLiteral(stringLiteral))]]));
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
   * spark.tvf.posexplode(fn.array(lit("a"), lit("b"))); // [[0,"a"],[1,"b"]], struct<pos:int!,col:string!>
   * ```
   */
  posexplode<T extends ArrayOf<any> | MapOf<any, any> | null>(value: TableArgument<T>): DataFrame<TableOf<PosExploded<T, never, unknown>>> {
    return tableFrame(this.#executor, invoke("posexplode", [["value", value]], arguments));
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
   * const df = spark.createDataFrame([{ v: null }], "v array<int>");
   * const c = df.cols();
   * df.lateralJoin(spark.tvf.posexplode_outer(c.v.outer())).drop("v"); // [[null,null]], struct<pos:int,col:int>
   * ```
   */
  posexplode_outer<T extends ArrayOf<any> | MapOf<any, any> | null>(value: TableArgument<T>): DataFrame<TableOf<PosExploded<T, null, unknown>>> {
    return tableFrame(this.#executor, invoke("posexplode_outer", [["value", value]], arguments));
  }

  /**
   * What Python functions have logged in this session, one row for each message.
   *
   * It needs `spark.sql.pyspark.worker.logging.enabled`, without which it raises FEATURE_NOT_ENABLED.
   *
   * In Spark's types `() -> row(ts: timestamp?, level: string?, msg: string?, context: map<string,string?>?, exception:
   * struct<class:string?,msg:string?,stacktrace:array<struct<class:string?,method:string?,file:string?,line:string?>?>?>?,
   * logger: string?)`.
   *
   * A table function since Spark 4.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#python_worker_logs)).
   *
   * @example
   * ```ts
   * spark.tvf.python_worker_logs().select("level", "msg"); // [], struct<level:string,msg:string>
   * ```
   */
  python_worker_logs(): DataFrame<{ ts: "timestamp" | null; level: "string" | null; msg: "string" | null; context: MapOf<"string", "string" | null> | null; exception: StructOf<{ class: "string" | null; msg: "string" | null; stacktrace: ArrayOf<StructOf<{ class: "string" | null; method: "string" | null; file: "string" | null; line: "string" | null }> | null> | null }> | null; logger: "string" | null }> {
    return tableFrame(this.#executor, invoke("python_worker_logs", [], arguments));
  }

  /**
   * The numbers from `start`, 0 when only `end` is given, up to `end`, which is not among them, in a column `id`.
   *
   * A negative step goes down; no row when the step leads away from `end`. A step of 0 is an error.
   *
   * In Spark's types `(start?: bigint, end: bigint, step: bigint = 1, numPartitions?: int) -> row(id: bigint)`.
   *
   * A table function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#range)).
   *
   * @param start a bigint, a literal; may be left out
   * @param end a bigint, a literal
   * @param step a bigint, a literal; 1 unless given
   * @param numPartitions an int, a literal; may be left out
   * @example
   * ```ts
   * spark.tvf.range(3); // [0,1,2], struct<id:bigint!>
   * ```
   * @example
   * ```ts
   * spark.tvf.range(5, 0, -2); // [5,3,1], struct<id:bigint!>
   * ```
   */
  range(end: number | bigint): DataFrame<{ id: "bigint" }>;
  range(start: number | bigint, end: number | bigint, step?: number | bigint, numPartitions?: number): DataFrame<{ id: "bigint" }>;
  range(argument1?: unknown, argument2?: unknown, argument3?: unknown, argument4?: unknown): DataFrame<any> {
    return rangeFrame(this.#executor, argument1, argument2, argument3, argument4);
  }

  /**
   * The words that Spark's SQL knows, one row each, and whether they are reserved, so that they need backquotes as names.
   *
   * None is reserved unless `spark.sql.ansi.enforceReservedKeywords` is true.
   *
   * In Spark's types `() -> row(keyword: string, reserved: boolean)`.
   *
   * A generator function since Spark 3.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#sql_keywords)).
   *
   * @example
   * ```ts
   * spark.tvf.sql_keywords().filter((c) => c.keyword.eq("SELECT")); // [["SELECT",false]], struct<keyword:string!,reserved:boolean!>
   * ```
   */
  sql_keywords(): DataFrame<{ keyword: "string"; reserved: "boolean" }> {
    return tableFrame(this.#executor, invoke("sql_keywords", [], arguments));
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
   * spark.tvf.stack(2, lit("a"), lit(1), lit("b"), lit(2)); // [["a",1],["b",2]], struct<col0:string,col1:int>
   * ```
   * @example
   * ```ts
   * spark.tvf.stack(2, lit(1), lit(2), lit(3)); // [[1,2],[3,null]], struct<col0:int,col1:int>
   * ```
   */
  stack<const N extends number, const A extends readonly TableArgument<any>[]>(rows: N, ...values: A & Some<A>): DataFrame<Stacked<A, N>> {
    return tableFrame(this.#executor, invoke("stack", [["rows", rows, onlyLiteral(intLiteral)], ["values", values, variadic(1)]]));
  }

  /**
   * One row for each field of an object, in the order of the keys, or element of an array, with its position from 0 and its key,
   * which is null in an array.
   *
   * No row for null, for anything else and for nothing inside.
   *
   * In Spark's types `(variant: variant) -> row(pos: int, key: string?, value: variant)`.
   *
   * A variant function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#variant_explode)).
   *
   * @param variant a variant
   * @example
   * ```ts
   * spark.tvf.variant_explode(fn.parse_json(lit('{"b":2,"a":1}'))).select("pos", "key", (c) => ({ value: c.value.cast("int") })); // [[0,"a",1],[1,"b",2]], struct<pos:int!,key:string,value:int>
   * ```
   */
  variant_explode(variant: TableArgument<"variant" | null>): DataFrame<{ pos: "int"; key: "string" | null; value: "variant" }> {
    return tableFrame(this.#executor, invoke("variant_explode", [["variant", variant]], arguments));
  }

  /**
   * The same as `variant_explode`, but where that has no row there is one of nulls.
   *
   * In Spark's types `(variant: variant) -> row(pos: int?, key: string?, value: variant?)`.
   *
   * A variant function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#variant_explode_outer)).
   *
   * @param variant a variant
   * @example
   * ```ts
   * spark.tvf.variant_explode_outer(fn.parse_json(lit("[]"))).select("pos", "key", (c) => ({ value: c.value.cast("int") })); // [[null,null,null]], struct<pos:int,key:string,value:int>
   * ```
   */
  variant_explode_outer(variant: TableArgument<"variant" | null>): DataFrame<{ pos: "int" | null; key: "string" | null; value: "variant" | null }> {
    return tableFrame(this.#executor, invoke("variant_explode_outer", [["variant", variant]], arguments));
  }
}
