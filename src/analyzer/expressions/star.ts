import type { Expression_UnresolvedStar } from "../../generated/proto/spark/connect/expressions_pb.js";
import { analysisError, unsupported } from "../errors.js";
import { parseAttributeName, quoteExpression, quoteName } from "../names/identifier.js";
import type { Analyzed } from "../scope/analyzed.js";
import { findColumn, qualifiedBy } from "../scope/columns.js";
import { asMetadata, hiddenColumns, resolvedAttribute, resolvedFound } from "./attribute.js";
import { fieldOf } from "./extract.js";
import type { ExpressionScope, Resolved } from "./resolved.js";

/** What `*`, `q.*`, `s.*` and a DataFrame's own star stand for. */
export function expandStar(star: Expression_UnresolvedStar, scope: ExpressionScope): readonly Resolved[] {
  if (star.planId !== undefined) return expandFrame(star.planId, scope);
  if (star.unparsedTarget === undefined) return scope.columns.map(({ attribute }) => resolvedAttribute(attribute));
  if (!star.unparsedTarget.endsWith(".*")) throw unsupported(`the star ${star.unparsedTarget}`);
  return expandTarget(parseAttributeName(star.unparsedTarget.slice(0, -2)), scope);
}

function expandTarget(target: readonly string[], scope: ExpressionScope): readonly Resolved[] {
  const all = [...hiddenColumns(scope).map(asMetadata), ...scope.columns];
  const qualified = all.filter((column) => column.qualifier.length > 0 && qualifiedBy(column, target));
  if (qualified.length > 0) return qualified.map(({ attribute }) => resolvedAttribute(attribute));
  const found = findColumn(target, scope.columns);
  const struct = found === undefined ? undefined : resolvedFound(found);
  if (struct === undefined) {
    throw analysisError("CANNOT_RESOLVE_STAR_EXPAND", {
      targetString: quoteName(target),
      // Spark lists what the inputs are made of, not what they give
      columns: scope.inputs
        .flatMap(({ children }) => children.flatMap(({ columns }) => columns.map(({ attribute }) => quoteName([attribute.name]))))
        .join(", "),
    });
  }
  const { type } = struct.expression;
  if (type.kind !== "struct") throw analysisError("_LEGACY_ERROR_TEMP_1050", { attributes: `List(${target.join(".")})` });
  return type.fields.map((field, index) => ({
    expression: fieldOf(struct.expression, index),
    sql: `${struct.sql}.${field.name}`,
    name: field.name,
    naming: "field",
  }));
}

/** `df.col("*")`: the columns of that DataFrame, as far as they are still there. */
function expandFrame(planId: bigint, scope: ExpressionScope): readonly Resolved[] {
  const frame = findFrame(planId, scope.inputs);
  const here = new Map([...hiddenColumns(scope), ...scope.columns].map(({ attribute }) => [attribute.id, attribute]));
  const columns = frame?.columns.map(({ attribute }) => here.get(attribute.id));
  if (columns === undefined || columns.includes(undefined)) {
    throw analysisError("CANNOT_RESOLVE_DATAFRAME_COLUMN", { name: quoteExpression("*") });
  }
  return columns.flatMap((attribute) => (attribute === undefined ? [] : [resolvedAttribute(attribute)]));
}

function findFrame(planId: bigint, relations: readonly Analyzed[]): Analyzed | undefined {
  for (const relation of relations) {
    const found = relation.planId === planId ? relation : findFrame(planId, relation.children);
    if (found !== undefined) return found;
  }
  return undefined;
}
