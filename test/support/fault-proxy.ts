import { connect, constants, createServer, type IncomingHttpHeaders, type ServerHttp2Session, type ServerHttp2Stream } from "node:http2";

/** What befalls a stream of results once `after` responses of it have gone through. */
export interface Fault {
  readonly kind: FaultKind;
  readonly after: number;
  /** Of the response that follows, this share goes through as well: what arrives is no whole message. */
  readonly share: number;
  /** `reset`: HTTP/2's error code; `status`: gRPC's; `delay`: milliseconds. */
  readonly value: number;
}

/**
 * `lost`: the request never reaches the server. `cut`: the connection dies, with all of its calls. `goaway`: the same, after HTTP/2's
 * farewell. `reset`: RST_STREAM. `end`: a clean end, gRPC status 0. `status`: an error of gRPC's own. `stall`: nothing comes any more. `delay`: the
 * next response is late.
 */
export type FaultKind = "lost" | "cut" | "goaway" | "reset" | "end" | "status" | "stall" | "delay";

export interface FaultProxy {
  readonly address: string;
  /** The faults that were played so far, in order. */
  readonly played: readonly Fault[];
  /** From now on nothing goes through, on any connection, and none is closed: a frozen peer. */
  freeze(): void;
  close(): Promise<void>;
}

const streamsOfResults = /\/(ExecutePlan|ReattachExecute)$/;
const WINDOW = 1024 * 1024;
/** Headers that belong to one connection, or that HTTP/2 makes itself. */
const own = new Set([":status", "connection", "host", "http2-settings", "keep-alive", "transfer-encoding"]);

/**
 * Stands between a client and a Spark Connect server, knows gRPC's messages, and harms the streams of results as told: the first stream
 * that is opened gets the first of `faults`, and so on; those after the last go through unharmed, as all other calls do.
 */
export async function faultProxy(target: string, faults: readonly Fault[]): Promise<FaultProxy> {
  const upstreamAddress = `http://${target.replace(/^sc:\/\//, "")}`;
  const sessions = new Set<ServerHttp2Session>();
  const coming = [...faults];
  const played: Fault[] = [];
  let frozen = false;

  const server = createServer({ settings: { initialWindowSize: WINDOW } });
  server.on("session", (session) => {
    sessions.add(session);
    const upstream = connect(upstreamAddress, { settings: { initialWindowSize: WINDOW } });
    // an end on one side is the end of the other; why it came is of no interest
    upstream.on("error", () => setImmediate(() => session.destroy()));
    upstream.on("close", () => setImmediate(() => session.destroy()));
    session.on("error", () => upstream.destroy());
    session.on("close", () => {
      sessions.delete(session);
      upstream.destroy();
    });
    session.on("stream", (stream, headers) => {
      if (frozen) return;
      const harmed = streamsOfResults.test(String(headers[":path"])) ? coming.shift() : undefined;
      if (harmed?.kind === "lost") {
        played.push(harmed);
        setImmediate(() => session.destroy());
        return;
      }
      forward(stream, upstream.request(withoutOwn(headers)));

      function forward(client: ServerHttp2Stream, request: ReturnType<typeof upstream.request>): void {
        let trailers: IncomingHttpHeaders = {};
        let faulty = harmed;
        const messages = messageSplitter();
        client.on("error", () => request.close(constants.NGHTTP2_CANCEL));
        client.on("close", () => request.close(constants.NGHTTP2_CANCEL));
        client.on("aborted", () => request.close(constants.NGHTTP2_CANCEL));
        client.on("wantTrailers", () => client.sendTrailers(trailers));
        client.pipe(request);
        request.on("error", () => setImmediate(() => client.close(constants.NGHTTP2_INTERNAL_ERROR)));
        request.on("response", (answer, flags) => {
          if (frozen || client.destroyed) return;
          const ended = (flags & constants.NGHTTP2_FLAG_END_STREAM) !== 0;
          client.respond({ ":status": answer[":status"], ...withoutOwn(answer) }, ended ? { endStream: true } : { waitForTrailers: true });
        });
        request.on("trailers", (found) => {
          trailers = withoutOwn(found);
        });
        request.on("end", () => {
          // a fault whose response never came: this stream had fewer
          if (!frozen && !client.destroyed && late === undefined) client.end();
        });
        let late: Buffer[] | undefined;
        const pass = (bytes: Uint8Array): void => {
          if (!client.write(bytes)) request.pause();
        };
        client.on("drain", () => request.resume());
        request.on("data", (bytes: Buffer) => {
          if (frozen || client.destroyed) return;
          if (late !== undefined) return void late.push(bytes);
          if (faulty === undefined) return pass(bytes);
          for (const message of messages.split(bytes)) {
            if (faulty === undefined || faulty.after > messages.passed) {
              messages.passed += 1;
              pass(message);
              continue;
            }
            const fault = faulty;
            played.push(fault);
            faulty = undefined;
            if (fault.kind === "delay") {
              late = [message, messages.rest()];
              setTimeout(() => {
                const all = Buffer.concat(late!);
                late = undefined;
                if (client.destroyed) return;
                pass(all);
                if (request.readableEnded) client.end();
              }, fault.value);
              return;
            }
            // no more of this stream; what is on its way is not for the client
            request.removeAllListeners("data").removeAllListeners("end").removeAllListeners("trailers");
            request.resume();
            const part = message.subarray(0, Math.floor(message.byteLength * fault.share));
            play(fault, client, session, part, (last) => {
              trailers = last;
            });
            if (fault.kind !== "stall") request.close(constants.NGHTTP2_CANCEL);
            return;
          }
        });
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    address: `sc://127.0.0.1:${address.port}`,
    played,
    freeze() {
      frozen = true;
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const session of sessions) session.destroy();
      await closed;
    },
  };
}

function play(
  fault: Fault,
  client: ServerHttp2Stream,
  session: ServerHttp2Session,
  part: Uint8Array,
  endWith: (trailers: IncomingHttpHeaders) => void,
): void {
  // Node (20 to 24) aborts the process when a stream that has trailers to come is closed within a callback of its session, thus setImmediate.
  // An end of the stream's own comes between messages; only a connection or a stream that breaks leaves a part of one behind.
  switch (fault.kind) {
    case "lost":
    case "delay":
      throw new Error(`${fault.kind} is played elsewhere`);
    case "cut":
      client.write(part, () => setImmediate(() => session.destroy()));
      return;
    case "goaway":
      session.goaway(constants.NGHTTP2_NO_ERROR);
      client.write(part, () => setImmediate(() => session.destroy()));
      return;
    case "reset":
      client.write(part, () => setImmediate(() => client.close(fault.value)));
      return;
    case "stall":
      client.write(part);
      return;
    case "end":
      endWith({ "grpc-status": "0" });
      client.end();
      return;
    case "status":
      endWith({ "grpc-status": String(fault.value), "grpc-message": "played by the proxy" });
      client.end();
      return;
  }
}

const withoutOwn = (headers: IncomingHttpHeaders): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !own.has(name)));

const PREFIX = 5;

/** Bytes as gRPC's messages, each with its prefix (a flag, and the length in four bytes). */
function messageSplitter(): { passed: number; split(bytes: Buffer): Generator<Buffer>; rest(): Buffer } {
  let kept: Buffer = Buffer.alloc(0);
  return {
    passed: 0,
    *split(bytes) {
      kept = kept.byteLength === 0 ? bytes : Buffer.concat([kept, bytes]);
      while (kept.byteLength >= PREFIX) {
        const end = PREFIX + kept.readUInt32BE(1);
        if (kept.byteLength < end) return;
        const message = kept.subarray(0, end);
        kept = kept.subarray(end);
        yield message;
      }
    },
    rest() {
      const rest = kept;
      kept = Buffer.alloc(0);
      return rest;
    },
  };
}
