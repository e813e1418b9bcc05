import { commonType } from "../types/casts.js";
import type { DataType } from "../types/data-type.js";
import { decimalOfIntegral, isNumeric } from "../types/kinds.js";
import { sameType, sameTypeButNulls } from "../types/same-type.js";

// What Spark says of two operands that an operator does not take: it first looks for a rule of the operator (a date and a number of
// days, an interval and a factor), then brings both to one type, and then asks whether the operator takes that type.

/** `rule`: one of the operands is of the wrong type for the rule; `different`: they have no type in common; `common`: that type is wrong. */
export type OperandFault =
  | { readonly kind: "rule" }
  | { readonly kind: "different" }
  | { readonly kind: "common"; readonly type: DataType };

const interval = ({ kind }: DataType): boolean => kind === "interval_dt" || kind === "interval_ym" || kind === "interval";
const moment = ({ kind }: DataType): boolean => kind === "date" || kind === "timestamp" || kind === "timestamp_ntz";
const dayTime = ({ kind }: DataType): boolean => kind === "interval_dt" || kind === "interval";

/** Whether an operator has a rule for one of the operands, whatever the other is. */
const rules: Readonly<Record<string, (left: DataType, right: DataType) => boolean>> = {
  "+": (left, right) => [left, right].some((type) => type.kind === "date" || dayTime(type)),
  "-": (left, right) => moment(left) || moment(right) || dayTime(right),
  "*": (left, right) => interval(left) || interval(right),
  "/": (left) => interval(left),
};

export function operandFault(operator: string, left: DataType, right: DataType): OperandFault {
  if (rules[operator]?.(left, right)) return { kind: "rule" };
  const type = operandType(operator, left, right);
  return type === undefined ? { kind: "different" } : { kind: "common", type };
}

/** The one type that Spark casts the operands of an operator to: numbers meet, and text becomes the other operand's type. */
function operandType(operator: string, left: DataType, right: DataType): DataType | undefined {
  if (sameTypeButNulls(left, right)) return right;
  // an untyped NULL becomes text beside text, whatever the operator; beside others it is cast only to what the operator takes
  if (left.kind === "void") return right.kind === "string" ? right : undefined;
  if (right.kind === "void") return left.kind === "string" ? left : undefined;
  const meet = left.kind === "string" || right.kind === "string" || numbersMeet(operator, left, right);
  return meet ? commonType(left, right) : undefined;
}

/** Numbers are made one type only if the operator takes that type, but that decimals become doubles beside one, and stay beside integers of as many digits. */
function numbersMeet(operator: string, left: DataType, right: DataType): boolean {
  if (!isNumeric(left) || !isNumeric(right)) return false;
  if (!notNumeric.has(operator)) return true;
  const [decimal, other] = left.kind === "decimal" ? [left, right] : [right, left];
  return decimal.kind === "decimal" && (other.kind === "double" || sameType(decimalOfIntegral(other) ?? other, decimal));
}

const notNumeric: ReadonlySet<string> = new Set(["and", "or", "&", "|", "^"]);

/** What the operator takes, as Spark's message has it. */
export function operatorTakes(operator: string): string {
  if (operator === "and" || operator === "or") return '"BOOLEAN"';
  if (operator === "&" || operator === "|" || operator === "^") return '"INTEGRAL"';
  if (operator === "+" || operator === "-") return '("NUMERIC" or "INTERVAL DAY TO SECOND" or "INTERVAL YEAR TO MONTH" or "INTERVAL")';
  if (operator === "/") return '("DOUBLE" or "DECIMAL")';
  return '"NUMERIC"';
}
