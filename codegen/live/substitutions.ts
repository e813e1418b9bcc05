import { parametersOf } from "../../src/signatures/arity.js";
import type { FunctionFact } from "../../src/signatures/function-fact.js";
import { overloadsOf } from "../../src/signatures/overloads.js";
import { sameType } from "../../src/types/same-type.js";
import { distinct, isChosenByHand } from "./calls.js";
import { predict } from "./predict.js";
import type { CallArgument, ProbeCall } from "./probe-call.js";
import { columnNamed, type ProbeColumn, probeColumns } from "./probe-columns.js";

/** What every argument is replaced by: a required column of most types. */
const substitutes: readonly ProbeColumn[] = [
  ..."boolean tinyint smallint int bigint float double decimal decimal38 string binary date timestamp timestamp_ntz time".split(" "),
  ..."interval_ym interval_year interval_dt interval variant geography geometry struct top_k".split(" "),
  ..."int_array string_array array_array entry_array string_int_map".split(" "),
].map((family) => columnNamed(`required_${family}`));

export interface SubstitutionLimits {
  /** calls that the registry says are refused, for each argument of each kind of call */
  readonly refused: number;
  /** calls that it says are taken */
  readonly taken: number;
}

/**
 * Calls with one argument replaced by a column of another type: what a signature allows and what it forbids. One call of each overload,
 * number of arguments and places of literals is the base. Which types are tried within the limits depends on function and place only.
 */
export function substitutionsOf(
  fact: FunctionFact,
  calls: readonly ProbeCall[],
  version: string,
  limits: SubstitutionLimits,
): readonly ProbeCall[] {
  if (isChosenByHand(fact)) return [];
  return distinct(
    basesOf(fact, calls, version).flatMap((base) =>
      base.args.flatMap((argument, place) => {
        const replaced = replacements(fact, base, argument, place, version).map((column) => withArgument(base, place, column));
        return limited(fact, replaced, `${fact.name} ${place}`, version, limits);
      }),
    ),
  );
}

/** The first call of each kind that is taken. */
export function basesOf(fact: FunctionFact, calls: readonly ProbeCall[], version: string): readonly ProbeCall[] {
  const bases = new Map<string, ProbeCall>();
  for (const call of calls) {
    const prediction = predict(fact, call, version);
    if (!("taken" in prediction)) continue;
    const kind = [prediction.overload, ...call.args.map((argument) => argument.kind)].join(" ");
    if (!bases.has(kind)) bases.set(kind, call);
  }
  return [...bases.values()];
}

/** Columns for one argument. Where a literal must be, only a column of the literal's own type. */
function replacements(fact: FunctionFact, base: ProbeCall, argument: CallArgument, place: number, version: string): readonly ProbeColumn[] {
  if (argument.kind === "lambda" || argument.kind === "call") return [];
  if (argument.kind === "column") return substitutes;
  if (!takesLiteralOnly(fact, base, place, version)) return [];
  return probeColumns.filter(({ type, nullable }) => !nullable && sameType(type, argument.literal.type));
}

function takesLiteralOnly(fact: FunctionFact, base: ProbeCall, place: number, version: string): boolean {
  return overloadsOf(fact, version).every(({ signature }) => parametersOf(signature, base.args.length)?.[place]?.literal !== false);
}

function withArgument(base: ProbeCall, place: number, column: ProbeColumn): ProbeCall {
  return { ...base, args: base.args.map((argument, i): CallArgument => (i === place ? { kind: "column", column } : argument)) };
}

/** As many of both sorts as the limits allow, in an order that depends on the key. */
function limited(
  fact: FunctionFact,
  calls: readonly ProbeCall[],
  key: string,
  version: string,
  limits: SubstitutionLimits,
): readonly ProbeCall[] {
  const shuffled = calls.map((call, i) => ({ call, order: hash(`${key} ${i}`) })).sort((a, b) => a.order - b.order);
  const left = { ...limits };
  const kept: ProbeCall[] = [];
  for (const { call } of shuffled) {
    if (left.taken === 0 && left.refused === 0) break;
    const sort = "taken" in predict(fact, call, version) ? "taken" : "refused";
    if (left[sort] === 0) continue;
    left[sort]--;
    kept.push(call);
  }
  return kept;
}

/** FNV-1a: an order that looks random and is the same everywhere. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}
