import { literalOf } from "../../plan/literals.js";
import type { Scalar } from "../../types/literal-tags.js";
import { type Column, createColumn } from "./column.js";
import { plain } from "./column-state.js";
import type { ValueTag } from "./operand-types.js";

/**
 * A constant. Its Spark type is that of the JavaScript value: `lit(5)` int, `lit(5n)` bigint, `lit(1.5)` (and NaN, the infinities
 * and -0) double, text string, `true` boolean, a Date timestamp, a Uint8Array binary, `lit(null)` void. For a whole double write
 * `lit(1).cast("double")`.
 *
 * Throws ArgumentError for a whole number beyond 32 bits (write it as a bigint, `3000000000n`), a bigint beyond 64 bits, an invalid Date,
 * and for arrays and objects: `fn.array` and `fn.struct` make those of columns.
 *
 * @example df.withColumn("source", lit("import"))
 */
export function lit<const V extends Scalar>(value: V): Column<ValueTag<V>, unknown> {
  return createColumn(plain(literalOf(value)));
}
