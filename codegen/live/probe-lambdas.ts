import type { Lambda, TypedValue } from "../../src/signatures/argument.js";
import type { Parameter, Signature, TypePattern } from "../../src/signatures/signature.js";
import type { LambdaBody, ProbeLambda } from "./probe-call.js";

type LambdaPattern = Extract<TypePattern, { kind: "lambda" }>;

const names: readonly string[] = ["x", "y", "z"];

/** The lambdas that a parameter is tried with: all parameters of the function, or without the index at the end. */
export function lambdasFor(signature: Signature, pattern: LambdaPattern): readonly ProbeLambda[] {
  const whole = names.slice(0, pattern.params.length);
  const withoutIndex = hasIndex(pattern) ? [whole.slice(0, -1)] : [];
  const lambdas = (parameters: readonly string[], bodies: readonly LambdaBody[]) => bodies.map((body) => ({ parameters, body }));
  const { result } = pattern;
  if (isNamed(result, "boolean")) {
    return [
      ...lambdas(whole, [{ kind: "equalsItself" }, { kind: "isNull" }]),
      ...withoutIndex.flatMap((parameters) => lambdas(parameters, [{ kind: "equalsItself" }])),
    ];
  }
  if (isNamed(result, "int")) return lambdas(whole, [{ kind: "compare" }]);
  // an accumulator must stay what it was
  if (isBoundElsewhere(signature, result)) return lambdas(whole, [{ kind: "parameter", index: 0 }]);
  return [
    ...lambdas(
      whole,
      whole.map((_, index) => ({ kind: "parameter", index })),
    ),
    ...lambdas(whole, [{ kind: "isNull" }]),
    ...withoutIndex.flatMap((parameters) => lambdas(parameters, [{ kind: "parameter", index: 0 }])),
  ];
}

function hasIndex({ params }: LambdaPattern): boolean {
  return params.length > 1 && isNamed(params.at(-1)!.type, "int");
}

function isNamed(pattern: TypePattern, name: "boolean" | "int"): boolean {
  return pattern.kind === "type" && pattern.name === name;
}

function isBoundElsewhere({ parameters }: Signature, result: TypePattern): boolean {
  return (
    result.kind === "variable" &&
    parameters.some((parameter: Parameter) => parameter.type.kind === "as" && parameter.type.variable === result.name)
  );
}

/** The lambda as the evaluator takes it. */
export function evaluated({ parameters, body }: ProbeLambda): Lambda {
  return { arity: parameters.length, body: (values) => bodyType(body, values) };
}

function bodyType(body: LambdaBody, values: readonly TypedValue[]): TypedValue {
  switch (body.kind) {
    case "parameter":
      return values[body.index]!;
    case "isNull":
      return { type: { kind: "boolean" }, nullable: false };
    case "equalsItself":
      return { type: { kind: "boolean" }, nullable: values[0]!.nullable };
    case "compare":
      return { type: { kind: "int" }, nullable: false };
  }
}
