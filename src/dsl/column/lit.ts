// biome-ignore-all lint/suspicious/noExplicitAny: a type of any tag is meant
import { ArgumentError } from "../../errors.js";
import { literalOf } from "../../plan/literals.js";
import { constantOfType } from "../../plan/typed-literals.js";
import type { CastTarget } from "../../types/cast-table.js";
import type { DataType } from "../../types/data-type.js";
import { parseType } from "../../types/ddl.js";
import type { TypeOfText } from "../../types/ddl-literal.js";
import type { Scalar } from "../../types/literal-tags.js";
import type { NullOf } from "../../types/tags.js";
import { isTypeValue, type TypeValue } from "../../types/type-value.js";
import { describe } from "../frame/describe.js";
import type { Input } from "../input/input-rows.js";
import { textOfTag } from "./cast-target.js";
import { createColumn } from "./column.js";
import { plain } from "./column-state.js";
import type { LiteralColumn } from "./named.js";
import type { ValueTag } from "./operand-types.js";

/** A type for a literal: an atom's name, DDL text of one type, or a type value. */
export type LitType = CastTarget<any>;
/** What a literal's value may be: without a type one that stands for a type by itself, with one what rows of that type take. */
export type LitValue<T> = [T] extends [undefined] ? Scalar : InputOf<TagOfType<T>> | null;
type InputOf<T> = T extends "variant" | "geometry" | "geography" ? never : Input<T>;
/** The tag that a literal's type names. */
type TagOfType<T> = T extends string ? TypeOfText<T> : T extends TypeValue<infer U> ? Exclude<U, null> : never;
/** The Spark type of a literal. */
export type LiteralTag<V, T> = [T] extends [undefined] ? ValueTag<V> : TagOfType<T> | NullOf<V>;

/**
 * A constant. Without a type its Spark type is that of the JavaScript value: `lit(5)` int, `lit(5n)` bigint, `lit(1.5)` (and NaN, the infinities
 * and -0) double, text string, `true` boolean, a Date timestamp, a Uint8Array binary, `lit(null)` void.
 *
 * With a type, as DDL text or a value of `types`, it is a constant of exactly that type: `lit("1.50", "decimal(10,2)")`, `lit(null, "int")`,
 * `lit([1, 2], types.array(types.int))`. The value is what a row given to `createDataFrame` holds for a column of the type. It is nullable only when it
 * is null; elements, values and fields as the type says.
 *
 * Throws ArgumentError for a whole number beyond 32 bits without a type (write it as a bigint, `3000000000n`), a bigint beyond 64 bits, an invalid
 * Date, arrays and objects without a type, and a value that its type cannot hold exactly (with its path). Of variant, geometry and geography
 * there is only the null; char and varchar are types of a table's columns alone.
 *
 * @example df.withColumn("source", lit("import"))
 * @example df.select(lit("2026-01-31", "date").as("day"), lit(null, "decimal(10,2)").as("discount"), lit(["a", "b"], "array<string>").as("tags"))
 */
export function lit<const V extends LitValue<T>, const T extends LitType | undefined = undefined>(
  value: V,
  type?: T,
): LiteralColumn<LiteralTag<V, NoInfer<T>>> {
  return createColumn(plain(type === undefined ? literalOf(value) : constantOfType(value, dataTypeOf(type)))) as LiteralColumn<any>;
}

function dataTypeOf(type: unknown): DataType {
  if (typeof type === "string") return parseType(textOfTag(type));
  if (isTypeValue(type)) return type.dataType;
  throw new ArgumentError(
    `lit: a type was expected, as DDL text ("decimal(10,2)", "array<string>") or from types (types.int), found ${describe(type)}`,
  );
}
