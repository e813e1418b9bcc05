import { type BreakingChange, type QueryContext, SparkError, type SparkErrorDetails } from "../errors.js";
import {
  FetchErrorDetailsResponse_QueryContext_ContextType as ContextType,
  type FetchErrorDetailsResponse,
  type FetchErrorDetailsResponse_BreakingChangeInfo,
  type FetchErrorDetailsResponse_Error,
  type FetchErrorDetailsResponse_QueryContext,
  type FetchErrorDetailsResponse_StackTraceElement,
} from "../generated/proto/spark/connect/base_pb.js";
import { callOf, withCalls } from "../plan/origins.js";

// The server's full account of an error (FetchErrorDetails), as what our errors carry.

/** The error that the account is about; undefined when the server has forgotten it. */
export function rootError({ rootErrorIdx, errors }: FetchErrorDetailsResponse): FetchErrorDetailsResponse_Error | undefined {
  return rootErrorIdx === undefined ? undefined : errors[rootErrorIdx];
}

/** What the server says of one error, the chain of its causes included. */
export function errorDetails(
  error: FetchErrorDetailsResponse_Error,
  errors: readonly FetchErrorDetailsResponse_Error[],
): SparkErrorDetails {
  return detailsOf(error, errors, new Set([error]));
}

/** `told`: the errors of the chain so far. The server's indices could lead in a circle. */
function detailsOf(
  error: FetchErrorDetailsResponse_Error,
  errors: readonly FetchErrorDetailsResponse_Error[],
  told: Set<FetchErrorDetailsResponse_Error>,
): SparkErrorDetails {
  const { sparkThrowable, errorTypeHierarchy, stackTrace, causeIdx } = error;
  const cause = causeIdx === undefined ? undefined : errors[causeIdx];
  const known = cause === undefined || told.has(cause);
  if (cause !== undefined) told.add(cause);
  return {
    errorClass: sparkThrowable?.errorClass,
    sqlState: sparkThrowable?.sqlState,
    messageParameters: sparkThrowable?.messageParameters,
    queryContexts: sparkThrowable?.queryContexts.map(queryContext).filter(({ fragment, summary }) => fragment !== "" || summary !== ""),
    breakingChange: breakingChange(sparkThrowable?.breakingChangeInfo),
    serverException: errorTypeHierarchy[0],
    serverStackTrace: stackTrace.map(stackLine),
    cause: known
      ? undefined
      : new SparkError(withCalls(cause.message) || (cause.errorTypeHierarchy[0] ?? ""), detailsOf(cause, errors, told)),
  };
}

function queryContext(context: FetchErrorDetailsResponse_QueryContext): QueryContext {
  const { contextType, objectType, objectName, startIndex, stopIndex, fragment, callSite, summary } = context;
  const type = contextType === ContextType.DATAFRAME ? "DataFrame" : "SQL";
  const call = callOf(callSite);
  return {
    type,
    objectType,
    objectName,
    startIndex,
    stopIndex,
    fragment: call?.name ?? fragment,
    callSite: call?.place ?? callSite,
    summary: withCalls(summary).trimEnd(),
  };
}

function breakingChange(info: FetchErrorDetailsResponse_BreakingChangeInfo | undefined): BreakingChange | undefined {
  if (info === undefined) return undefined;
  const { migrationMessage, mitigationConfig, needsAudit = true } = info;
  return {
    migration: migrationMessage,
    config: mitigationConfig && { key: mitigationConfig.key, value: mitigationConfig.value },
    needsAudit,
  };
}

function stackLine({ declaringClass, methodName, fileName, lineNumber }: FetchErrorDetailsResponse_StackTraceElement): string {
  const line = lineNumber > 0 ? `:${lineNumber}` : "";
  return `${declaringClass}.${methodName}(${fileName ?? "unknown source"}${line})`;
}
