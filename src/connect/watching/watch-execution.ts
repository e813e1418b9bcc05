import type { Progress, StageInfo } from "../../dsl/progress.js";
import { CancelledError } from "../../errors.js";
import type {
  ExecutePlanResponse,
  ExecutePlanResponse_ArrowBatch,
  ExecutePlanResponse_ExecutionProgress,
} from "../../generated/proto/spark/connect/base_pb.js";
import { follow } from "../execution/deadline.js";
import type { PlanRoot } from "../execution/execution.js";
import { interruptRequest } from "../operations.js";
import type { Session } from "../session.js";
import type { BatchEvent, QueryEvent } from "./channel-events.js";
import { batches, progressReports, queries, reattaches, traceEnd, traceError, traceStart } from "./channels.js";
import { onCtrlC } from "./ctrl-c.js";

/** Milliseconds in which a server says that it heard of Ctrl-C; the caller waits no longer. */
const INTERRUPT_TIMEOUT = 1_000;

/** Who looks on while one execution runs: progress handlers, the progress bar with Ctrl-C, and the diagnostics channels. */
export interface ExecutionWatch {
  /** The caller's signal, or one that Ctrl-C aborts as well. */
  readonly signal: AbortSignal | undefined;
  heard(response: ExecutePlanResponse): void;
  /** The consumer is done with the response. */
  waiting(): void;
  reattaching(lastResponseId: string | undefined): void;
  /** What the caller is to be told of an error: that of Ctrl-C may have come back as the server's. */
  failed(error: unknown): unknown;
  /** Over, in whatever way. */
  ended(): void;
}

/** What is watched. */
export interface WatchedExecution {
  readonly operationId: string;
  readonly plan: PlanRoot;
  readonly tags: readonly string[];
  readonly signal: AbortSignal | undefined;
}

export function watchExecution(session: Session, { operationId, plan, tags, signal: outer }: WatchedExecution): ExecutionWatch {
  const { sessionId, progressHandlers, progressBar } = session;
  const line = progressBar?.begin();
  const ctrlC = line && cancelledByCtrlC(session, operationId, outer);
  const query: QueryEvent | undefined = queries.hasSubscribers
    ? { sessionId, operationId, kind: plan.case === "root" ? "query" : "command", tags, rows: 0, bytes: 0, reattached: 0, complete: false }
    : undefined;
  let last: Progress | undefined;
  let bytesOfBatch = 0;
  if (query) traceStart(queries, query);

  const isFollowed = (): boolean => progressHandlers.size > 0 || progressReports.hasSubscribers;
  const tell = (progress: Progress): void => {
    if (progressReports.hasSubscribers) progressReports.publish(progress);
    for (const handler of progressHandlers) handler(progress);
  };
  const progressed = (report: ExecutePlanResponse_ExecutionProgress): void => {
    if (line === undefined && !isFollowed()) return;
    const stages = report.stages.map(stageInfo);
    // Before the first stage is planned there is nothing to say.
    if (!stages.some(({ numTasks }) => numTasks > 0)) return;
    last = { operationId, stages, inflightTasks: Number(report.numInflightTasks), done: false };
    line?.progress(last);
    tell(last);
  };
  const arrived = ({ rowCount, data, chunkIndex = 0n, numChunksInBatch = 1n }: ExecutePlanResponse_ArrowBatch): void => {
    // The consumer may print what it gets.
    line?.hide();
    bytesOfBatch += data.byteLength;
    if (chunkIndex + 1n < numChunksInBatch) return;
    const bytes = bytesOfBatch;
    bytesOfBatch = 0;
    if (query) {
      query.rows += Number(rowCount);
      query.bytes += bytes;
    }
    if (batches.hasSubscribers) batches.publish({ sessionId, operationId, rows: Number(rowCount), bytes } satisfies BatchEvent);
  };

  return {
    signal: ctrlC === undefined ? outer : ctrlC.signal,
    heard({ responseType }) {
      if (responseType.case === "executionProgress") progressed(responseType.value);
      else if (responseType.case === "arrowBatch") arrived(responseType.value);
      else if (responseType.case === "resultComplete" && query) query.complete = true;
    },
    waiting: () => line?.show(),
    reattaching(lastResponseId) {
      if (query) query.reattached += 1;
      if (reattaches.hasSubscribers) reattaches.publish({ sessionId, operationId, lastResponseId });
    },
    failed(error) {
      const told = error instanceof CancelledError && ctrlC?.pressed ? ctrlC.reason : error;
      if (query) traceError(queries, query, told);
      return told;
    },
    ended() {
      ctrlC?.release();
      line?.end();
      if (query) traceEnd(queries, query);
      if (isFollowed()) tell({ operationId, stages: last?.stages ?? [], inflightTasks: 0, done: true });
    },
  };
}

const stageInfo = (stage: ExecutePlanResponse_ExecutionProgress["stages"][number]): StageInfo => ({
  stageId: Number(stage.stageId),
  numTasks: Number(stage.numTasks),
  numCompletedTasks: Number(stage.numCompletedTasks),
  numBytesRead: Number(stage.inputBytesRead),
  done: stage.done,
});

interface CtrlC {
  readonly signal: AbortSignal;
  readonly reason: CancelledError;
  readonly pressed: boolean;
  release(): void;
}

/** Ctrl-C interrupts the execution on the server before the caller hears of it: a program that ends of the error must not leave it running. */
function cancelledByCtrlC(session: Session, operationId: string, outer: AbortSignal | undefined): CtrlC {
  const controller = new AbortController();
  const unfollow = follow(outer, controller);
  const reason = new CancelledError("The query was cancelled by Ctrl-C.");
  const abort = (): void => controller.abort(reason);
  let pressed = false;
  const off = onCtrlC(() => {
    pressed = true;
    const request = interruptRequest(session, { operation: operationId });
    const answered = session.transport.interrupt(request, { timeout: INTERRUPT_TIMEOUT });
    void answered.then(abort, abort);
    session.background("Interrupting a query", answered);
  });
  return {
    signal: controller.signal,
    reason,
    get pressed() {
      return pressed;
    },
    release() {
      off();
      unfollow();
    },
  };
}
