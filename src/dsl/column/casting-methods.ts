import * as expressions from "../../plan/expressions.js";
import type { Cast, CastTarget, TryCast } from "../../types/cast-table.js";
import { built, traced } from "./built.js";
import { castTarget } from "./cast-target.js";
import type { Column } from "./column.js";
import { columnState } from "./column-state.js";
import type { Expr } from "./expr.js";

// Casts. Part of Column.

/**
 * Cast to a type: the name of an atom, DDL text, or a type value of `types`. Only Spark's legal casts compile. A value that does not fit
 * is an error where the query runs (ANSI mode); the type is nullable where Spark's is.
 * @example df.select((c) => ({ n: c.text.cast("int"), price: c.amount.cast("decimal(10,2)"), tags: c.list.cast(types.array(types.string)) }))
 */
export function cast<A, R, const C extends CastTarget<A>>(this: Expr<A, R>, to: C): Column<Cast<A, C>, R> {
  const self = columnState(this);
  return built(this, traced({ ...self, expression: expressions.cast(self.expression, castTarget(to, "cast")) }));
}

/**
 * As `cast`.
 * @example df.select((c) => ({ n: c.text.astype("int") }))
 */
export function astype<A, R, const C extends CastTarget<A>>(this: Expr<A, R>, to: C): Column<Cast<A, C>, R> {
  const self = columnState(this);
  return built(this, traced({ ...self, expression: expressions.cast(self.expression, castTarget(to, "astype")) }));
}

/**
 * As cast, with null for a value that does not fit.
 * @example df.select((c) => ({ n: c.text.tryCast("int") }))
 */
export function tryCast<A, R, const C extends CastTarget<A>>(this: Expr<A, R>, to: C): Column<TryCast<A, C>, R> {
  const self = columnState(this);
  return built(this, traced({ ...self, expression: expressions.tryCast(self.expression, castTarget(to, "tryCast")) }));
}
