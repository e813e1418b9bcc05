import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { type Inferred, inferredOf } from "./inferred-type.js";
import { type ProofFile, withProofFiles } from "./program.js";
import type { Expectation, ProofCall } from "./proof-call.js";

/** Where the compiler does not say what it should. */
export interface Difference {
  readonly name: string;
  readonly call: string;
  readonly inferred: string;
  readonly expected: string;
}

/** What checking costs. */
export interface Cost {
  readonly calls: number;
  readonly seconds: number;
  readonly instantiations: number;
}

export interface Checked {
  readonly differences: readonly Difference[];
  readonly cost: Cost;
}

/** Compiles the calls and compares the types that the compiler infers with what is expected. */
export function checkCalls(calls: readonly ProofCall[]): Checked {
  return withProofFiles(calls, (files) => {
    const began = process.cpuUsage();
    const program = ts.createProgram(
      files.map(({ path }) => path),
      compilerOptions(),
    );
    const findings = files.flatMap((file) => findingsOf(program, file));
    const differences = findings.filter((f) => !isAsExpected(f)).map(({ call, found }) => ({ name: call.model.fact.name, call: call.text, inferred: found, expected: expectedText(call.expected) }));
    const { user, system } = process.cpuUsage(began);
    return { differences, cost: { calls: calls.length, seconds: (user + system) / 1e6, instantiations: program.getInstantiationCount() } };
  });
}

/** Those of the type tests. */
function compilerOptions(): ts.CompilerOptions {
  const path = join(fileURLToPath(new URL("../../test/types", import.meta.url)), "tsconfig.json");
  const host: ts.ParseConfigFileHost = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
    },
  };
  return ts.getParsedCommandLineOfConfigFile(path, {}, host)!.options;
}

/** What the compiler says of a call, in the words of an expectation: a type, or `error`. */
interface Finding {
  readonly call: ProofCall;
  readonly found: string;
}

function findingsOf(program: ts.Program, { path, firstLine, calls }: ProofFile): readonly Finding[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path)!;
  const errors = errorsByLine(program, source);
  const outside = [...errors].find(([line]) => line < firstLine || line >= firstLine + calls.length);
  if (outside !== undefined) throw new Error(`${path} line ${outside[0] + 1} does not compile: ${outside[1]}`);
  return source.statements.slice(firstLine).map((statement, i) => {
    const call = calls[i]!;
    const error = errors.get(firstLine + i);
    if (error !== undefined) return { call, found: error };
    const { expression } = (statement as ts.ExpressionStatement).expression as ts.VoidExpression;
    return { call, found: foundText(call, inferredOf(checker, checker.getTypeAtLocation(expression))) };
  });
}

/** An error that says that a function does not take the arguments: types, their number, no overload. */
const refusals: ReadonlySet<number> = new Set([2322, 2345, 2353, 2554, 2555, 2556, 2739, 2740, 2741, 2769]);

/** The first error of each line: `error: ` and its first line, or `mistake: ` for one that says nothing of arguments. */
function errorsByLine(program: ts.Program, source: ts.SourceFile): ReadonlyMap<number, string> {
  const errors = new Map<number, string>();
  for (const { start, code, messageText } of [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]) {
    const { line } = source.getLineAndCharacterOfPosition(start!);
    const [text] = ts.flattenDiagnosticMessageText(messageText, "\n").split("\n");
    if (!errors.has(line)) errors.set(line, `${refusals.has(code) ? "error" : "mistake"}: ${text}`);
  }
  return errors;
}

function foundText({ model, expected }: ProofCall, { holder, type, columns }: Inferred): string {
  if (expected.kind === "compiles") return "compiles";
  return (model.fact.kind === "generator" ? columns : type) ?? holder;
}

function isAsExpected({ call: { expected }, found }: Finding): boolean {
  if (expected.kind !== "error") return found === (expected.kind === "compiles" ? "compiles" : expected.text);
  return found.startsWith("error: ") || found === expected.otherwise;
}

function expectedText(expected: Expectation): string {
  if (expected.kind === "error") return `error (${expected.because})`;
  return expected.kind === "compiles" ? "compiles" : expected.text;
}
