import { describe, expect, it } from "vitest";
import { execute } from "../../../src/connect/execution/execution.js";
import { retryPolicy } from "../../../src/connect/execution/retry.js";
import { createSession, type Session } from "../../../src/connect/session.js";
import { CancelledError, ExecutionError, RetriesExceededError, SessionClosedError, TimeoutError } from "../../../src/errors.js";
import { RpcError } from "../../../src/transport.js";
import { type FakeServer, fakeServer, type Step } from "./fake-server.js";

const plan = { case: "root" as const, value: {} };
const answer = (response: string): Step => ({ response });
const complete: Step = { complete: true };
const broken: Step = { error: new RpcError("UNAVAILABLE", "Connection dropped") };
const unknown: Step = {
  error: new RpcError("INTERNAL", "[INVALID_HANDLE.OPERATION_NOT_FOUND] no such operation", {
    info: { errorClass: "INVALID_HANDLE.OPERATION_NOT_FOUND" },
  }),
};

/** A session on a clock of its own, where waiting takes no time and nothing is released in between by time alone. */
function sessionOn(server: FakeServer, tick = 0): Session {
  let now = 0;
  const policy = retryPolicy({
    now: () => {
      now += tick;
      return now;
    },
    wait: async (milliseconds) => {
      now += milliseconds;
    },
  });
  return createSession(server.transport, { sessionId: "s", userId: "u", clientType: "test", policy });
}

async function responses(session: Session, signal?: AbortSignal): Promise<string[]> {
  const result: string[] = [];
  for await (const response of execute(session, plan, { signal })) result.push(response.responseId);
  return result;
}

describe("execute", () => {
  it("gives the responses and releases the execution at the end", async () => {
    const server = fakeServer([[answer("1"), answer("2"), complete]]);
    expect(await responses(sessionOn(server))).toEqual(["1", "2", "complete"]);
    expect(server.calls).toEqual(["execute", "release all"]);
  });

  it("a clean end without ResultComplete is not the end", async () => {
    const server = fakeServer([[answer("1")], [answer("2")], [complete]]);
    expect(await responses(sessionOn(server))).toEqual(["1", "2", "complete"]);
    expect(server.calls).toEqual(["execute", "reattach after 1", "reattach after 2", "release all"]);
  });

  it("a broken stream is resumed after the last response", async () => {
    const server = fakeServer([[answer("1"), broken], [broken], [answer("2"), broken], [complete]]);
    expect(await responses(sessionOn(server))).toEqual(["1", "2", "complete"]);
    // Waiting took the time after which responses are released.
    expect(server.calls).toEqual(["execute", "reattach after 1", "reattach after 1", "release until 2", "reattach after 2", "release all"]);
  });

  it("a plan that never reached the server is sent again", async () => {
    const server = fakeServer([[broken], [unknown], [answer("1"), complete]]);
    expect(await responses(sessionOn(server))).toEqual(["1", "complete"]);
    expect(server.calls).toEqual(["execute", "reattach after nothing", "execute", "release all"]);
  });

  it("a plan that has delivered is never sent again", async () => {
    const server = fakeServer([[answer("1"), broken], [unknown]]);
    await expect(responses(sessionOn(server))).rejects.toThrow(ExecutionError);
    expect(server.calls).toEqual(["execute", "reattach after 1", "release all"]);
  });

  it("an error of the query is told at once", async () => {
    const wrong = new RpcError("INTERNAL", "[DIVIDE_BY_ZERO] Division by zero. SQLSTATE: 22012");
    const server = fakeServer([[answer("1"), { error: wrong }]]);
    await expect(responses(sessionOn(server))).rejects.toMatchObject({ errorClass: "DIVIDE_BY_ZERO", sqlState: "22012" });
    expect(server.calls).toEqual(["execute", "release all"]);
  });

  it("gives up when nothing comes within the budget", async () => {
    const server = fakeServer([[answer("1")], ...Array.from({ length: 100 }, () => [broken])]);
    await expect(responses(sessionOn(server))).rejects.toBeInstanceOf(RetriesExceededError);
  });

  it("does not spin on streams that end empty at once", async () => {
    const server = fakeServer([[answer("1")], ...Array.from({ length: 100 }, () => [])]);
    await expect(responses(sessionOn(server))).rejects.toBeInstanceOf(RetriesExceededError);
    expect(server.calls.length).toBeLessThan(40);
  });

  it("leaving the loop releases the execution", async () => {
    const server = fakeServer([[answer("1"), answer("2"), complete]]);
    for await (const _ of execute(sessionOn(server), plan, {})) break;
    expect(server.calls).toEqual(["execute", "release all"]);
  });

  it("an abort ends a stream that says nothing", async () => {
    const server = fakeServer([[answer("1"), { forever: true }]]);
    const abort = new AbortController();
    setTimeout(() => abort.abort(new Error("enough")), 20);
    const error = await responses(sessionOn(server), abort.signal).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CancelledError);
    expect((error as Error).cause).toEqual(new Error("enough"));
    expect(server.calls).toEqual(["execute", "release all"]);
  });

  it("another session of the server is an error", async () => {
    let id = 0;
    const server = fakeServer([[answer("1"), answer("2"), complete]], () => `server-${++id}`);
    await expect(responses(sessionOn(server))).rejects.toBeInstanceOf(SessionClosedError);
  });

  it("a session that is gone after rows were delivered is told as such", async () => {
    const gone = { error: new RpcError("INTERNAL", "[INVALID_HANDLE.SESSION_NOT_FOUND] no such session") };
    const server = fakeServer([[answer("1"), broken], [gone]]);
    await expect(responses(sessionOn(server))).rejects.toThrow(SessionClosedError);
  });

  it("a plan that was sent again and had arrived after all is continued", async () => {
    const late = { error: new RpcError("INTERNAL", "[INVALID_HANDLE.OPERATION_ALREADY_EXISTS] known") };
    const server = fakeServer([[broken], [unknown], [late], [answer("1"), complete]]);
    expect(await responses(sessionOn(server))).toEqual(["1", "complete"]);
    expect(server.calls).toEqual(["execute", "reattach after nothing", "execute", "reattach after nothing", "release all"]);
  });

  describe("a stream without a word", () => {
    const forever: Step = { forever: true };
    /** A session that is impatient, with a server that answers questions as told. */
    function impatient(server: FakeServer, answers: () => Promise<never>): Session {
      const transport = { ...server.transport, analyzePlan: answers };
      const policy = retryPolicy({ silence: 30, budget: 100, initialBackoff: 10, jitter: 0 });
      return createSession(transport, { sessionId: "s", userId: "u", clientType: "test", policy });
    }

    it("is left and continued while the server answers", async () => {
      const server = fakeServer([[answer("1"), forever], [forever], [answer("2"), complete]]);
      const session = impatient(server, async () => ({}) as never);
      expect(await responses(session)).toEqual(["1", "2", "complete"]);
      const streams = server.calls.filter((call) => !call.startsWith("release until"));
      expect(streams).toEqual(["execute", "reattach after 1", "reattach after 1", "release all"]);
    });

    it("is an error within the budget when the server is away, too", async () => {
      const server = fakeServer([[answer("1"), forever]]);
      const session = impatient(server, async () => {
        throw new RpcError("DEADLINE_EXCEEDED", "no answer in time");
      });
      await expect(responses(session)).rejects.toThrow(RetriesExceededError);
      expect(server.calls).toEqual(["execute", "release all"]);
    });

    it("is none while the consumer works", async () => {
      const server = fakeServer([[answer("1"), answer("2"), complete]]);
      for await (const _ of execute(
        impatient(server, async () => ({}) as never),
        plan,
        {},
      )) {
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
      expect(server.calls.filter((call) => !call.startsWith("release until"))).toEqual(["execute", "release all"]);
    });
  });

  it("an abort releases the execution even if its consumer never comes back", async () => {
    const server = fakeServer([[answer("1"), answer("2"), complete]]);
    const abort = new AbortController();
    const loop = execute(sessionOn(server), plan, { signal: abort.signal });
    await loop.next();
    abort.abort();
    expect(server.calls).toEqual(["execute", "release all"]);
    await loop.return(undefined);
  });

  it("a deadline is a TimeoutError, whoever set it", async () => {
    const stuck = (): FakeServer => fakeServer([[answer("1"), { forever: true }]]);
    const limited = createSession(stuck().transport, {
      sessionId: "s",
      userId: "u",
      clientType: "test",
      policy: retryPolicy(),
      timeout: 20,
    });
    await expect(responses(limited)).rejects.toMatchObject({ name: "TimeoutError", message: expect.stringContaining("20 ms") });
    await expect(responses(sessionOn(stuck()), AbortSignal.timeout(20))).rejects.toBeInstanceOf(TimeoutError);
  });

  it("releases responses in batches", async () => {
    const many = Array.from({ length: 100 }, (_, index) => answer(String(index + 1)));
    const server = fakeServer([[...many, complete]]);
    await responses(sessionOn(server));
    expect(server.calls).toEqual(["execute", "release until 32", "release until 64", "release until 96", "release all"]);
  });

  it("releases responses by time as well", async () => {
    const server = fakeServer([[...Array.from({ length: 10 }, (_, index) => answer(String(index + 1))), complete]]);
    await responses(sessionOn(server, 40));
    expect(server.calls.filter((call) => call.startsWith("release until")).length).toBeGreaterThan(1);
  });

  it("closing waits for releases, and ends the session once", async () => {
    const server = fakeServer([[answer("1"), complete]]);
    const session = sessionOn(server);
    await responses(session);
    await Promise.all([session.close(), session.close()]);
    expect(server.calls).toEqual(["execute", "release all", "release session", "close"]);
    await expect(responses(session)).rejects.toBeInstanceOf(SessionClosedError);
  });
});
