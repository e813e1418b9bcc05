import { randomUUID } from "node:crypto";
import { RpcError } from "../../transport.js";
import type { DuckDBConnection } from "../duckdb.js";
import { type SessionConfig, sessionConfig } from "./config.js";

/** A running query. */
export interface Operation {
  readonly id: string;
  readonly tags: readonly string[];
  connection: DuckDBConnection | undefined;
  interrupted: boolean;
}

export interface EmbeddedSession {
  readonly id: string;
  readonly serverSideId: string;
  readonly config: SessionConfig;
  readonly operations: Map<string, Operation>;
}

export interface Sessions {
  /** The session of that id, made when it is new; a released one stays closed. */
  get(id: string): EmbeddedSession;
  /** A session with the settings of another. */
  clone(id: string, newId?: string): EmbeddedSession;
  release(id: string): EmbeddedSession;
  interruptAll(): void;
}

/** Stops a query: the next chunk that it computes fails. */
export function interrupt(operation: Operation): void {
  operation.interrupted = true;
  operation.connection?.interrupt();
}

function closed(id: string): RpcError {
  return new RpcError("NOT_FOUND", `[INVALID_HANDLE.SESSION_CLOSED] The handle ${id} is invalid. Session was closed. SQLSTATE: HY000`, {
    info: { errorClass: "INVALID_HANDLE.SESSION_CLOSED", sqlState: "HY000", messageParameters: JSON.stringify({ handle: id }) },
  });
}

function cannotClone(reason: "CLOSED" | "EXISTS", targetSessionId: string): RpcError {
  const errorClass = `INVALID_CLONE_SESSION_REQUEST.TARGET_SESSION_ID_ALREADY_${reason}`;
  const why = reason === "CLOSED" ? "a session with this ID was previously closed" : "a session with this ID already exists";
  return new RpcError(
    "INTERNAL",
    `[${errorClass}] Invalid session clone request. Cannot clone session to target session ID ${targetSessionId} because ${why}. SQLSTATE: 42K04`,
    { info: { errorClass, sqlState: "42K04", messageParameters: JSON.stringify({ targetSessionId }) } },
  );
}

export function createSessions(): Sessions {
  const sessions = new Map<string, EmbeddedSession>();
  const released = new Set<string>();
  const get = (id: string): EmbeddedSession => {
    if (released.has(id)) throw closed(id);
    let session = sessions.get(id);
    if (session === undefined) {
      session = { id, serverSideId: randomUUID(), config: sessionConfig(), operations: new Map() };
      sessions.set(id, session);
    }
    return session;
  };
  return {
    get,
    clone(id, newId = randomUUID()) {
      if (released.has(newId)) throw cannotClone("CLOSED", newId);
      if (sessions.has(newId)) throw cannotClone("EXISTS", newId);
      const original = get(id);
      const clone = get(newId);
      for (const [key, value] of original.config.entries()) clone.config.set(key, value);
      return clone;
    },
    release(id) {
      const session = get(id);
      for (const operation of session.operations.values()) interrupt(operation);
      sessions.delete(id);
      released.add(id);
      return session;
    },
    interruptAll() {
      for (const session of sessions.values()) for (const operation of session.operations.values()) interrupt(operation);
    },
  };
}
