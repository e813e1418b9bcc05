import type { TypedCall, TypedExpression } from "../../../analyzer/typed-plan.js";
import type { Operand } from "../arithmetic.js";
import type { Scope } from "../scope.js";
import type { Sql } from "../sql-text.js";

/** What a rule may look at. */
export interface RuleContext {
  readonly call: TypedCall;
  readonly scope: Scope;
  readonly lower: (expression: TypedExpression, scope: Scope) => Sql;
  /** FILTER and OVER of an aggregate's call; empty text otherwise. */
  readonly modifiers: Sql;
}

/**
 * How the engine does a call whose SQL depends on more than a template sees; an entry of registry/functions.yaml names it. The result
 * is cast to the call's type. A rule that cannot give Spark's answer for a call refuses it.
 */
export type Rule = (context: RuleContext) => Sql;

/** The argument of a parameter; undefined where an optional one is absent. */
export function argument({ call }: RuleContext, parameter: string): TypedExpression | undefined {
  return call.args.get(parameter)?.[0];
}

/** The argument of a parameter that every call has. */
export function required(context: RuleContext, parameter: string): TypedExpression {
  const [value] = context.call.args.get(parameter) ?? [];
  if (value === undefined) throw new RangeError(`internal error: a call of ${context.call.function} without ${parameter}`);
  return value;
}

/** A required argument as SQL. */
export function lowered(context: RuleContext, parameter: string): Sql {
  return context.lower(required(context, parameter), context.scope);
}

/** A required argument as SQL, with its type. */
export function operand(context: RuleContext, parameter: string): Operand {
  return { value: lowered(context, parameter), type: required(context, parameter).type };
}

/** The text of a literal; undefined for null and for anything else. */
export function literalText(expression: TypedExpression | undefined): string | undefined {
  return expression?.kind === "literal" && typeof expression.value === "string" ? expression.value : undefined;
}
