import { create, toBinary } from "@bufbuild/protobuf";
import { BinaryWriter } from "@bufbuild/protobuf/wire";
import { AnySchema } from "@bufbuild/protobuf/wkt";
import { describe, expect, it } from "vitest";
import { sparkError } from "../../../src/connect/errors.js";
import { rpcError } from "../../../src/connect/rpc-status.js";
import * as errors from "../../../src/errors.js";
import { FetchErrorDetailsResponseSchema } from "../../../src/generated/proto/spark/connect/base_pb.js";
import { RpcError, type RpcStatus } from "../../../src/transport.js";

const failed = (errorClass: string, classes: readonly string[], status: RpcStatus = "INTERNAL"): RpcError =>
  new RpcError(status, `[${errorClass}] text SQLSTATE: 42000`, {
    info: { errorClass, classes: JSON.stringify(classes), sqlState: "42000", messageParameters: '{"a":"b"}' },
  });
const analysis = ["org.apache.spark.sql.AnalysisException", "java.lang.Exception"];

describe("sparkError", () => {
  it.each<readonly [string, readonly string[], RpcStatus, new (...args: never[]) => Error]>([
    ["UNRESOLVED_COLUMN.WITH_SUGGESTION", analysis, "INTERNAL", errors.AnalysisError],
    ["PARSE_SYNTAX_ERROR", ["org.apache.spark.sql.catalyst.parser.ParseException", ...analysis], "INTERNAL", errors.ParseError],
    ["TABLE_OR_VIEW_NOT_FOUND", ["org.apache.spark.sql.catalyst.ExtendedAnalysisException", ...analysis], "INTERNAL", errors.NotFoundError],
    ["UNRESOLVED_ROUTINE", analysis, "INTERNAL", errors.NotFoundError],
    [
      "SCHEMA_NOT_FOUND",
      ["org.apache.spark.sql.catalyst.analysis.NoSuchNamespaceException", ...analysis],
      "INTERNAL",
      errors.NotFoundError,
    ],
    ["PATH_NOT_FOUND", analysis, "INTERNAL", errors.NotFoundError],
    ["UNSUPPORTED_FEATURE.LATERAL_JOIN_USING", analysis, "INTERNAL", errors.UnsupportedError],
    ["DIVIDE_BY_ZERO", ["org.apache.spark.SparkArithmeticException", "java.lang.ArithmeticException"], "INTERNAL", errors.ExecutionError],
    ["OPERATION_CANCELED", ["org.apache.spark.SparkSQLException"], "INTERNAL", errors.CancelledError],
    ["INVALID_HANDLE.SESSION_CLOSED", [], "INTERNAL", errors.SessionClosedError],
    ["INVALID_HANDLE.SESSION_CHANGED", [], "INTERNAL", errors.SessionClosedError],
    ["", [], "RESOURCE_EXHAUSTED", errors.LimitError],
    ["", [], "UNAVAILABLE", errors.ConnectionError],
    ["", [], "UNAUTHENTICATED", errors.ConnectionError],
    ["", [], "UNIMPLEMENTED", errors.UnsupportedError],
    ["", [], "CANCELLED", errors.CancelledError],
    ["", [], "INTERNAL", errors.ExecutionError],
  ])("%s %j %s", (errorClass, classes, status, expected) => {
    const error = sparkError(failed(errorClass, classes, status));
    expect(error.constructor).toBe(expected);
    expect(error).toMatchObject({ sqlState: "42000", messageParameters: { a: "b" } });
  });

  it("takes everything from the server's full account", () => {
    const details = create(FetchErrorDetailsResponseSchema, {
      rootErrorIdx: 0,
      errors: [
        {
          errorTypeHierarchy: analysis,
          message: "the whole text",
          causeIdx: 1,
          sparkThrowable: {
            errorClass: "X.Y",
            sqlState: "42703",
            messageParameters: { p: "q" },
            queryContexts: [{ fragment: "f", startIndex: 3, stopIndex: 4, objectType: "VIEW", objectName: "v" }],
          },
        },
        { errorTypeHierarchy: ["java.io.IOException"], message: "the disk" },
      ],
    });
    const error = sparkError(new RpcError("INTERNAL", "the who..."), details);
    expect(error).toBeInstanceOf(errors.AnalysisError);
    expect(error).toMatchObject({ message: "the whole text", errorClass: "X.Y", sqlState: "42703", messageParameters: { p: "q" } });
    expect(error.queryContexts).toEqual([
      { fragment: "f", startIndex: 3, stopIndex: 4, objectType: "VIEW", objectName: "v", callSite: "", summary: "" },
    ]);
    expect((error.cause as Error).message).toBe("the disk");
  });

  it("a class that is in the text alone is found there; broken JSON is no obstacle", () => {
    const error = sparkError(
      new RpcError("INTERNAL", "[INVALID_HANDLE.SESSION_CLOSED] The handle is invalid. SQLSTATE: HY000", {
        info: { messageParameters: '{"cut":"of' },
      }),
    );
    expect(error).toBeInstanceOf(errors.SessionClosedError);
    expect(error).toMatchObject({ errorClass: "INVALID_HANDLE.SESSION_CLOSED", sqlState: "HY000", messageParameters: {} });
  });

  it("an error without a text says what there is to say", () => {
    expect(sparkError(new RpcError("UNKNOWN", "")).message).toMatch(/^The server failed with UNKNOWN and sent no text\..*log/);
    const details = create(FetchErrorDetailsResponseSchema, {
      rootErrorIdx: 0,
      errors: [{ errorTypeHierarchy: ["java.lang.NullPointerException", "java.lang.Exception"], message: "" }],
    });
    expect(sparkError(new RpcError("INTERNAL", ""), details).message).toBe(
      "The server failed with java.lang.NullPointerException and sent no text.",
    );
  });

  it("too many operations for the server's analyzer: says how to allow more", () => {
    const text = "Max iterations (100) reached for batch Resolution, please set 'spark.sql.analyzer.maxIterations' to a larger value.";
    expect(sparkError(new RpcError("INTERNAL", text)).message).toContain('spark.conf.set("spark.sql.analyzer.maxIterations", "1000")');
  });
});

describe("rpcError", () => {
  const any = (typeUrl: string, value: Uint8Array): Uint8Array => toBinary(AnySchema, create(AnySchema, { typeUrl, value }));
  const status = (message: string, ...details: readonly Uint8Array[]): Uint8Array => {
    const writer = new BinaryWriter().tag(1, 0).int32(13).tag(2, 2).string(message);
    for (const detail of details) writer.tag(3, 2).bytes(detail);
    return writer.finish();
  };

  it("reads ErrorInfo and RetryInfo, and skips the rest", () => {
    const entry = new BinaryWriter().tag(1, 2).string("errorClass").tag(2, 2).string("X").finish();
    const info = new BinaryWriter().tag(1, 2).string("org.X").tag(2, 2).string("spark").tag(3, 2).bytes(entry).finish();
    const delay = new BinaryWriter().tag(1, 0).int64(2n).tag(2, 0).int32(500_000_000).finish();
    const retry = new BinaryWriter().tag(1, 2).bytes(delay).finish();
    const error = rpcError(
      13,
      "short",
      status(
        "long",
        any("type.googleapis.com/google.rpc.ErrorInfo", info),
        any("type.googleapis.com/google.rpc.Help", info),
        any("type.googleapis.com/google.rpc.RetryInfo", retry),
      ),
    );
    expect(error).toMatchObject({ status: "INTERNAL", message: "long", info: { reason: "org.X", errorClass: "X" }, retryDelay: 2500 });
  });

  it("works without details", () => {
    expect(rpcError(14, "away", undefined)).toMatchObject({ status: "UNAVAILABLE", message: "away", info: {}, retryDelay: undefined });
    expect(rpcError(99, "odd", undefined).status).toBe("UNKNOWN");
  });
});
