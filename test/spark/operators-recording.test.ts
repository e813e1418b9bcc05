import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runProgram } from "../../tools/spark/run-program.js";
import { describeSpark, sparkPython } from "../support/spark.js";

const folder = join(import.meta.dirname, "..", "types");
// all of them take minutes: record-operators.py itself asks for every call
const EVERY_NTH = 40;

interface Recording {
  readonly version: string;
  readonly types: readonly unknown[];
  readonly answers: readonly (string | readonly (readonly [type: number, nullable: boolean])[])[];
  readonly rights: readonly (readonly string[])[];
  readonly operations: Readonly<Record<string, Readonly<Record<string, readonly [rights: number, answers: readonly (number | null)[]]>>>>;
}

/** The answers by their calls; those that were not asked for are left out. */
function answersOf({ types, answers, rights, operations }: Recording): ReadonlyMap<string, unknown> {
  const all = Object.entries(operations).flatMap(([operation, rows]) =>
    Object.entries(rows).flatMap(([left, [row, results]]) =>
      results.flatMap((result, i): readonly (readonly [string, unknown])[] => {
        const answer = result === null ? undefined : answers[result];
        if (answer === undefined) return [];
        const written = typeof answer === "string" ? answer : answer.map(([type, nullable]) => ({ type: types[type], nullable }));
        return [[`${operation} ${left} ${rights[row]![i]}`, written]];
      }),
    ),
  );
  return new Map(all);
}

describeSpark("test/types/operators.json", (address) => {
  // a server that was only given by address brings no Python
  it.skipIf(sparkPython() === undefined)(
    "is what Spark says today, of a part of the calls",
    async () => {
      const recorded = JSON.parse(await readFile(join(folder, "operators.json"), "utf8")) as Recording;
      const path = join(tmpdir(), `sparkwright-operators-${process.pid}.json`);
      const result = await runProgram(sparkPython()!, [join(folder, "record-operators.py"), address, path, String(EVERY_NTH)]);
      expect(result.code, result.stderr).toBe(0);
      const now = JSON.parse(await readFile(path, "utf8")) as Recording;
      // other releases differ in some types; the recording is of the newest
      if (now.version !== recorded.version) return;
      const [before, found] = [answersOf(recorded), answersOf(now)];
      expect(found.size).toBeGreaterThan(300);
      for (const [call, answer] of found) expect(answer, call).toEqual(before.get(call));
    },
    600_000,
  );
});
