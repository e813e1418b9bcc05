import type { MessageInitShape } from "@bufbuild/protobuf";
import type { Executor } from "../dsl/executor.js";
import type { ConfigRequest_OperationSchema, ConfigResponse } from "../generated/proto/spark/connect/base_pb.js";
import type { Session } from "./session.js";

type Operation = NonNullable<MessageInitShape<typeof ConfigRequest_OperationSchema>["opType"]>;

/** The session's settings on the server. */
export function sessionConfig(session: Session): Executor["config"] {
  const run = (what: string, opType: Operation): Promise<ConfigResponse> =>
    session.call(what, (call) => session.transport.config({ ...session.header(), operation: { opType } }, call));
  return {
    async get(keys) {
      const { pairs } = await run("Reading settings", { case: "getOption", value: { keys: [...keys] } });
      return new Map(pairs.map(({ key, value }) => [key, value]));
    },
    async set(values) {
      const pairs = Object.entries(values).map(([key, value]) => ({ key, value }));
      await run("Changing settings", { case: "set", value: { pairs } });
    },
    async unset(keys) {
      await run("Changing settings", { case: "unset", value: { keys: [...keys] } });
    },
    async getAll(prefix) {
      const { pairs } = await run("Reading settings", { case: "getAll", value: prefix === undefined ? {} : { prefix } });
      // The server cuts the prefix off the names.
      return new Map(pairs.map(({ key, value }) => [`${prefix ?? ""}${key}`, value ?? ""]));
    },
  };
}
