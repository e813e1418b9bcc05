// What can be watched through node:diagnostics_channel (docs/watching.md). A message is made only when somebody listens, and none holds a
// token, a header, a setting or a row.

/** From the start of a query or command to its end; the same object in each event of one, so that the last has the totals. */
export interface QueryEvent {
  readonly sessionId: string;
  readonly operationId: string;
  readonly kind: "query" | "command";
  /** The session's, as it began (`spark.addTag`). */
  readonly tags: readonly string[];
  /** Rows and bytes that have arrived. */
  rows: number;
  bytes: number;
  /** How often its stream was continued by another. */
  reattached: number;
  /** Whether its result came to its end: not so when it failed, and when its loop was left. */
  complete: boolean;
  error?: unknown;
}

/** One call of the service; the same object in each event of it. */
export interface RpcEvent {
  /** `ExecutePlan`, `AnalyzePlan`, … */
  readonly method: string;
  /** host:port */
  readonly server: string;
  readonly sessionId: string | undefined;
  /** Of the query that the call is for, if it is for one. */
  readonly operationId: string | undefined;
  error?: unknown;
}

/** A query's stream of results is continued by another. */
export interface ReattachEvent {
  readonly sessionId: string;
  readonly operationId: string;
  /** What came last; undefined when nothing had come. */
  readonly lastResponseId: string | undefined;
}

/** A batch of a result has arrived, whole. */
export interface BatchEvent {
  readonly sessionId: string;
  readonly operationId: string;
  readonly rows: number;
  readonly bytes: number;
}

/** Work that nobody waits for has failed. */
export interface BackgroundFailureEvent {
  readonly what: string;
  readonly error: unknown;
}
