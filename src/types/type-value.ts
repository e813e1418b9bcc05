// biome-ignore-all lint/suspicious/noExplicitAny: type-level inference over type values of any tag
import { ArgumentError } from "../errors.js";
import type { DataType, DayTimeField, Field, SimpleKind, StructType, YearMonthField } from "./data-type.js";
import { quoteName } from "./ddl-escapes.js";
import { atomName } from "./simple-string.js";
import type { ArrayOf, MapOf, StructOf } from "./tags.js";

declare const tag: unique symbol;
const brand: unique symbol = Symbol.for("sparkwright.typeValue");

/**
 * A Spark type as a value: what `types.int` and `types.struct({ ... })` are. `T` is its tag at type level, `Text` its DDL.
 */
export interface TypeValue<out T, out Text extends string = string> {
  /** The tag, which exists for the compiler only. */
  readonly [tag]: T;
  /** The type as Spark's DDL writes it, in lower case. */
  readonly ddl: Text;
  /** The type at run time. */
  readonly dataType: DataType;
  /** Whether a column or field of this type may hold nulls. */
  readonly isNullable: boolean;
  /** The same type for a column or field that may hold nulls. */
  readonly nullable: TypeValue<T | null, Text>;
}

/** A type value of a struct, which is a schema too. */
export interface StructTypeValue<out T, out Text extends string = string> extends TypeValue<T, Text> {
  readonly dataType: StructType;
}

/** The tag of a type value. */
export type TagOf<V> = V extends TypeValue<infer T, any> ? T : never;

/** The tags of a struct's fields. */
export type FieldTags<F> = { -readonly [K in keyof F]: TagOf<F[K]> };

/** The constructors of Spark's types; see `types`. */
export interface Types {
  readonly boolean: TypeValue<"boolean", "boolean">;
  readonly tinyint: TypeValue<"tinyint", "tinyint">;
  readonly smallint: TypeValue<"smallint", "smallint">;
  readonly int: TypeValue<"int", "int">;
  readonly bigint: TypeValue<"bigint", "bigint">;
  readonly float: TypeValue<"float", "float">;
  readonly double: TypeValue<"double", "double">;
  readonly string: TypeValue<"string", "string">;
  readonly binary: TypeValue<"binary", "binary">;
  readonly date: TypeValue<"date", "date">;
  readonly timestamp: TypeValue<"timestamp", "timestamp">;
  readonly timestamp_ntz: TypeValue<"timestamp_ntz", "timestamp_ntz">;
  /** The calendar interval: months, days and microseconds. */
  readonly interval: TypeValue<"interval", "interval">;
  readonly variant: TypeValue<"variant", "variant">;
  readonly void: TypeValue<"void", "void">;

  /** An exact number of `precision` digits (1 to 38), `scale` of them after the point (0 when left out). */
  decimal<const P extends number, const S extends number = 0>(precision: P, scale?: S): TypeValue<"decimal", `decimal(${P},${S})`>;
  /** A string compared by a collation: `types.collated("UNICODE_CI")`. */
  collated<const C extends string>(collation: C): TypeValue<"string", `string collate ${C}`>;
  /** A string of exactly `length` characters. */
  char<const N extends number>(length: N): TypeValue<"string", `char(${N})`>;
  /** A string of at most `length` characters. */
  varchar<const N extends number>(length: N): TypeValue<"string", `varchar(${N})`>;
  /** A time of day with `precision` digits of a second (0 to 9; 6 when left out). */
  time<const P extends number = 6>(precision?: P): TypeValue<"time", `time(${P})`>;
  /** An interval of years and months, or of the fields from `start` to `end`: `types.interval_ym("year")`. */
  interval_ym(start?: YearMonthField, end?: YearMonthField): TypeValue<"interval_ym", `interval ${string}`>;
  /** An interval of days to seconds, or of the fields from `start` to `end`: `types.interval_dt("hour", "second")`. */
  interval_dt(start?: DayTimeField, end?: DayTimeField): TypeValue<"interval_dt", `interval ${string}`>;
  /** A shape of a reference system, by its number, or of any. */
  geometry(srid: number | "any"): TypeValue<"geometry", `geometry(${string})`>;
  /** A shape on the globe, of a reference system, by its number, or of any. */
  geography(srid: number | "any"): TypeValue<"geography", `geography(${string})`>;

  /** An array. Its elements may be null, as in DDL text. */
  array<T, Text extends string>(element: TypeValue<T, Text>): TypeValue<ArrayOf<T | null>, `array<${Text}>`>;
  /** A map. Its values may be null, as in DDL text; its keys may not. */
  map<K, KeyText extends string, V, ValueText extends string>(
    key: TypeValue<K, KeyText>,
    value: TypeValue<V, ValueText>,
  ): TypeValue<MapOf<Exclude<K, null>, V | null>, `map<${KeyText},${ValueText}>`>;
  /**
   * A struct, and so a schema: the fields in the order they are written, required unless they say `.nullable`.
   *
   * Throws ArgumentError for names such as "1", which JavaScript objects do not keep in order: write those as DDL text.
   */
  struct<const F extends Readonly<Record<string, TypeValue<any>>>>(fields: F): StructTypeValue<StructOf<FieldTags<F>>, `struct<${string}>`>;
}

/**
 * Spark's types as values, by the names of Spark SQL, for schemas and casts.
 *
 * ```ts
 * const schema = types.struct({ id: types.bigint, name: types.string.nullable, tags: types.array(types.string) });
 * const frame = spark.createDataFrame(rows, schema); // DataFrame<{ id: "bigint"; name: "string" | null; tags: ArrayOf<"string" | null> }>
 * ```
 */
export const types: Types = {
  boolean: simple("boolean"),
  tinyint: simple("tinyint"),
  smallint: simple("smallint"),
  int: simple("int"),
  bigint: simple("bigint"),
  float: simple("float"),
  double: simple("double"),
  string: atom({ kind: "string" }),
  binary: simple("binary"),
  date: simple("date"),
  timestamp: simple("timestamp"),
  timestamp_ntz: simple("timestamp_ntz"),
  interval: simple("interval"),
  variant: simple("variant"),
  void: simple("void"),
  decimal: (precision, scale) => {
    const digits = checkInteger("types.decimal", "precision", precision, 1, 38);
    return atom({ kind: "decimal", precision: digits, scale: checkInteger("types.decimal", "scale", scale ?? 0, 0, digits) });
  },
  collated: (collation) => atom({ kind: "string", collation }),
  char: (length) => atom({ kind: "char", length: checkInteger("types.char", "length", length, 1, maxLength) }),
  varchar: (length) => atom({ kind: "varchar", length: checkInteger("types.varchar", "length", length, 1, maxLength) }),
  time: (precision) => atom({ kind: "time", precision: checkInteger("types.time", "precision", precision ?? 6, 0, 9) }),
  interval_ym: (start, end) => atom({ kind: "interval_ym", ...fieldRange("types.interval_ym", ["year", "month"], start, end) }),
  interval_dt: (start, end) =>
    atom({ kind: "interval_dt", ...fieldRange("types.interval_dt", ["day", "hour", "minute", "second"], start, end) }),
  geometry: (srid) => atom({ kind: "geometry", srid: checkSrid("types.geometry", srid) }),
  geography: (srid) => atom({ kind: "geography", srid: checkSrid("types.geography", srid) }),
  array: (element) => {
    const { dataType, ddl } = checkType("types.array", element);
    return typeValue({ kind: "array", element: dataType, containsNull: true }, `array<${ddl}>`);
  },
  map: (key, value) => {
    const [keys, values] = [checkType("types.map", key), checkType("types.map", value)];
    return typeValue(
      { kind: "map", key: keys.dataType, value: values.dataType, valueContainsNull: true },
      `map<${keys.ddl},${values.ddl}>`,
    );
  },
  struct: (fields) => {
    const entries = Object.entries(fields).map(([name, value]) => structEntry(name, value));
    return typeValue({ kind: "struct", fields: entries.map(({ field }) => field) }, `struct<${entries.map(({ ddl }) => ddl).join(",")}>`);
  },
};

/** Whether a value is a type value: `types.int`. */
export function isTypeValue(value: unknown): value is TypeValue<unknown> {
  return typeof value === "object" && value !== null && brand in value;
}

/** The type value of a type. The tag exists for the compiler only, so the caller says what it is. */
function typeValue<V extends TypeValue<any>>(dataType: DataType, ddl: string, isNullable = false): V {
  return Object.freeze({
    [brand]: true,
    ddl,
    dataType,
    isNullable,
    get nullable(): unknown {
      return isNullable ? this : typeValue(dataType, ddl, true);
    },
  }) as unknown as V;
}

function atom<V extends TypeValue<any>>(dataType: Exclude<DataType, { readonly kind: "array" | "map" | "struct" }>): V {
  return typeValue(dataType, atomName(dataType));
}

function simple<K extends SimpleKind>(kind: K): TypeValue<K, K> {
  return atom({ kind });
}

function structEntry(name: string, value: unknown): { readonly field: Field; readonly ddl: string } {
  if (/^(0|[1-9]\d*)$/.test(name)) {
    throw new ArgumentError(
      `types.struct: JavaScript moves the name ${JSON.stringify(name)} before all others, so the order of the fields is lost; write the schema as DDL text, \`${name}\` in backquotes`,
    );
  }
  const { dataType, isNullable, ddl } = checkType(`types.struct, field ${JSON.stringify(name)}`, value);
  return { field: { name, type: dataType, nullable: isNullable }, ddl: `${quoteName(name)}:${ddl}${isNullable ? "" : " not null"}` };
}

function checkType(what: string, value: unknown): TypeValue<unknown> {
  if (isTypeValue(value)) return value;
  throw new ArgumentError(`${what}: a type value such as types.int was expected, found ${JSON.stringify(value) ?? typeof value}`);
}

const maxLength = 2 ** 31 - 1;

function checkInteger(what: string, name: string, value: number, min: number, max: number): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new ArgumentError(`${what}: the ${name} must be an integer from ${min} to ${max}, found ${value}`);
}

function checkSrid(what: string, srid: number | "any"): number | "any" {
  return srid === "any" ? srid : checkInteger(what, "reference system", srid, 0, maxLength);
}

/** Without fields all of them, with one only that one; `fields` are in their order, large to small. */
function fieldRange<F extends string>(
  what: string,
  fields: readonly [F, ...F[]],
  start: F | undefined,
  end: F | undefined,
): { readonly start: F; readonly end: F } {
  if (start === undefined) return { start: fields[0], end: fields.at(-1)! };
  const last = end ?? start;
  if (fields.includes(start) && fields.indexOf(last) >= fields.indexOf(start)) return { start, end: last };
  throw new ArgumentError(`${what}: two of ${fields.join(", ")} in this order were expected, found ${start} and ${last}`);
}
