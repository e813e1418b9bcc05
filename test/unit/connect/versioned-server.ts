import { create } from "@bufbuild/protobuf";
import { AnalyzePlanResponseSchema } from "../../../src/generated/proto/spark/connect/base_pb.js";
import type { Transport } from "../../../src/transport.js";
import { fakeServer } from "./fake-server.js";

/** A server that tells its version and nothing else; every other call throws, and is on the list. */
export function versionedServer(version: string): { readonly transport: Transport; readonly calls: string[] } {
  const { transport, calls } = fakeServer([]);
  const analyzePlan: Transport["analyzePlan"] = async (request) => {
    calls.push(request.analyze?.case ?? "nothing");
    if (request.analyze?.case !== "sparkVersion") throw new Error("this server tells its version only");
    return create(AnalyzePlanResponseSchema, { serverSideSessionId: "server-1", result: { case: "sparkVersion", value: { version } } });
  };
  return { transport: { ...transport, analyzePlan }, calls };
}
