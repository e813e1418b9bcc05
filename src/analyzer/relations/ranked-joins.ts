import type { Expression } from "../../generated/proto/spark/connect/expressions_pb.js";
import type { AsOfJoin, NearestByJoin } from "../../generated/proto/spark/connect/relations_pb.js";
import type { Analysis } from "../context.js";
import { unsupported } from "../errors.js";
import { resolveName } from "../expressions/attribute.js";
import { callOf, isBoolean } from "../expressions/call.js";
import { scopeOf } from "../expressions/resolve.js";
import { aggregateCalls, hasWindow } from "../expressions/walk.js";
import { type Analyzed, analyzed, type ScopeColumn } from "../scope/analyzed.js";
import type { TypedExpression } from "../typed-plan.js";

// Joins that look for the nearest row: their columns follow from the inputs', the rows are Spark's to find.

/** Both sides' columns, those of the names that are joined on too; a left join makes the right side's nullable. */
export function resolveAsOfJoin(join: AsOfJoin, left: Analyzed, right: Analyzed, analysis: Analysis): Analyzed {
  const key = (expression: Expression | undefined, side: Analyzed): TypedExpression => {
    if (expression === undefined) throw unsupported("an as-of join without keys");
    const scope = scopeOf(analysis, [side]);
    return scope.resolve(expression, scope).expression;
  };
  const keys = [key(join.leftAsOf, left), key(join.rightAsOf, right)] as const;
  const { version } = analysis.context;
  // the distance of the keys; wrong types are Spark's error about the difference
  callOf("-", [...keys], version);
  callOf(">=", [...keys], version);
  for (const name of join.usingColumns) for (const side of [left, right]) resolveName([name], scopeOf(analysis, [side]));
  if (join.joinExpr !== undefined) {
    const scope = scopeOf(analysis, [left, right]);
    const { expression } = scope.resolve(join.joinExpr, scope);
    if (!isBoolean(expression.type)) throw unsupported("an as-of join on what is no condition");
  }
  if (join.tolerance !== undefined) requireDistance(join.tolerance, analysis);
  const isLeft = join.joinType.replaceAll("_", "").toLowerCase().startsWith("left");
  return server("asOfJoin", left, left.columns, right, isLeft ? right.columns.map(nullable) : right.columns);
}

function requireDistance(tolerance: Expression, analysis: Analysis): void {
  const scope = scopeOf(analysis, []);
  const { expression } = scope.resolve(tolerance, scope);
  if (expression.kind !== "literal") throw unsupported("an as-of join's tolerance that is computed", "write it as a literal");
  const { value } = expression;
  if ((typeof value === "number" || typeof value === "bigint") && value < 0) {
    throw unsupported("an as-of join's tolerance that is negative", "Spark takes 0 or more");
  }
}

/** Both sides' columns, every one of them nullable. */
export function resolveNearestByJoin(join: NearestByJoin, left: Analyzed, right: Analyzed, analysis: Analysis): Analyzed {
  if (join.rankingExpression === undefined) throw unsupported("nearestByJoin without a ranking");
  const scope = scopeOf(analysis, [left, right]);
  const { expression } = scope.resolve(join.rankingExpression, scope);
  if (aggregateCalls(expression).length > 0 || hasWindow(expression))
    throw unsupported("nearestByJoin by an aggregate or a window function");
  callOf("<", [expression, expression], analysis.context.version);
  return server("nearestByJoin", left, left.columns.map(nullable), right, right.columns.map(nullable));
}

function nullable(column: ScopeColumn): ScopeColumn {
  return { ...column, attribute: { ...column.attribute, nullable: true } };
}

function server(
  what: string,
  left: Analyzed,
  leftColumns: readonly ScopeColumn[],
  right: Analyzed,
  rightColumns: readonly ScopeColumn[],
): Analyzed {
  const columns = [...leftColumns, ...rightColumns];
  const output = columns.map(({ attribute }) => attribute);
  return analyzed({ kind: "server", what, input: left.relation, output }, [left, right], { columns });
}
