// biome-ignore-all lint/suspicious/noExplicitAny: a column of any type is meant
import { ArgumentError } from "../../errors.js";
import type { Expression, Relation } from "../../plan/plan.js";
import type { Column } from "./column.js";

/** What a Column holds, under one symbol, so that completion and iteration never meet it. */
export interface ColumnState {
  readonly expression: Expression;
  /** Relations that the expression refers to by plan id (subqueries); they travel to the enclosing WithRelations. */
  readonly references: readonly Relation[];
  /** The newest Spark version that the expression needs, and what needs it; undefined: the floor, 4.1.1. */
  readonly needs: { readonly version: string; readonly what: string } | undefined;
}

/** What a state belongs to: an expression, a sort order, or a window function that still waits for its window. */
export type StateKind = "column" | "order" | "window function";

interface Held {
  readonly kind: StateKind;
  readonly state: ColumnState;
}
// The key stays in this module and the property is not enumerable: completion, iteration and spreading never meet it.
const key: unique symbol = Symbol("sparkwright.column");

/** Gives an object its state. */
export function attachState(target: object, state: ColumnState, kind: StateKind): void {
  const held: Held = { kind, state };
  Object.defineProperty(target, key, { value: held });
}

/** The state of an object of this kind; undefined for everything else. */
export function stateOf(value: unknown, kind: StateKind): ColumnState | undefined {
  const held = heldBy(value);
  return held?.kind === kind ? held.state : undefined;
}

/** What kind of expression a value is; undefined when it is none. */
export function stateKind(value: unknown): StateKind | undefined {
  return heldBy(value)?.kind;
}

// An object's own state only: `{ __proto__: column }` is no column, although it inherits from one.
function heldBy(value: unknown): Held | undefined {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? (value as { readonly [key]: Held })[key] : undefined;
}

/** Whether a value is a Column (window functions without a window and sort directions are not). */
export function isColumn(value: unknown): value is Column<any, any> {
  return heldBy(value)?.kind === "column";
}

/** The state of a Column; an ArgumentError for everything else. */
export function columnState(value: unknown): ColumnState {
  const state = stateOf(value, "column");
  if (state === undefined) throw new ArgumentError("a Column was expected");
  return state;
}

/** The state of an expression made of others: their references, and the newest version that one of them needs. */
export function derive(expression: Expression, parts: readonly ColumnState[]): ColumnState {
  return { expression, references: allReferences(parts), needs: newestNeeds(parts) };
}

/** A state that depends on nothing. */
export function plain(expression: Expression): ColumnState {
  return { expression, references: [], needs: undefined };
}

function allReferences(parts: readonly ColumnState[]): readonly Relation[] {
  const having = parts.filter((part) => part.references.length > 0);
  if (having.length === 0) return [];
  return having.length === 1 ? having[0]!.references : [...new Set(having.flatMap((part) => part.references))];
}

/** The newest version that one of these needs, with what needs it. */
export function newestNeeds(parts: Iterable<Pick<ColumnState, "needs">>): ColumnState["needs"] {
  let result: ColumnState["needs"];
  for (const { needs } of parts) {
    if (needs !== undefined && (result === undefined || compareVersions(needs.version, result.version) > 0)) result = needs;
  }
  return result;
}

/** Orders versions such as "4.1.1" by their numbers. */
function compareVersions(a: string, b: string): number {
  const left = a.split(".");
  const right = b.split(".");
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = Number(left[i] ?? 0) - Number(right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
