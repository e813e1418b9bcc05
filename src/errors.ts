import { inspectError } from "./inspect-error.js";

/** One place in a SQL text or in the caller's code that an error is about. */
export interface QueryContext {
  /** `SQL`: a place in a text; `DataFrame`: a call of this package. */
  readonly type: "SQL" | "DataFrame";
  /** Of SQL: what the text belongs to, such as `VIEW`; empty for the query itself. */
  readonly objectType: string;
  readonly objectName: string;
  /** Of SQL: the first and the last character of the fragment in the text, from 0. */
  readonly startIndex: number;
  readonly stopIndex: number;
  /** The part of the SQL text, or the function or method that was called. */
  readonly fragment: string;
  /** Of a DataFrame: the file and line that called it. */
  readonly callSite: string;
  /** The same in words; of SQL with a caret under the fragment. */
  readonly summary: string;
}

/** What to do about an error that a change of Spark's behaviour brought. */
export interface BreakingChange {
  readonly migration: readonly string[];
  /** The setting that brings the former behaviour back. */
  readonly config: { readonly key: string; readonly value: string } | undefined;
  /** Whether someone should look at the query before that is set. */
  readonly needsAudit: boolean;
}

/** What an error carries beside its message. */
export interface SparkErrorDetails {
  /** Spark's error class, e.g. `UNRESOLVED_COLUMN.WITH_SUGGESTION`. */
  readonly errorClass?: string | undefined;
  /** Five characters of the SQL standard, e.g. `42703`. */
  readonly sqlState?: string | undefined;
  readonly messageParameters?: Readonly<Record<string, string>> | undefined;
  readonly queryContexts?: readonly QueryContext[] | undefined;
  readonly breakingChange?: BreakingChange | undefined;
  /** The server's own exception, e.g. `org.apache.spark.SparkArithmeticException`. */
  readonly serverException?: string | undefined;
  /** Where the server was, innermost first. */
  readonly serverStackTrace?: readonly string[] | undefined;
  readonly cause?: unknown;
}

/**
 * Every error that Sparkwright throws on purpose is one of these; callers branch on the subclass or on `errorClass`.
 * The message says what was asked, what was found and what would work.
 */
export class SparkError extends Error {
  override readonly name: string = "SparkError";
  readonly errorClass: string | undefined;
  readonly sqlState: string | undefined;
  readonly messageParameters: Readonly<Record<string, string>>;
  readonly queryContexts: readonly QueryContext[];
  readonly breakingChange: BreakingChange | undefined;
  readonly serverException: string | undefined;
  /** Empty when the server was not told to send it; printed in short. */
  declare readonly serverStackTrace: readonly string[];

  static {
    Object.defineProperty(SparkError.prototype, Symbol.for("nodejs.util.inspect.custom"), { value: inspectError });
  }

  constructor(message: string, details: SparkErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.errorClass = details.errorClass;
    this.sqlState = details.sqlState;
    this.messageParameters = details.messageParameters ?? {};
    this.queryContexts = details.queryContexts ?? [];
    this.breakingChange = details.breakingChange;
    this.serverException = details.serverException;
    // it is long: hidden from what prints all properties
    Object.defineProperty(this, "serverStackTrace", { value: details.serverStackTrace ?? [] });
  }
}

/** The query does not fit the data it names: an unknown or ambiguous column, a wrong type, an aggregate in the wrong place. */
export class AnalysisError extends SparkError {
  override readonly name: string = "AnalysisError";
}

/** A table, view, function, path or other object that does not exist. */
export class NotFoundError extends AnalysisError {
  override readonly name: string = "NotFoundError";
}

/** SQL text, DDL text or a signature that cannot be parsed. */
export class ParseError extends AnalysisError {
  override readonly name: string = "ParseError";
}

/** The query was understood and failed while it ran: division by zero, an overflow, a cast that did not fit. */
export class ExecutionError extends SparkError {
  override readonly name: string = "ExecutionError";
}

/** Something that this server's version, or the embedded engine, does not have; the message names both. */
export class UnsupportedError extends SparkError {
  override readonly name: string = "UnsupportedError";
}

/** The server could not be reached, or the connection to it was lost. */
export class ConnectionError extends SparkError {
  override readonly name: string = "ConnectionError";
}

/** The retry budget was used up; `cause` is the last failure. */
export class RetriesExceededError extends ConnectionError {
  override readonly name: string = "RetriesExceededError";
}

/** The caller cancelled: an AbortSignal fired, or the query was interrupted (`spark.interruptAll`, `interruptTag`). `name` is `AbortError`, as everywhere on the platform. */
export class CancelledError extends SparkError {
  override readonly name: string = "AbortError";
}

/** A deadline passed: a `timeout`, or an `AbortSignal.timeout`. The query was cancelled on the server. */
export class TimeoutError extends CancelledError {
  override readonly name: string = "TimeoutError";
}

/** A limit of the protocol, the server or this client was passed. */
export class LimitError extends SparkError {
  override readonly name: string = "LimitError";
}

/** The session was closed, here or by the server. */
export class SessionClosedError extends SparkError {
  override readonly name: string = "SessionClosedError";
}

/** An argument that can be seen to be wrong without asking Spark. */
export class ArgumentError extends SparkError {
  override readonly name: string = "ArgumentError";
}
