import { parametersOf } from "../../src/signatures/arity.js";
import type { FunctionFact } from "../../src/signatures/function-fact.js";
import { overloadsOf } from "../../src/signatures/overloads.js";
import type { Parameter, Signature, TypePattern } from "../../src/signatures/signature.js";
import type { CallArgument, ProbeCall } from "./probe-call.js";
import { type ProbeColumn, probeColumn, type Variant } from "./probe-columns.js";
import { familiesFor } from "./probe-families.js";
import { lambdasFor } from "./probe-lambdas.js";
import { fixedLiterals, literalsFor } from "./probe-literals.js";
import { specialCalls } from "./special-calls.js";

const MOST_CALLS_OF_AN_OVERLOAD = 60;
const MOST_CHOICES = 8;
/** Choices after these get fewer patterns of nulls. */
const CHOICES_WITH_ALL_NULLS = 3;

/**
 * Calls for every overload that a function has on a server of some version: every number of arguments, the types that its parameters
 * name, and nulls in one argument at a time. The same function gives the same calls, in the same order.
 */
export function callsOf(fact: FunctionFact, version: string): readonly ProbeCall[] {
  // another name of a function is tried with the values of that function
  const known = fact.aliasOf ?? fact.name;
  const special = specialCalls[known];
  const generated = special?.instead
    ? []
    : overloadsOf(fact, version).flatMap(({ signature }) => sampled(callsOfSignature(known, signature), MOST_CALLS_OF_AN_OVERLOAD));
  const calls = special?.calls.map(({ args, within = [] }) => ({ name: fact.name, args, within })) ?? [];
  return distinct([...generated.map((call) => ({ ...call, name: fact.name })), ...calls]);
}

/** Whether a function's calls were chosen by hand, because values decide: exchanging an argument would say nothing of its type. */
export function isChosenByHand({ name, aliasOf }: FunctionFact): boolean {
  return specialCalls[aliasOf ?? name]?.instead === true;
}

/** At most so many, taken evenly. */
function sampled<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, i) => items[Math.floor((i * items.length) / most)]!);
}

export function distinct(calls: readonly ProbeCall[]): readonly ProbeCall[] {
  return [...new Map(calls.map((call) => [keyOf(call), call])).values()];
}

/** What tells calls of all functions apart. */
export function keyOf({ name, args, within }: ProbeCall): string {
  return `${name}(${args.map(argumentKey).join(", ")})${within.length > 0 ? ` within (${within.map(argumentKey).join(", ")})` : ""}`;
}

function argumentKey(argument: CallArgument): string {
  switch (argument.kind) {
    case "column":
      return argument.column.name;
    case "literal":
      return argument.literal.sql;
    case "lambda":
      return JSON.stringify(argument.lambda);
    case "call":
      return keyOf(argument.call);
  }
}

function callsOfSignature(name: string, signature: Signature): readonly ProbeCall[] {
  return argumentCounts(signature).flatMap((count) => {
    const parameters = parametersOf(signature, count);
    if (parameters === undefined) return [];
    const all = [...parameters, ...(signature.within ?? [])];
    const choices = Math.min(MOST_CHOICES, Math.max(1, ...all.map((parameter) => choicesFor(name, signature, parameter))));
    return distinct(
      Array.from({ length: choices }, (_, choice) => choice).flatMap((choice) =>
        withNulls(slotsFor(name, signature, all, choice), choice).map((args) => ({
          name,
          args: args.slice(0, count),
          within: args.slice(count),
        })),
      ),
    );
  });
}

/** All counts, or up to four arguments of a variadic parameter. */
function argumentCounts({ parameters }: Signature): readonly number[] {
  const variadic = parameters.find((parameter) => parameter.variadic);
  const required = parameters.filter((parameter) => !parameter.variadic && !parameter.optional).length;
  const single = parameters.filter((parameter) => !parameter.variadic).length;
  if (variadic === undefined) return Array.from({ length: single - required + 1 }, (_, i) => required + i);
  const { min, max = Number.POSITIVE_INFINITY } = variadic;
  const repeats = [...new Set([min, Math.max(min, 1), Math.max(min, 2), 3, 4])].filter((count) => count >= min && count <= max);
  return repeats.map((count) => single + count);
}

function choicesFor(name: string, signature: Signature, parameter: Parameter): number {
  if (parameter.type.kind === "lambda") return lambdasFor(signature, parameter.type).length;
  const literals = parameter.literal ? literalsFor(name, parameter) : fixedLiterals(name, parameter);
  if (literals !== undefined) return literals.length;
  const families = familiesFor(parameter.type);
  return families.some((family) => family.variable !== undefined) ? Math.max(3, families.length) : families.length;
}

/** A place of a call: an argument, or a family whose columns differ in nulls. */
type Slot = CallArgument | { readonly kind: "family"; readonly family: string };

/** One slot for each parameter. `choice` picks among what the parameters take; variables keep what they were first given. */
function slotsFor(name: string, signature: Signature, parameters: readonly Parameter[], choice: number): readonly Slot[] | undefined {
  const bound = new Map<string, string>();
  const slots: Slot[] = [];
  for (const [i, parameter] of parameters.entries()) {
    const slot = slotFor(name, signature, parameter, choice, i, bound);
    if (slot === undefined) return undefined;
    slots.push(slot);
  }
  return slots;
}

function slotFor(
  name: string,
  signature: Signature,
  parameter: Parameter,
  choice: number,
  place: number,
  bound: Map<string, string>,
): Slot | undefined {
  if (parameter.type.kind === "lambda") {
    const lambdas = lambdasFor(signature, parameter.type);
    return { kind: "lambda", lambda: lambdas[choice % lambdas.length]! };
  }
  const literals = parameter.literal ? literalsFor(name, parameter) : fixedLiterals(name, parameter);
  if (literals !== undefined) return { kind: "literal", literal: literals[choice % literals.length]! };
  const families = familiesFor(parameter.type);
  if (families.length === 0) return undefined;
  const variable = parameter.type.kind === "as" ? parameter.type.variable : undefined;
  // parameters of several families do not all take the same one
  const shift = families.length > 1 && variable === undefined ? place : 0;
  const chosen = families[(choice + shift) % families.length]!;
  const family = chosen.variable === undefined ? chosen.family : familyOfVariable(chosen, parameter.type, choice, bound);
  if (variable !== undefined) bound.set(variable, family);
  return { kind: "family", family };
}

/** The family for a type variable, or for an array or a map of one. */
function familyOfVariable(
  { variable, inside }: { readonly variable: string; readonly inside?: "array" | "map" | undefined },
  pattern: TypePattern,
  choice: number,
  bound: Map<string, string>,
): string {
  const firsts = inside === undefined ? ["int", "string"] : inside === "map" ? ["string"] : ["int", "string", "double"];
  const family = bound.get(variable) ?? firsts[choice % firsts.length]!;
  bound.set(variable, family);
  if (inside === "array") return probeColumn(`${family}_array`, "required") === undefined ? "int_array" : `${family}_array`;
  if (inside !== "map") return family;
  const value = family === "string" ? "int" : "string";
  if (pattern.kind === "map" && pattern.value.type.kind === "variable" && !bound.has(pattern.value.type.name))
    bound.set(pattern.value.type.name, value);
  return family === "string" ? "string_int_map" : "int_string_map";
}

/** The slots filled: all columns required, all nullable, and each one alone with every kind of nulls that it has. */
function withNulls(slots: readonly Slot[] | undefined, choice: number): readonly (readonly CallArgument[])[] {
  if (slots === undefined) return [];
  const all = (variant: Variant) => slots.map((slot) => filled(slot, variant));
  const alone = slots.flatMap((slot, at) => {
    if (slot.kind !== "family") return [];
    const variants = (["nullable", "sparse", "hollow", "inner"] as const).filter(
      (variant) => probeColumn(slot.family, variant) !== undefined,
    );
    return variants.map((variant) => slots.map((other, i) => filled(other, i === at ? variant : "required")));
  });
  return choice < CHOICES_WITH_ALL_NULLS ? [all("required"), all("nullable"), ...alone] : [all("required"), all("nullable")];
}

function filled(slot: Slot, variant: Variant): CallArgument {
  if (slot.kind !== "family") return slot;
  const column: ProbeColumn | undefined = probeColumn(slot.family, variant);
  if (column === undefined) throw new Error(`the family ${slot.family} has no ${variant} column`);
  return { kind: "column", column };
}
