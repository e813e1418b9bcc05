import type { Difference } from "./check.js";
import type { Proof } from "./proof.js";

const LONGEST = 300;

/** What was proved and what it cost, in a few lines. */
export function summaryText({ functions, expected, leftOut, offeredAnyway, refused, cost }: Proof): string {
  const { calls, seconds, instantiations } = cost;
  return [
    `${calls} calls of ${functions} functions in ${seconds.toFixed(1)} s of CPU, ${instantiations} instantiations`,
    `expected: ${countsText(expected)}`,
    `left to the analyzer: ${countsText(leftOut)}`,
    `not offered but taken, with Spark's type: ${offeredAnyway}`,
    `refused by Spark: TypeScript refuses ${refused.calls - refused.taken.length} of ${refused.calls}`,
  ].join("\n");
}

/** The functions that take calls which Spark refuses, with the number of such calls and one of them. */
export function takenText(taken: readonly string[]): string {
  const names = [...new Set(taken.map(nameOf))];
  return names
    .map((name) => {
      const calls = taken.filter((call) => nameOf(call) === name);
      return `  ${name}: ${calls.length}, such as ${calls[0]}`;
    })
    .join("\n");
}

function nameOf(call: string): string {
  return call.slice("fn.".length, call.indexOf("("));
}

/** The differences, three lines each. */
export function differencesText(differences: readonly Difference[]): string {
  return differences.map(({ call, inferred, expected }) => `${call}\n  inferred ${shortened(inferred)}\n  expected ${expected}`).join("\n");
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)} …`;
}

function countsText(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).sort(([, a], [, b]) => b - a);
  return parts.map(([reason, count]) => `${count} ${reason}`).join(", ") || "none";
}
