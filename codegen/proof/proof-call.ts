import { AnalysisError, UnsupportedError } from "../../src/errors.js";
import { parametersOf } from "../../src/signatures/arity.js";
import { overloadsOf } from "../../src/signatures/overloads.js";
import { type Resolution, resolveCall } from "../../src/signatures/resolve.js";
import { allParameters, type Parameter, type Signature } from "../../src/signatures/signature.js";
import type { DataType } from "../../src/types/data-type.js";
import { argumentOf } from "../live/predict.js";
import type { CallArgument, ProbeCall } from "../live/probe-call.js";
import type { FunctionModel } from "../model.js";
import { argumentText } from "./argument-text.js";
import { columnsText, tagText } from "./tag-text.js";
import { withoutParameters } from "./type-parameters.js";

/**
 * What the compiler must say of a call. `type`: this Spark type; `columns`: these columns of a generator; `compiles`: nothing more, where only Spark
 * knows the type or there is none; `error`: that it is none.
 */
export type Expectation =
  | { readonly kind: "type" | "columns"; readonly text: string }
  | { readonly kind: "compiles" }
  | { readonly kind: "error"; readonly because: Refusal; readonly otherwise?: string };

/**
 * Why a call does not compile. `cast from string`, `cast to string`: Spark casts, Sparkwright wants the cast to be written; `not offered`:
 * Spark takes it, the typed function leaves it out (`otherwise` is its type); `refused`: Spark refuses it.
 */
export type Refusal = "cast from string" | "cast to string" | "not offered" | "refused";

/** A call of a typed function as TypeScript. */
export interface ProofCall {
  readonly model: FunctionModel;
  readonly text: string;
  readonly expected: Expectation;
}

/**
 * Why a call says nothing of types. `omitted parameter`: the typed function does not have it; `literal's type`: the result depends on one
 * that JavaScript cannot say, a decimal's or a float's; `type's parameters`: it depends on a precision or an interval's fields, which no tag has.
 */
export type LeftOut = "omitted parameter" | "literal's type" | "type's parameters";

/** A call with what the compiler must say of it, or why nothing can be expected. */
export function proofCall(model: FunctionModel, call: ProbeCall, version: string): ProofCall | LeftOut {
  const outcome = resolved(model, call, version);
  const signature = typeof outcome === "string" ? signatureFor(model, call, version) : outcome.signature;
  const parameters = signature === undefined ? [] : parametersIn(signature, call);
  if (parameters.some(({ name }) => model.api.params[name] === "omitted")) return "omitted parameter";
  const written = [...call.args, ...call.within].map((argument, i) => argumentText(model, parameters[i], argument));
  const text = `fn.${model.fact.name}(${written.map((argument) => argument.text).join(", ")})`;
  const expected = typeof outcome === "string" ? unresolved(outcome) : expectationOf(model, call, outcome, parameters);
  const says = (change: (argument: CallArgument, place: number) => CallArgument) => resultText(resolved(model, changed(call, change), version));
  if (expected.kind === "type" && says((_, place) => written[place]!.says) !== expected.text) return "literal's type";
  if (expected.kind === "type" && says(withoutParameters) !== expected.text) return "type's parameters";
  return { model, text, expected };
}

function resolved({ fact }: FunctionModel, call: ProbeCall, version: string): Resolution | "refused" | "unknown" {
  try {
    return resolveCall(fact, call.args.map(argumentOf), version, call.within.map(argumentOf));
  } catch (error) {
    if (error instanceof AnalysisError) return "refused";
    if (error instanceof UnsupportedError) return "unknown";
    throw error;
  }
}

/** The parameters that the arguments go to, those of WITHIN GROUP behind the others. */
function parametersIn(signature: Signature, { args }: ProbeCall): readonly Parameter[] {
  return [...(parametersOf(signature, args.length) ?? []), ...(signature.within ?? [])];
}

/** Of a call that no overload takes: the first that has so many parameters. */
function signatureFor({ fact }: FunctionModel, { args }: ProbeCall, version: string): Signature | undefined {
  return overloadsOf(fact, version).find(({ signature }) => parametersOf(signature, args.length) !== undefined)?.signature;
}

function unresolved(outcome: "refused" | "unknown"): Expectation {
  return outcome === "refused" ? { kind: "error", because: "refused" } : { kind: "compiles" };
}

function expectationOf(model: FunctionModel, call: ProbeCall, resolution: Resolution, parameters: readonly Parameter[]): Expectation {
  const { signature, type } = resolution;
  if (model.fact.kind === "partition") return { kind: "compiles" };
  const cast = castOfText(call, resolution);
  if (cast !== undefined) return { kind: "error", because: cast };
  const text = signature.rows ? columnsText(type) : tagText(resolution);
  const isOffered = model.signatures.some((offered) => offered.text === signature.text) && !lacksRequired(model, signature, parameters);
  return isOffered ? { kind: signature.rows ? "columns" : "type", text } : { kind: "error", because: "not offered", otherwise: text };
}

/** Whether the call lacks a parameter that only SQL may leave out. */
function lacksRequired(model: FunctionModel, signature: Signature, given: readonly Parameter[]): boolean {
  return allParameters(signature).some((parameter) => model.api.required.includes(parameter.name) && !given.includes(parameter));
}

type TextCast = "cast from string" | "cast to string";

/** Whether Spark casts an argument from or to string. */
function castOfText(call: ProbeCall, { args }: Resolution): TextCast | undefined {
  const casts = call.args.flatMap((argument, i) => (argument.kind === "lambda" ? [] : [textCast(argumentOf(argument).type, args[i]!.type)]));
  return casts.find((cast) => cast !== undefined);
}

function textCast(from: DataType, to: DataType): TextCast | undefined {
  if (from.kind === "array" && to.kind === "array") return textCast(from.element, to.element);
  if (from.kind === "map" && to.kind === "map") return textCast(from.key, to.key) ?? textCast(from.value, to.value);
  if (from.kind === to.kind) return undefined;
  return from.kind === "string" ? "cast from string" : to.kind === "string" ? "cast to string" : undefined;
}

function changed(call: ProbeCall, change: (argument: CallArgument, place: number) => CallArgument): ProbeCall {
  const args = call.args.map(change);
  return { ...call, args, within: call.within.map((argument, i) => change(argument, args.length + i)) };
}

function resultText(outcome: Resolution | "refused" | "unknown"): string {
  return typeof outcome === "string" ? outcome : tagText(outcome);
}
