import type { DescMessage, MessageInitShape, MessageShape } from "@bufbuild/protobuf";
import { Channel, type ChannelOptions, credentials, Metadata } from "@grpc/grpc-js";
import { ArgumentError, LimitError } from "../../errors.js";
import * as proto from "../../generated/proto/spark/connect/base_pb.js";
import { messageBytes } from "../../message-bytes.js";
import { type CallOptions, RpcError, type Transport } from "../../transport.js";
import { responseMessage } from "../response-message.js";
import type { RequestHeader } from "../session.js";
import { sizeText } from "../sizes.js";
import { compressedRequest, type Planned, WORTH_COMPRESSING } from "../uploads/plan-compression.js";
import { tracedCall, tracedStream } from "../watching/rpc-events.js";
import { explainedFailure } from "./connection-hints.js";
import type { ChannelParameters } from "./connection-parameters.js";
import { address, type ConnectionTarget } from "./connection-string.js";
import { openCall, type RawCall } from "./grpc-call.js";
import { haveAuthorization, headerName, headerValue } from "./headers.js";
import { assertLoopback, type Credentials, isOpen, isSecure, secureContext } from "./tls.js";
import { tokens, toldError } from "./token.js";

export interface TransportLimits {
  /** Bytes of the largest message in either direction; 128 MiB, Spark's own limit, when absent. */
  readonly messageSize?: number;
  /** HTTP/2's window in bytes; 16 MiB when absent, since the default of 64 KiB makes every round trip cost throughput. */
  readonly flowControlWindow?: number;
}

export interface GrpcTransportOptions extends Credentials {
  readonly limits?: TransportLimits | undefined;
}

const MESSAGE_SIZE = 128 * 1024 * 1024;
const FLOW_CONTROL_WINDOW = 16 * 1024 * 1024;

function channelOptions(
  parameters: ChannelParameters,
  messageSize: number,
  limits: TransportLimits,
  userAgent: string | undefined,
): ChannelOptions {
  return {
    "grpc.max_receive_message_length": messageSize,
    "grpc.max_send_message_length": messageSize,
    "grpc-node.flow_control_window": limits.flowControlWindow ?? FLOW_CONTROL_WINDOW,
    // Retrying is ours: a stream that has delivered must be reattached, never sent again.
    "grpc.enable_retries": 0,
    "grpc.initial_reconnect_backoff_ms": 50,
    // Our own backoff decides how often to try; the channel's must not make an attempt fail without trying.
    "grpc.max_reconnect_backoff_ms": 2_000,
    ...(parameters.grpc_keepalive_enabled !== false && {
      // A frozen peer is noticed by pings; without calls Spark would close the connection for pinging too often.
      "grpc.keepalive_time_ms": parameters.grpc_keepalive_time_ms ?? 60_000,
      "grpc.keepalive_timeout_ms": parameters.grpc_keepalive_timeout_ms ?? 20_000,
      "grpc.keepalive_permit_without_calls": parameters.grpc_keepalive_without_calls ? 1 : 0,
    }),
    // HTTP carries ASCII; requests carry the name as it is.
    "grpc.primary_user_agent": clientName(userAgent).replace(/[^ -~]+/g, encodeURIComponent),
  };
}

/** How a client names itself to the server. */
export const clientName = (userAgent: string | undefined): string =>
  [userAgent, "sparkwright", `os/${process.platform}`, `node/${process.versions.node}`].filter(Boolean).join(" ");

/**
 * Spark Connect over gRPC. Connects at the first call; a call that fails throws RpcError, and one that cannot reach the server
 * says which host and port it tried. A call whose token the server refuses before it answers is made once more with a fresh one, where
 * a function gives tokens; a stream that had begun to answer fails with UNAVAILABLE, and can be reattached.
 *
 * @throws ArgumentError for a token or an authorization header without TLS, keys that cannot be read, or a header that HTTP cannot carry.
 */
export function grpcTransport(target: ConnectionTarget, options: GrpcTransportOptions = {}): Transport {
  const where = address(target);
  const secure = isSecure(target, options);
  const open = isOpen(target, options);
  const tls = typeof options.tls === "object" ? options.tls : {};
  const source = options.token ?? target.token;
  const bearer = tokens(source);
  const headers = headersOf({ ...target.headers?.(), ...options.headers }, source !== undefined);
  const messageSize = options.limits?.messageSize ?? target.channel?.grpc_max_message_size ?? MESSAGE_SIZE;
  const channel = new Channel(where, secure ? credentials.createFromSecureContext(secureContext(tls)) : credentials.createInsecure(), {
    ...channelOptions(target.channel ?? {}, messageSize, options.limits ?? {}, target.userAgent),
    ...(tls.servername !== undefined && { "grpc.ssl_target_name_override": tls.servername }),
    // A proxy would read what is only for this machine.
    ...(open === "local" && { "grpc.enable_http_proxy": 0 }),
  });
  const ofHeader = headers
    .get("authorization")[0]
    ?.toString()
    .replace(/^\S+\s+/, "");
  const told = (error: unknown, token: string | undefined): unknown => toldError(error, token ?? ofHeader, where);
  const tried = { secure, clientCertificate: tls.cert !== undefined };
  const explain = (reason: string): string => `${where}: ${explainedFailure(reason, tried)}`;
  let closed = false;
  /** Whether nothing secret goes astray: without TLS, "localhost" has to be this machine. */
  let checked = open !== "local" || target.socket !== undefined;

  const assertOpen = (): void => {
    if (closed) throw new RpcError("CANCELLED", `${where}: the connection was closed.`);
  };
  const tokenFor = async (call: CallOptions | undefined): Promise<string | undefined> => {
    assertOpen();
    if (!checked) await assertLoopback(target.host);
    checked = true;
    const token = await bearer.get(call);
    assertOpen();
    return token;
  };
  const openWith = (token: string | undefined, method: string, call: CallOptions | undefined): RawCall => {
    const metadata = headers.clone();
    if (token !== undefined) metadata.set("authorization", `Bearer ${token}`);
    const path = `/spark.connect.SparkConnectService/${method}`;
    return openCall({ channel, path, metadata, explain, signal: call?.signal, timeout: call?.timeout });
  };

  /** A request as it is sent: a large plan compressed where the session says so, and no more than a message may have. */
  const requestBytes = async <Input extends DescMessage>(
    input: Input,
    request: MessageInitShape<Input>,
    call: CallOptions | undefined,
  ): Promise<Uint8Array> => {
    const bytes = messageBytes(input, request);
    if (bytes.byteLength < WORTH_COMPRESSING) return withinLimit(bytes, messageSize);
    const { sessionId, userContext, clientType } = request as unknown as RequestHeader;
    const settings = async (keys: readonly string[]): Promise<ReadonlyMap<string, string | undefined>> => {
      const operation = { opType: { case: "getOption" as const, value: { keys: [...keys] } } };
      const { pairs } = await config({ sessionId, userContext, clientType, operation }, call);
      return new Map(pairs.map(({ key, value }) => [key, value]));
    };
    const smaller = await compressedRequest(request as Planned, settings);
    return withinLimit(smaller === undefined ? bytes : messageBytes(input, smaller as MessageInitShape<Input>), messageSize);
  };

  const unary = <Input extends DescMessage, Output extends DescMessage>(method: string, input: Input, output: Output) => {
    const answer = async (request: MessageInitShape<Input>, call?: CallOptions): Promise<MessageShape<Output>> => {
      const bytes = await requestBytes(input, request, call);
      for (let attempt = 1; ; attempt++) {
        const token = await tokenFor(call);
        const opened = openWith(token, method, call);
        void opened.send(bytes);
        opened.halfClose();
        try {
          return await single(output, opened, where);
        } catch (error) {
          if (!bearer.refused(error, token) || attempt > 1) throw told(error, token);
        }
      }
    };
    return (request: MessageInitShape<Input>, call?: CallOptions): Promise<MessageShape<Output>> =>
      tracedCall(method, where, request, () => answer(request, call));
  };
  const serverStream = <Input extends DescMessage, Output extends DescMessage>(method: string, input: Input, output: Output) => {
    const answers = async function* (request: MessageInitShape<Input>, call?: CallOptions): AsyncGenerator<MessageShape<Output>> {
      const bytes = await requestBytes(input, request, call);
      let answered = false;
      for (let attempt = 1; ; attempt++) {
        const token = await tokenFor(call);
        const opened = openWith(token, method, call);
        try {
          void opened.send(bytes);
          opened.halfClose();
          for await (const message of opened) {
            answered = true;
            yield responseMessage(output, message);
          }
          return;
        } catch (error) {
          const refused = bearer.refused(error, token);
          if (refused && answered) throw timeOver(where);
          if (!refused || attempt > 1) throw told(error, token);
        } finally {
          opened.cancel();
        }
      }
    };
    return (request: MessageInitShape<Input>, call?: CallOptions): AsyncGenerator<MessageShape<Output>> =>
      tracedStream(method, where, request, () => answers(request, call));
  };

  const config = unary("Config", proto.ConfigRequestSchema, proto.ConfigResponseSchema);
  return {
    executePlan: serverStream("ExecutePlan", proto.ExecutePlanRequestSchema, proto.ExecutePlanResponseSchema),
    reattachExecute: serverStream("ReattachExecute", proto.ReattachExecuteRequestSchema, proto.ExecutePlanResponseSchema),
    releaseExecute: unary("ReleaseExecute", proto.ReleaseExecuteRequestSchema, proto.ReleaseExecuteResponseSchema),
    analyzePlan: unary("AnalyzePlan", proto.AnalyzePlanRequestSchema, proto.AnalyzePlanResponseSchema),
    config,
    interrupt: unary("Interrupt", proto.InterruptRequestSchema, proto.InterruptResponseSchema),
    getStatus: unary("GetStatus", proto.GetStatusRequestSchema, proto.GetStatusResponseSchema),
    cloneSession: unary("CloneSession", proto.CloneSessionRequestSchema, proto.CloneSessionResponseSchema),
    artifactStatus: unary("ArtifactStatus", proto.ArtifactStatusesRequestSchema, proto.ArtifactStatusesResponseSchema),
    releaseSession: unary("ReleaseSession", proto.ReleaseSessionRequestSchema, proto.ReleaseSessionResponseSchema),
    fetchErrorDetails: unary("FetchErrorDetails", proto.FetchErrorDetailsRequestSchema, proto.FetchErrorDetailsResponseSchema),
    addArtifacts: (requests, call) =>
      tracedCall("AddArtifacts", where, {}, async () => {
        const held = bearer.held;
        const token = await tokenFor(call);
        const opened = openWith(token, "AddArtifacts", call);
        try {
          for await (const request of requests) {
            await opened.send(messageBytes(proto.AddArtifactsRequestSchema, request));
          }
          opened.halfClose();
          return await single(proto.AddArtifactsResponseSchema, opened, where);
        } catch (error) {
          // What was sent is used up: only the caller can send it again.
          throw bearer.refused(error, token) && held ? timeOver(where) : told(error, token);
        } finally {
          opened.cancel();
        }
      }),
    async close() {
      closed = true;
      channel.close();
    },
  };
}

function headersOf(given: Readonly<Record<string, string>>, hasToken: boolean): Metadata {
  if (hasToken && haveAuthorization(given)) {
    throw new ArgumentError('A token and an "authorization" header were given, and a token is sent as one: leave out one of the two.');
  }
  const result = new Metadata();
  for (const [name, value] of Object.entries(given)) result.set(headerName(name), headerValue(name, value));
  return result;
}

/** A token that was good is refused in the middle of a call: worth another attempt, which fetches a fresh one. */
const timeOver = (where: string): RpcError =>
  new RpcError("UNAVAILABLE", `${where}: the time of the token was over before the call was; the next one has a fresh token`);

/** gRPC would refuse it in words that say neither what is so large nor a way out. */
function withinLimit(bytes: Uint8Array, limit: number): Uint8Array {
  if (bytes.byteLength <= limit) return bytes;
  throw new LimitError(
    `This query is ${sizeText(bytes.byteLength)} as a message, and one may have ${sizeText(limit)} (limits.messageSize here, spark.connect.grpc.maxInboundMessageSize on the server). ` +
      "Large are values that are written in the query itself: long lists in isin, large texts or bytes in lit or in SQL. Make a frame of them by createDataFrame, whose rows travel by themselves, and join it; or write them to a file and read that.",
    { messageParameters: { limit: String(limit), size: String(bytes.byteLength) } },
  );
}

async function single<Output extends DescMessage>(output: Output, call: RawCall, where: string): Promise<MessageShape<Output>> {
  let response: MessageShape<Output> | undefined;
  for await (const message of call) response = responseMessage(output, message);
  if (response === undefined) throw new RpcError("INTERNAL", `${where}: the server ended the call without an answer.`);
  return response;
}
