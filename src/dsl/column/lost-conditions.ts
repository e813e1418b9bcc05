import { ArgumentError } from "../../errors.js";
import { expressionText } from "../../plan/expression-text.js";
import type { Expression } from "../../plan/plan.js";
import { childrenOf, isPlanObject, type PlanObject } from "../../plan/traverse.js";
import { describe } from "../frame/describe.js";
import { type ColumnState, stateOf } from "./column-state.js";
import { requireColumn } from "./operand.js";

// `c.a.gt(1) && c.b.eq("x")` compiles and means `c.b.eq("x")`: JavaScript keeps one of the two. So while a callback that makes columns runs (of
// filter, select, join, a function's lambda, …), every condition that a Column method makes is noted, and afterwards each must be part of the
// result. A condition that a callback rightly leaves out is refused with the others, for a wrong answer would be worse: outside the callback it
// is none of it.

/** The conditions of the innermost running callback; callbacks of a subquery inside it note their own. */
let noted: Expression[] | undefined;

/** Notes a condition that a Column method made, if a callback is running. */
export function noteCondition(condition: Expression): void {
  noted?.push(condition);
}

/**
 * Runs a callback that must return a condition. An ArgumentError when it returned something else, or made conditions that its result does
 * not contain; the error names them.
 */
export function withConditionCheck(callback: () => unknown, method: string = "filter"): ColumnState {
  const { result, made } = noting(callback);
  const state = stateOf(result, "column");
  if (state === undefined) {
    throw new ArgumentError(
      `${method}: the callback must return a condition (a Column), it returned ${describe(result)}${leftover(result)}`,
    );
  }
  refuseLost(made, [state], method);
  return state;
}

/** Runs a callback that must return a column, of any type, which holds every condition that it made. `where` is for errors. */
export function columnOfCallback(callback: () => unknown, where: string): ColumnState {
  const { result, made } = noting(callback);
  const state = requireColumn(result, `${where}: what the function returns`);
  refuseLost(made, [state], where);
  return state;
}

/** Runs a callback that makes columns, as `read` finds them in its result; they must hold every condition that it made. */
export function columnsOfCallback<C extends ColumnState>(
  callback: () => unknown,
  read: (result: unknown) => readonly C[],
  where: string,
): readonly C[] {
  const { result, made } = noting(callback);
  const columns = read(result);
  refuseLost(made, columns, where);
  return columns;
}

/** Runs a callback and says which conditions it made, those of callbacks inside it left out. */
function noting(callback: () => unknown): { readonly result: unknown; readonly made: readonly Expression[] } {
  const outer = noted;
  const made: Expression[] = [];
  noted = made;
  try {
    return { result: callback(), made };
  } finally {
    noted = outer;
  }
}

function refuseLost(made: readonly Expression[], results: readonly ColumnState[], where: string): void {
  const lost = lostConditions(made, results);
  if (lost.length === 0) return;
  const names = lost.map((condition) => `\n  ${expressionText(condition)}`).join("");
  throw new ArgumentError(
    `${where}: the callback made conditions that its result does not contain:${names}\n` +
      "JavaScript's &&, || and ! do not work on columns; combine conditions with .and(), .or() and .not(); one that is not for this result is made outside the callback",
  );
}

function leftover(result: unknown): string {
  if (typeof result === "boolean")
    return ": JavaScript's !, &&, ||, === and < do not work on columns; .not(), .and(), .or(), .eq() and .lt() do";
  if (result === undefined) return ": is a `return` missing?";
  return "";
}

/** The conditions that neither the results nor another lost condition contains. */
function lostConditions(made: readonly Expression[], results: readonly ColumnState[]): readonly Expression[] {
  if (made.length === 0) return [];
  const missing = new Set<unknown>(made);
  const seen = new Set<PlanObject>();
  for (const { expression, references } of results) {
    cross(missing, expression, seen);
    // a condition may sit in a subquery's relation
    for (const relation of references) cross(missing, relation, seen);
  }
  const lost = made.filter((condition) => missing.has(condition));
  for (const condition of lost) for (const part of isPlanObject(condition) ? childrenOf(condition) : []) cross(missing, part, seen);
  return lost.filter((condition) => missing.has(condition));
}

/** Takes from `missing` whatever a part of a plan contains. Without recursion: chains of conditions may be long. */
function cross(missing: Set<unknown>, root: unknown, seen: Set<PlanObject>): void {
  const stack: PlanObject[] = isPlanObject(root) ? [root] : [];
  while (stack.length > 0 && missing.size > 0) {
    const node = stack.pop()!;
    if (seen.has(node)) continue;
    seen.add(node);
    missing.delete(node);
    stack.push(...childrenOf(node));
  }
}
