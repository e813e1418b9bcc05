import { create } from "@bufbuild/protobuf";
import { type ConfigRequest, type ConfigResponse, ConfigResponseSchema } from "../../generated/proto/spark/connect/base_pb.js";
import { RpcError } from "../../transport.js";
import type { EmbeddedSession } from "./sessions.js";

type Pair = { readonly key: string; readonly value?: string };

const pair = (key: string, value: string | undefined): Pair => (value === undefined ? { key } : { key, value });

function run({ config }: EmbeddedSession, operation: NonNullable<ConfigRequest["operation"]>["opType"]): readonly Pair[] {
  switch (operation.case) {
    case "set":
      for (const { key, value } of operation.value.pairs) config.set(key, value ?? "");
      return [];
    case "get":
      return operation.value.keys.map((key) => pair(key, config.require(key)));
    case "getOption":
      return operation.value.keys.map((key) => pair(key, config.get(key)));
    case "getWithDefault":
      return operation.value.pairs.map(({ key, value }) => pair(key, config.getOr(key, value)));
    case "getAll": {
      const prefix = operation.value.prefix ?? "";
      return [...config.entries()].filter(([key]) => key.startsWith(prefix)).map(([key, value]) => pair(key.slice(prefix.length), value));
    }
    case "unset":
      for (const key of operation.value.keys) config.unset(key);
      return operation.value.keys.map((key) => pair(key, undefined));
    case "isModifiable":
      return operation.value.keys.map((key) => pair(key, String(config.isModifiable(key))));
    default:
      throw new RpcError("INVALID_ARGUMENT", "A Config call without an operation.");
  }
}

export function configure(session: EmbeddedSession, request: ConfigRequest): ConfigResponse {
  const pairs = request.operation === undefined ? [] : run(session, request.operation.opType);
  return create(ConfigResponseSchema, { sessionId: session.id, serverSideSessionId: session.serverSideId, pairs: [...pairs] });
}
