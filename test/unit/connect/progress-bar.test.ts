import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { execute } from "../../../src/connect/execution/execution.js";
import { retryPolicy } from "../../../src/connect/execution/retry.js";
import { createSession, type Session } from "../../../src/connect/session.js";
import { type ProgressBar, progressBar, stderrProgressBar } from "../../../src/connect/watching/progress-bar.js";
import type { Progress } from "../../../src/dsl/progress.js";
import { CancelledError } from "../../../src/errors.js";
import { InterruptRequest_InterruptType } from "../../../src/generated/proto/spark/connect/base_pb.js";
import { RpcError, type Transport } from "../../../src/transport.js";
import { answeringServer } from "./answering-server.js";
import { fakeServer } from "./fake-server.js";

/** To the end of the line. */
const ERASE = "\u001b[K";

/** What a terminal shows in its last line after all that was written. */
function terminal(columns = 80) {
  const written: string[] = [];
  const shown = (): string => {
    let line = "";
    let at = 0;
    for (const part of written.join("").replaceAll(ERASE, "\n")) {
      if (part === "\r") at = 0;
      else if (part === "\n") line = line.slice(0, at);
      else {
        line = line.slice(0, at) + part + line.slice(at + 1);
        at += 1;
      }
    }
    return line;
  };
  return { columns, written, shown, write: (text: string) => void written.push(text) };
}

const progress = (numCompletedTasks: number, numTasks: number, numBytesRead = 0, inflightTasks = 2): Progress => ({
  operationId: "operation",
  stages: [{ stageId: 1, numTasks, numCompletedTasks, numBytesRead, done: false }],
  inflightTasks,
  done: false,
});

describe("the progress bar", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("shows tasks, seconds and bytes of a query that takes long, and leaves nothing behind", () => {
    const screen = terminal();
    const line = progressBar(screen).begin();
    line.progress(progress(3, 12, 1536));
    vi.advanceTimersByTime(1_900);
    expect(screen.written).toEqual([]);
    vi.advanceTimersByTime(3_200);
    expect(screen.shown()).toBe("[=======>                      ] 3 of 12 tasks, 2 running, 5 s, 1.5 KiB read");
    line.progress(progress(12, 12, 3 * 1024 ** 3, 0));
    vi.advanceTimersByTime(200);
    expect(screen.shown()).toBe("[==============================] 12 of 12 tasks, 0 running, 5 s, 3.0 GiB read");
    line.end();
    expect(screen.shown()).toBe("");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is not drawn again where nothing has changed, and is cut to the terminal's width", () => {
    const screen = terminal(40);
    const line = progressBar(screen).begin();
    vi.advanceTimersByTime(2_900);
    expect(screen.written).toEqual([`\r[>                             ] 0 of 0${ERASE}`]);
    line.end();
  });

  it("is away while rows are with their consumer, and back at once", () => {
    const screen = terminal();
    const line = progressBar(screen).begin();
    vi.advanceTimersByTime(3_000);
    expect(screen.shown()).not.toBe("");
    line.hide();
    expect(screen.shown()).toBe("");
    vi.advanceTimersByTime(3_000);
    expect(screen.shown()).toBe("");
    line.show();
    expect(screen.shown()).toContain("6 s");
    line.end();
  });

  it("is one for all queries that run", () => {
    const screen = terminal();
    const bar = progressBar(screen);
    const [first, second] = [bar.begin(), bar.begin()];
    first.progress(progress(1, 4));
    second.progress(progress(1, 4));
    vi.advanceTimersByTime(2_000);
    expect(screen.shown()).toContain("2 queries: 2 of 8 tasks, 4 running");
    first.end();
    vi.advanceTimersByTime(200);
    expect(screen.shown()).toContain("] 1 of 4 tasks");
    second.end();
    expect(screen.shown()).toBe("");
  });

  it.each<[string, boolean, Readonly<Record<string, string>>]>([
    ["a pipe", false, {}],
    ["a dumb terminal", true, { TERM: "dumb" }],
    ["continuous integration", true, { CI: "true" }],
  ])("is not there in %s", (_, isTTY, variables) => {
    const before = Object.getOwnPropertyDescriptor(process.stderr, "isTTY");
    vi.stubEnv("CI", "");
    vi.stubEnv("TERM", "xterm");
    try {
      Object.defineProperty(process.stderr, "isTTY", { value: true, configurable: true });
      expect(stderrProgressBar()).toBeDefined();
      Object.defineProperty(process.stderr, "isTTY", { value: isTTY, configurable: true });
      for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
      expect(stderrProgressBar()).toBeUndefined();
    } finally {
      vi.unstubAllEnvs();
      if (before) Object.defineProperty(process.stderr, "isTTY", before);
      else Reflect.deleteProperty(process.stderr, "isTTY");
    }
  });
});

describe("Ctrl-C", () => {
  const plan = { case: "root", value: { common: { planId: 0n }, relType: { case: "sql", value: { query: "SELECT 1" } } } } as const;
  const sessionOver = (transport: Transport, bar?: ProgressBar): Session =>
    createSession(transport, { sessionId: "session", userId: "ada", clientType: "test", policy: retryPolicy(), progressBar: bar });
  const listeners = (): number => process.listenerCount("SIGINT");

  function serverForEver(): { readonly transport: Transport; readonly interrupted: unknown[] } {
    const interrupted: unknown[] = [];
    const { transport } = fakeServer([[{ response: "1" }, { forever: true }]]);
    const interrupt: Transport["interrupt"] = async ({ interruptType, interrupt }) => {
      interrupted.push({ interruptType, interrupt });
      throw new Error("an answer is not needed");
    };
    return { transport: { ...transport, interrupt }, interrupted };
  }

  it("and the line of a query come with it and go with it", async () => {
    const server = answeringServer();
    server.answers.push([
      { responseType: { case: "executionProgress", value: { stages: [{ numTasks: 1n }] } } },
      { responseType: { case: "arrowBatch", value: { rowCount: 1n, data: new Uint8Array(1) } } },
    ]);
    const calls: string[] = [];
    const note = (call: string) => (): void => void calls.push(call);
    const begin: ProgressBar["begin"] = () => {
      calls.push("begin");
      return { progress: note("progress"), hide: note("hide"), show: note("show"), end: note("end") };
    };
    for await (const _ of execute(sessionOver(server.transport, { begin }), plan, {}));
    expect(calls).toEqual(["begin", "progress", "show", "hide", "show", "show", "end"]);
  });

  it("interrupts the query that runs on the server, then here; nothing listens before and after", async () => {
    const before = listeners();
    const { transport, interrupted } = serverForEver();
    const responses = execute(sessionOver(transport, progressBar(terminal())), plan, {});
    expect(listeners()).toBe(before);
    await responses.next();
    expect(listeners()).toBe(before + 1);
    const next = responses.next();
    process.emit("SIGINT");
    await expect(next).rejects.toThrow(new CancelledError("The query was cancelled by Ctrl-C."));
    expect(interrupted).toEqual([
      { interruptType: InterruptRequest_InterruptType.OPERATION_ID, interrupt: { case: "operationId", value: expect.any(String) } },
    ]);
    expect(listeners()).toBe(before);
  });

  it("is what the caller is told of, when the server's word of it comes first", async () => {
    const { transport } = fakeServer([
      [{ response: "1" }, { error: new RpcError("CANCELLED", "[OPERATION_CANCELED] Operation has been canceled.") }],
    ]);
    const interrupt: Transport["interrupt"] = () => new Promise(() => {});
    const responses = execute(sessionOver({ ...transport, interrupt }, progressBar(terminal())), plan, {});
    await responses.next();
    // Not soon after the last time, which would end the process.
    const now = vi.spyOn(performance, "now").mockReturnValue(performance.now() + 10_000);
    process.emit("SIGINT");
    now.mockRestore();
    await expect(responses.next()).rejects.toThrow(new CancelledError("The query was cancelled by Ctrl-C."));
  });

  it("is left alone without a progress bar", async () => {
    const before = listeners();
    const { transport } = serverForEver();
    const responses = execute(sessionOver(transport), plan, {});
    await responses.next();
    expect(listeners()).toBe(before);
    await responses.return(undefined);
  });

  it("is left alone once the loop is left", async () => {
    const before = listeners();
    const { transport } = serverForEver();
    for await (const _ of execute(sessionOver(transport, progressBar(terminal())), plan, {})) break;
    expect(listeners()).toBe(before);
  });

  it("does not keep the caller's own signal from ending the query", async () => {
    const { transport } = serverForEver();
    const abort = new AbortController();
    const responses = execute(sessionOver(transport, progressBar(terminal())), plan, { signal: abort.signal });
    await responses.next();
    const next = responses.next();
    abort.abort();
    await expect(next).rejects.toThrow("Running the query was cancelled by the caller's AbortSignal.");
  });
});
