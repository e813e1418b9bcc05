import { ArgumentError } from "../../errors.js";
import { call } from "../../plan/expressions.js";
import { literalOf } from "../../plan/literals.js";
import { type ColumnState, plain, stateOf } from "../column/column-state.js";
import { isLiteralValue } from "../column/operand.js";
import { describe } from "../frame/describe.js";
import type { Take } from "./call.js";

/** JavaScript values that a parameter takes as literals. */
export interface LiteralKind {
  /** As errors name it: "a whole number". */
  readonly what: string;
  accepts(value: unknown): boolean;
}

/** An int. */
export const intLiteral: LiteralKind = {
  what: "a whole number of 32 bits",
  accepts: (value) => typeof value === "number" && value === (value | 0) && !Object.is(value, -0),
};
/** A double or an int; what is not finite is refused by the literal itself where Spark cannot hold it. */
export const numberLiteral: LiteralKind = { what: "a number", accepts: (value) => typeof value === "number" || typeof value === "bigint" };
export const stringLiteral: LiteralKind = { what: "a string", accepts: (value) => typeof value === "string" };
export const booleanLiteral: LiteralKind = { what: "true or false", accepts: (value) => typeof value === "boolean" };
/** Any value that stands for a literal of a type of its own, null included. */
export const anyLiteral: LiteralKind = { what: "a literal", accepts: isLiteralValue };

/** A column, or a literal where Spark's own clients take one. */
export function orLiteral(kind: LiteralKind): Take {
  return (value, where) => stateOf(value, "column") ?? literalState(kind, value, `${where} must be a column or ${kind.what}`);
}

/** A parameter for which Spark wants a literal: a JavaScript value and no column. */
export function onlyLiteral(kind: LiteralKind): Take {
  return (value, where) => literalState(kind, value, `${where} must be ${kind.what}`);
}

/** A list of literals, sent as an array; or one. */
export function oneOrMoreLiterals(kind: LiteralKind): Take {
  return (value, where) => {
    const problem = `${where} must be ${kind.what} or an array of them`;
    if (!Array.isArray(value)) return literalState(kind, value, problem);
    const items = value.map((item, i) => literalState(kind, item, `${problem}: item ${i + 1}`));
    return plain(
      call(
        "array",
        items.map((item) => item.expression),
      ),
    );
  };
}

function literalState(kind: LiteralKind, value: unknown, problem: string): ColumnState {
  if (!kind.accepts(value)) throw new ArgumentError(`${problem}, found ${describe(value)}`);
  return plain(literalOf(value));
}
