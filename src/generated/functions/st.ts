// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Column } from "../../dsl/column/column.js";
import { createColumn } from "../../dsl/column/column.js";
import type { Expr, NeedsOf, TypeOf } from "../../dsl/column/expr.js";
import type { Operand } from "../../dsl/column/operand-types.js";
import { invoke, optional } from "../../dsl/functions/call.js";
import type { NullFrom } from "../../dsl/functions/function-types.js";
import { intLiteral, orLiteral } from "../../dsl/functions/literal-arguments.js";
import type { NullOf, Num } from "../../types/tags.js";

/**
 * The value as well-known binary (WKB), without its reference system.
 *
 * Numbers are written little-endian, or as `endianness` says: "NDR" is little-endian, "XDR" big-endian, in either case,
 * anything else raises ST_INVALID_ENDIANNESS_VALUE. Spark 4.1 gives the bytes back in the order that they came in, and only
 * where `spark.sql.geospatial.enabled` is true.
 *
 * In Spark's types `(geo: geography|geometry, endianness?: string) -> binary`; null when an argument is.
 *
 * A geospatial function since Spark 4.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#st_asbinary)).
 *
 * @param geo a geography or a geometry
 * @param endianness text; may be left out
 * @example
 * ```ts
 * fn.st_asbinary(fn.st_geomfromwkb(fn.unhex(lit("0101000000000000000000F03F0000000000000040")))); // "0x0101000000000000000000f03f0000000000000040", binary?
 * ```
 * @example
 * ```ts
 * fn.st_asbinary(fn.st_geomfromwkb(fn.unhex(lit("0101000000000000000000F03F0000000000000040"))), lit("XDR")); // "0x00000000013ff00000000000004000000000000000", binary?
 * ```
 */
export function st_asbinary<T extends "geometry" | "geography" | null, U extends "string" | null = never, Q1 = unknown, Q2 = unknown>(geo: Expr<T, Q1>, endianness?: Expr<U, Q2>): Column<"binary" | NullOf<T | NoInfer<U>>, Q1 & NoInfer<Q2>> {
  return createColumn(invoke("st_asbinary", [["geo", geo], ["endianness", endianness, optional(), "4.2.0"]], arguments));
}

/**
 * Reads well-known binary (WKB) as a geography: longitudes and latitudes of WGS 84, SRID 4326.
 *
 * Bytes that are no WKB, or hold a coordinate that is nowhere on earth, raise WKB_PARSE_ERROR. Spark 4.1 has it only where
 * `spark.sql.geospatial.enabled` is true.
 *
 * In Spark's types `(wkb: binary) -> geography(4326)`; null when an argument is.
 *
 * A geospatial function since Spark 4.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#st_geogfromwkb)).
 *
 * @param wkb bytes
 * @example
 * ```ts
 * fn.st_srid(fn.st_geogfromwkb(fn.unhex(lit("0101000000000000000000F03F0000000000000040")))); // 4326, int?
 * ```
 */
export function st_geogfromwkb<T extends "binary" | null, Q1 = unknown>(wkb: Expr<T, Q1>): Column<"geography" | NullOf<T>, Q1> {
  return createColumn(invoke("st_geogfromwkb", [["wkb", wkb]], arguments));
}

/**
 * Reads well-known binary (WKB) as a geometry in a plane, of the reference system `srid` or of none, which is 0.
 *
 * Bytes that are no WKB raise WKB_PARSE_ERROR, a reference system that Spark does not know ST_INVALID_SRID_VALUE. Spark 4.1 has
 * it only where `spark.sql.geospatial.enabled` is true.
 *
 * In Spark's types (null when an argument is):
 * - `(wkb: binary) -> geometry(0)`
 * - `(wkb: binary, srid: int) -> geometry(srid)`
 *
 * A geospatial function since Spark 4.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#st_geomfromwkb)).
 *
 * @param wkb bytes
 * @param srid an int
 * @example
 * ```ts
 * fn.st_srid(fn.st_geomfromwkb(fn.unhex(lit("0101000000000000000000F03F0000000000000040")))); // 0, int?
 * ```
 * @example
 * ```ts
 * fn.st_srid(fn.st_geomfromwkb(fn.unhex(lit("0101000000000000000000F03F0000000000000040")), 3857)); // 3857, int?
 * ```
 */
export function st_geomfromwkb<T extends "binary" | null, const U extends Expr<Num | null> | number = number, Q1 = unknown>(wkb: Expr<T, Q1>, srid?: U): Column<"geometry" | NullOf<T | Operand<U>> | NullFrom<TypeOf<U>, "float" | "double" | "decimal">, Q1 & NeedsOf<U>> {
  return createColumn(invoke("st_geomfromwkb", [["wkb", wkb], ["srid", srid, optional(orLiteral(intLiteral)), "4.2.0"]], arguments));
}

/**
 * The same coordinates in another reference system: they are relabelled, not transformed.
 *
 * One that Spark does not know, or that is not geographic where the value is a geography, raises ST_INVALID_SRID_VALUE. Spark
 * 4.1 has it only where `spark.sql.geospatial.enabled` is true.
 *
 * In Spark's types `(geo: geography|geometry, srid: int) -> geometry(srid)`; null when an argument is.
 *
 * A geospatial function since Spark 4.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#st_setsrid)).
 *
 * @param geo a geography or a geometry
 * @param srid an int
 * @example
 * ```ts
 * fn.st_srid(fn.st_setsrid(fn.st_geomfromwkb(fn.unhex(lit("0101000000000000000000F03F0000000000000040"))), 3857)); // 3857, int?
 * ```
 */
export function st_setsrid<T extends "geography" | "geometry" | null, const U extends Expr<Num | null> | number, Q1 = unknown>(geo: Expr<T, Q1>, srid: U): Column<T | NullOf<Operand<U>> | NullFrom<TypeOf<U>, "float" | "double" | "decimal">, Q1 & NeedsOf<U>> {
  return createColumn(invoke("st_setsrid", [["geo", geo], ["srid", srid, orLiteral(intLiteral)]], arguments));
}

/**
 * The number of the value's spatial reference system, 0 for a geometry of none.
 *
 * Spark 4.1 has it only where `spark.sql.geospatial.enabled` is true.
 *
 * In Spark's types `(geo: geography|geometry) -> int`; null when an argument is.
 *
 * A geospatial function since Spark 4.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#st_srid)).
 *
 * @param geo a geography or a geometry
 * @example
 * ```ts
 * fn.st_srid(fn.st_geogfromwkb(fn.unhex(lit("0101000000000000000000F03F0000000000000040")))); // 4326, int?
 * ```
 */
export function st_srid<T extends "geometry" | "geography" | null, Q1 = unknown>(geo: Expr<T, Q1>): Column<"int" | NullOf<T>, Q1> {
  return createColumn(invoke("st_srid", [["geo", geo]], arguments));
}
