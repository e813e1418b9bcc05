import { randomUUID } from "node:crypto";
import { CancelledError, ExecutionError } from "../errors.js";
import type { ExecutePlanResponse } from "../generated/proto/spark/connect/base_pb.js";
import type { Command, Relation } from "../plan/plan.js";
import { RpcError } from "../transport.js";
import { releases } from "./release.js";
import { backoff } from "./retry.js";
import { assertNotAborted, type Session } from "./session.js";

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
 * operation and nothing was delivered. Leaving the loop cancels the call and releases the execution, which interrupts it.
 */
export async function* execute(session: Session, plan: PlanRoot, options: ExecutionOptions): AsyncGenerator<ExecutePlanResponse> {
  const { signal } = options;
  session.assertOpen();
  assertNotAborted(WHAT, signal);
  const { transport, policy } = session;
  const operationId = randomUUID();
  const release = releases(session, operationId);
  const waits = backoff(policy, WHAT, signal);
  const call = { signal };
  let lastResponseId: string | undefined;
  let complete = false;
  let sent = false;

  const open = (): AsyncIterable<ExecutePlanResponse> => {
    if (sent)
      return transport.reattachExecute({ ...session.header(), operationId, ...(lastResponseId !== undefined && { lastResponseId }) }, call);
    sent = true;
    return transport.executePlan(
      {
        ...session.header(),
        operationId,
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

  try {
    while (!complete) {
      const reattached = sent;
      const opened = policy.now();
      let received = false;
      try {
        for await (const response of open()) {
          received = true;
          waits.reset();
          session.observe(response.serverSideSessionId);
          if (response.responseType.case === "resultComplete") complete = true;
          const { responseId } = response;
          lastResponseId = responseId;
          yield response;
          if (!complete) release.until(responseId, sizeOf(response));
        }
        if (!complete && !received && policy.now() - opened < SHORTEST_STREAM) {
          await waits.next(new RpcError("UNAVAILABLE", "The server ended the stream of results at once and without a result."));
        }
      } catch (error) {
        if (reattached && isUnknownOperation(error)) {
          if (lastResponseId !== undefined) throw lost(error);
          // The request never reached the server, or only half: nothing was delivered, so it may be sent again.
          sent = false;
        } else await waits.next(error);
      }
    }
  } catch (error) {
    throw await session.error(error, signal);
  } finally {
    release.all();
  }
  if (signal?.aborted) throw new CancelledError(`${WHAT} was cancelled.`, { cause: signal.reason });
}

const sizeOf = ({ responseType }: ExecutePlanResponse): number =>
  responseType.case === "arrowBatch" ? responseType.value.data.byteLength : 0;

function isUnknownOperation(error: unknown): error is RpcError {
  if (!(error instanceof RpcError)) return false;
  const text = `${error.info.errorClass ?? ""} ${error.message}`;
  return text.includes("INVALID_HANDLE.OPERATION_NOT_FOUND") || text.includes("INVALID_HANDLE.SESSION_NOT_FOUND");
}

const lost = (error: RpcError): ExecutionError =>
  new ExecutionError(
    "The server no longer knows this query, of which a part was already delivered: it was restarted, or it gave the query up. Run it again.",
    {
      errorClass: error.info.errorClass,
      sqlState: error.info.sqlState,
      cause: error,
    },
  );
