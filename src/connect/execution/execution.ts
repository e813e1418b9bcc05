import { randomUUID } from "node:crypto";
import { ExecutionError, SessionClosedError, type SparkError } from "../../errors.js";
import type { ExecutePlanResponse } from "../../generated/proto/spark/connect/base_pb.js";
import type { Command, Relation } from "../../plan/plan.js";
import { type CallOptions, RpcError } from "../../transport.js";
import { assertNotAborted, type Session } from "../session.js";
import { tagsOf } from "../tags.js";
import { watchExecution } from "../watching/watch-execution.js";
import { aborted, deadline } from "./deadline.js";
import { releases } from "./release.js";
import { backoff } from "./retry.js";
import { untilAnswered, watchdog } from "./watchdog.js";

export type PlanRoot = { readonly case: "root"; readonly value: Relation } | { readonly case: "command"; readonly value: Command };

export interface ExecutionOptions {
  readonly signal?: AbortSignal | undefined;
}

/** Larger batches come in pieces of this size, so that memory is bounded by bytes. */
const CHUNK_BYTES = 4n * 1024n * 1024n;
/** A stream that ends emptier and sooner than this did not wait for the query: it counts as a failure, lest we spin. */
const SHORTEST_STREAM = 50;
const WHAT = "Running the query";

/**
 * Runs a plan and gives the server's responses, each once and in order, whatever becomes of the connection.
 *
 * Execution is reattachable: a stream that breaks, or that ends cleanly without ResultComplete (as every one does after two
 * minutes or 1 GiB), is continued after the last response. The plan is sent a second time only if the server does not know the
 * operation and nothing was delivered. A stream without a word for too long is left and continued, too. Leaving the loop, an abort or a
 * deadline cancels the call and releases the execution, which interrupts it.
 */
export async function* execute(session: Session, plan: PlanRoot, options: ExecutionOptions): AsyncGenerator<ExecutePlanResponse> {
  session.assertOpen();
  assertNotAborted(WHAT, options.signal);
  const { transport, policy } = session;
  const operationId = randomUUID();
  const tags = [...tagsOf(session)];
  const watch = watchExecution(session, { operationId, plan, tags, signal: options.signal });
  const { signal, clear } = deadline(watch.signal, session.timeout);
  const release = releases(session, operationId);
  const waits = backoff(policy, WHAT, signal, operationId);
  let lastResponseId: string | undefined;
  let complete = false;
  let sent = false;
  let executed = 0;
  let silences = 0;

  const open = (call: CallOptions): AsyncIterable<ExecutePlanResponse> => {
    if (sent) {
      watch.reattaching(lastResponseId);
      return transport.reattachExecute({ ...session.header(), operationId, ...(lastResponseId !== undefined && { lastResponseId }) }, call);
    }
    sent = true;
    executed += 1;
    return transport.executePlan(
      {
        ...session.header(),
        operationId,
        tags,
        plan: { opType: plan },
        requestOptions: [
          { requestOption: { case: "reattachOptions", value: { reattachable: true } } },
          {
            requestOption: {
              case: "resultChunkingOptions",
              value: { allowArrowBatchChunking: true, preferredArrowChunkSize: CHUNK_BYTES },
            },
          },
        ],
      },
      call,
    );
  };

  // A consumer that works on a batch, or has forgotten the loop, keeps no query running.
  signal?.addEventListener("abort", release.all, { once: true });
  try {
    while (!complete) {
      const reattached = sent;
      const opened = policy.now();
      const dog = watchdog(policy.silence, silences, signal);
      let received = false;
      try {
        dog.waiting();
        for await (const response of open({ signal: dog.signal })) {
          dog.heard();
          received = true;
          silences = 0;
          waits.reset();
          session.observe(response.serverSideSessionId);
          if (response.responseType.case === "resultComplete") complete = true;
          const { responseId } = response;
          lastResponseId = responseId;
          watch.heard(response);
          yield response;
          watch.waiting();
          if (complete) break;
          release.until(responseId, sizeOf(response));
          dog.waiting();
        }
        if (!complete && !received && policy.now() - opened < SHORTEST_STREAM) {
          await waits.next(new RpcError("UNAVAILABLE", "The server ended the stream of results at once and without a result."));
        }
      } catch (error) {
        if (dog.barked && !signal?.aborted) {
          silences += 1;
          await untilAnswered(session, WHAT, signal, operationId);
        } else if (reattached && isAbout(error, "OPERATION_NOT_FOUND", "SESSION_NOT_FOUND")) {
          if (lastResponseId !== undefined) throw lost(error);
          // The request never reached the server, or only half: nothing was delivered, so it may be sent again.
          sent = false;
        } else if (executed < 2 || !isAbout(error, "OPERATION_ALREADY_EXISTS")) {
          // That the operation exists means that the plan's first sending did arrive, late: its results are there to be had.
          await waits.next(error);
        }
      } finally {
        dog.end();
      }
    }
  } catch (error) {
    throw watch.failed(await session.error(WHAT, error, signal));
  } finally {
    signal?.removeEventListener("abort", release.all);
    clear();
    release.all();
    watch.ended();
  }
  if (signal?.aborted) throw aborted(WHAT, signal);
}

const sizeOf = ({ responseType }: ExecutePlanResponse): number =>
  responseType.case === "arrowBatch" ? responseType.value.data.byteLength : 0;

/** Whether the server says one of these of the execution's handle. */
function isAbout(error: unknown, ...handles: readonly string[]): error is RpcError {
  if (!(error instanceof RpcError)) return false;
  const text = `${error.info.errorClass ?? ""} ${error.message}`;
  return handles.some((handle) => text.includes(`INVALID_HANDLE.${handle}`));
}

function lost(error: RpcError): SparkError {
  const details = { errorClass: error.info.errorClass, sqlState: error.info.sqlState, cause: error };
  return isAbout(error, "SESSION_NOT_FOUND")
    ? new SessionClosedError(
        "The server no longer knows this session: it was restarted, or the session was closed or had expired. A part of the query's rows was already delivered. Connect again, and run it again.",
        details,
      )
    : new ExecutionError(
        "The server no longer knows this query, of which a part was already delivered: it was restarted, or it gave the query up. Run it again.",
        details,
      );
}
