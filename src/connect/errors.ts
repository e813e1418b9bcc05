import {
  AnalysisError,
  CancelledError,
  ConnectionError,
  ExecutionError,
  LimitError,
  NotFoundError,
  ParseError,
  SessionClosedError,
  type SparkError,
  type SparkErrorDetails,
  TimeoutError,
  UnsupportedError,
} from "../errors.js";
import type { FetchErrorDetailsResponse } from "../generated/proto/spark/connect/base_pb.js";
import { withCalls } from "../plan/origins.js";
import type { RpcError } from "../transport.js";
import { errorDetails, rootError } from "./error-details.js";
import { handleAdvice } from "./lost-handles.js";

type ErrorClass = new (message: string, details: SparkErrorDetails) => SparkError;

/** Objects that a query names and that may be missing, by the start of Spark's error class. */
const missing =
  /^(TABLE_OR_VIEW|VIEW|SQL_CONF|SCHEMA|DATABASE|CATALOG|ROUTINE|FUNCTION|PATH|DATA_SOURCE|INDEX|VARIABLE|UNRESOLVED_VARIABLE|TEMP_TABLE_OR_VIEW|COLLATION|STREAM|TABLE)_?(NOT_FOUND|NOT_EXIST)|^(UNRESOLVED_ROUTINE|UNRESOLVABLE_TABLE_VALUED_FUNCTION|UNRESOLVED_VARIABLE|CANNOT_LOAD_FUNCTION_CLASS|COLLATION_INVALID_NAME)(\.|$)/;
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
 * The error that users get for a failed call. `account` is the server's full one (FetchErrorDetails): the status line of
 * gRPC is cut off at 2,048 characters and carries no query contexts.
 */
export function sparkError(error: RpcError, account?: FetchErrorDetailsResponse): SparkError {
  const root = account && rootError(account);
  const details = root && errorDetails(root, account.errors);
  const errorClass = details?.errorClass ?? error.info.errorClass ?? classInMessage(error.message);
  const facts: Facts = { errorClass, exceptions: root?.errorTypeHierarchy ?? list(error.info.classes) };
  const message = located(withCalls(explained(root?.message || error.message, error, facts)), details);
  const ErrorClass = chooseClass(error, facts);
  const whole: SparkErrorDetails = {
    ...details,
    errorClass,
    sqlState: details?.sqlState ?? error.info.sqlState ?? /SQLSTATE: (\w{5})/.exec(message)?.[1],
    messageParameters: details?.messageParameters ?? parameters(error.info.messageParameters),
    serverException: facts.exceptions[0],
    cause: details === undefined ? error : details.cause,
  };
  return withLongStack(() => new ErrorClass(message, whole));
}

/** Between the caller's `await` and here are a dozen calls of this package: a stack that is cut off at ten would not reach the caller's line. */
function withLongStack<T>(make: () => T): T {
  const { stackTraceLimit } = Error;
  if (!(stackTraceLimit > 0) || Object.isFrozen(Error)) return make();
  Error.stackTraceLimit = stackTraceLimit + 20;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** With the places in the query that the error is about, and with what to do about a change of Spark; the server's text has them only sometimes. */
function located(message: string, { queryContexts = [], breakingChange }: SparkErrorDetails = {}): string {
  const places = queryContexts.map(({ summary }) => summary).filter((summary) => !message.includes(summary));
  const advice = breakingChange?.migration.filter((line) => !message.includes(line)) ?? [];
  return [message.trimEnd(), ...places, ...advice].join("\n");
}

/** The server's text; where it has none, or none that a user of this package can act on, with what there is to say. */
function explained(message: string, { status }: RpcError, { errorClass, exceptions }: Facts): string {
  const advice = handleAdvice(errorClass);
  if (advice !== undefined) return `${message} ${advice}`;
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
  if (status === "CANCELLED" || errorClass.startsWith("OPERATION_CANCELED")) return CancelledError;
  if (/^UNSUPPORTED_(FEATURE|TIME_TYPE|TIME_PRECISION)\b/.test(errorClass) || errorClass === "FEATURE_NOT_ENABLED") return UnsupportedError;
  if (is("ParseException") || errorClass === "PARSE_SYNTAX_ERROR") return ParseError;
  if (missing.test(errorClass) || exceptions.some((exception) => missingExceptions.test(exception))) return NotFoundError;
  if (errorClass === "CONNECT_INVALID_PLAN.NO_HANDLER_FOR_EXTENSION" || noPlugin.test(message)) return UnsupportedError;
  if (is("AnalysisException")) return AnalysisError;
  if (status === "UNIMPLEMENTED" || is("UnsupportedOperationException")) return UnsupportedError;
  if (status === "RESOURCE_EXHAUSTED") return LimitError;
  if (status === "UNAVAILABLE" || status === "UNAUTHENTICATED" || status === "PERMISSION_DENIED") return ConnectionError;
  return ExecutionError;
}

/** `[DIVIDE_BY_ZERO] Division by zero …` → DIVIDE_BY_ZERO; some server errors carry their class in the text alone. */
const classInMessage = (message: string): string | undefined => /^(?:[\w.$]+: )?\[([A-Z][A-Z0-9_]*(?:\.[A-Z0-9_]+)*)\]/.exec(message)?.[1];

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
