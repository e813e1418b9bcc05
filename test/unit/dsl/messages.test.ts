import { fromBinary, toJson } from "@bufbuild/protobuf";
import { describe, expect, it } from "vitest";
import { LimitError } from "../../../src/errors.js";
import { ExpressionSchema } from "../../../src/generated/proto/spark/connect/expressions_pb.js";
import { col, fn, lit } from "../../../src/index.js";

describe("a column's message", () => {
  // what PySpark 4.3.0's client builds for F.upper(F.col("name")) == F.lit("ADA")
  const expected = {
    unresolvedFunction: {
      functionName: "==",
      arguments: [
        { unresolvedFunction: { functionName: "upper", arguments: [{ unresolvedAttribute: { unparsedIdentifier: "name" } }] } },
        { literal: { string: "ADA" } },
      ],
    },
  };
  const column = fn.upper(col("name")).eq("ADA");

  it("is protobuf JSON", async () => {
    expect(withoutDefaults(await column.toProtoJson())).toEqual(expected);
  });

  it("is bytes", async () => {
    const message = fromBinary(ExpressionSchema, await column.toProto());
    expect(withoutDefaults(toJson(ExpressionSchema, message))).toEqual(expected);
  });

  it("is refused where no server would take it", async () => {
    let deep = lit(1).plus(col("a"));
    for (let i = 0; i < 600; i++) deep = deep.plus(col("a"));
    await expect(deep.toProtoJson()).rejects.toThrow(LimitError);
  });

  it("has long chains of conditions balanced, as they are sent", async () => {
    let chain = col("a").gt(0);
    for (let i = 0; i < 1000; i++) chain = chain.and(col("a").gt(i));
    expect((await chain.toProto()).byteLength).toBeGreaterThan(1000);
  });
});

/** Explicit false of optional fields says nothing. */
function withoutDefaults(json: unknown): unknown {
  return JSON.parse(JSON.stringify(json, (_, value: unknown) => (value === false ? undefined : value)));
}
