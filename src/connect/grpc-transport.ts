import type { DescMessage, MessageInitShape, MessageShape } from "@bufbuild/protobuf";
import { Channel, type ChannelOptions, credentials, Metadata } from "@grpc/grpc-js";
import { ArgumentError } from "../errors.js";
import * as proto from "../generated/proto/spark/connect/base_pb.js";
import { messageBytes } from "../message-bytes.js";
import { type CallOptions, RpcError, type Transport } from "../transport.js";
import { address, type ConnectionTarget } from "./connection-string.js";
import { openCall, type RawCall } from "./grpc-call.js";
import { responseMessage } from "./response-message.js";

/** PEM texts for a private certificate authority or for mutual TLS. */
export interface TlsOptions {
  readonly ca?: string | Uint8Array;
  readonly key?: string | Uint8Array;
  readonly cert?: string | Uint8Array;
}

export interface TransportLimits {
  /** Bytes of the largest message in either direction; 128 MiB, Spark's own limit, when absent. */
  readonly messageSize?: number;
  /** HTTP/2's window in bytes; 16 MiB when absent, since the default of 64 KiB makes every round trip cost throughput. */
  readonly flowControlWindow?: number;
}

export interface GrpcTransportOptions {
  /** Beside or instead of the connection string's. A function is called for every call and may fetch a fresh token. */
  readonly token?: string | (() => string | Promise<string>) | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly tls?: boolean | TlsOptions | undefined;
  readonly limits?: TransportLimits | undefined;
}

const MESSAGE_SIZE = 128 * 1024 * 1024;
const FLOW_CONTROL_WINDOW = 16 * 1024 * 1024;

const channelOptions = (limits: TransportLimits, userAgent: string | undefined): ChannelOptions => ({
  "grpc.max_receive_message_length": limits.messageSize ?? MESSAGE_SIZE,
  "grpc.max_send_message_length": limits.messageSize ?? MESSAGE_SIZE,
  "grpc-node.flow_control_window": limits.flowControlWindow ?? FLOW_CONTROL_WINDOW,
  // Retrying is ours: a stream that has delivered must be reattached, never sent again.
  "grpc.enable_retries": 0,
  "grpc.initial_reconnect_backoff_ms": 50,
  // Our own backoff decides how often to try; the channel's must not make an attempt fail without trying.
  "grpc.max_reconnect_backoff_ms": 2_000,
  // A frozen peer is noticed by pings; without calls Spark would close the connection for pinging too often.
  "grpc.keepalive_time_ms": 60_000,
  "grpc.keepalive_timeout_ms": 20_000,
  "grpc.keepalive_permit_without_calls": 0,
  "grpc.primary_user_agent": [userAgent, "sparkwright", `node/${process.versions.node}`].filter(Boolean).join(" "),
});

/**
 * Spark Connect over gRPC. Connects at the first call; a call that fails throws RpcError, and one that cannot reach the server
 * says which host and port it tried.
 *
 * @throws ArgumentError for a token or an authorization header without TLS, or a header that HTTP cannot carry.
 */
export function grpcTransport(target: ConnectionTarget, options: GrpcTransportOptions = {}): Transport {
  const secure = options.tls === undefined ? target.tls || options.token !== undefined : options.tls !== false;
  refuseOpenCredentials(secure, target, options);
  const where = address(target);
  const channel = new Channel(
    where,
    secure ? tlsCredentials(options.tls) : credentials.createInsecure(),
    channelOptions(options.limits ?? {}, target.userAgent),
  );
  const token = options.token ?? target.token;
  const headers = headersOf(options.headers ?? {});
  let closed = false;

  const metadata = async (): Promise<Metadata> => {
    const result = headers.clone();
    if (token !== undefined) result.set("authorization", `Bearer ${tokenText(typeof token === "function" ? await token() : token)}`);
    return result;
  };
  const open = async (method: string, call: CallOptions | undefined): Promise<RawCall> => {
    if (closed) throw new RpcError("CANCELLED", `${where}: the connection was closed.`);
    return openCall({
      channel,
      path: `/spark.connect.SparkConnectService/${method}`,
      metadata: await metadata(),
      target: where,
      signal: call?.signal,
      timeout: call?.timeout,
    });
  };

  const unary =
    <Input extends DescMessage, Output extends DescMessage>(method: string, input: Input, output: Output) =>
    async (request: MessageInitShape<Input>, call?: CallOptions): Promise<MessageShape<Output>> => {
      const bytes = messageBytes(input, request);
      const opened = await open(method, call);
      void opened.send(bytes);
      opened.halfClose();
      return single(output, opened, where);
    };
  const serverStream = <Input extends DescMessage, Output extends DescMessage>(method: string, input: Input, output: Output) =>
    async function* (request: MessageInitShape<Input>, call?: CallOptions): AsyncGenerator<MessageShape<Output>> {
      const bytes = messageBytes(input, request);
      const opened = await open(method, call);
      try {
        void opened.send(bytes);
        opened.halfClose();
        for await (const message of opened) yield responseMessage(output, message);
      } finally {
        opened.cancel();
      }
    };

  return {
    executePlan: serverStream("ExecutePlan", proto.ExecutePlanRequestSchema, proto.ExecutePlanResponseSchema),
    reattachExecute: serverStream("ReattachExecute", proto.ReattachExecuteRequestSchema, proto.ExecutePlanResponseSchema),
    releaseExecute: unary("ReleaseExecute", proto.ReleaseExecuteRequestSchema, proto.ReleaseExecuteResponseSchema),
    analyzePlan: unary("AnalyzePlan", proto.AnalyzePlanRequestSchema, proto.AnalyzePlanResponseSchema),
    config: unary("Config", proto.ConfigRequestSchema, proto.ConfigResponseSchema),
    interrupt: unary("Interrupt", proto.InterruptRequestSchema, proto.InterruptResponseSchema),
    artifactStatus: unary("ArtifactStatus", proto.ArtifactStatusesRequestSchema, proto.ArtifactStatusesResponseSchema),
    releaseSession: unary("ReleaseSession", proto.ReleaseSessionRequestSchema, proto.ReleaseSessionResponseSchema),
    fetchErrorDetails: unary("FetchErrorDetails", proto.FetchErrorDetailsRequestSchema, proto.FetchErrorDetailsResponseSchema),
    async addArtifacts(requests, call) {
      const opened = await open("AddArtifacts", call);
      try {
        for await (const request of requests) {
          await opened.send(messageBytes(proto.AddArtifactsRequestSchema, request));
        }
        opened.halfClose();
        return await single(proto.AddArtifactsResponseSchema, opened, where);
      } finally {
        opened.cancel();
      }
    },
    async close() {
      closed = true;
      channel.close();
    },
  };
}

// gRPC's own errors about a header's value repeat the value, which may be a secret.

function headersOf(headers: Readonly<Record<string, string>>): Metadata {
  const result = new Metadata();
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[\w.-]+$/.test(name) || /-bin$/i.test(name)) {
      throw new ArgumentError(
        `${JSON.stringify(name)} is no name of a header: letters, digits, "_", "-" and "." make one (and "-bin" at its end means bytes, which are not taken).`,
      );
    }
    if (!/^[ -~]*$/.test(value))
      throw new ArgumentError(`The value of the header ${JSON.stringify(name)} has characters other than visible ASCII.`);
    result.set(name, value);
  }
  return result;
}

function tokenText(token: unknown): string {
  if (typeof token === "string" && /^[!-~]+$/.test(token)) return token;
  const found = typeof token === "string" ? "text with other characters, or empty" : `a value of type ${typeof token}`;
  throw new ArgumentError(`A token is text of visible ASCII characters without spaces; found ${found}.`);
}

async function single<Output extends DescMessage>(output: Output, call: RawCall, where: string): Promise<MessageShape<Output>> {
  let response: MessageShape<Output> | undefined;
  for await (const message of call) response = responseMessage(output, message);
  if (response === undefined) throw new RpcError("INTERNAL", `${where}: the server ended the call without an answer.`);
  return response;
}

function tlsCredentials(tls: boolean | TlsOptions | undefined): ReturnType<typeof credentials.createSsl> {
  const { ca, key, cert } = typeof tls === "object" ? tls : {};
  const pem = (value: string | Uint8Array | undefined): Buffer | null => (value === undefined ? null : Buffer.from(value as string));
  return credentials.createSsl(pem(ca), pem(key), pem(cert));
}

function refuseOpenCredentials(secure: boolean, target: ConnectionTarget, options: GrpcTransportOptions): void {
  if (secure) return;
  if (options.token !== undefined || target.token !== undefined) {
    throw new ArgumentError('A token never travels without TLS: leave out "tls: false", or the token.');
  }
  if (Object.keys(options.headers ?? {}).some((name) => name.toLowerCase() === "authorization")) {
    throw new ArgumentError(
      'An "authorization" header never travels without TLS: write use_ssl=true in the connection string, or "tls: true".',
    );
  }
}
