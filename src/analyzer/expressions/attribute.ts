import type { Expression_UnresolvedAttribute } from "../../generated/proto/spark/connect/expressions_pb.js";
import { analysisError } from "../errors.js";
import { parseAttributeName, quoteExpression, quoteName } from "../names/identifier.js";
import { proposal } from "../names/suggestions.js";
import type { ScopeColumn } from "../scope/analyzed.js";
import { type Found, findByPlanId, findColumn } from "../scope/columns.js";
import type { Attribute, TypedReference } from "../typed-plan.js";
import { extractNamed } from "./extract.js";
import type { ExpressionScope, Resolved } from "./resolved.js";

export function referenceTo(attribute: Attribute): TypedReference {
  return { kind: "attribute", id: attribute.id, type: attribute.type, nullable: attribute.nullable };
}

/** An attribute as a resolved expression, under the name that was written. */
export function resolvedAttribute(attribute: Attribute, name: string = attribute.name): Resolved {
  const { metadata } = attribute;
  return { expression: referenceTo(attribute), sql: name, name, naming: "attribute", ...(metadata === undefined ? {} : { metadata }) };
}

/** A column by name, with fields behind it, or a DataFrame's own column by plan id. */
export function resolveAttribute(attribute: Expression_UnresolvedAttribute, scope: ExpressionScope): Resolved {
  const parts = parseAttributeName(attribute.unparsedIdentifier);
  return attribute.planId === undefined ? resolveName(parts, scope) : resolveOfFrame(parts, attribute.planId, scope);
}

/** A name that carries no plan id. */
export function resolveName(parts: readonly string[], scope: ExpressionScope): Resolved {
  const variable = scope.lambda.get(parts[0]!);
  if (variable !== undefined) return withFields({ expression: referenceTo(variable), sql: "namedlambdavariable()" }, parts.slice(1));
  const found =
    findColumn(parts, scope.columns) ?? (parts.length > 1 ? findColumn(parts, hiddenColumns(scope).map(asMetadata)) : undefined);
  if (found !== undefined) return resolvedFound(found);
  const other = scope.fallback?.(parts, undefined);
  if (other !== undefined) return other;
  throw unresolvedColumn(parts, scope.columns);
}

/** Keys of the other sides of USING joins: names reach them with a qualifier only. */
export function hiddenColumns(scope: ExpressionScope): readonly ScopeColumn[] {
  return scope.inputs.flatMap((input) => input.hidden);
}

/** How Spark marks a hidden column that a name has reached. */
export function asMetadata(column: ScopeColumn): ScopeColumn {
  const metadata = JSON.stringify({ __metadata_col: column.attribute.name });
  return { ...column, attribute: { ...column.attribute, metadata } };
}

function resolveOfFrame(parts: readonly string[], planId: bigint, scope: ExpressionScope): Resolved {
  const { matched, found } = findByPlanId(parts, planId, scope.inputs);
  if (found !== undefined) return resolvedFound(found);
  const other = matched ? scope.fallback?.(parts, planId) : undefined;
  if (other !== undefined) return other;
  throw analysisError("CANNOT_RESOLVE_DATAFRAME_COLUMN", { name: quoteExpression(parts.join(".")) });
}

export function resolvedFound(found: Found): Resolved {
  return withFields(resolvedAttribute(found.column.attribute, found.written), found.fields);
}

/** `a.b.c`: fields inside a column; the last one names the result. */
function withFields(base: Resolved, fields: readonly string[]): Resolved {
  if (fields.length === 0) return base;
  const resolved = fields.reduce(extractNamed, base);
  return { ...resolved, name: fields.at(-1)!, naming: "field" };
}

export function unresolvedColumn(parts: readonly string[], columns: readonly ScopeColumn[]): Error {
  const objectName = quoteName(parts);
  if (columns.length === 0) return analysisError("UNRESOLVED_COLUMN.WITHOUT_SUGGESTION", { objectName });
  const candidates = columns.map(({ attribute, qualifier }) => [...qualifier, attribute.name]);
  return analysisError("UNRESOLVED_COLUMN.WITH_SUGGESTION", { objectName, proposal: proposal(parts, candidates) });
}
