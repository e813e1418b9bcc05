// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Column } from "../../dsl/column/column.js";
import { createColumn } from "../../dsl/column/column.js";
import type { Expr, NeedsOf, TypeOf } from "../../dsl/column/expr.js";
import type { Operand } from "../../dsl/column/operand-types.js";
import { invoke } from "../../dsl/functions/call.js";
import type { Look, NullFrom } from "../../dsl/functions/function-types.js";
import { intLiteral, orLiteral } from "../../dsl/functions/literal-arguments.js";
import type { Integral, NullOf, Num } from "../../types/tags.js";
import type { ShiftLeftTable } from "./tables.js";

/**
 * The number of bits that are 1.
 *
 * A number of any width counts as its 64-bit form, so that a negative one has the bits of its sign too; `true` has one.
 *
 * In Spark's types `(value: integral|boolean) -> int`; null when an argument is.
 *
 * A bitwise function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#bit_count)).
 *
 * @param value a whole number or a boolean
 * @example
 * ```ts
 * fn.bit_count(lit(7)); // 3, int
 * ```
 * @example
 * ```ts
 * fn.bit_count(lit(-1)); // 64, int
 * ```
 */
export function bit_count<T extends Integral | "boolean" | null, Q1 = unknown>(value: Expr<T, Q1>): Column<"int" | NullOf<T>, Q1> {
  return createColumn(invoke("bit_count", [["value", value]], arguments));
}

/**
 * The bit at position `pos`, 0 or 1; position 0 is the lowest bit.
 *
 * One that the value's type does not have raises INVALID_PARAMETER_VALUE.BIT_POSITION_RANGE.
 *
 * In Spark's types `(value: integral, pos: int) -> tinyint`; null when an argument is.
 *
 * A bitwise function since Spark 3.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#bit_get)).
 *
 * @param value a whole number
 * @param pos an int
 * @example
 * ```ts
 * fn.bit_get(lit(11), lit(3)); // 1, tinyint
 * ```
 * @example
 * ```ts
 * fn.bit_get(lit(11), lit(2)); // 0, tinyint
 * ```
 */
export function bit_get<T extends Integral | null, U extends Num | null, Q1 = unknown, Q2 = unknown>(value: Expr<T, Q1>, pos: Expr<U, Q2>): Column<"tinyint" | NullOf<T | U> | NullFrom<U, "float" | "double" | "decimal">, Q1 & Q2> {
  return createColumn(invoke("bit_get", [["value", value], ["pos", pos]], arguments));
}

/**
 * Another name of `bitwise_not`. Flips every bit.
 *
 * In Spark's types `(value: integral as T) -> T`; null when an argument is.
 *
 * A bitwise function since Spark 1.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#~)).
 *
 * @param value a whole number
 * @deprecated use bitwise_not
 * @example
 * ```ts
 * fn.bitwiseNOT(lit(5)); // -6, int
 * ```
 */
export function bitwiseNOT<T extends Integral | null, Q1 = unknown>(value: Expr<T, Q1>): Column<T, Q1> {
  return createColumn(invoke("bitwiseNOT", [["value", value]], arguments, { name: "~" }));
}

/**
 * Flips every bit.
 *
 * In Spark's types `(value: integral as T) -> T`; null when an argument is.
 *
 * A bitwise function since Spark 3.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#~)).
 *
 * @param value a whole number
 * @example
 * ```ts
 * fn.bitwise_not(lit(5)); // -6, int
 * ```
 */
export function bitwise_not<T extends Integral | null, Q1 = unknown>(value: Expr<T, Q1>): Column<T, Q1> {
  return createColumn(invoke("bitwise_not", [["value", value]], arguments, { name: "~" }));
}

/**
 * Another name of `bit_get`. The bit at position `pos`, 0 or 1; position 0 is the lowest bit.
 *
 * One that the value's type does not have raises INVALID_PARAMETER_VALUE.BIT_POSITION_RANGE.
 *
 * In Spark's types `(value: integral, pos: int) -> tinyint`; null when an argument is.
 *
 * A bitwise function since Spark 3.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#getbit)).
 *
 * @param value a whole number
 * @param pos an int
 * @example
 * ```ts
 * fn.getbit(lit(11), lit(3)); // 1, tinyint
 * ```
 * @example
 * ```ts
 * fn.getbit(lit(11), lit(2)); // 0, tinyint
 * ```
 */
export function getbit<T extends Integral | null, U extends Num | null, Q1 = unknown, Q2 = unknown>(value: Expr<T, Q1>, pos: Expr<U, Q2>): Column<"tinyint" | NullOf<T | U> | NullFrom<U, "float" | "double" | "decimal">, Q1 & Q2> {
  return createColumn(invoke("getbit", [["value", value], ["pos", pos]], arguments));
}

/**
 * Another name of `shiftleft`. The bits moved `numBits` places to the left, zeros coming in; each place doubles the number as
 * long as its type can hold it.
 *
 * `numBits` counts modulo 32, of a bigint modulo 64.
 *
 * In Spark's types (null when an argument is):
 * - `(value: bigint, numBits: int) -> bigint`
 * - `(value: int, numBits: int) -> int`
 *
 * A bitwise function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#shiftleft)).
 *
 * @param value a bigint or an int
 * @param numBits an int
 * @deprecated use shiftleft
 * @example
 * ```ts
 * fn.shiftLeft(lit(1), 4); // 16, int
 * ```
 * @example
 * ```ts
 * fn.shiftLeft(lit(1), 33); // 2, int
 * ```
 * @example
 * ```ts
 * fn.shiftLeft(lit(1n), 33); // 8589934592, bigint
 * ```
 */
export function shiftLeft<T extends Num | null, const U extends Expr<Num | null> | number, Q1 = unknown>(value: Expr<T, Q1>, numBits: U): Column<Look<ShiftLeftTable, T> | NullOf<Operand<U>> | NullFrom<TypeOf<U>, "float" | "double" | "decimal">, Q1 & NeedsOf<U>> {
  return createColumn(invoke("shiftLeft", [["value", value], ["numBits", numBits, orLiteral(intLiteral)]], arguments, { name: "shiftleft" }));
}

/**
 * Another name of `shiftright`. The bits moved `numBits` places to the right, copies of the sign coming in: each place halves
 * the number, rounded down.
 *
 * `numBits` counts modulo 32, of a bigint modulo 64.
 *
 * In Spark's types (null when an argument is):
 * - `(value: bigint, numBits: int) -> bigint`
 * - `(value: int, numBits: int) -> int`
 *
 * A bitwise function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#shiftright)).
 *
 * @param value a bigint or an int
 * @param numBits an int
 * @deprecated use shiftright
 * @example
 * ```ts
 * fn.shiftRight(lit(20), 2); // 5, int
 * ```
 * @example
 * ```ts
 * fn.shiftRight(lit(-7), 1); // -4, int
 * ```
 */
export function shiftRight<T extends Num | null, const U extends Expr<Num | null> | number, Q1 = unknown>(value: Expr<T, Q1>, numBits: U): Column<Look<ShiftLeftTable, T> | NullOf<Operand<U>> | NullFrom<TypeOf<U>, "float" | "double" | "decimal">, Q1 & NeedsOf<U>> {
  return createColumn(invoke("shiftRight", [["value", value], ["numBits", numBits, orLiteral(intLiteral)]], arguments, { name: "shiftright" }));
}

/**
 * Another name of `shiftrightunsigned`. The bits moved `numBits` places to the right, zeros coming in, so that a negative
 * number turns positive.
 *
 * `numBits` counts modulo 32, of a bigint modulo 64.
 *
 * In Spark's types (null when an argument is):
 * - `(value: bigint, numBits: int) -> bigint`
 * - `(value: int, numBits: int) -> int`
 *
 * A bitwise function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#shiftrightunsigned)).
 *
 * @param value a bigint or an int
 * @param numBits an int
 * @deprecated use shiftrightunsigned
 * @example
 * ```ts
 * fn.shiftRightUnsigned(lit(20), 2); // 5, int
 * ```
 * @example
 * ```ts
 * fn.shiftRightUnsigned(lit(-8), 1); // 2147483644, int
 * ```
 */
export function shiftRightUnsigned<T extends Num | null, const U extends Expr<Num | null> | number, Q1 = unknown>(value: Expr<T, Q1>, numBits: U): Column<Look<ShiftLeftTable, T> | NullOf<Operand<U>> | NullFrom<TypeOf<U>, "float" | "double" | "decimal">, Q1 & NeedsOf<U>> {
  return createColumn(invoke("shiftRightUnsigned", [["value", value], ["numBits", numBits, orLiteral(intLiteral)]], arguments, { name: "shiftrightunsigned" }));
}

/**
 * The bits moved `numBits` places to the left, zeros coming in; each place doubles the number as long as its type can hold it.
 *
 * `numBits` counts modulo 32, of a bigint modulo 64.
 *
 * In Spark's types (null when an argument is):
 * - `(value: bigint, numBits: int) -> bigint`
 * - `(value: int, numBits: int) -> int`
 *
 * A bitwise function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#shiftleft)).
 *
 * @param value a bigint or an int
 * @param numBits an int
 * @example
 * ```ts
 * fn.shiftleft(lit(1), 4); // 16, int
 * ```
 * @example
 * ```ts
 * fn.shiftleft(lit(1), 33); // 2, int
 * ```
 * @example
 * ```ts
 * fn.shiftleft(lit(1n), 33); // 8589934592, bigint
 * ```
 */
export function shiftleft<T extends Num | null, const U extends Expr<Num | null> | number, Q1 = unknown>(value: Expr<T, Q1>, numBits: U): Column<Look<ShiftLeftTable, T> | NullOf<Operand<U>> | NullFrom<TypeOf<U>, "float" | "double" | "decimal">, Q1 & NeedsOf<U>> {
  return createColumn(invoke("shiftleft", [["value", value], ["numBits", numBits, orLiteral(intLiteral)]], arguments));
}

/**
 * The bits moved `numBits` places to the right, copies of the sign coming in: each place halves the number, rounded down.
 *
 * `numBits` counts modulo 32, of a bigint modulo 64.
 *
 * In Spark's types (null when an argument is):
 * - `(value: bigint, numBits: int) -> bigint`
 * - `(value: int, numBits: int) -> int`
 *
 * A bitwise function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#shiftright)).
 *
 * @param value a bigint or an int
 * @param numBits an int
 * @example
 * ```ts
 * fn.shiftright(lit(20), 2); // 5, int
 * ```
 * @example
 * ```ts
 * fn.shiftright(lit(-7), 1); // -4, int
 * ```
 */
export function shiftright<T extends Num | null, const U extends Expr<Num | null> | number, Q1 = unknown>(value: Expr<T, Q1>, numBits: U): Column<Look<ShiftLeftTable, T> | NullOf<Operand<U>> | NullFrom<TypeOf<U>, "float" | "double" | "decimal">, Q1 & NeedsOf<U>> {
  return createColumn(invoke("shiftright", [["value", value], ["numBits", numBits, orLiteral(intLiteral)]], arguments));
}

/**
 * The bits moved `numBits` places to the right, zeros coming in, so that a negative number turns positive.
 *
 * `numBits` counts modulo 32, of a bigint modulo 64.
 *
 * In Spark's types (null when an argument is):
 * - `(value: bigint, numBits: int) -> bigint`
 * - `(value: int, numBits: int) -> int`
 *
 * A bitwise function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#shiftrightunsigned)).
 *
 * @param value a bigint or an int
 * @param numBits an int
 * @example
 * ```ts
 * fn.shiftrightunsigned(lit(20), 2); // 5, int
 * ```
 * @example
 * ```ts
 * fn.shiftrightunsigned(lit(-8), 1); // 2147483644, int
 * ```
 */
export function shiftrightunsigned<T extends Num | null, const U extends Expr<Num | null> | number, Q1 = unknown>(value: Expr<T, Q1>, numBits: U): Column<Look<ShiftLeftTable, T> | NullOf<Operand<U>> | NullFrom<TypeOf<U>, "float" | "double" | "decimal">, Q1 & NeedsOf<U>> {
  return createColumn(invoke("shiftrightunsigned", [["value", value], ["numBits", numBits, orLiteral(intLiteral)]], arguments));
}
