// biome-ignore-all lint/suspicious/noExplicitAny: `any` as a default means "asks nothing of the frame" in user annotations
import { call } from "../../plan/expressions.js";
import type { Expression } from "../../plan/plan.js";
import type { Common } from "../../types/common-tag.js";
import type { Scalar } from "../../types/literal-tags.js";
import { Column, createColumn } from "./column.js";
import { type ColumnState, columnState, derive } from "./column-state.js";
import type { Expr, NeedsOf } from "./expr.js";
import { conditionOperand, operand } from "./operand.js";
import type { Branch, ValueTag } from "./operand-types.js";

let make: (state: ColumnState) => When<any, any>;

/** `when(…).when(…).otherwise(…)`: V is the union of the branches' types so far. Without `otherwise` it is null where no condition holds. */
export class When<V, in R = any> extends Column<Common<V | null>, R> {
  static {
    make = (state) => new When(state);
  }

  /**
   * A further branch, taken where its condition is the first that holds. Branches meet in their common type.
   * @example when(c.age.lt(13), "child").when(c.age.lt(18), "youth").otherwise("adult")
   */
  when<Q, const O extends Branch<V>>(condition: Expr<"boolean" | null, Q>, value: O): When<V | ValueTag<O>, R & NoInfer<Q> & NeedsOf<O>> {
    return make(branch(columnState(this), condition, value));
  }

  /**
   * The value where no condition holds.
   * @example when(c.amount.gt(1000), "large").otherwise("small")
   */
  otherwise<const O extends Branch<V>>(value: O): Column<Common<V | ValueTag<O>>, R & NeedsOf<O>> {
    const self = columnState(this);
    const rest = operand(value, "otherwise's value");
    return createColumn(derive(call("when", [...argumentsOf(branchesOfState.get(self)), rest.expression]), [self, rest]));
  }
}

/**
 * SQL's CASE WHEN: the value of the first branch whose condition is true (null counts as not true). Values are columns or literals; their
 * common type is the result's. Without `otherwise` the result is nullable.
 * @example df.select((c) => ({ size: when(c.amount.gt(1000), "large").otherwise("small") }))
 */
export function when<Q, const O extends Expr<any> | Scalar>(
  condition: Expr<"boolean" | null, Q>,
  value: O,
): When<ValueTag<O>, NoInfer<Q> & NeedsOf<O>> {
  return make(branch(undefined, condition, value));
}

/** A branch and those before it: a list of them all would be copied with each further one. */
interface Branches {
  readonly before: Branches | undefined;
  readonly condition: Expression;
  readonly value: Expression;
}
const branchesOfState: WeakMap<ColumnState, Branches> = new WeakMap();

/** The state of a When, whose expression is made when it is asked for. */
function branch(before: ColumnState | undefined, condition: unknown, value: unknown): ColumnState {
  const test = conditionOperand(condition, "when's condition");
  const result = operand(value, "when's value");
  const branches = {
    before: before === undefined ? undefined : branchesOfState.get(before),
    condition: test.expression,
    value: result.expression,
  };
  const { references, needs, claims } = derive(test.expression, before === undefined ? [test, result] : [before, test, result]);
  let made: Expression | undefined;
  const state = {
    get expression() {
      made ??= call("when", argumentsOf(branches));
      return made;
    },
    references,
    needs,
    claims,
  };
  branchesOfState.set(state, branches);
  return state;
}

/** Conditions and values by turns, in the order in which they were said. */
function argumentsOf(last: Branches | undefined): readonly Expression[] {
  const latestFirst: Expression[] = [];
  for (let each = last; each !== undefined; each = each.before) latestFirst.push(each.value, each.condition);
  return latestFirst.reverse();
}
