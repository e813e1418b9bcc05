import { factByWireName } from "../../generated/facts/index.js";
import type { Expression } from "../../generated/proto/spark/connect/expressions_pb.js";
import { referenceTo } from "../expressions/attribute.js";
import type { ExpressionScope } from "../expressions/resolved.js";
import { aggregateCalls, rewrite } from "../expressions/walk.js";
import { type Analyzed, analyzed } from "../scope/analyzed.js";
import type { Computed, TypedExpression } from "../typed-plan.js";

/** How a Sort or Filter right above an aggregate resolves its expressions. */
export interface OverAggregate {
  readonly scope: ExpressionScope;
  /** The expression over the aggregate's output, and the aggregate with the further columns that it needs. */
  readonly ground: (expression: TypedExpression) => { readonly expression: TypedExpression; readonly input: Analyzed };
}

/**
 * `groupBy("k").agg(…).filter(sum(x) > 1)` and `.orderBy(sum(x))`: an aggregate call above an aggregate is computed by it, over the
 * aggregate's own input (Spark's ResolveAggregateFunctions).
 */
export function overAggregate(input: Analyzed, scope: ExpressionScope, expressions: readonly Expression[]): OverAggregate {
  const { relation } = input;
  const child = input.children[0];
  if (relation.kind !== "aggregate" || child === undefined || !expressions.some(callsAggregate)) {
    return { scope, ground: (expression) => ({ expression, input }) };
  }
  const columns: Computed[] = [];
  const ground = (expression: TypedExpression) => {
    const calls = aggregateCalls(expression);
    const replaced = rewrite(expression, (part) => {
      if (part.kind !== "call" || !calls.includes(part)) return undefined;
      const attribute = scope.analysis.attribute("aggregate", part.type, part.nullable);
      columns.push({ attribute, expression: part });
      return referenceTo(attribute);
    });
    const all = [...relation.columns, ...columns];
    const extended = { ...relation, columns: all, output: all.map(({ attribute }) => attribute) };
    return {
      expression: replaced,
      input: { ...analyzed(extended, [child]), columns: input.columns, hidden: input.hidden, planId: input.planId },
    };
  };
  return { scope: { ...scope, resolve: resolveOver(scope, child) }, ground };
}

/** Inside an aggregate call names are those of the aggregate's input. */
function resolveOver(scope: ExpressionScope, child: Analyzed): ExpressionScope["resolve"] {
  return (expression, current) => {
    const fn = expression.exprType;
    if (fn.case !== "unresolvedFunction" || factByWireName(fn.value.functionName)?.kind !== "aggregate")
      return scope.resolve(expression, current);
    return scope.resolve(expression, { ...current, inputs: [child], columns: child.columns, resolve: scope.resolve });
  };
}

function callsAggregate(expression: Expression): boolean {
  const { case: kind, value } = expression.exprType;
  switch (kind) {
    case "unresolvedFunction":
      return factByWireName(value.functionName)?.kind === "aggregate" || value.arguments.some(callsAggregate);
    case "alias":
    case "cast":
      return value.expr !== undefined && callsAggregate(value.expr);
    default:
      return false;
  }
}
