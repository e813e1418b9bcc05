import type { NullOf } from "../../types/tags.js";
import { logical, unaryCondition } from "./built.js";
import type { Column } from "./column.js";
import type { Expr } from "./expr.js";

// Conditions of conditions. Part of Column.

/**
 * Both (SQL's AND): false when one is false, else null when one is null. JavaScript's `&&` cannot do this; it keeps one of the two.
 * @example df.filter((c) => c.age.gt(18).and(c.country.eq("CH")))
 */
export function and<A extends "boolean" | null, R, B extends "boolean" | null, Q = unknown>(
  this: Expr<A, R>,
  other: Expr<B, Q>,
): Column<"boolean" | NullOf<A | B>, R & NoInfer<Q>> {
  return logical("and", this, other);
}

/**
 * One of the two (SQL's OR): true when one is true, else null when one is null.
 * @example df.filter((c) => c.age.lt(18).or(c.age.gt(65)))
 */
export function or<A extends "boolean" | null, R, B extends "boolean" | null, Q = unknown>(
  this: Expr<A, R>,
  other: Expr<B, Q>,
): Column<"boolean" | NullOf<A | B>, R & NoInfer<Q>> {
  return logical("or", this, other);
}

/**
 * The opposite (SQL's NOT), null for null. JavaScript's `!` cannot do this; it gives false.
 * @example df.filter((c) => c.active.not())
 */
export function not<A extends "boolean" | null, R>(this: Expr<A, R>): Column<A, R> {
  return unaryCondition("not", this);
}
