import { fileURLToPath } from "node:url";
import ts from "typescript";
import { type Inferred, inferredOf } from "./inferred-type.js";
import type { Expectation, ProofCall } from "./proof-call.js";
import { type ProofFile, withProofFiles } from "./proof-files.js";

/** Where the compiler does not say what it should. */
export interface Difference {
  readonly name: string;
  readonly call: string;
  readonly inferred: string;
  readonly expected: string;
}

export interface Cost {
  readonly calls: number;
  /** of the processor, for the calls and all that they import */
  readonly seconds: number;
  readonly instantiations: number;
}

/** A call with what the compiler says of it: a type, `error: …`, or `mistake: …` for an error that is no refusal. */
export interface Finding {
  readonly call: ProofCall;
  readonly found: string;
}

export interface Checked {
  readonly findings: readonly Finding[];
  readonly cost: Cost;
}

/** Compiles the calls as one program and reads what the compiler infers of each. */
export function checkCalls(calls: readonly ProofCall[]): Checked {
  return withProofFiles(calls, (files) => {
    const began = process.cpuUsage();
    const program = ts.createProgram(
      files.map(({ path }) => path),
      compilerOptions(),
    );
    const findings = files.flatMap((file) => findingsOf(program, file));
    const { user, system } = process.cpuUsage(began);
    return { findings, cost: { calls: calls.length, seconds: (user + system) / 1e6, instantiations: program.getInstantiationCount() } };
  });
}

/** Those of the type tests. */
function compilerOptions(): ts.CompilerOptions {
  const host: ts.ParseConfigFileHost = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
    },
  };
  const path = fileURLToPath(new URL("../../test/types/tsconfig.json", import.meta.url));
  return ts.getParsedCommandLineOfConfigFile(path, {}, host)!.options;
}

function findingsOf(program: ts.Program, { path, firstLine, calls }: ProofFile): readonly Finding[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path)!;
  const errors = errorsByLine(program, source);
  const outside = [...errors].find(([line]) => line < firstLine || line >= firstLine + calls.length);
  if (outside !== undefined) throw new Error(`${path} line ${outside[0] + 1} does not compile: ${outside[1]}`);
  return source.statements.slice(firstLine).map((statement, i) => {
    const call = calls[i]!;
    const { expression } = (statement as ts.ExpressionStatement).expression as ts.VoidExpression;
    return { call, found: errors.get(firstLine + i) ?? foundText(checker, call, expression) };
  });
}

/** Errors that say that a function does not take the arguments: their types, their number, no overload. */
const refusals: ReadonlySet<number> = new Set([2322, 2345, 2353, 2554, 2555, 2556, 2575, 2739, 2740, 2741, 2769]);

/** The first error of each line. */
function errorsByLine(program: ts.Program, source: ts.SourceFile): ReadonlyMap<number, string> {
  const errors = new Map<number, string>();
  for (const { start, code, messageText } of [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]) {
    const { line } = source.getLineAndCharacterOfPosition(start!);
    const [text] = ts.flattenDiagnosticMessageText(messageText, "\n").split("\n");
    if (!errors.has(line)) errors.set(line, `${refusals.has(code) ? "error" : "mistake"}: ${text}`);
  }
  return errors;
}

function foundText(checker: ts.TypeChecker, { model: { fact }, expected }: ProofCall, expression: ts.Expression): string {
  const inferred = inferredOf(checker, checker.getTypeAtLocation(expression));
  if (fact.kind === "window") {
    const withoutOver = inferredOf(checker, checker.getTypeAtLocation(functionCall(expression)));
    if (withoutOver.type !== undefined) return "an expression without over";
  } else if (holders[fact.kind]?.includes(inferred.holder) === false) return `${inferred.holder}, which is no ${fact.kind}`;
  if (inferred.needs !== undefined && inferred.needs !== "unknown") return `columns of the frame are required: ${inferred.needs}`;
  return saidText(expected, inferred, fact.kind === "generator");
}

/** What a call of a kind must be, where `over`, a table's partitioning or a select's items ask for it. */
const holders: Readonly<Record<string, readonly string[]>> = {
  aggregate: ["Agg"],
  partition: ["PartitionTransform"],
  generator: ["Generator", "Named"],
  scalar: ["Column"],
  "higher-order": ["Column"],
};

/** `fn.rank()` of `fn.rank().over(ordered)`. */
function functionCall(over: ts.Expression): ts.Expression {
  return ((over as ts.CallExpression).expression as ts.PropertyAccessExpression).expression;
}

function saidText({ kind }: Expectation, { holder, type, columns }: Inferred, isGenerator: boolean): string {
  if (kind === "compiles") return "compiles";
  return (isGenerator ? columns : type) ?? holder;
}

/** The findings that are not what was expected. */
export function differencesOf(findings: readonly Finding[]): readonly Difference[] {
  return findings.filter((finding) => !isAsExpected(finding)).map(differenceOf);
}

export function isAsExpected({ call: { expected }, found }: Finding): boolean {
  switch (expected.kind) {
    case "compiles":
      return found === "compiles";
    case "error":
      return found.startsWith("error: ") || found === expected.otherwise;
    default:
      return found === expected.text;
  }
}

function differenceOf({ call: { model, text, expected }, found }: Finding): Difference {
  const said = expected.kind === "error" ? `an error (${expected.because})` : expected.kind === "compiles" ? "compiles" : expected.text;
  return { name: model.fact.name, call: text, inferred: found, expected: said };
}
