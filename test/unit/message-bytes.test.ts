import { create, type DescField, type DescMessage, fromBinary, ScalarType, toBinary } from "@bufbuild/protobuf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  AddArtifactsRequestSchema,
  AnalyzePlanRequestSchema,
  ConfigRequestSchema,
  ExecutePlanRequestSchema,
  PlanSchema,
} from "../../src/generated/proto/spark/connect/base_pb.js";
import { Expression_LiteralSchema, ExpressionSchema } from "../../src/generated/proto/spark/connect/expressions_pb.js";
import { RangeSchema, RelationSchema, SampleSchema } from "../../src/generated/proto/spark/connect/relations_pb.js";
import { DataTypeSchema } from "../../src/generated/proto/spark/connect/types_pb.js";
import { messageBytes } from "../../src/message-bytes.js";

type Init = Record<string, unknown>;

/** Init shapes of a message, any of its fields there or not, down to a depth. */
function initOf(schema: DescMessage, depth: number): fc.Arbitrary<Init> {
  const below = (message: DescMessage): fc.Arbitrary<Init> =>
    depth === 0 ? fc.constant({}) : fc.constant(null).chain(() => initOf(message, depth - 1));
  const alone = schema.fields.filter((field) => field.oneof === undefined && worthwhile(field, depth));
  const fields = alone.map((field): [string, fc.Arbitrary<unknown>] => [field.localName, fieldValue(field, below)]);
  const oneofs = schema.oneofs.map(({ localName, fields }): [string, fc.Arbitrary<unknown>] => {
    const cases = fields.filter((field) => worthwhile(field, depth));
    const some = cases.map((field) => fieldValue(field, below).map((value) => ({ case: field.localName, value })));
    return [localName, some.length === 0 ? fc.constant(undefined) : fc.oneof(fc.constant(undefined), ...some)];
  });
  return fc.record(Object.fromEntries([...fields, ...oneofs]), { requiredKeys: [] });
}

/** Lists of messages multiply: they stop one level above the others. */
function worthwhile(field: DescField, depth: number): boolean {
  return depth > 0 || field.message === undefined || field.fieldKind === "message";
}

function fieldValue(field: DescField, below: (message: DescMessage) => fc.Arbitrary<Init>): fc.Arbitrary<unknown> {
  const one = (): fc.Arbitrary<unknown> => (field.message === undefined ? scalar(field.scalar ?? ScalarType.INT32) : below(field.message));
  switch (field.fieldKind) {
    case "list":
      return fc.array(one(), { maxLength: 3 });
    case "map":
      return fc.dictionary(fc.string({ maxLength: 5 }), one(), { maxKeys: 3 });
    default:
      return one();
  }
}

function scalar(type: ScalarType): fc.Arbitrary<unknown> {
  switch (type) {
    case ScalarType.STRING:
      return fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.string({ minLength: 60, maxLength: 70 }), fc.constant("\ud800"));
    case ScalarType.BYTES:
      return fc.uint8Array();
    case ScalarType.BOOL:
      return fc.boolean();
    case ScalarType.DOUBLE:
      return fc.double();
    case ScalarType.FLOAT:
      return fc.float();
    case ScalarType.UINT32:
      return fc.nat(0xffff_ffff);
    case ScalarType.INT64:
      return fc.oneof(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), fc.bigInt({ min: -3n, max: 2n ** 32n }));
    case ScalarType.INT32:
      return fc.integer();
    default:
      throw new Error(`no values for ${ScalarType[type]}`);
  }
}

const schemas: readonly DescMessage[] = [
  PlanSchema,
  RelationSchema,
  ExpressionSchema,
  Expression_LiteralSchema,
  DataTypeSchema,
  ExecutePlanRequestSchema,
  AnalyzePlanRequestSchema,
  ConfigRequestSchema,
  AddArtifactsRequestSchema,
];

describe("the bytes of a message", () => {
  it.each(schemas.map((schema) => [schema.typeName, schema] as const))("are those of protobuf-es: %s", (_name, schema) => {
    fc.assert(
      fc.property(initOf(schema, 3), (init) => {
        const message = create(schema, init);
        const expected = hex(toBinary(schema, message));
        expect(hex(messageBytes(schema, init))).toBe(expected);
        // made messages are init shapes, too
        expect(hex(messageBytes(schema, message))).toBe(expected);
      }),
      { numRuns: 60 },
    );
  });

  it.each([0n, 1n, 127n, 128n, 16383n, 16384n, 2n ** 21n, 2n ** 28n, 2n ** 31n, 2n ** 32n, -1n, 2n ** 63n - 1n, -(2n ** 63n)])(
    "are those of protobuf-es: the number %s",
    (end) => {
      const init = { start: end, end, step: 1n, numPartitions: Number(BigInt.asIntN(32, end)) };
      expect(hex(messageBytes(RangeSchema, init))).toBe(hex(toBinary(RangeSchema, create(RangeSchema, init))));
    },
  );

  it.each([0, -0, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("are those of protobuf-es: the double %s", (lowerBound) => {
    const init = { lowerBound, upperBound: 1 };
    expect(hex(messageBytes(SampleSchema, init))).toBe(hex(toBinary(SampleSchema, create(SampleSchema, init))));
  });

  it("keep what a message that was read holds of a newer protocol", () => {
    const bytes = Uint8Array.from([...messageBytes(RangeSchema, { end: 5n, step: 1n }), 0xfa, 0x3f, 2, 7, 8, 0xf8, 0x3f, 9]);
    const read = fromBinary(RangeSchema, bytes);
    expect(read.$unknown).toHaveLength(2);
    expect(hex(messageBytes(RangeSchema, read))).toBe(hex(toBinary(RangeSchema, read)));
  });

  it("of 2 MiB in one field are whole", () => {
    const data = new Uint8Array(2 ** 21).fill(7);
    const init = { relType: { case: "localRelation", value: { data, schema: "x".repeat(100_000) } } } as const;
    expect(Buffer.compare(messageBytes(RelationSchema, init), toBinary(RelationSchema, create(RelationSchema, init)))).toBe(0);
  });

  it.each([
    ["spark.connect.Range.end", RangeSchema, { end: 1 }],
    ["spark.connect.Range.end", RangeSchema, { end: 2n ** 63n }],
    ["spark.connect.Range.num_partitions", RangeSchema, { numPartitions: 2 ** 31 }],
    ["spark.connect.Range.num_partitions", RangeSchema, { numPartitions: 1.5 }],
    ["spark.connect.Sample.lower_bound", SampleSchema, { lowerBound: "1" }],
    ["spark.connect.Sample.with_replacement", SampleSchema, { withReplacement: 1 }],
    ["spark.connect.Expression.Literal.string", Expression_LiteralSchema, { literalType: { case: "string", value: 1 } }],
    ["spark.connect.Expression.Literal.binary", Expression_LiteralSchema, { literalType: { case: "binary", value: "x" } }],
    ["spark.connect.Expression.Literal.float", Expression_LiteralSchema, { literalType: { case: "float", value: 1e39 } }],
  ])("of a value that %s cannot hold: an error that names it", (name, schema: DescMessage, init: Init) => {
    expect(() => messageBytes(schema, init)).toThrow(`${name} cannot hold`);
  });
});

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
