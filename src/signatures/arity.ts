import type { Parameter, Signature } from "./signature.js";

/** The fewest and the most arguments of a signature. */
export function arityOf(signature: Signature): { readonly min: number; readonly max: number } {
  const { parameters } = signature;
  const min = parameters.reduce((sum, parameter) => sum + (parameter.variadic ? parameter.min : parameter.optional ? 0 : 1), 0);
  const max = parameters.reduce((sum, parameter) => sum + (parameter.variadic ? (parameter.max ?? Number.POSITIVE_INFINITY) : 1), 0);
  return { min, max };
}

/**
 * The parameter that each of `count` positional arguments goes to, undefined when there are too few or too many.
 * Where an optional parameter stands before a required one, as in `range(start?, end)`, the optional ones at the left
 * are the first to be left out.
 */
export function parametersOf(signature: Signature, count: number): readonly Parameter[] | undefined {
  const { min, max } = arityOf(signature);
  if (count < min || count > max) return undefined;
  const taken: Parameter[] = [];
  for (const parameter of keptParameters(signature.parameters, count, min)) {
    if (parameter.variadic) while (taken.length < count) taken.push(parameter);
    else if (taken.length < count) taken.push(parameter);
  }
  return taken;
}

function keptParameters(parameters: readonly Parameter[], count: number, min: number): readonly Parameter[] {
  const optionalFirst = parameters[0]?.optional && parameters.some((parameter) => !parameter.optional && !parameter.variadic);
  if (!optionalFirst || count >= parameters.length) return parameters;
  let optionalLeft = count - min;
  return parameters.filter((parameter) => !parameter.optional || optionalLeft-- > 0);
}
