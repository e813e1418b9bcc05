import type { ProgressHandler } from "../dsl/progress.js";
import { SessionClosedError, SparkError } from "../errors.js";
import type { FetchErrorDetailsResponse } from "../generated/proto/spark/connect/base_pb.js";
import { type CallOptions, RpcError, type Transport } from "../transport.js";
import { sparkError } from "./errors.js";
import { aborted, deadline } from "./execution/deadline.js";
import { type RetryPolicy, retried } from "./execution/retry.js";
import { missingByVersion } from "./missing-by-version.js";
import { tellFailure } from "./watching/channels.js";
import type { ProgressBar } from "./watching/progress-bar.js";

/** The fields that every request begins with. */
export interface RequestHeader {
  readonly sessionId: string;
  readonly userContext: { readonly userId: string; readonly userName: string };
  readonly clientType: string;
  readonly clientObservedServerSideSessionId?: string;
}

/** One session with one server: what its calls have in common. */
export interface Session {
  readonly transport: Transport;
  readonly policy: RetryPolicy;
  /** Milliseconds that no call and no query takes longer than. */
  readonly timeout: number | undefined;
  readonly sessionId: string;
  /** Who is told how far the queries are. */
  readonly progressHandlers: Set<ProgressHandler>;
  /** Where people see it; with it, Ctrl-C interrupts queries. */
  readonly progressBar: ProgressBar | undefined;
  header(): RequestHeader;
  /** Notes which session of the server answered; once known, the server refuses calls meant for another, such as after a restart. */
  observe(serverSideSessionId: string): void;
  /** A call with retries, its errors made Spark errors. */
  call<T extends { readonly serverSideSessionId: string }>(
    what: string,
    call: (options: CallOptions) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T>;
  /** Any error of a call as the one that users get. */
  error(what: string, error: unknown, signal?: AbortSignal): Promise<unknown>;
  /** Work that nobody waits for until the session is closed. Its failure is told on the channel `sparkwright:background-failure`. */
  background(what: string, work: Promise<unknown>): void;
  assertOpen(): void;
  /** Another session over the same connection, for the same user. */
  sibling(sessionId: string): Session;
  /** The connection goes with the last session over it. */
  close(): Promise<void>;
}

/** Milliseconds; a session is given up by the server in any case. */
const CLOSE_TIMEOUT = 5_000;

export interface SessionOptions {
  readonly sessionId: string;
  readonly userId: string;
  readonly clientType: string;
  readonly policy: RetryPolicy;
  readonly timeout?: number | undefined;
  /** The server's version, once it is known. */
  readonly version?: string;
  readonly progressBar?: ProgressBar | undefined;
}

/** `connection` is how many sessions have the transport open. */
export function createSession(transport: Transport, options: SessionOptions, connection = { sessions: 0 }): Session {
  connection.sessions += 1;
  const pending = new Set<Promise<unknown>>();
  let observed: string | undefined;
  let closing: Promise<void> | undefined;

  /** The error of a failed call, in this server's terms. */
  const told = (error: RpcError, details?: FetchErrorDetailsResponse): SparkError =>
    missingByVersion(sparkError(error, details), options.version);

  const session: Session = {
    transport,
    policy: options.policy,
    timeout: options.timeout,
    sessionId: options.sessionId,
    progressHandlers: new Set(),
    progressBar: options.progressBar,
    header: () => ({
      sessionId: options.sessionId,
      userContext: { userId: options.userId, userName: options.userId },
      clientType: options.clientType,
      ...(observed !== undefined && { clientObservedServerSideSessionId: observed }),
    }),
    observe(serverSideSessionId) {
      if (serverSideSessionId === "") return;
      if (observed !== undefined && observed !== serverSideSessionId) {
        throw new SessionClosedError(
          `The server's session changed from ${observed} to ${serverSideSessionId}: it was restarted, and views and settings are gone. Connect again.`,
        );
      }
      observed = serverSideSessionId;
    },
    async call(what, call, outer) {
      session.assertOpen();
      assertNotAborted(what, outer);
      const { signal, clear } = deadline(outer, options.timeout);
      try {
        const response = await retried(() => call({ signal }), options.policy, what, signal);
        session.observe(response.serverSideSessionId);
        return response;
      } catch (error) {
        throw await session.error(what, error, signal);
      } finally {
        clear();
      }
    },
    async error(what, error, signal) {
      if (error instanceof SparkError) return error;
      if (signal?.aborted) return aborted(what, signal);
      if (!(error instanceof RpcError)) return error;
      if (closing !== undefined) return new SessionClosedError("The session was closed while this was running.", { cause: error });
      const { errorId } = error.info;
      if (errorId === undefined) return told(error);
      try {
        return told(error, await transport.fetchErrorDetails({ ...session.header(), errorId }, { timeout: CLOSE_TIMEOUT }));
      } catch (failure) {
        // The first error is the one to tell; that its details could not be had is a side matter.
        tellFailure("Fetching an error's details", failure);
        return told(error);
      }
    },
    background(what, work) {
      const told = work.catch((error: unknown) => tellFailure(what, error));
      pending.add(told);
      void told.finally(() => pending.delete(told));
    },
    assertOpen() {
      if (closing !== undefined) throw new SessionClosedError("The session was closed: connect again.");
    },
    sibling(sessionId) {
      session.assertOpen();
      return createSession(transport, { ...options, sessionId }, connection);
    },
    close() {
      closing ??= (async () => {
        await Promise.all(pending);
        try {
          await transport.releaseSession({ ...session.header() }, { timeout: CLOSE_TIMEOUT });
        } catch (error) {
          // Closing what is already gone is no error of the caller's.
          tellFailure("Releasing the session", error);
        } finally {
          connection.sessions -= 1;
          if (connection.sessions === 0) await transport.close();
        }
      })();
      return closing;
    },
  };
  return session;
}

export function assertNotAborted(what: string, signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw aborted(what, signal);
}
