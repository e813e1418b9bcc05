import { ArgumentError } from "../../errors.js";
import { type LiteralValue, literalOf } from "../../plan/literals.js";
import { describe } from "../frame/describe.js";
import { findFrameState } from "../frame/frame-state.js";
import { type ColumnState, plain, stateKind, stateOf } from "./column-state.js";

// What callers pass where an expression is needed. The compiler refuses most mistakes; JavaScript callers, and `any`, meet these errors.

/** The state of a column, or an error that says what would be one. `where` reads like `filter's condition`. */
export function requireColumn(value: unknown, where: string): ColumnState {
  const state = stateOf(value, "column");
  if (state !== undefined) return state;
  throw new ArgumentError(`${where} must be a column, found ${describe(value)}${wayOut(value)}`);
}

/** A column, or a JavaScript value as the literal that it stands for. */
export function operand(value: unknown, where: string): ColumnState {
  const state = stateOf(value, "column");
  if (state !== undefined) return state;
  if (isLiteralValue(value)) return plain(literalOf(value));
  throw new ArgumentError(`${where} must be a column or a literal, found ${describe(value)}${wayOut(value)}`);
}

/** Whether a JavaScript value stands for a literal of a type of its own. */
export function isLiteralValue(value: unknown): value is LiteralValue {
  if (value === null) return true;
  const type = typeof value;
  return (
    type === "string" ||
    type === "number" ||
    type === "bigint" ||
    type === "boolean" ||
    value instanceof Date ||
    value instanceof Uint8Array
  );
}

function wayOut(value: unknown): string {
  switch (stateKind(value)) {
    case "window function":
      return ": a window function becomes a column with .over(Window.orderBy(...))";
    case "order":
      return ": a sort direction only makes sense in orderBy and Window.orderBy";
    default:
  }
  if (findFrameState(value) !== undefined) return ": a frame becomes a column with .scalar() or .exists()";
  if (typeof value === "string") {
    const text = JSON.stringify(value);
    return `: write col(${text}) for the column of that name, lit(${text}) for the text`;
  }
  if (typeof value === "boolean")
    return `: write lit(${value}) for the constant; \`!\`, \`&&\` and \`||\` do not work on columns, .not(), .and() and .or() do`;
  if (typeof value === "bigint") return `: write lit(${value}n)`;
  if (value === null || typeof value === "number") return `: write lit(${Object.is(value, -0) ? "-0" : String(value)})`;
  if (value instanceof Date || value instanceof Uint8Array) return ": wrap it in lit(...)";
  if (typeof value === "function") return ": a function was passed, and not its result";
  if (Array.isArray(value)) return ": fn.array(...) makes an array of columns";
  return "";
}

/** The other side of and / or: a JavaScript boolean there is the leftover of `!`, `&&` or a comparison of objects, not a condition. */
export function conditionOperand(value: unknown, where: string): ColumnState {
  return requireColumn(value, where);
}

/** A struct field's name. */
export function fieldName(value: unknown, method: string): string {
  if (typeof value === "string") return value;
  throw new ArgumentError(`${method}: a field's name was expected, found ${describe(value)}`);
}
