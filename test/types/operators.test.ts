import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { tagText } from "../../codegen/proof/tag-text.js";
import { runProgram } from "../../tools/spark/run-program.js";
import { compilers } from "../typecheck/compilers.js";
import { compileLines } from "./support/compile-lines.js";
import { type OperatorCall, operatorCalls, operatorPrelude } from "./support/operator-calls.js";
import { differencesOf, type OperatorDifference } from "./support/operator-differences.js";

// Every operator of a Column, cast and widening method of a frame on every pair of types: the compiler's type is the one that a live Spark gave
// (operators.json, by record-operators.py), and what Spark refuses does not compile, but for the differences that are listed by rule.
// TypeScript 7 compiles all calls, 6 some of them: it takes several times as long, and finds the same.

interface Line {
  readonly call: OperatorCall;
  readonly code: string;
  readonly rules: readonly OperatorDifference[];
}
type Said = "as Spark" | OperatorDifference["is"];

function lineOf(call: OperatorCall): Line {
  const { answer, text } = call;
  const code = typeof answer === "string" ? `void ${text};` : `type(${text}).is<${tagText(answer)}>();`;
  return { call, code, rules: differencesOf(call) };
}

/** `type(…).is<…>()` wants an argument where types differ; every other error says that the call is none. */
const otherType = /^Expected 1 arguments, but got 0/;

function said({ call }: Line, errors: readonly string[]): Said {
  const isRefused = typeof call.answer === "string";
  if (errors.length === 0) return isRefused ? "taken, which Spark refuses" : "as Spark";
  if (isRefused) return "as Spark";
  return errors.every((text) => otherType.test(text)) ? "another type" : "refused, which Spark takes";
}

/** The errors of each line, by TypeScript 7. */
async function compileBySeven(prelude: string, lines: readonly string[]): Promise<readonly string[][]> {
  const root = join(import.meta.dirname, "..", "..");
  mkdirSync(join(root, ".cache"), { recursive: true });
  const folder = mkdtempSync(join(root, ".cache", "operators-"));
  try {
    const here = relative(folder, import.meta.dirname).replaceAll("\\", "/");
    const head = prelude.replaceAll('from "./', `from "${here}/`).replaceAll('from "../../', `from "${here}/../../`);
    writeFileSync(join(folder, "lines.ts"), `${head}${lines.join("\n")}\n`);
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ extends: `${here}/tsconfig.json`, include: ["lines.ts"], exclude: [] }));
    const tsc = join(root, "node_modules", compilers["7.0"], "bin", "tsc");
    const { stdout } = await runProgram(process.execPath, [tsc, "--pretty", "false", "-p", folder]);
    const texts: string[][] = lines.map(() => []);
    for (const [text, line, message] of stdout.matchAll(/^\S+\((\d+),\d+\): error TS\d+: (.*)/gm)) {
      const at = texts[Number(line) - head.split("\n").length];
      if (!text.includes("lines.ts(") || at === undefined) throw new Error(`what is no call does not compile: ${text}`);
      at.push(message!);
    }
    return texts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Null flags say nothing more of a call that differs on purpose, but where dates meet text: Spark's casts add nulls, and the types know it. */
function linesOf(calls: readonly OperatorCall[]): readonly Line[] {
  const seen = new Set<string>();
  return calls.map(lineOf).filter(({ call: { operation, left, right }, rules }) => {
    const key = `${operation} ${left} ${right}`;
    const isMore = seen.has(key);
    seen.add(key);
    return !isMore || rules.length === 0 || /^(?:date|timestamp)/.test(left);
  });
}

const every = linesOf(operatorCalls());

describe.each([
  { version: "7.0", lines: every, compile: compileBySeven },
  {
    version: "6.0",
    lines: every.filter((_, i) => i % 60 === 0),
    compile: async (...asked: Parameters<typeof compileLines>) => compileLines(...asked),
  },
])("operators on every pair of types, by TypeScript $version", ({ version, lines, compile }) => {
  let errors: readonly (readonly string[])[] = [];
  beforeAll(async () => {
    errors = await compile(
      operatorPrelude(),
      lines.map(({ code }) => code),
    );
  }, 300_000);

  it("have Spark's type and null flag, or do not compile where Spark refuses them", () => {
    const wrong = lines.flatMap((line, i) => {
      const what = said(line, errors[i]!);
      return what === "as Spark" || line.rules.some(({ is }) => is === what) ? [] : [`${what}: ${line.code}`];
    });
    expect(wrong).toEqual([]);
  });

  it("are errors without overloads", () => {
    for (const text of errors.flat()) expect(text).not.toContain("No overload matches");
  });

  // the other compiler is asked for a part of the calls only
  if (version !== "7.0") return;

  it("differ from Spark by these rules, in so many calls", () => {
    const counts: Record<string, number> = {};
    for (const [i, line] of lines.entries()) {
      const what = said(line, errors[i]!);
      const rule = line.rules.find(({ is }) => is === what);
      const key = rule === undefined ? what : `${what}: ${rule.why}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    expect(counts).toMatchInlineSnapshot(`
      {
        "another type: a decimal's digits are not in the types": 20,
        "another type: a time's digits are not in the types": 1,
        "another type: an interval's fields are not in the types": 7,
        "another type: whether a cast to a schema's type may fail, the server says": 5,
        "as Spark": 16892,
        "refused, which Spark takes: a bigint is compared with a bigint": 25,
        "refused, which Spark takes: a map's key is asked for in its own type": 16,
        "refused, which Spark takes: a map's value is asked for by getItem": 1,
        "refused, which Spark takes: a shape's kind is kept": 1,
        "refused, which Spark takes: arithmetic takes numbers alone as JavaScript values": 12,
        "refused, which Spark takes: arrays and structs are compared with their own type": 21,
        "refused, which Spark takes: casts from and to text are written out": 686,
        "refused, which Spark takes: positions are whole numbers": 16,
        "refused, which Spark takes: structs meet field by field of the same name": 4,
        "refused, which Spark takes: the shortcuts of groups are for numbers, as PySpark's": 46,
        "refused, which Spark takes: what is always null is said with lit(null) and a type, isNull or eqNullSafe": 573,
        "taken, which Spark refuses: a fraction is a number": 6,
        "taken, which Spark refuses: a struct may be met by one of more fields": 8,
        "taken, which Spark refuses: an array of maps is an array": 1,
        "taken, which Spark refuses: collations are not in the types": 7,
        "taken, which Spark refuses: columns are sorted, compared and counted by name, whatever their type": 21,
        "taken, which Spark refuses: of nested casts the outer type is checked": 19,
        "taken, which Spark refuses: reference systems are not in the types": 1,
        "taken, which Spark refuses: whether a pivot's value fits its column, the server says": 57,
        "taken, which Spark refuses: whether any field is left, the server says": 1,
        "taken, which Spark refuses: whether columns fit a schema, the server says": 130,
      }
    `);
  });
});
