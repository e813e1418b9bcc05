import type { DataType } from "../types/data-type.js";
import type { TypedValue } from "./argument.js";
import type { NullRule } from "./signature.js";

/** What the null rule of a signature looks at. */
export interface NullInputs {
  /** the arguments but for lambdas, after implicit casts */
  readonly values: readonly TypedValue[];
  /** the arguments by their parameters' names; a lambda's is its body */
  readonly named: ReadonlyMap<string, TypedValue>;
}

/** Whether the result of a call may be null; undefined where the signature leaves it to the arguments, or to a hook. */
export function isNullable(rule: NullRule, { values, named }: NullInputs): boolean | undefined {
  switch (rule.kind) {
    case "always":
      return true;
    case "never":
      return false;
    case "anyArgument":
      return undefined;
    case "allArguments":
      return values.every((value) => value.nullable);
    case "oneOf":
      return rule.terms.some(({ parameter, element }) => {
        const value = named.get(parameter);
        return value !== undefined && (element ? elementNullable(value.type) : value.nullable);
      });
  }
}

function elementNullable(type: DataType): boolean {
  if (type.kind === "array") return type.containsNull;
  return type.kind === "map" && type.valueContainsNull;
}
