import type { Progress } from "../../dsl/progress.js";

/** A quicker query shows nothing. */
const DELAY = 2_000;
const INTERVAL = 200;
const WIDTH = 80;
const BAR = 30;

/** What is needed of a terminal: `process.stderr` is one. */
export interface Terminal {
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** One line at the end of a terminal, for all queries that run. */
export interface ProgressBar {
  begin(): ProgressLine;
}

/** What one query has to say. */
export interface ProgressLine {
  progress(progress: Progress): void;
  /** Nothing of the query is to be seen: rows have come, and their consumer may write to the terminal. */
  hide(): void;
  /** The server is waited for. */
  show(): void;
  end(): void;
}

interface Running {
  readonly started: number;
  hidden: boolean;
  progress: Progress | undefined;
}

/** The terminal of the process, unless it is none (a pipe, a file), a dumb one, or that of a continuous integration. */
export function stderrTerminal(): Terminal | undefined {
  const { CI, TERM } = process.env;
  const unattended = CI !== undefined && CI !== "" && CI !== "false" && CI !== "0";
  return process.stderr.isTTY && TERM !== "dumb" && !unattended ? process.stderr : undefined;
}

/** The progress bar of the process, which all sessions share as they do the terminal. */
export function stderrProgressBar(): ProgressBar | undefined {
  const terminal = stderrTerminal();
  if (terminal === undefined) return undefined;
  ofProcess ??= progressBar(terminal);
  return ofProcess;
}

let ofProcess: ProgressBar | undefined;

export function progressBar(terminal: Terminal): ProgressBar {
  const running = new Set<Running>();
  let timer: NodeJS.Timeout | undefined;
  /** What stands there now. */
  let drawn = "";
  /** A consumer has its rows in place of the bar; it comes back at once afterwards, lest it flicker. */
  let cleared = false;

  const clear = (): void => {
    if (drawn === "") return;
    terminal.write("\r\u001b[K");
    drawn = "";
  };
  const draw = (): void => {
    const now = performance.now();
    const shown = [...running].filter(({ started, hidden }) => !hidden && now - started >= DELAY);
    if (shown.length === 0) {
      clear();
      return;
    }
    // The last column stays free, lest the terminal begins another line.
    const text = barText(shown, now).slice(0, (terminal.columns || WIDTH) - 1);
    if (text === drawn) return;
    terminal.write(`\r${text}\u001b[K`);
    drawn = text;
  };

  return {
    begin() {
      const query: Running = { started: performance.now(), hidden: false, progress: undefined };
      running.add(query);
      // The bar keeps no process running.
      timer ??= setInterval(draw, INTERVAL).unref();
      return {
        progress(progress) {
          query.progress = progress;
        },
        hide() {
          query.hidden = true;
          cleared ||= drawn !== "";
          clear();
        },
        show() {
          query.hidden = false;
          if (cleared) draw();
          cleared = false;
        },
        end() {
          running.delete(query);
          clear();
          if (running.size > 0) return;
          clearInterval(timer);
          timer = undefined;
        },
      };
    },
  };
}

/** `[=========>          ] 12 of 30 tasks, 2 running, 5 s, 1.2 MiB read` */
function barText(queries: readonly Running[], now: number): string {
  const stages = queries.flatMap(({ progress }) => progress?.stages ?? []);
  const sum = (of: "numTasks" | "numCompletedTasks" | "numBytesRead"): number => stages.reduce((total, stage) => total + stage[of], 0);
  const tasks = sum("numTasks");
  const done = sum("numCompletedTasks");
  const filled = tasks === 0 ? 0 : Math.floor((done / tasks) * BAR);
  const bar = `${"=".repeat(filled)}${filled < BAR ? ">" : ""}`.padEnd(BAR);
  const inflight = queries.reduce((total, { progress }) => total + (progress?.inflightTasks ?? 0), 0);
  const seconds = Math.floor((now - Math.min(...queries.map(({ started }) => started))) / 1_000);
  const together = queries.length > 1 ? `${queries.length} queries: ` : "";
  return `[${bar}] ${together}${done} of ${tasks} tasks, ${inflight} running, ${seconds} s, ${bytesText(sum("numBytesRead"))} read`;
}

const UNITS = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"] as const;

function bytesText(bytes: number): string {
  const power = Math.min(bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10), UNITS.length - 1);
  return `${(bytes / 1024 ** power).toFixed(power === 0 ? 0 : 1)} ${UNITS[power]}`;
}
