import {
  AnalysisError,
  ArgumentError,
  CancelledError,
  LimitError,
  NotFoundError,
  ParseError,
  SessionClosedError,
  SparkError,
  UnsupportedError,
} from "../../errors.js";
import { RpcError, type RpcStatus } from "../../transport.js";
import { translateError } from "../engine-errors.js";

const ANALYSIS = "org.apache.spark.sql.AnalysisException";

/** Status, and the exception classes that Spark's server names for an error of the kind. */
function kindOf(error: SparkError): readonly [RpcStatus, readonly string[]] {
  if (error instanceof UnsupportedError)
    return ["UNIMPLEMENTED", ["org.apache.spark.SparkUnsupportedOperationException", "java.lang.UnsupportedOperationException"]];
  if (error instanceof ParseError) return ["INTERNAL", ["org.apache.spark.sql.catalyst.parser.ParseException", ANALYSIS]];
  if (error instanceof NotFoundError) return ["INTERNAL", ["org.apache.spark.sql.catalyst.analysis.NoSuchObjectException", ANALYSIS]];
  if (error instanceof AnalysisError) return ["INTERNAL", [ANALYSIS]];
  if (error instanceof CancelledError) return ["CANCELLED", []];
  if (error instanceof LimitError) return ["RESOURCE_EXHAUSTED", []];
  if (error instanceof SessionClosedError) return ["INTERNAL", ["org.apache.spark.SparkSQLException"]];
  if (error instanceof ArgumentError) return ["INVALID_ARGUMENT", ["java.lang.IllegalArgumentException"]];
  return ["INTERNAL", ["org.apache.spark.SparkException"]];
}

/** Whatever went wrong in a call as the error that a server's call fails with. */
export function rpcError(thrown: unknown): RpcError {
  if (thrown instanceof RpcError) return thrown;
  const error = translateError(thrown);
  if (!(error instanceof SparkError)) {
    const message = error instanceof Error ? error.message : String(error);
    return new RpcError("INTERNAL", `[INTERNAL_ERROR] ${message}`, {
      info: { errorClass: "INTERNAL_ERROR", sqlState: "XX000" },
      cause: thrown,
    });
  }
  const [status, exceptions] = kindOf(error);
  const info: Record<string, string> = { classes: JSON.stringify(exceptions), messageParameters: JSON.stringify(error.messageParameters) };
  const errorClass = error.errorClass ?? (error instanceof UnsupportedError ? "UNSUPPORTED_FEATURE.EMBEDDED_ENGINE" : undefined);
  if (errorClass !== undefined) info.errorClass = errorClass;
  if (error.sqlState !== undefined) info.sqlState = error.sqlState;
  return new RpcError(status, error.message, { info, cause: thrown });
}
