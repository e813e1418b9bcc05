import type { MessageInitShape } from "@bufbuild/protobuf";
import type { Executor } from "../dsl/executor.js";
import type { ConfigRequest_OperationSchema, ConfigResponse } from "../generated/proto/spark/connect/base_pb.js";
import type { Session } from "./session.js";

type Operation = NonNullable<MessageInitShape<typeof ConfigRequest_OperationSchema>["opType"]>;

const ask = (session: Session, what: string, opType: Operation, signal?: AbortSignal): Promise<ConfigResponse> =>
  session.call(what, (call) => session.transport.config({ ...session.header(), operation: { opType } }, call), signal);

/** The values of settings; undefined for one that the server does not have. */
export async function readSettings(
  session: Session,
  keys: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, string | undefined>> {
  const { pairs } = await ask(session, "Reading settings", { case: "getOption", value: { keys: [...keys] } }, signal);
  return new Map(pairs.map(({ key, value }) => [key, value]));
}

/** The session's settings on the server. */
export function sessionConfig(session: Session): Executor["config"] {
  const run = (what: string, opType: Operation): Promise<ConfigResponse> => ask(session, what, opType);
  return {
    get: (keys) => readSettings(session, keys),
    async value(key) {
      const { pairs } = await run("Reading settings", { case: "get", value: { keys: [key] } });
      return pairs[0]?.value;
    },
    async valueOr(key, otherwise) {
      const pair = { key, ...(otherwise !== undefined && { value: otherwise }) };
      const { pairs } = await run("Reading settings", { case: "getWithDefault", value: { pairs: [pair] } });
      return pairs[0]?.value;
    },
    async isModifiable(key) {
      const { pairs } = await run("Reading settings", { case: "isModifiable", value: { keys: [key] } });
      return pairs[0]?.value === "true";
    },
    async set(values) {
      const pairs = Object.entries(values).map(([key, value]) => ({ key, value }));
      warn(await run("Changing settings", { case: "set", value: { pairs } }));
    },
    async unset(keys) {
      warn(await run("Changing settings", { case: "unset", value: { keys: [...keys] } }));
    },
    async getAll(prefix) {
      const { pairs } = await run("Reading settings", { case: "getAll", value: prefix === undefined ? {} : { prefix } });
      // The server cuts the prefix off the names.
      return new Map(pairs.map(({ key, value }) => [`${prefix ?? ""}${key}`, value ?? ""]));
    },
  };
}

/** What the server has to say of settings, such as that one is deprecated, or that Spark Connect does not heed it. */
function warn({ warnings }: ConfigResponse): void {
  for (const warning of warnings) process.emitWarning(warning, "SparkWarning");
}
