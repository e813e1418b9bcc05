import { ArgumentError } from "../../errors.js";
import { call, literalExpression } from "../../plan/expressions.js";
import { literalOf } from "../../plan/literals.js";
import type { Expression, Literal } from "../../plan/plan.js";
import { type ColumnState, plain, stateOf } from "../column/column-state.js";
import { isLiteralValue } from "../column/operand.js";
import { describe } from "../frame/describe.js";
import type { Take } from "./call.js";

/** JavaScript values that a parameter takes as literals. */
export interface LiteralKind {
  /** As errors name it: "a whole number". */
  readonly what: string;
  accepts(value: unknown): boolean;
  /** The protocol's literals that are one when a Column brings them; all, unless said. */
  readonly cases?: readonly LiteralCase[];
  /** The literal that is sent, where that is not the one which the value stands for by itself. */
  send?(value: unknown): Expression;
}

type LiteralCase = NonNullable<Literal["literalType"]>["case"];

/** An int. */
export const intLiteral: LiteralKind = {
  what: "a whole number of 32 bits",
  cases: ["integer"],
  accepts: (value) => typeof value === "number" && value === (value | 0) && !Object.is(value, -0),
};
/** A bigint, sent as an int where it fits one, as Spark's clients do. */
export const longLiteral: LiteralKind = {
  what: "a whole number of 64 bits",
  cases: ["integer", "long"],
  accepts: (value) =>
    typeof value === "bigint" ? BigInt.asIntN(64, value) === value : Number.isSafeInteger(value) && !Object.is(value, -0),
  send: (value) => literalOf(typeof value === "number" && value !== (value | 0) ? BigInt(value) : value),
};
/** A double or an int; what is not finite is refused by the literal itself where Spark cannot hold it. */
export const numberLiteral: LiteralKind = {
  what: "a number",
  cases: ["integer", "long", "float", "double", "decimal"],
  accepts: (value) => typeof value === "number" || typeof value === "bigint",
};
/** A double where Spark casts nothing to it: 1 is one too. */
export const doubleLiteral: LiteralKind = {
  what: "a number",
  cases: ["double"],
  accepts: (value) => typeof value === "number",
  send: (value) => literalExpression({ literalType: { case: "double", value: value as number } }),
};
export const stringLiteral: LiteralKind = {
  what: "a string",
  cases: ["string"],
  accepts: (value) => typeof value === "string",
};
export const bytesLiteral: LiteralKind = {
  what: "a Uint8Array",
  cases: ["binary"],
  accepts: (value) => value instanceof Uint8Array,
};
export const booleanLiteral: LiteralKind = {
  what: "true or false",
  cases: ["boolean"],
  accepts: (value) => typeof value === "boolean",
};
/** Any value that stands for a literal of a type of its own, null included. */
export const anyLiteral: LiteralKind = { what: "a literal", accepts: isLiteralValue };

/** One of two kinds: text or bytes. */
export function eitherLiteral(one: LiteralKind, other: LiteralKind): LiteralKind {
  const kindOf = (value: unknown) => (one.accepts(value) ? one : other);
  return {
    what: `${one.what} or ${other.what}`,
    ...(one.cases && other.cases && { cases: [...one.cases, ...other.cases] }),
    accepts: (value) => kindOf(value).accepts(value),
    send: (value) => sent(kindOf(value), value),
  };
}

/** A column, or a literal where Spark's own clients take one. */
export function orLiteral(kind: LiteralKind): Take {
  return (value, where) => stateOf(value, "column") ?? literalState(kind, value, where, `a column or ${kind.what}`);
}

/** A parameter for which Spark wants a literal: a JavaScript value, or the Column that `lit` made of one, and no other. */
export function onlyLiteral(kind: LiteralKind): Take {
  return (value, where) => literalState(kind, value, where, kind.what);
}

/** A list of literals, sent as an array; or one. */
export function oneOrMoreLiterals(kind: LiteralKind): Take {
  return (value, where) => {
    if (!Array.isArray(value)) return literalState(kind, value, where, `${kind.what} or an array of them`);
    const items = value.map((item, i) => literalState(kind, item, `${where} (item ${i + 1})`, kind.what));
    return plain(
      call(
        "array",
        items.map((item) => item.expression),
      ),
    );
  };
}

function literalState(kind: LiteralKind, value: unknown, where: string, what: string): ColumnState {
  const column = stateOf(value, "column");
  if (column !== undefined && isLiteralOf(kind, column.expression)) return column;
  if (!kind.accepts(value)) throw new ArgumentError(`${where} must be ${what}, found ${describe(value)}`);
  try {
    return plain(sent(kind, value));
  } catch (error) {
    // the literal alone does not know whose it is: a whole number beyond 32 bits, half a character
    if (error instanceof ArgumentError) throw new ArgumentError(`${where}: ${error.message}`, { cause: error });
    throw error;
  }
}

function isLiteralOf({ cases }: LiteralKind, { exprType }: Expression): boolean {
  if (exprType?.case !== "literal") return false;
  return cases === undefined || cases.includes(exprType.value.literalType?.case);
}

function sent(kind: LiteralKind, value: unknown): Expression {
  return kind.send?.(value) ?? literalOf(value);
}
