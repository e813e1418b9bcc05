import { analysisError } from "../errors.js";
import { quoteExpression, quoteName, sameName } from "../names/identifier.js";
import type { Analyzed, ScopeColumn } from "./analyzed.js";

/** A column that a name reached, and the parts of the name that are left: fields inside it. */
export interface Found {
  readonly column: ScopeColumn;
  /** The column's name as it was written; the result carries it. */
  readonly written: string;
  readonly fields: readonly string[];
}

/**
 * Resolves a name against columns as Spark's `AttributeSeq.resolve` does: with qualifier first (the longest), then as a bare column
 * name with fields behind it. Two different attributes are an error; undefined: none.
 */
export function findColumn(parts: readonly string[], columns: readonly ScopeColumn[]): Found | undefined {
  for (let length = Math.min(parts.length - 1, 3); length >= 0; length--) {
    const qualifier = parts.slice(0, length);
    const name = parts[length]!;
    const matches = distinct(columns.filter((column) => sameName(column.attribute.name, name) && qualifiedBy(column, qualifier)));
    if (matches.length === 1) return { column: matches[0]!, written: name, fields: parts.slice(length + 1) };
    if (matches.length > 1) throw ambiguousReference(parts, matches);
  }
  return undefined;
}

/** `a.b` qualifies a column whose qualifier is `a.b` or ends in it. */
export function qualifiedBy(column: ScopeColumn, qualifier: readonly string[]): boolean {
  if (qualifier.length === 0) return true;
  if (qualifier.length > column.qualifier.length) return false;
  const tail = column.qualifier.slice(-qualifier.length);
  return tail.every((part, i) => sameName(part, qualifier[i]!));
}

function distinct(columns: readonly ScopeColumn[]): readonly ScopeColumn[] {
  const byId = new Map(columns.map((column) => [column.attribute.id, column]));
  return [...byId.values()];
}

export function ambiguousReference(parts: readonly string[], matches: readonly ScopeColumn[]): Error {
  const names = matches.map(({ attribute, qualifier }) => quoteName([...qualifier, attribute.name]));
  return analysisError("AMBIGUOUS_REFERENCE", { name: quoteName(parts), referenceNames: `[${names.join(", ")}]` });
}

/** What looking for a plan id gave: whether a relation with that id is there at all, and the column if its name is one of it. */
export interface PlanIdResult {
  readonly matched: boolean;
  readonly found: Found | undefined;
}

interface Candidate {
  readonly found: Found;
  /** 0: the operator's own input carries the plan id */
  readonly depth: number;
  /** the other side's key of a USING join */
  readonly hidden: boolean;
}

/**
 * Resolves a column of a DataFrame: the name means a column of the relation that carries the plan id, and that relation must be
 * below the operator. Columns that a projection on the way up has dropped are out. Of several candidates one in the output wins over a
 * hidden one, and one of a direct input over deeper ones; otherwise they are ambiguous (ColumnResolutionHelper.resolveDataFrameColumn).
 */
export function findByPlanId(parts: readonly string[], planId: bigint, inputs: readonly Analyzed[]): PlanIdResult {
  const { matched, candidates } = search(parts, planId, inputs, 0);
  const shown = preferred(
    preferred(candidates, ({ hidden }) => !hidden),
    ({ depth }) => depth === 0,
  );
  if (shown.length > 1) throw analysisError("AMBIGUOUS_COLUMN_REFERENCE", { name: quoteExpression(parts.join(".")) });
  return { matched, found: shown[0]?.found };
}

function preferred(candidates: readonly Candidate[], test: (candidate: Candidate) => boolean): readonly Candidate[] {
  const passing = candidates.filter(test);
  return passing.length > 0 ? passing : candidates;
}

interface Search {
  readonly matched: boolean;
  readonly candidates: readonly Candidate[];
}

function search(parts: readonly string[], planId: bigint, relations: readonly Analyzed[], depth: number): Search {
  const results = relations.map((relation) => searchIn(parts, planId, relation, depth));
  return { matched: results.some(({ matched }) => matched), candidates: results.flatMap(({ candidates }) => candidates) };
}

function searchIn(parts: readonly string[], planId: bigint, relation: Analyzed, depth: number): Search {
  const { matched, candidates } =
    relation.planId === planId ? ownColumn(parts, relation, depth) : search(parts, planId, relation.children, depth + 1);
  return { matched, candidates: candidates.flatMap((candidate) => asSeenFrom(relation, candidate)) };
}

function ownColumn(parts: readonly string[], relation: Analyzed, depth: number): Search {
  const found = findColumn(parts, relation.columns) ?? findColumn(parts, relation.hidden);
  return { matched: true, candidates: found === undefined ? [] : [{ found, depth, hidden: false }] };
}

/** The candidate as this relation passes it on: outer joins change its null flag, a projection may have dropped it. */
function asSeenFrom(relation: Analyzed, candidate: Candidate): readonly Candidate[] {
  const { id } = candidate.found.column.attribute;
  const shown = relation.columns.find((column) => column.attribute.id === id);
  const column = shown ?? relation.hidden.find((hidden) => hidden.attribute.id === id);
  return column === undefined ? [] : [{ ...candidate, hidden: shown === undefined, found: { ...candidate.found, column } }];
}
