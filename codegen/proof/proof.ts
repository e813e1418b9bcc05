import type { SubstitutionLimits } from "../live/substitutions.js";
import { probesOf } from "../live/verify.js";
import { type FunctionModel, isTypedFunction } from "../model.js";
import { type Cost, checkCalls, type Difference, differencesOf, type Finding, isAsExpected } from "./check.js";
import { type LeftOut, type ProofCall, proofCall } from "./proof-call.js";

// The chain of proof: the registry agrees with Spark (verify asks about these calls), the compiler agrees with the registry (here).

export interface Proof {
  readonly functions: number;
  /** where the compiler and the registry do not agree */
  readonly differences: readonly Difference[];
  /** calls by what the compiler must say of them: a type, columns, an error and why */
  readonly expected: Readonly<Record<string, number>>;
  /** calls that say nothing of types, by the reason */
  readonly leftOut: Readonly<Record<string, number>>;
  /** calls that the typed function does not offer by its signatures, but takes, with Spark's type */
  readonly offeredAnyway: number;
  /** calls that Spark refuses, and how many of them TypeScript takes: that some compile is no difference */
  readonly refused: { readonly calls: number; readonly taken: readonly string[] };
  readonly cost: Cost;
}

/** More of both than a usual run of `verify` asks Spark: the compiler answers more quickly than a server. */
const LIMITS: SubstitutionLimits = { refused: 2, taken: 5 };

/** Compiles every call that `verify` sends to a Spark version, and compares the types with the registry's. */
export function prove(models: readonly FunctionModel[], version: string): Proof {
  const typed = models.filter(isTypedFunction);
  const calls = typed.flatMap((model) => probesOf(model, version, LIMITS).map(({ call }) => proofCall(model, call, version)));
  const written = calls.filter((call): call is ProofCall => typeof call !== "string");
  const { findings, cost } = checkCalls(written);
  const refused = findings.filter(isRefused);
  return {
    functions: typed.length,
    differences: differencesOf(findings.filter((finding) => !isRefused(finding))),
    expected: counted(written.map(({ expected }) => (expected.kind === "error" ? expected.because : expected.kind))),
    leftOut: counted(calls.filter((call): call is LeftOut => typeof call === "string")),
    offeredAnyway: findings.filter(({ call, found }) => call.expected.kind === "error" && found === call.expected.otherwise).length,
    refused: { calls: refused.length, taken: refused.filter((finding) => !isAsExpected(finding)).map(({ call }) => call.text) },
    cost,
  };
}

function isRefused({ call: { expected } }: Finding): boolean {
  return expected.kind === "error" && expected.because === "refused";
}

function counted(reasons: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const reason of reasons) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
