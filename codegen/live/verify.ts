import { UnsupportedError } from "../../src/errors.js";
import { overloadsOf } from "../../src/signatures/overloads.js";
import { versionReached } from "../../src/types/version-rules.js";
import type { FunctionModel } from "../model.js";
import { askAll, type Verdict } from "./ask.js";
import { callsOf, keyOf } from "./calls.js";
import { concerns, covers, type Exclusion } from "./exclusions.js";
import type { LiveSpark } from "./live-spark.js";
import { predict } from "./predict.js";
import type { ProbeCall } from "./probe-call.js";
import { placeOf } from "./questions.js";
import { sqlText } from "./sql-text.js";
import { basesOf, type SubstitutionLimits, substitutionsOf } from "./substitutions.js";
import { typeText } from "./type-text.js";

/** Where the registry and Spark do not agree. */
export interface Difference {
  readonly name: string;
  /** the signature that decided the call, or why none did */
  readonly overload: string;
  readonly call: string;
  readonly expected: string;
  readonly found: string;
}

export interface Verification {
  readonly version: string;
  readonly functions: number;
  readonly overloads: number;
  /** calls that the registry says are taken, and those that it says are refused */
  readonly taken: number;
  readonly refused: number;
  readonly differences: readonly Difference[];
  /** differences that exclusions explain */
  readonly excluded: number;
  /** exclusions that explain none */
  readonly stale: readonly Exclusion[];
  readonly seconds: number;
}

export interface VerifyOptions {
  readonly exclusions: readonly Exclusion[];
  readonly limits: SubstitutionLimits;
}

/** Substitutions of a usual run, which stays below half a minute: `npm run bench verify` has its budget. */
export const USUAL_LIMITS: SubstitutionLimits = { refused: 1, taken: 3 };
export const NO_LIMITS: SubstitutionLimits = { refused: Number.POSITIVE_INFINITY, taken: Number.POSITIVE_INFINITY };

/** What a call is expected to give: its type as text, `refused`, or why the registry cannot say. */
interface Expected {
  readonly text: string;
  readonly overload: number | undefined;
}

interface Probe {
  readonly call: ProbeCall;
  readonly model: FunctionModel;
  readonly expected: Expected;
}

/** Asks Spark about calls of every function that it has, and compares its types and null flags with what the registry says. */
export async function verify(
  spark: LiveSpark,
  models: readonly FunctionModel[],
  { exclusions, limits }: VerifyOptions,
): Promise<Verification> {
  const began = performance.now();
  const { version } = spark;
  const present = models.filter(({ fact }) => isCalled(fact.kind) && versionReached(version, fact.since));
  const known = exclusions.filter((exclusion) => concerns(exclusion, version));
  const probes: Probe[] = [];
  const verdicts = await askAll(
    spark,
    (function* () {
      for (const model of present) {
        for (const probe of probesOf(model, version, limits)) {
          probes.push(probe);
          yield { ...probe, isAlone: !isTaken(probe) || isExcluded(probe, known) };
        }
      }
    })(),
  );
  const differences = [...probes.flatMap((probe, i) => differenceOf(probe, verdicts[i]!, version)), ...undecided(present, probes, version)];
  return {
    version,
    functions: present.length,
    overloads: present.reduce((sum, { fact }) => sum + overloadsOf(fact, version).length, 0),
    taken: probes.filter(isTaken).length,
    refused: probes.filter((probe) => !isTaken(probe)).length,
    ...judge(differences, known),
    seconds: (performance.now() - began) / 1000,
  };
}

/** Partition transforms stand only where a table is written; a name of the language is no function over typed columns. */
function isCalled(kind: FunctionModel["fact"]["kind"]): boolean {
  return kind !== "partition" && kind !== "language";
}

/** All calls of a function with what is expected of them. */
export function probesOf(model: FunctionModel, version: string, limits: SubstitutionLimits): readonly Probe[] {
  const distinct = new Map(allCallsOf(model, version, limits).map((call) => [keyOf(call), call]));
  return [...distinct.values()].map((call) => ({ call, model, expected: expectedOf(model, call, version) }));
}

function allCallsOf(model: FunctionModel, version: string, limits: SubstitutionLimits): readonly ProbeCall[] {
  const { fact } = model;
  const calls = callsOf(fact, version);
  // to Spark an alias is the same function: one call of each kind shows that it is
  if (fact.aliasOf !== undefined) return safely(() => basesOf(fact, calls, version)) ?? calls;
  // beside a grouping or a time window Spark judges what the arguments are there, not only their types
  const isJudgedBeside = ["grouping", "windowStart"].includes(placeOf(model));
  return isJudgedBeside ? calls : [...calls, ...(safely(() => substitutionsOf(fact, calls, version, limits)) ?? [])];
}

/** Whether the registry says that Spark takes the call. */
function isTaken({ expected }: Probe): boolean {
  return expected.overload !== undefined;
}

function isExcluded({ call, model }: Probe, exclusions: readonly Exclusion[]): boolean {
  const { name } = model.fact;
  return exclusions.some((exclusion) => exclusion.names.includes(name) && covers(exclusion, name, sqlText(call, model.fact)));
}

function expectedOf(model: FunctionModel, call: ProbeCall, version: string): Expected {
  const prediction = safely(() => predict(model.fact, call, version));
  if (prediction === undefined) return { text: "a type that only Spark knows", overload: undefined };
  return "taken" in prediction
    ? { text: typeText(prediction.taken), overload: prediction.overload }
    : { text: "refused", overload: undefined };
}

/** Undefined where the registry says that only Spark knows the type. */
function safely<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnsupportedError) return undefined;
    throw error;
  }
}

function differenceOf({ call, model, expected }: Probe, verdict: Verdict, version: string): readonly Difference[] {
  const found = "taken" in verdict ? typeText(verdict.taken) : `refused: ${verdict.refused}`;
  if (expected.text === found || (expected.text === "refused" && "refused" in verdict)) return [];
  const overload = overloadsOf(model.fact, version).find(({ index }) => index === expected.overload)?.signature.text ?? "none";
  return [{ name: model.fact.name, overload, call: sqlText(call, model.fact), expected: expected.text, found }];
}

/** Overloads that no call reached: nobody knows whether they are right. */
function undecided(models: readonly FunctionModel[], probes: readonly Probe[], version: string): readonly Difference[] {
  const decided = new Set(probes.map(({ model, expected }) => `${model.fact.name} ${expected.overload}`));
  return models.flatMap(({ fact }) =>
    overloadsOf(fact, version)
      .filter(({ index }) => !decided.has(`${fact.name} ${index}`))
      .map(({ signature }) => ({ name: fact.name, overload: signature.text, call: "", expected: "a call that it decides", found: "none" })),
  );
}

function judge(
  differences: readonly Difference[],
  exclusions: readonly Exclusion[],
): Pick<Verification, "differences" | "excluded" | "stale"> {
  const explained = (difference: Difference) => exclusions.some((exclusion) => covers(exclusion, difference.name, difference.call));
  const left = differences.filter((difference) => !explained(difference));
  return {
    differences: left,
    excluded: differences.length - left.length,
    stale: exclusions.filter((exclusion) => !differences.some(({ name, call }) => covers(exclusion, name, call))),
  };
}
