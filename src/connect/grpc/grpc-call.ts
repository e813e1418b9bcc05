import type { ChannelInterface, Metadata } from "@grpc/grpc-js";
import { RpcError } from "../../transport.js";
import { rpcError } from "./rpc-status.js";

/** Messages read ahead of the consumer: enough to hide the wire, too few to fill memory. */
const PREFETCH_MESSAGES = 2;
/** No reading ahead past this many bytes that nobody has taken yet. */
const PREFETCH_BYTES = 32 * 1024 * 1024;

export interface OpenCall {
  readonly channel: ChannelInterface;
  readonly path: string;
  readonly metadata: Metadata;
  /** The text for a server that is not to be reached, with gRPC's reason for it. */
  readonly explain: (reason: string) => string;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds. */
  readonly timeout: number | undefined;
}

/** A call that takes requests and gives the bytes of responses, pulled one by one. */
export interface RawCall extends AsyncIterableIterator<Uint8Array> {
  send(message: Uint8Array): Promise<void>;
  halfClose(): void;
  cancel(): void;
}

const CANCELLED = 1;

/**
 * Opens a call below grpc-js' stream objects, which buffer sixteen messages and go on running after their loop is left.
 * Here messages are pulled, and leaving the loop, an abort or a throw cancels the call at once.
 */
export function openCall(options: OpenCall): RawCall {
  const { channel, path, metadata, signal, timeout, explain } = options;
  const call = channel.createCall(path, timeout === undefined ? Number.POSITIVE_INFINITY : Date.now() + timeout, null, null, null);
  const queue: Uint8Array[] = [];
  const waiting: { resolve: (result: IteratorResult<Uint8Array>) => void; reject: (error: unknown) => void }[] = [];
  let queuedBytes = 0;
  let reading = false;
  let ended = false;
  let failure: unknown;

  const finish = (error: unknown): void => {
    if (ended) return;
    ended = true;
    failure = error;
    signal?.removeEventListener("abort", onAbort);
    for (const { resolve, reject } of waiting.splice(0)) {
      if (error === undefined) resolve({ done: true, value: undefined });
      else reject(error);
    }
  };
  const cancel = (): void => {
    if (!ended) call.cancelWithStatus(CANCELLED, "cancelled by the client");
    queue.length = 0;
    queuedBytes = 0;
    finish(undefined);
  };
  function onAbort(): void {
    call.cancelWithStatus(CANCELLED, "cancelled by the client");
    queue.length = 0;
    finish(new RpcError("CANCELLED", "The call was cancelled by its AbortSignal.", { cause: signal?.reason }));
  }
  const pull = (): void => {
    if (reading || ended || queue.length >= PREFETCH_MESSAGES || queuedBytes > PREFETCH_BYTES) return;
    reading = true;
    call.startRead();
  };

  if (signal?.aborted) onAbort();
  else {
    signal?.addEventListener("abort", onAbort, { once: true });
    call.start(metadata, {
      onReceiveMetadata: () => {},
      onReceiveMessage: (message: Uint8Array) => {
        reading = false;
        const consumer = waiting.shift();
        if (consumer) consumer.resolve({ done: false, value: message });
        else {
          queue.push(message);
          queuedBytes += message.byteLength;
        }
        pull();
      },
      onReceiveStatus: (status) => {
        if (status.code === 0) return finish(undefined);
        const [details] = status.metadata.get("grpc-status-details-bin");
        const error = rpcError(status.code, status.details, details instanceof Uint8Array ? details : undefined);
        finish(error.status === "UNAVAILABLE" || isReset(error) ? unavailable(error, explain) : error);
      },
    });
    pull();
  }

  return {
    send: (message) =>
      ended
        ? Promise.resolve()
        : new Promise<void>((resolve) => {
            // A failed write is followed by the status, which carries the reason.
            call.sendMessageWithContext({ callback: () => resolve() }, Buffer.from(message.buffer, message.byteOffset, message.byteLength));
          }),
    halfClose: () => {
      if (!ended) call.halfClose();
    },
    cancel,
    next: () => {
      const message = queue.shift();
      if (message !== undefined) {
        queuedBytes -= message.byteLength;
        pull();
        return Promise.resolve({ done: false, value: message });
      }
      if (ended) {
        if (failure === undefined) return Promise.resolve({ done: true, value: undefined });
        const error = failure;
        failure = undefined;
        return Promise.reject(error);
      }
      const result = new Promise<IteratorResult<Uint8Array>>((resolve, reject) => {
        waiting.push({ resolve, reject });
      });
      pull();
      return result;
    },
    return: () => {
      cancel();
      return Promise.resolve({ done: true, value: undefined });
    },
    throw: (error) => {
      cancel();
      return Promise.reject(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/**
 * A stream that was reset, or ended without a status: the server said nothing of the query, something on the way broke. grpc-js gives
 * RST_STREAM's codes statuses that a server may send as well; its texts tell the two apart.
 */
const isReset = ({ status, message }: RpcError): boolean =>
  (status === "INTERNAL" && /^Received RST_STREAM with code \d+(?! triggered)/.test(message)) ||
  (status === "CANCELLED" && message === "Call cancelled") ||
  (status === "RESOURCE_EXHAUSTED" && message === "Bandwidth exhausted or memory limit exceeded");

const unavailable = (error: RpcError, explain: OpenCall["explain"]): RpcError =>
  new RpcError("UNAVAILABLE", explain(error.message), {
    info: error.info,
    ...(error.retryDelay !== undefined && { retryDelay: error.retryDelay }),
  });
