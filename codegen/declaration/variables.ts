import type { Signature, TypePattern } from "../../src/signatures/signature.js";

/** How an argument binds a type variable. */
export interface VariableUse {
  readonly argument: number;
  readonly part: "whole" | "element" | "key" | "value" | "lambda result";
}

/** The arguments that bind a variable of an overload, in order. Lambda parameters only receive variables. */
export function usesOf(signature: Signature, names: readonly string[], variable: string): readonly VariableUse[] {
  return names.flatMap((name, argument) => {
    const pattern = signature.parameters.find((parameter) => parameter.name === name)!.type;
    return partsOf(pattern, variable).map((part) => ({ argument, part }));
  });
}

function partsOf(pattern: TypePattern, variable: string): readonly VariableUse["part"][] {
  switch (pattern.kind) {
    case "variable":
      return pattern.name === variable ? ["whole"] : [];
    case "as":
      return pattern.variable === variable ? ["whole"] : partsOf(pattern.pattern, variable);
    case "array":
      return isVariable(pattern.element.type, variable) ? ["element"] : [];
    case "map":
      return [
        ...(isVariable(pattern.key.type, variable) ? (["key"] as const) : []),
        ...(isVariable(pattern.value.type, variable) ? (["value"] as const) : []),
      ];
    case "lambda":
      return isVariable(pattern.result, variable) ? ["lambda result"] : [];
    default:
      return [];
  }
}

function isVariable(pattern: TypePattern, variable: string): boolean {
  return (pattern.kind === "variable" && pattern.name === variable) || (pattern.kind === "as" && pattern.variable === variable);
}

/** The variable that a parameter's whole type is. */
export function wholeVariable(pattern: TypePattern): string | undefined {
  return pattern.kind === "variable" ? pattern.name : pattern.kind === "as" ? pattern.variable : undefined;
}
