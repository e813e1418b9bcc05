import { allParameters, type Signature, type TypePattern } from "../../src/signatures/signature.js";

/** A step into a type: an array's elements, a map's keys or values, a struct's field, what a lambda gives. */
export type PathStep = "element" | "key" | "value" | "lambda result" | { readonly field: string };

/** How an argument binds a type variable: where in its type the variable stands, from outside in. */
export interface VariableUse {
  readonly argument: number;
  readonly path: readonly PathStep[];
}

/** The arguments that bind a variable of an overload, in order. Lambda parameters only receive variables. */
export function usesOf(signature: Signature, names: readonly string[], variable: string): readonly VariableUse[] {
  return names.flatMap((name, argument) => {
    const pattern = allParameters(signature).find((parameter) => parameter.name === name)!.type;
    return pathsOf(pattern, variable).map((path) => ({ argument, path }));
  });
}

function pathsOf(pattern: TypePattern, variable: string): readonly (readonly PathStep[])[] {
  const inside = (step: PathStep, inner: TypePattern) => pathsOf(inner, variable).map((path) => [step, ...path]);
  switch (pattern.kind) {
    case "variable":
      return pattern.name === variable ? [[]] : [];
    case "as":
      return pattern.variable === variable ? [[]] : pathsOf(pattern.pattern, variable);
    case "array":
      return inside("element", pattern.element.type);
    case "map":
      return [...inside("key", pattern.key.type), ...inside("value", pattern.value.type)];
    case "struct":
      return pattern.fields.flatMap((field) => inside({ field: field.name }, field.type));
    case "lambda":
      return inside("lambda result", pattern.result);
    default:
      return [];
  }
}

/** The variable that a parameter's whole type is. */
export function wholeVariable(pattern: TypePattern): string | undefined {
  return pattern.kind === "variable" ? pattern.name : pattern.kind === "as" ? pattern.variable : undefined;
}

/** The type that is found by a path in another one, as TypeScript. */
export function typeAlong(text: string, path: readonly PathStep[]): string {
  return path.reduce((outer, step) => {
    if (step === "element") return `ElementOf<${outer}>`;
    if (step === "key") return `KeyOf<${outer}>`;
    if (step === "value") return `ValueOf<${outer}>`;
    // a struct's null is not its field's
    return typeof step === "object" ? `FieldOf<Bare<${outer}>, "${step.field}">` : outer;
  }, text);
}
