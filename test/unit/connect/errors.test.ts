import { inspect } from "node:util";
import { create, toBinary } from "@bufbuild/protobuf";
import { BinaryWriter } from "@bufbuild/protobuf/wire";
import { AnySchema } from "@bufbuild/protobuf/wkt";
import { describe, expect, it } from "vitest";
import { sparkError } from "../../../src/connect/errors.js";
import { rpcError } from "../../../src/connect/grpc/rpc-status.js";
import * as errors from "../../../src/errors.js";
import {
  FetchErrorDetailsResponse_QueryContext_ContextType as ContextType,
  FetchErrorDetailsResponseSchema,
} from "../../../src/generated/proto/spark/connect/base_pb.js";
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
    ["UNSUPPORTED_FEATURE.X", ["org.apache.spark.sql.catalyst.parser.ParseException", ...analysis], "INTERNAL", errors.UnsupportedError],
    ["COLLATION_INVALID_NAME", ["org.apache.spark.SparkException"], "INTERNAL", errors.NotFoundError],
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
            queryContexts: [
              { fragment: "f", startIndex: 3, stopIndex: 4, objectType: "VIEW", objectName: "v", summary: "== SQL ==\nf\n^\n" },
              { startIndex: -1, stopIndex: -1 },
            ],
            breakingChangeInfo: {
              migrationMessage: ["Say it otherwise."],
              mitigationConfig: { key: "spark.sql.legacy.x", value: "true" },
              needsAudit: false,
            },
          },
          stackTrace: [
            { declaringClass: "org.X", methodName: "f", fileName: "X.scala", lineNumber: 3 },
            { declaringClass: "org.Y", methodName: "g", lineNumber: -1 },
          ],
        },
        {
          errorTypeHierarchy: ["java.io.IOException"],
          message: "the disk",
          causeIdx: 2,
          sparkThrowable: { errorClass: "Z", queryContexts: [{ fragment: "g", contextType: ContextType.DATAFRAME, callSite: "a.py:1" }] },
        },
        // the last one's cause is the first: a circle
        { errorTypeHierarchy: ["java.lang.Error"], message: "", causeIdx: 0 },
      ],
    });
    const error = sparkError(new RpcError("INTERNAL", "the who..."), details);
    expect(error).toBeInstanceOf(errors.AnalysisError);
    // the places and the advice follow the text, which does not have them
    expect(error.message).toBe("the whole text\n== SQL ==\nf\n^\nSay it otherwise.");
    expect(error).toMatchObject({
      errorClass: "X.Y",
      sqlState: "42703",
      messageParameters: { p: "q" },
      breakingChange: { migration: ["Say it otherwise."], config: { key: "spark.sql.legacy.x", value: "true" }, needsAudit: false },
      serverException: "org.apache.spark.sql.AnalysisException",
      serverStackTrace: ["org.X.f(X.scala:3)", "org.Y.g(unknown source)"],
    });
    expect(error.queryContexts).toEqual([
      {
        type: "SQL",
        fragment: "f",
        startIndex: 3,
        stopIndex: 4,
        objectType: "VIEW",
        objectName: "v",
        callSite: "",
        summary: "== SQL ==\nf\n^",
      },
    ]);
    const cause = error.cause as errors.SparkError;
    expect(cause).toMatchObject({ message: "the disk", errorClass: "Z", serverException: "java.io.IOException" });
    expect(cause.queryContexts).toMatchObject([{ type: "DataFrame", fragment: "g", callSite: "a.py:1" }]);
    const last = cause.cause as errors.SparkError;
    expect(last).toMatchObject({ message: "java.lang.Error", serverException: "java.lang.Error" });
    expect(last.cause).toBeUndefined();
  });

  it("prints what it has, in few lines", () => {
    const stackTrace = Array.from({ length: 90 }, (_, i) => ({
      declaringClass: "org.X",
      methodName: `f${i}`,
      fileName: "X.scala",
      lineNumber: i + 1,
    }));
    const details = create(FetchErrorDetailsResponseSchema, {
      rootErrorIdx: 0,
      errors: [
        { errorTypeHierarchy: analysis, message: "no such thing", causeIdx: 1, sparkThrowable: { errorClass: "X.Y" }, stackTrace },
        { errorTypeHierarchy: ["java.io.IOException"], message: "the disk", stackTrace },
      ],
    });
    const text = inspect(sparkError(new RpcError("INTERNAL", "no such thing"), details));
    expect(text).toMatch(/^AnalysisError: no such thing\n {4}at /);
    expect(text).toContain("errorClass: 'X.Y'");
    expect(text).toContain("'org.X.f3(X.scala:4)',\n    '… 86 more'");
    expect(text).toMatch(/cause: SparkError: the disk[\s\S]*serverException: 'java.io.IOException'/);
    // what it does not have is not there
    expect(text).not.toMatch(/sqlState|messageParameters|breakingChange|queryContexts/);
    expect(inspect(new errors.ArgumentError("x")).split("\n")[0]).toBe("ArgumentError: x");
    expect(inspect({ a: { b: { c: { error: new errors.ArgumentError("x") } } } })).not.toContain("at ");
  });

  it("reaches the caller's line, below the calls of this package", async () => {
    const inner = async (depth: number): Promise<never> => {
      await null;
      if (depth === 0) throw sparkError(new RpcError("INTERNAL", "x"));
      return await inner(depth - 1);
    };
    async function theCaller(): Promise<unknown> {
      return await inner(15);
    }
    const limit = Error.stackTraceLimit;
    expect(((await theCaller().catch((error: unknown) => error)) as Error).stack).toContain("theCaller");
    expect(Error.stackTraceLimit).toBe(limit);
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
