import fc from "fast-check";
import type { DataType, Field, StructType } from "../../../src/types/data-type.js";

const names = fc.oneof(fc.stringMatching(/^[a-z_][a-z0-9_]{0,6}$/), fc.string({ minLength: 1, maxLength: 8 }));

/** Every range of an interval's fields. */
const fields = (...names: readonly string[]): fc.Arbitrary<readonly [string, string]> =>
  fc.constantFrom(...names.flatMap((start, from) => names.slice(from).map((end) => [start, end] as const)));

const atoms: fc.Arbitrary<DataType> = fc.oneof(
  fc
    .constantFrom(
      "void",
      "boolean",
      "tinyint",
      "smallint",
      "int",
      "bigint",
      "float",
      "double",
      "binary",
      "date",
      "timestamp",
      "timestamp_ntz",
      "interval",
      "variant",
    )
    .map((kind): DataType => ({ kind: kind as "int" })),
  fc.constant<DataType>({ kind: "string" }),
  fc.constantFrom("UNICODE", "UNICODE_CI", "UTF8_LCASE", "de_AI").map((collation): DataType => ({ kind: "string", collation })),
  fc
    .tuple(fc.constantFrom("char", "varchar"), fc.integer({ min: 1, max: 100 }))
    .map(([kind, length]): DataType => ({ kind, length }) as DataType),
  fc
    .integer({ min: 1, max: 38 })
    .chain((precision) => fc.integer({ min: 0, max: precision }).map((scale): DataType => ({ kind: "decimal", precision, scale }))),
  fc.integer({ min: 0, max: 9 }).map((precision): DataType => ({ kind: "time", precision })),
  fc
    .tuple(fc.constantFrom("timestamp_ltz_nanos", "timestamp_ntz_nanos"), fc.integer({ min: 7, max: 9 }))
    .map(([kind, precision]): DataType => ({ kind, precision }) as DataType),
  fields("year", "month").map(([start, end]): DataType => ({ kind: "interval_ym", start, end }) as DataType),
  fields("day", "hour", "minute", "second").map(([start, end]): DataType => ({ kind: "interval_dt", start, end }) as DataType),
  fc.constantFrom<DataType>(
    { kind: "geometry", srid: 4326 },
    { kind: "geometry", srid: "any" },
    { kind: "geography", srid: 4326 },
    { kind: "geometry", srid: 3857 },
  ),
);

/** Schemas of any types; with `elementNulls` elements and values may always be null, which is all that DDL text can say. */
export function schemas({ elementNulls }: { readonly elementNulls: boolean }): fc.Arbitrary<StructType> {
  const nulls = elementNulls ? fc.constant(true) : fc.boolean();
  const tree = fc.letrec<{ type: DataType; field: Field; struct: StructType }>((tie) => ({
    type: fc.oneof(
      { maxDepth: 3 },
      atoms,
      fc.tuple(tie("type"), nulls).map(([element, containsNull]): DataType => ({ kind: "array", element, containsNull })),
      fc
        .tuple(tie("type"), tie("type"), nulls)
        .map(([key, value, valueContainsNull]): DataType => ({ kind: "map", key, value, valueContainsNull })),
      tie("struct"),
    ),
    field: fc.tuple(names, tie("type"), fc.boolean(), fc.option(fc.string({ maxLength: 10 }))).map(
      ([name, type, nullable, comment]): Field => ({
        name,
        type,
        nullable,
        ...(comment !== null && { metadata: JSON.stringify({ comment }) }),
      }),
    ),
    struct: fc.array(tie("field"), { maxLength: 3 }).map((fields): StructType => ({ kind: "struct", fields })),
  }));
  return tree.struct;
}
