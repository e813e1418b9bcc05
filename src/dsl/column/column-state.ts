// biome-ignore-all lint/suspicious/noExplicitAny: a column of any type is meant
import { ArgumentError } from "../../errors.js";
import type { Expression, Relation } from "../../plan/plan.js";
import { allClaims, type SchemaClaim } from "../schema-claim.js";
import { newestNeeds, type VersionNeeds } from "../version-needs.js";
import type { Column } from "./column.js";

/** What a Column holds, under one symbol, so that completion and iteration never meet it. */
export interface ColumnState {
  readonly expression: Expression;
  /** Relations that the expression refers to by plan id (subqueries); they travel to the enclosing WithRelations. */
  readonly references: readonly Relation[];
  /** The newest Spark version that something in the expression needs. */
  readonly needs: VersionNeeds;
  /** What was said of the schemas of those relations, and is still to be verified. */
  readonly claims: readonly SchemaClaim[];
}

/**
 * What a state belongs to: an expression, a sort order, a window function that still waits for its window, a partition transform, or a frame as
 * an argument.
 */
export type StateKind = "column" | "order" | "window function" | "partition transform" | "table argument";

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
  return { expression, references: allReferences(parts), needs: newestNeeds(parts), claims: allClaims(parts) };
}

/** The state of an expression in which a frame stands: its relation travels with the expression, to the WithRelations around the relation that uses it. */
export function deriveWithFrame(
  expression: Expression,
  frame: Pick<ColumnState, "needs" | "claims"> & { readonly relation: Relation },
  parts: readonly ColumnState[] = [],
): ColumnState {
  return derive(expression, [...parts, { expression, references: [frame.relation], needs: frame.needs, claims: frame.claims }]);
}

/** A state that depends on nothing. */
export function plain(expression: Expression): ColumnState {
  return { expression, references: [], needs: undefined, claims: [] };
}

function allReferences(parts: readonly ColumnState[]): readonly Relation[] {
  const having = parts.filter((part) => part.references.length > 0);
  if (having.length === 0) return [];
  return having.length === 1 ? having[0]!.references : [...new Set(having.flatMap((part) => part.references))];
}
