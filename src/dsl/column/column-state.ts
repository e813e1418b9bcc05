// biome-ignore-all lint/suspicious/noExplicitAny: a column of any type is meant
import { ArgumentError } from "../../errors.js";
import type { Expression, Relation } from "../../plan/plan.js";
import { type HiddenState, hiddenState } from "../hidden-state.js";
import { allClaims, type SchemaClaim } from "../schema-claim.js";
import { newestNeeds, type VersionNeeds } from "../version-needs.js";
import type { Column } from "./column.js";

/** What a Column holds. */
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
const held: HiddenState<Held> = hiddenState();

/** Gives an object its state. */
export function attachState(target: object, state: ColumnState, kind: StateKind): void {
  held.attach(target, { kind, state });
}

/** The state of an object of this kind; undefined for everything else. */
export function stateOf(value: unknown, kind: StateKind): ColumnState | undefined {
  const found = held.of(value);
  return found?.kind === kind ? found.state : undefined;
}

/** What kind of expression a value is; undefined when it is none. */
export function stateKind(value: unknown): StateKind | undefined {
  return held.of(value)?.kind;
}

/** Whether a value is a Column (window functions without a window and sort directions are not). */
export function isColumn(value: unknown): value is Column<any, any> {
  return held.of(value)?.kind === "column";
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
  return { expression, references: none, needs: undefined, claims: none };
}

const none: readonly never[] = [];

function allReferences(parts: readonly ColumnState[]): readonly Relation[] {
  let found: readonly Relation[] = none;
  for (const { references } of parts) {
    if (references.length > 0 && references !== found) found = found.length === 0 ? references : [...new Set([...found, ...references])];
  }
  return found;
}
