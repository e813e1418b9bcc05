import { create } from "@bufbuild/protobuf";
import { anyPack, StringValueSchema } from "@bufbuild/protobuf/wkt";
import { afterAll, describe, expect, it } from "vitest";
import { ArgumentError, Column, DataFrame, SparkSession, UnsupportedError } from "../../../src/index.js";
import { type ExtensionMessage, extensionColumn, extensionFrame, runExtension } from "../../../src/plugins.js";

// The plans are compared with PySpark's in test/unit/connect/requests.test.ts; what a server answers is in test/spark.

const spark = await SparkSession.embedded();
afterAll(() => spark.close());
const packed = anyPack(StringValueSchema, create(StringValueSchema, { value: "x" }));

describe("messages for plugins", () => {
  it("make frames and columns like all others", async () => {
    const frame = extensionFrame(spark, packed).as("id bigint not null");
    expect(frame).toBeInstanceOf(DataFrame);
    expect(frame.filter((c) => c.id.gt(1)).select("id")).toBeInstanceOf(DataFrame);
    expect(extensionColumn<"int">(packed).plus(1)).toBeInstanceOf(Column);
    await expect(extensionFrame(spark, packed).schema({ offline: true })).rejects.toThrow(UnsupportedError);
    await expect(extensionFrame(spark, packed).schema({ offline: true })).rejects.toThrow("google.protobuf.StringValue");
  });

  it("are what they were when the plan was made", async () => {
    const value = new Uint8Array([10, 1, 120]);
    const frame = extensionFrame(spark, { typeUrl: packed.typeUrl, value });
    const before = await frame.toProto();
    value.fill(0);
    expect(await frame.toProto()).toEqual(before);
  });

  const wrong: Record<string, readonly [unknown, RegExp]> = {
    "no message": [undefined, /google\.protobuf\.Any.*anyPack.*undefined/],
    "bytes alone": [new Uint8Array(1), /google\.protobuf\.Any/],
    "a message that is not packed": [create(StringValueSchema, { value: "x" }), /google\.protobuf\.Any/],
    "bytes as text": [{ typeUrl: packed.typeUrl, value: "x" }, /google\.protobuf\.Any/],
    "a name that is no URL": [{ typeUrl: "my.Message", value: new Uint8Array() }, /type\.googleapis\.com.*"my\.Message"/],
  };
  it.each(Object.entries(wrong))("refuse %s", async (_name, [message, says]) => {
    for (const call of [() => extensionFrame(spark, message as ExtensionMessage), () => extensionColumn(message as ExtensionMessage)]) {
      expect(call).toThrow(ArgumentError);
      expect(call).toThrow(says);
    }
    await expect(runExtension(spark, message as ExtensionMessage)).rejects.toThrow(says);
  });

  it("want a session, and known options", async () => {
    expect(() => extensionFrame({} as SparkSession, packed)).toThrow(/a SparkSession was expected, found a plain object/);
    await expect(runExtension(spark, packed, { patience: 1 } as never)).rejects.toThrow(/no option "patience"/);
  });
});
