import { AnalysisError } from "../../src/errors.js";
import type { Argument, TypedValue } from "../../src/signatures/argument.js";
import type { FunctionFact } from "../../src/signatures/function-fact.js";
import { resolveCall } from "../../src/signatures/resolve.js";
import type { CallArgument, ProbeCall } from "./probe-call.js";
import { evaluated } from "./probe-lambdas.js";

/** What the registry says of a call: its type, or that Spark refuses it. */
export type Prediction = { readonly taken: TypedValue; readonly overload: number } | { readonly refused: string };

export function predict(fact: FunctionFact, call: ProbeCall, version: string): Prediction {
  const known = predictions.get(call);
  if (known?.version === version && known.fact === fact) return known.prediction;
  const prediction = predicted(fact, call, version);
  predictions.set(call, { fact, version, prediction });
  return prediction;
}

// choosing calls and judging them ask for the same predictions
const predictions = new WeakMap<ProbeCall, { readonly fact: FunctionFact; readonly version: string; readonly prediction: Prediction }>();

function predicted(fact: FunctionFact, call: ProbeCall, version: string): Prediction {
  try {
    const { type, nullable, overload } = resolveCall(fact, call.args.map(argumentOf), version, call.within.map(argumentOf));
    return { taken: { type, nullable }, overload };
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    return { refused: error.errorClass ?? error.message };
  }
}

/** An argument as the evaluator takes it. */
export function argumentOf(argument: CallArgument): Argument {
  switch (argument.kind) {
    case "column":
      return { type: argument.column.type, nullable: argument.column.nullable, name: argument.column.name };
    case "literal":
      return { type: argument.literal.type, nullable: false, literal: { value: argument.literal.value } };
    case "lambda":
      return { type: { kind: "void" }, nullable: false, lambda: evaluated(argument.lambda) };
    case "call":
      return argument.result;
  }
}
