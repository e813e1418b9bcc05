/** Milliseconds: who presses Ctrl-C again so soon wants the program to end. */
const TWICE = 1_000;

interface Running {
  readonly interrupt: () => void;
  interrupted: boolean;
}

const running = new Set<Running>();
let pressed = Number.NEGATIVE_INFINITY;

/**
 * As long as something runs that can be interrupted, Ctrl-C interrupts it and does not end the process; a second one does. Gives what says
 * that it runs no longer. While nothing runs, nothing listens.
 */
export function onCtrlC(interrupt: () => void): () => void {
  const one: Running = { interrupt, interrupted: false };
  if (running.size === 0) process.on("SIGINT", onSignal);
  running.add(one);
  return () => {
    if (running.delete(one) && running.size === 0) process.off("SIGINT", onSignal);
  };
}

function onSignal(): void {
  const before = pressed;
  pressed = performance.now();
  const left = [...running].filter(({ interrupted }) => !interrupted);
  if (left.length === 0 || pressed - before < TWICE) {
    endProcess();
    return;
  }
  for (const one of left) {
    one.interrupted = true;
    one.interrupt();
  }
}

/** As if nobody had listened; a program with a listener of its own has heard of the signal and decides. */
function endProcess(): void {
  process.off("SIGINT", onSignal);
  if (process.listenerCount("SIGINT") === 0) process.kill(process.pid, "SIGINT");
}
