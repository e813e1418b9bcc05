import { randomUUID } from "node:crypto";
import type { MessageInitShape } from "@bufbuild/protobuf";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parseConnectionString } from "../../src/connect/grpc/connection-string.js";
import { grpcTransport } from "../../src/connect/grpc/grpc-transport.js";
import type { Executor } from "../../src/dsl/executor.js";
import type { AnalyzePlanRequestSchema } from "../../src/generated/proto/spark/connect/base_pb.js";
import { relation } from "../../src/plan/relation.js";
import type { StructType } from "../../src/types/data-type.js";
import { parseDdl, toDdl, typeToDdl } from "../../src/types/ddl.js";
import { fromJson, toJson } from "../../src/types/json.js";
import { fromProto } from "../../src/types/proto.js";
import { simpleString } from "../../src/types/simple-string.js";
import { treeString } from "../../src/types/tree-string.js";
import { versionReached } from "../../src/types/version-rules.js";
import { describeSpark } from "../support/spark.js";
import { schemas as anySchemas } from "../unit/types/arbitrary-types.js";
import { openWithAllTypes, query, rowsOf } from "./support/session.js";

// Any schema: what this package writes of it, Spark reads; and what Spark writes of it is the same text.

const userId = "types";

describeSpark("types as values", (address) => {
  const sessionId = randomUUID();
  const transport = grpcTransport(parseConnectionString(address));
  let spark: Executor;
  beforeAll(async () => {
    spark = await openWithAllTypes(address, "UTC", { sessionId, userId });
    // Spark puts the value of a setting in place of `${name}` before it parses a text, in quoted names and comments too
    await spark.config.set({ "spark.sql.variable.substitute": "false" });
    await spark.config.set({ "spark.sql.timestampNanosTypes.enabled": "true", "spark.sql.preserveCharVarcharTypeInfo": "true" });
  });
  afterAll(async () => {
    await transport.close();
    await spark.close();
  });

  type Question = NonNullable<MessageInitShape<typeof AnalyzePlanRequestSchema>["analyze"]>;
  const ask = async (analyze: Question) =>
    (await transport.analyzePlan({ sessionId, userContext: { userId, userName: userId }, analyze }, {})).result;

  const parsedBySpark = async (ddlString: string): Promise<StructType> => {
    const { value } = (await ask({ case: "ddlParse", value: { ddlString } })) as { value: { parsed: Parameters<typeof fromProto>[0] } };
    return fromProto(value.parsed) as StructType;
  };
  const ddlOfSpark = async (jsonString: string): Promise<string> => {
    const { value } = (await ask({ case: "jsonToDdl", value: { jsonString } })) as { value: { ddlString: string } };
    return value.ddlString;
  };
  const emptyFrame = (schema: StructType) => ({ relation: relation({ case: "localRelation", value: { schema: toJson(schema) } }) });
  const runs = { numRuns: 40 };
  /** Schemas that this server writes as the newest does: before 4.3 no times finer than microseconds, and a comment's backslash unescaped. */
  const schemas = (options: { readonly elementNulls: boolean }) =>
    anySchemas(options).filter(
      (schema) => versionReached(spark.version, "4.3.0") || !/TIME(STAMP_[LN]TZ)?\([789]\)|\\/i.test(toDdl(schema)),
    );

  it("times finer than microseconds are Spark's since 4.3", async () => {
    const asked = parsedBySpark("a TIME(7), b TIMESTAMP_LTZ(9)");
    if (versionReached(spark.version, "4.3.0")) expect(toDdl(await asked)).toBe("a TIME(7),b TIMESTAMP_LTZ(9)");
    else await expect(asked).rejects.toThrow();
  });

  it("DDL text of ours is Spark's", () =>
    fc.assert(
      fc.asyncProperty(schemas({ elementNulls: true }), async (schema) => {
        expect(await ddlOfSpark(toJson(schema))).toBe(toDdl(schema));
        expect(await parsedBySpark(toDdl(schema))).toEqual(schema);
      }),
      runs,
    ));

  it("JSON of ours is read by Spark as the same type", () =>
    fc.assert(
      fc.asyncProperty(schemas({ elementNulls: false }), async (schema) => {
        expect(await spark.schema(emptyFrame(schema), {})).toEqual(schema);
      }),
      runs,
    ));

  it("trees are Spark's, at every depth", () =>
    fc.assert(
      fc.asyncProperty(schemas({ elementNulls: false }), fc.option(fc.integer({ min: 1, max: 5 })), async (schema, level) => {
        expect(await spark.treeString(emptyFrame(schema), level ?? undefined, {})).toBe(treeString(schema, level ?? undefined));
      }),
      runs,
    ));

  it("a type's SQL text is read by Spark as that type, and its simple string is Spark's", () =>
    fc.assert(
      // Many types a query: each query is parsed, analyzed and run.
      fc.asyncProperty(fc.array(schemas({ elementNulls: true }), { minLength: 20, maxLength: 20 }), async (types) => {
        const casts = types.map((type) => `CAST(NULL AS ${typeToDdl(type)})`);
        const { fields } = await spark.schema(query(`SELECT ${casts.join(", ")}`), {});
        expect(fields.map(({ type }) => type)).toEqual(types);
        const [names] = await rowsOf(spark, `SELECT array(${casts.map((cast) => `typeof(${cast})`).join(", ")}) AS names`);
        expect(names).toEqual({ names: types.map(simpleString) });
      }),
      { numRuns: 3 },
    ));

  it("defaults, comments and odd metadata are told as Spark tells them", async () => {
    const standard = { CURRENT_DEFAULT: "42 + 'x'", EXISTS_DEFAULT: "1", comment: "it's" };
    const inner = { name: "a", type: "integer", nullable: false, metadata: standard };
    const json = JSON.stringify({
      type: "struct",
      fields: [
        inner,
        { ...inner, name: "s", type: { type: "struct", fields: [inner] }, nullable: true },
        { ...inner, name: "odd", metadata: { GENERATION_EXPRESSION: "a + 1", "identity.start": 1, x: { y: [1, 2] } } },
        { ...inner, name: "nothing", type: "null", metadata: {} },
      ],
    });
    expect(toDdl(fromJson(json) as StructType)).toBe(await ddlOfSpark(json));
  });

  it("a user-defined type is told as its values' type", async () => {
    const udt = {
      type: "udt",
      class: "org.apache.spark.mllib.linalg.VectorUDT",
      pyClass: "pyspark.mllib.linalg.VectorUDT",
      sqlType: JSON.parse(toJson(parseDdl("type tinyint not null, size int, indices array<int>, values array<double>"))),
    };
    const json = JSON.stringify({ type: "struct", fields: [{ name: "v", type: udt, nullable: true, metadata: {} }] });
    expect(toDdl(fromJson(json) as StructType)).toBe(await ddlOfSpark(json));
  });
});
