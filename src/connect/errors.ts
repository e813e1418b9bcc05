import {
  AnalysisError,
  CancelledError,
  ConnectionError,
  ExecutionError,
  LimitError,
  NotFoundError,
  ParseError,
  type QueryContext,
  SessionClosedError,
  SparkError,
  type SparkErrorDetails,
  TimeoutError,
  UnsupportedError,
} from "../errors.js";
import type { FetchErrorDetailsResponse, FetchErrorDetailsResponse_Error } from "../generated/proto/spark/connect/base_pb.js";
import type { RpcError } from "../transport.js";

type ErrorClass = new (message: string, details: SparkErrorDetails) => SparkError;

/** Objects that a query names and that may be missing, by the start of Spark's error class. */
const missing =
  /^(TABLE_OR_VIEW|VIEW|SCHEMA|DATABASE|CATALOG|ROUTINE|FUNCTION|PATH|DATA_SOURCE|INDEX|VARIABLE|UNRESOLVED_VARIABLE|TEMP_TABLE_OR_VIEW|COLLATION|STREAM|TABLE)_?(NOT_FOUND|NOT_EXIST)|^(UNRESOLVED_ROUTINE|UNRESOLVABLE_TABLE_VALUED_FUNCTION|UNRESOLVED_VARIABLE|CANNOT_LOAD_FUNCTION_CLASS)(\.|$)/;
const missingExceptions = /\.(NoSuch\w+Exception|CatalogNotFoundException)$/;
const sessionGone = /^INVALID_HANDLE\.SESSION_(CLOSED|CHANGED|NOT_FOUND)$/;

/** Before 4.2 an extension that no plugin handles is an internal error, told by its text alone. */
const noPlugin = /^\[INTERNAL_ERROR\] No handler found for extension\b/;

/** What a failed call says about itself before the server is asked for more. */
interface Facts {
  readonly errorClass: string | undefined;
  /** The exception's class and its ancestors, most special first. */
  readonly exceptions: readonly string[];
}

/**
 * The error that users get for a failed call. `details` is the server's full account (FetchErrorDetails): the status line of
 * gRPC is cut off at 2,048 characters and carries no query contexts.
 */
export function sparkError(error: RpcError, details?: FetchErrorDetailsResponse): SparkError {
  const root = details?.rootErrorIdx === undefined ? undefined : details.errors[details.rootErrorIdx];
  const throwable = root?.sparkThrowable;
  const errorClass = throwable?.errorClass ?? error.info.errorClass ?? classInMessage(error.message);
  const facts: Facts = { errorClass, exceptions: root?.errorTypeHierarchy ?? list(error.info.classes) };
  const message = explained(root?.message || error.message, error, facts);
  return new (chooseClass(error, facts))(message, {
    errorClass,
    sqlState: throwable?.sqlState ?? error.info.sqlState ?? /SQLSTATE: (\w{5})/.exec(message)?.[1],
    messageParameters: throwable?.messageParameters ?? parameters(error.info.messageParameters),
    queryContexts: throwable?.queryContexts.map(
      (context): QueryContext => ({
        objectType: context.objectType,
        objectName: context.objectName,
        startIndex: context.startIndex,
        stopIndex: context.stopIndex,
        fragment: context.fragment,
        callSite: context.callSite,
        summary: context.summary,
      }),
    ),
    cause: causeOf(root, details) ?? error,
  });
}

/** The server's text; where it has none, or none that a user of this package can act on, with what there is to say. */
function explained(message: string, { status }: RpcError, { exceptions }: Facts): string {
  if (message.includes("spark.sql.analyzer.maxIterations")) {
    return `${message} Operations one upon the other take a round each: spark.conf.set("spark.sql.analyzer.maxIterations", "1000") allows more of them in this session; or say several conditions in one filter, several columns in one select.`;
  }
  if (message.trim() !== "") return message;
  // what Spark itself does not catch: the JVM's own errors
  const cause =
    exceptions[0] === undefined
      ? " A query nested so deep that the server's stack overflows does that; the server's log says what it was."
      : "";
  return `The server failed with ${exceptions[0] ?? status} and sent no text.${cause}`;
}

function chooseClass({ status, message }: RpcError, { errorClass = "", exceptions }: Facts): ErrorClass {
  const is = (name: string): boolean => exceptions.some((exception) => exception.endsWith(`.${name}`));
  if (sessionGone.test(errorClass)) return SessionClosedError;
  if (status === "DEADLINE_EXCEEDED") return TimeoutError;
  if (status === "CANCELLED" || errorClass.startsWith("OPERATION_CANCELED") || errorClass === "INVALID_HANDLE.OPERATION_ABANDONED")
    return CancelledError;
  if (is("ParseException") || errorClass === "PARSE_SYNTAX_ERROR") return ParseError;
  if (missing.test(errorClass) || exceptions.some((exception) => missingExceptions.test(exception))) return NotFoundError;
  if (/^UNSUPPORTED_(FEATURE|TIME_TYPE|TIME_PRECISION)\b/.test(errorClass) || errorClass === "FEATURE_NOT_ENABLED") return UnsupportedError;
  if (errorClass === "CONNECT_INVALID_PLAN.NO_HANDLER_FOR_EXTENSION" || noPlugin.test(message)) return UnsupportedError;
  if (is("AnalysisException")) return AnalysisError;
  if (status === "UNIMPLEMENTED" || is("UnsupportedOperationException")) return UnsupportedError;
  if (status === "RESOURCE_EXHAUSTED") return LimitError;
  if (status === "UNAVAILABLE" || status === "UNAUTHENTICATED" || status === "PERMISSION_DENIED") return ConnectionError;
  return ExecutionError;
}

/** `[DIVIDE_BY_ZERO] Division by zero …` → DIVIDE_BY_ZERO; some server errors carry their class in the text alone. */
const classInMessage = (message: string): string | undefined => /^(?:[\w.$]+: )?\[([A-Z][A-Z0-9_]*(?:\.[A-Z0-9_]+)*)\]/.exec(message)?.[1];

function causeOf(
  error: FetchErrorDetailsResponse_Error | undefined,
  details: FetchErrorDetailsResponse | undefined,
): SparkError | undefined {
  const cause = error?.causeIdx === undefined ? undefined : details?.errors[error.causeIdx];
  if (cause === undefined || cause === error) return undefined;
  return new SparkError(cause.message, {
    errorClass: cause.sparkThrowable?.errorClass,
    sqlState: cause.sparkThrowable?.sqlState,
    messageParameters: cause.sparkThrowable?.messageParameters,
    cause: causeOf(cause, details),
  });
}

/** ErrorInfo carries lists and maps as JSON text, cut off when long; a broken one is as good as none. */
function json(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function list(text: string | undefined): readonly string[] {
  const value = json(text);
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

function parameters(text: string | undefined): Readonly<Record<string, string>> | undefined {
  const value = json(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, String(item)]));
}
