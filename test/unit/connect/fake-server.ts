import { create } from "@bufbuild/protobuf";
import * as proto from "../../../src/generated/proto/spark/connect/base_pb.js";
import { RpcError, type Transport } from "../../../src/transport.js";

/** What a stream does next: a response, an error, or a clean end (of which the last step has one anyway). */
export type Step = { readonly response: string } | { readonly complete: true } | { readonly error: Error } | { readonly forever: true };

export interface FakeServer {
  readonly transport: Transport;
  /** The calls as they came: their names, and what tells them apart. */
  readonly calls: string[];
}

/** A server that plays one script a stream, in the order in which streams are opened. */
export function fakeServer(streams: readonly (readonly Step[])[], serverSideSessionId: () => string = () => "server-1"): FakeServer {
  const calls: string[] = [];
  const scripts = [...streams];
  async function* play(operationId: string, signal: AbortSignal | undefined): AsyncGenerator<proto.ExecutePlanResponse> {
    const script = scripts.shift();
    if (script === undefined) throw new Error("more streams than scripts");
    for (const step of script) {
      if ("error" in step) throw step.error;
      if ("forever" in step) {
        await new Promise((_, reject) => {
          signal?.addEventListener("abort", () => reject(new RpcError("CANCELLED", "aborted")), { once: true });
        });
      } else {
        const responseType: proto.ExecutePlanResponse["responseType"] =
          "complete" in step
            ? { case: "resultComplete", value: create(proto.ExecutePlanResponse_ResultCompleteSchema) }
            : { case: "arrowBatch", value: create(proto.ExecutePlanResponse_ArrowBatchSchema, { rowCount: 1n, data: new Uint8Array(1) }) };
        yield create(proto.ExecutePlanResponseSchema, {
          operationId,
          responseId: "complete" in step ? "complete" : step.response,
          serverSideSessionId: serverSideSessionId(),
          responseType,
        });
      }
    }
  }
  const none = (): never => {
    throw new Error("not played here");
  };
  const transport: Transport = {
    executePlan(request, options) {
      calls.push("execute");
      return play(request.operationId ?? "", options?.signal);
    },
    reattachExecute(request, options) {
      calls.push(`reattach after ${request.lastResponseId ?? "nothing"}`);
      return play(request.operationId ?? "", options?.signal);
    },
    async releaseExecute(request) {
      calls.push(request.release?.case === "releaseUntil" ? `release until ${request.release.value.responseId}` : "release all");
      return create(proto.ReleaseExecuteResponseSchema, {});
    },
    analyzePlan: none,
    config: none,
    interrupt: none,
    getStatus: none,
    cloneSession: none,
    addArtifacts: none,
    artifactStatus: none,
    fetchErrorDetails: none,
    async releaseSession() {
      calls.push("release session");
      return create(proto.ReleaseSessionResponseSchema, {});
    },
    async close() {
      calls.push("close");
    },
  };
  return { transport, calls };
}
