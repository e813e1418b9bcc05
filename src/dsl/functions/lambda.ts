import { ArgumentError } from "../../errors.js";
import { lambda, lambdaVariable } from "../../plan/expressions.js";
import { createAttribute } from "../column/column.js";
import { plain } from "../column/column-state.js";
import { columnOfCallback } from "../column/lost-conditions.js";
import { describe } from "../frame/describe.js";
import type { Take } from "./call.js";

// Lambdas nest, so that each variable has a name of its own; one that no user would write, as Spark's clients do it.
let variables = 0;

/**
 * A function over columns. `names` are its parameters; those past `required` are passed when the caller's function declares them:
 * Spark counts the parameters of `x -> …` and `(x, i) -> …`.
 */
export function lambdaOf(names: readonly string[], required: number = names.length): Take {
  return (value, where) => {
    if (typeof value !== "function")
      throw new ArgumentError(`${where} must be a function of ${names.join(" and ")}, found ${describe(value)}`);
    if (value.length > names.length) {
      throw new ArgumentError(`${where} must be a function of ${names.join(" and ")}, found one of ${value.length} parameters`);
    }
    const variablesOf = names.slice(0, Math.max(required, value.length)).map((name) => `${name}_${variables++}`);
    const body = columnOfCallback(() => value(...variablesOf.map((name) => createAttribute(plain(lambdaVariable(name))))), where);
    return { ...body, expression: lambda(body.expression, variablesOf) };
  };
}
