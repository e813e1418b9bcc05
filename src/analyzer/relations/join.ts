import type { Join } from "../../generated/proto/spark/connect/relations_pb.js";
import { Join_JoinType as JoinType } from "../../generated/proto/spark/connect/relations_pb.js";
import { commonType } from "../../types/casts.js";
import type { Analysis } from "../context.js";
import { analysisError, unsupported } from "../errors.js";
import { referenceTo } from "../expressions/attribute.js";
import { callOf, isBoolean } from "../expressions/call.js";
import { castTo } from "../expressions/cast.js";
import { shownType } from "../expressions/function.js";
import { scopeOf } from "../expressions/resolve.js";
import { aggregateCalls, hasWindow } from "../expressions/walk.js";
import { quoteExpression, quoteName, sameName } from "../names/identifier.js";
import { type Analyzed, analyzed, type ScopeColumn } from "../scope/analyzed.js";
import { ambiguousReference } from "../scope/columns.js";
import type { Attribute, Computed, JoinKind, TypedExpression, TypedRelation } from "../typed-plan.js";

const kinds: Readonly<Record<JoinType, JoinKind>> = {
  [JoinType.UNSPECIFIED]: "inner",
  [JoinType.INNER]: "inner",
  [JoinType.FULL_OUTER]: "full",
  [JoinType.LEFT_OUTER]: "left",
  [JoinType.RIGHT_OUTER]: "right",
  [JoinType.LEFT_ANTI]: "anti",
  [JoinType.LEFT_SEMI]: "semi",
  [JoinType.CROSS]: "cross",
};

export function resolveJoin(join: Join, left: Analyzed, right: Analyzed, analysis: Analysis): Analyzed {
  const kind = kinds[join.joinType];
  if (join.joinDataType !== undefined) throw unsupported("typed joins (joinWith)");
  if (join.usingColumns.length > 0) return usingJoin(join.usingColumns, kind, left, right, analysis);
  if (join.joinCondition === undefined) return joined(kind, left, right, undefined);
  const { expression, sql } = scopeOf(analysis, [left, right]).resolve(join.joinCondition, scopeOf(analysis, [left, right]));
  if (!isBoolean(expression.type)) {
    throw analysisError("JOIN_CONDITION_IS_NOT_BOOLEAN_TYPE", {
      joinCondition: quoteExpression(sql),
      conditionType: shownType(expression.type),
    });
  }
  if (aggregateCalls(expression).length > 0 || hasWindow(expression)) {
    throw analysisError("UNSUPPORTED_EXPR_FOR_OPERATOR", { operator: "Join", invalidExprSqls: quoteExpression(sql) });
  }
  return joined(kind, left, right, castTo(expression, { kind: "boolean" }));
}

/** A join with Spark's null flags: the side that may lack a row becomes nullable. */
function joined(kind: JoinKind, left: Analyzed, right: Analyzed, condition: TypedExpression | undefined): Analyzed {
  const leftColumns = kind === "right" || kind === "full" ? left.columns.map(nullable) : left.columns;
  const rightColumns = kind === "left" || kind === "full" ? right.columns.map(nullable) : right.columns;
  const columns = kind === "semi" || kind === "anti" ? leftColumns : [...leftColumns, ...rightColumns];
  const relation: TypedRelation = {
    kind: "join",
    join: kind,
    left: left.relation,
    right: right.relation,
    condition,
    output: columns.map(({ attribute }) => attribute),
  };
  const hidden = kind === "semi" || kind === "anti" ? left.hidden : [...left.hidden, ...right.hidden];
  return analyzed(relation, [left, right], { columns, hidden });
}

function nullable(column: ScopeColumn): ScopeColumn {
  return { ...column, attribute: { ...column.attribute, nullable: true } };
}

/**
 * `join(other, ["k"])`: equality of the columns of that name, which the result holds once, in front: the left one, the right one of a right join,
 * whichever is not null of a full one. The other side's stays reachable as a column of its DataFrame.
 */
function usingJoin(names: readonly string[], kind: JoinKind, left: Analyzed, right: Analyzed, analysis: Analysis): Analyzed {
  const { version } = analysis.context;
  const pairs = names.map((name) => ({ name, left: usingColumn(name, "left", left), right: usingColumn(name, "right", right) }));
  const equal = pairs.map((pair) => callOf("==", [referenceTo(pair.left), referenceTo(pair.right)], version));
  const condition = equal.reduce<TypedExpression | undefined>(
    (all, one) => (all === undefined ? one : callOf("and", [all, one], version)),
    undefined,
  );
  const base = joined(kind === "cross" ? "inner" : kind, left, right, condition);
  const after = new Map(base.columns.map(({ attribute }) => [attribute.id, attribute]));
  const keyIds = new Set(pairs.flatMap((pair) => [pair.left.id, pair.right.id]));
  const keys = pairs.map((pair) => keyColumn(pair, kind, after, analysis));
  const rest = base.relation.output
    .filter(({ id }) => !keyIds.has(id))
    .map((attribute): Computed => ({ attribute, expression: referenceTo(attribute) }));
  const columns = [...keys, ...rest];
  const relation: TypedRelation = { kind: "project", input: base.relation, columns, output: columns.map(({ attribute }) => attribute) };
  const shown = new Set(relation.output.map(({ id }) => id));
  const hidden = base.columns.filter(({ attribute }) => !shown.has(attribute.id));
  return analyzed(relation, [base], { hidden: [...hidden, ...base.hidden] });
}

interface UsingPair {
  readonly name: string;
  readonly left: Attribute;
  readonly right: Attribute;
}

function keyColumn(pair: UsingPair, kind: JoinKind, after: ReadonlyMap<number, Attribute>, analysis: Analysis): Computed {
  if (kind !== "full") {
    const attribute = after.get(kind === "right" ? pair.right.id : pair.left.id)!;
    return { attribute, expression: referenceTo(attribute) };
  }
  const type = commonType(pair.left.type, pair.right.type) ?? pair.left.type;
  const sides = [pair.left, pair.right].map(({ id }) => castTo(referenceTo(after.get(id)!), type));
  const expression = callOf("coalesce", sides, analysis.context.version);
  return { attribute: analysis.attribute(pair.left.name, expression.type, expression.nullable), expression };
}

function usingColumn(name: string, side: "left" | "right", relation: Analyzed): Attribute {
  const matches = relation.columns.filter(({ attribute }) => sameName(attribute.name, name));
  if (matches.length > 1) throw ambiguousReference([name], matches);
  if (matches[0] !== undefined) return matches[0].attribute;
  const suggestion = relation.columns
    .map(({ attribute }) => quoteName([attribute.name]))
    .sort()
    .join(", ");
  throw analysisError("UNRESOLVED_USING_COLUMN_FOR_JOIN", { colName: quoteName([name]), side, suggestion });
}
