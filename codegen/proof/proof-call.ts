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
 * What the compiler must say of a call. `type`: this Spark type; `columns`: these columns of a generator; `compiles`: nothing more, where
 * only Spark knows the type or there is none; `error`: that it is no call.
 */
export type Expectation =
  | { readonly kind: "type" | "columns"; readonly text: string }
  | { readonly kind: "compiles" }
  | { readonly kind: "error"; readonly because: Refusal; readonly otherwise?: string };

/**
 * Why a call must not compile. `cast from string`, `cast to string`: Spark casts, Sparkwright wants the cast to be written; `refused`:
 * Spark refuses it; `not offered`: Spark takes it, the typed function leaves it out. That one may compile with Spark's type, `otherwise`.
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
 * that JavaScript cannot say, a decimal's or a float's; `type's parameters`: it depends on a precision or on an interval's fields, which no
 * tag has; `repeated field`: its struct has two fields of one name, which no TypeScript type has.
 */
export type LeftOut = "omitted parameter" | "literal's type" | "type's parameters" | "repeated field";

/** A call with what the compiler must say of it, or why nothing can be expected. */
export function proofCall(model: FunctionModel, call: ProbeCall, version: string): ProofCall | LeftOut {
  const outcome = outcomeOf(model, call, version);
  const signature = typeof outcome === "string" ? signatureFor(model, call, version) : outcome.signature;
  const parameters = signature === undefined ? [] : parametersIn(signature, call);
  if (parameters.some(({ name }) => model.api.params[name] === "omitted")) return "omitted parameter";
  const written = [...call.args, ...call.within].map((argument, i) => argumentText(model, parameters[i], argument));
  const text = `fn.${model.fact.name}(${written.map((argument) => argument.text).join(", ")})`;
  if (outcome === "refused") return { model, text, expected: { kind: "error", because: "refused" } };
  if (outcome === "only Spark knows") return { model, text, expected: untyped(model, call, version) };
  const expected = expectationOf(model, call, outcome, parameters);
  if (expected.kind === "type" || expected.kind === "columns") {
    const gives = (change: Change) => resultText(outcomeOf(model, changed(call, change), version));
    if (hasRepeatedField(outcome.type)) return "repeated field";
    if (gives((_, place) => written[place]!.says) !== expected.text) return "literal's type";
    if (gives(withoutParameters) !== expected.text) return "type's parameters";
  }
  return { model, text, expected };
}

type Outcome = Resolution | "refused" | "only Spark knows";

function outcomeOf({ fact }: FunctionModel, call: ProbeCall, version: string): Outcome {
  try {
    return resolveCall(fact, call.args.map(argumentOf), version, call.within.map(argumentOf));
  } catch (error) {
    if (error instanceof AnalysisError) return "refused";
    if (error instanceof UnsupportedError) return "only Spark knows";
    throw error;
  }
}

/** The parameters that the arguments go to, those of WITHIN GROUP behind the others. */
function parametersIn(signature: Signature, { args }: ProbeCall): readonly Parameter[] {
  return [...(parametersOf(signature, args.length) ?? []), ...(signature.within ?? [])];
}

/** Of a call that no overload takes: the first overload that has so many parameters. */
function signatureFor({ fact }: FunctionModel, { args }: ProbeCall, version: string): Signature | undefined {
  return overloadsOf(fact, version).find(({ signature }) => parametersOf(signature, args.length) !== undefined)?.signature;
}

/** Of a call whose type only Spark knows: whether an overload that the typed function offers takes it. */
function untyped(model: FunctionModel, call: ProbeCall, version: string): Expectation {
  const { changes: _, ...fact } = { ...model.fact, overloads: model.signatures.map(({ text }) => ({ sig: text })) };
  const offered = outcomeOf({ ...model, fact }, call, version);
  return offered === "refused" ? { kind: "error", because: "not offered" } : { kind: "compiles" };
}

function expectationOf(model: FunctionModel, call: ProbeCall, resolution: Resolution, parameters: readonly Parameter[]): Expectation {
  const { signature } = resolution;
  if (model.fact.kind === "partition") return { kind: "compiles" };
  const cast = castOfText(call, resolution);
  if (cast !== undefined) return { kind: "error", because: cast };
  const text = resultText(resolution);
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
  const casts = call.args.map((argument, i) =>
    argument.kind === "lambda" ? undefined : textCast(argumentOf(argument).type, args[i]!.type),
  );
  return casts.find((cast) => cast !== undefined);
}

function textCast(from: DataType, to: DataType): TextCast | undefined {
  if (from.kind === "array" && to.kind === "array") return textCast(from.element, to.element);
  if (from.kind === "map" && to.kind === "map") return textCast(from.key, to.key) ?? textCast(from.value, to.value);
  if (from.kind === to.kind) return undefined;
  return from.kind === "string" ? "cast from string" : to.kind === "string" ? "cast to string" : undefined;
}

function hasRepeatedField(type: DataType): boolean {
  switch (type.kind) {
    case "array":
      return hasRepeatedField(type.element);
    case "map":
      return hasRepeatedField(type.key) || hasRepeatedField(type.value);
    case "struct":
      return (
        new Set(type.fields.map(({ name }) => name)).size < type.fields.length || type.fields.some((field) => hasRepeatedField(field.type))
      );
    default:
      return false;
  }
}

type Change = (argument: CallArgument, place: number) => CallArgument;

function changed(call: ProbeCall, change: Change): ProbeCall {
  const args = call.args.map(change);
  return { ...call, args, within: call.within.map((argument, i) => change(argument, args.length + i)) };
}

function resultText(outcome: Outcome): string {
  if (typeof outcome === "string") return outcome;
  return outcome.signature.rows ? columnsText(outcome.type) : tagText(outcome);
}
