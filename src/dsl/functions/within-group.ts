import { ArgumentError } from "../../errors.js";
import { sqlText } from "../../plan/expressions.js";
import { backquote } from "../../types/ddl-escapes.js";
import { type ColumnState, derive } from "../column/column-state.js";
import { requireColumn } from "../column/operand.js";
import type { Given } from "./call.js";
import { refuseMore } from "./call.js";

/**
 * `name(numbers) WITHIN GROUP (ORDER BY column)`. A call's message has no place for the order, so that it goes as SQL text, and the
 * order must be a column by its name.
 */
export function withinGroup(name: string, given: readonly Given[], received: ArrayLike<unknown>): ColumnState {
  refuseMore(name, given.length, received);
  const [[parameter, numbers, take], [orderParameter, order]] = given as readonly [Given, Given];
  take!(numbers, `${name}'s ${parameter}`);
  const state = requireColumn(order, `${name}'s ${orderParameter}`);
  const { exprType } = state.expression;
  if (exprType?.case !== "unresolvedAttribute") {
    throw new ArgumentError(
      `${name}'s ${orderParameter} must be a column by its name, found an expression; name it first: df.withColumn("x", ...), then ${name}(${numbersText(numbers)}, col("x"))`,
    );
  }
  const path = exprType.value.planId === undefined ? exprType.value.unparsedIdentifier! : nameOf(exprType.value.unparsedIdentifier!);
  return derive(sqlText(`${name}(${numbersText(numbers)}) WITHIN GROUP (ORDER BY ${path})`), [state]);
}

/** A frame's own column is one part, whatever characters its name has. */
function nameOf(identifier: string): string {
  return identifier.startsWith("`") ? identifier : backquote(identifier);
}

function numbersText(numbers: unknown): string {
  return Array.isArray(numbers) ? `array(${numbers.map(numberText).join(", ")})` : numberText(numbers);
}

/** A double of SQL, which has no literals for what is not finite. */
function numberText(number: unknown): string {
  return Number.isFinite(Number(number)) ? `${number}D` : `double('${number}')`;
}
