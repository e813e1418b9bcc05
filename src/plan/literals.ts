import { ArgumentError } from "../errors.js";
import { epochMicrosOf } from "../types/timestamp.js";
import { isWellFormed } from "../types/values/well-formed.js";
import { arrivesExactly, madeOfNumber } from "./exact-dates.js";
import { literalExpression } from "./expressions.js";
import type { Expression, Literal } from "./plan.js";

/** JavaScript values that stand for a literal of a type of their own. */
export type LiteralValue = string | number | bigint | boolean | Date | Uint8Array | null;

const largestInt = 2_147_483_647;

/**
 * The literal that a JavaScript value stands for: 5 is an int, 5n a bigint, 1.5 (NaN, the infinities and -0 too) a double, text a
 * string, a Date a timestamp, bytes a binary, null an untyped null. Nothing is rounded or guessed: a whole number beyond 32 bits is
 * refused, because the client of another language would make it a bigint, and a double must be meant; so is a Date that Spark would read
 * as another one.
 */
export function literal(value: unknown): Literal {
  const made = literalAsIs(value);
  if (arrivesExactly(made)) return made;
  throw new ArgumentError(
    `${(value as Date).toISOString()} does not arrive as a literal of Spark's, which skips the days from 1582-10-05 to 1582-10-14: ` +
      "write it as SQL text, TIMESTAMP '1582-10-10 00:00:00Z', or where a column is taken as lit(date)",
  );
}

function literalAsIs(value: unknown): Literal {
  switch (typeof value) {
    case "string":
      return { literalType: { case: "string", value: wellFormed(value) } };
    case "boolean":
      return { literalType: { case: "boolean", value } };
    case "bigint":
      return { literalType: { case: "long", value: long(value) } };
    case "number":
      return numberLiteral(value);
    case "object":
      return objectLiteral(value);
    default:
      throw new ArgumentError(
        `${value === undefined ? "undefined" : `a ${typeof value}`} is no literal: literals are strings, numbers, bigints, booleans, Dates, Uint8Arrays and null`,
      );
  }
}

/** A literal as an expression: one of the same value where the literal itself would not arrive. */
export function literalOf(value: unknown): Expression {
  const made = literalAsIs(value);
  return (arrivesExactly(made) ? undefined : madeOfNumber(made)) ?? literalExpression(made);
}

/** A null without a type, which takes the type of what it stands beside. */
export function nullLiteral(): Literal {
  return { literalType: { case: "null", value: { kind: { case: "null", value: {} } } } };
}

function numberLiteral(value: number): Literal {
  // JSON and int32 have no -0, so it stays what it is in JavaScript
  if (!Number.isInteger(value) || Object.is(value, -0)) return { literalType: { case: "double", value } };
  if (value >= -largestInt - 1 && value <= largestInt) return { literalType: { case: "integer", value } };
  const way = Number.isSafeInteger(value) ? `write ${value}n` : "as a number it is not exact: write its digits with an n behind them";
  throw new ArgumentError(`the whole number ${value} does not fit int: ${way} for a bigint, or cast a literal's text for a double`);
}

function long(value: bigint): bigint {
  if (BigInt.asIntN(64, value) === value) return value;
  throw new ArgumentError(
    `the bigint ${value}n does not fit Spark's bigint of 64 bits: write it as text and cast it, lit("${value}").cast("decimal(38,0)")`,
  );
}

/** UTF-8 cannot hold half a surrogate pair; encoders would write another character in its place. */
function wellFormed(text: string): string {
  if (!isWellFormed(text))
    throw new ArgumentError(`the string ${JSON.stringify(text)} holds half a surrogate pair, which no text of Spark's can`);
  return text;
}

function objectLiteral(value: object | null): Literal {
  if (value === null) return nullLiteral();
  if (value instanceof Uint8Array) return { literalType: { case: "binary", value } };
  if (value instanceof Date) return { literalType: { case: "timestamp", value: epochMicros(value) } };
  if (Array.isArray(value)) {
    throw new ArgumentError(
      'an array is no literal without a type: lit([1, 2], "array<int>") has one, fn.array(lit(1), lit(2)) makes one of columns, and isin takes an array of values',
    );
  }
  if (value instanceof Map) {
    throw new ArgumentError(
      'a Map is no literal without a type: lit(map, "map<string,int>") has one, fn.create_map(lit(key), lit(value)) makes one of columns',
    );
  }
  throw new ArgumentError(
    'an object is no literal without a type: lit({ a: 1 }, "struct<a:int>") has one, fn.struct(lit(1).as("a")) makes a struct of columns',
  );
}

function epochMicros(value: Date): bigint {
  const micros = epochMicrosOf(value);
  if (micros === undefined) throw new ArgumentError("an invalid Date is no literal");
  return long(micros);
}
