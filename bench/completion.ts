import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { median } from "./import-time.js";
import type { UserProject } from "./user-project.js";

const EDITS = 21;
const server = join(import.meta.dirname, "..", "node_modules", "typescript", "lib", "tsserver.js");
const letters = "abcdefghijklmnopqrstuvwxyz";

/** A program, and what an editor is asked to complete in it: the place is behind `CURSOR`, which somebody types over. */
export interface Completion {
  readonly text: string;
  /** How many of the offered names are columns, by the form of their names. */
  readonly offers: { readonly names: RegExp; readonly count: number };
}
/** Stands in a program where letters are typed. */
export const CURSOR = "ˇ";

/** Milliseconds from a keystroke to the names that an editor can offer, the median of some: tsserver of TypeScript 6.0. */
export async function completionMs(project: UserProject, { text, offers }: Completion): Promise<number> {
  const before = text.slice(0, text.indexOf(CURSOR)).split("\n");
  const start = { line: before.length, offset: before.at(-1)!.length + 1 };
  const end = { line: start.line, offset: start.offset + 1 };
  const typed = text.replace(CURSOR, letters[0]!);
  project.write(typed);
  await using editor = new Editor();
  editor.notify("open", { file: project.file, fileContent: typed });
  const times: number[] = [];
  // the first answer also waits for the project to be loaded
  for (let edit = 0; edit <= EDITS; edit++) {
    const begun = performance.now();
    const textChanges = [{ start, end, newText: letters[edit % letters.length]! }];
    editor.notify("updateOpen", { changedFiles: [{ fileName: project.file, textChanges }] });
    const { entries } = await editor.request("completionInfo", { file: project.file, ...end });
    times.push(performance.now() - begun);
    const found = entries.filter(({ name }) => offers.names.test(name)).length;
    if (found !== offers.count) throw new Error(`completion offers ${found} columns, not ${offers.count}: ${text.slice(-300)}`);
  }
  return median(times.slice(1));
}

interface Completions {
  readonly entries: readonly { readonly name: string }[];
}
interface Waiting {
  readonly resolve: (answer: Completions) => void;
  readonly reject: (error: Error) => void;
}

/** tsserver, spoken to as editors do: requests a line each, answers behind a header that says their length. */
class Editor implements AsyncDisposable {
  readonly #process: ChildProcess;
  readonly #waiting: Map<number, Waiting> = new Map();
  #sent = 0;
  #received: Buffer = Buffer.alloc(0);

  constructor() {
    this.#process = spawn(process.execPath, [server, "--disableAutomaticTypingAcquisition", "--suppressDiagnosticEvents"], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    this.#process.stdout!.on("data", (chunk: Buffer) => {
      this.#received = Buffer.concat([this.#received, chunk]);
      this.#readAnswers();
    });
    this.#process.on("exit", (code) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(`tsserver ended with code ${code}`));
    });
  }

  /** Sends a command, and gives the number that its answer will carry. */
  notify(command: string, args: object): number {
    const seq = ++this.#sent;
    this.#process.stdin!.write(`${JSON.stringify({ seq, type: "request", command, arguments: args })}\n`);
    return seq;
  }

  request(command: string, args: object): Promise<Completions> {
    return new Promise((resolve, reject) => this.#waiting.set(this.notify(command, args), { resolve, reject }));
  }

  #readAnswers(): void {
    for (;;) {
      const header = /^Content-Length: (\d+)\r\n\r\n/.exec(this.#received.toString("latin1", 0, 40));
      if (header === null) return;
      const [from, length] = [header[0].length, Number(header[1])];
      if (this.#received.length < from + length) return;
      const message = JSON.parse(this.#received.toString("utf8", from, from + length));
      this.#received = this.#received.subarray(from + length);
      const waiting = this.#waiting.get(message.request_seq);
      if (waiting === undefined) continue;
      this.#waiting.delete(message.request_seq);
      if (message.success) waiting.resolve(message.body);
      else waiting.reject(new Error(`tsserver: ${message.message}`));
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = once(this.#process, "exit");
    this.#process.stdin!.end();
    await ended;
  }
}
