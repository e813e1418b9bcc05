import { ArgumentError, ConnectionError } from "../../errors.js";
import { type CallOptions, RpcError } from "../../transport.js";
import { deadline } from "../execution/deadline.js";

/** A bearer token, or a function that gives one. */
export type TokenSource = string | (() => string | Promise<string>);

/** The bearer token of a connection: kept until the server refuses it, then fetched again. */
export interface Tokens {
  /** Whether one is there that an earlier call had. */
  readonly held: boolean;
  /** The token for a call; undefined where calls have none. Calls at once wait for one fetch. */
  get(options?: CallOptions): Promise<string | undefined>;
  /** Whether this error is the server's refusal of `token`, and the next `get` gives another. */
  refused(error: unknown, token: string | undefined): boolean;
}

/**
 * A text cannot be renewed; a function is called when the first call needs a token, and again when the server has refused the last one.
 *
 * `get` throws ConnectionError when the function fails, ArgumentError when what it gives is no token. None of them shows a token.
 */
export function tokens(source: TokenSource | undefined): Tokens {
  if (typeof source !== "function") {
    const text = source === undefined ? undefined : tokenText(source);
    return { held: text !== undefined, get: async () => text, refused: () => false };
  }
  let fetching: Promise<string> | undefined;
  let held: string | undefined;
  const fetch = async (): Promise<string> => {
    try {
      held = tokenText(await called(source));
      return held;
    } finally {
      fetching = undefined;
    }
  };
  return {
    get held() {
      return held !== undefined;
    },
    async get(options = {}) {
      if (held !== undefined) return held;
      fetching ??= fetch();
      return within(fetching, options);
    },
    refused(error, token) {
      if (!(error instanceof RpcError) || error.status !== "UNAUTHENTICATED" || token === undefined) return false;
      // Another call may have fetched a fresh one meanwhile.
      if (held === token) held = undefined;
      return true;
    },
  };
}

async function called(source: () => string | Promise<string>): Promise<unknown> {
  try {
    return await source();
  } catch (cause) {
    throw new ConnectionError('The function of the option "token" failed, so no call can be made; its error is the cause.', { cause });
  }
}

/** @throws ArgumentError for what a header cannot carry as a token; it is described, never repeated. */
export function tokenText(token: unknown): string {
  if (typeof token === "string" && /^[!-~]+$/.test(token)) return token;
  const found = typeof token === "string" ? "text with other characters, or empty" : `a value of type ${typeof token}`;
  throw new ArgumentError(`A token is text of visible ASCII characters without spaces; found ${found}.`);
}

/** Work that others wait for as well, given up for this call alone. */
async function within<T>(work: Promise<T>, { signal: outer, timeout }: CallOptions): Promise<T> {
  const { signal, clear } = deadline(outer, timeout);
  if (signal === undefined) return work;
  let onAbort = (): void => {};
  const given = new Promise<never>((_, reject) => {
    onAbort = () =>
      reject(
        outer?.aborted
          ? new RpcError("CANCELLED", "The call was cancelled by its AbortSignal.", { cause: outer.reason })
          : new RpcError("DEADLINE_EXCEEDED", `The function of the option "token" gave none within ${timeout} ms.`),
      );
  });
  try {
    signal.addEventListener("abort", onAbort, { once: true });
    if (signal.aborted) onAbort();
    return await Promise.race([work, given]);
  } finally {
    signal.removeEventListener("abort", onAbort);
    clear();
  }
}

/**
 * The error of a call as others may see it: without the secret that the call had, which a server or a proxy may repeat, and with what to do
 * about a refusal.
 */
export function toldError(error: unknown, secret: string | undefined, where: string): unknown {
  if (!(error instanceof RpcError)) return error;
  const clean = (text: string): string => (secret ? text.replaceAll(secret, "[token]") : text);
  const message = error.status === "UNAUTHENTICATED" ? `${where}: ${clean(error.message)} ${advice(secret)}` : clean(error.message);
  const info = Object.fromEntries(Object.entries(error.info).map(([key, text]) => [key, clean(text)]));
  if (message === error.message && Object.entries(info).every(([key, text]) => error.info[key] === text)) return error;
  // not the first error as its cause, which would show what was taken out
  return new RpcError(error.status, message, { info, ...(error.retryDelay !== undefined && { retryDelay: error.retryDelay }) });
}

const advice = (secret: string | undefined): string =>
  secret === undefined
    ? '(the call had no token: one is given by ";token=…" in the connection string, the option "token" or SPARK_CONNECT_AUTHENTICATE_TOKEN)'
    : "(the server refused the token of the call: it is wrong, or its time is over)";
