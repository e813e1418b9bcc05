import { call, inSubquery } from "../../plan/expressions.js";
import type { Expression } from "../../plan/plan.js";
import { planIdOf } from "../../plan/relation.js";
import type { Lit, NullPeer, Peer } from "../../types/literal-tags.js";
import type { NullOf, Num } from "../../types/tags.js";
import { findFrameState } from "../frame/frame-state.js";
import { binary, binaryCondition, condition, traced, unaryCondition } from "./built.js";
import type { Column } from "./column.js";
import { columnState, derive, deriveWithFrame } from "./column-state.js";
import type { Expr, NeedsAll, NeedsOf } from "./expr.js";
import { operand } from "./operand.js";
import type { Compared, InItem, InNull } from "./operand-types.js";

// Comparisons with other expressions, values and frames. Part of Column.

/**
 * Equal to (`=`). Null when a side is null; see eqNullSafe. Numbers compare with numbers, dates and timestamps with each other
 * and with ISO text, everything else with its own type.
 * @example df.filter((c) => c.status.eq("paid"))
 */
export function eq<A, R, O extends Expr<Peer<A>> | Lit<A>>(this: Expr<A, R>, other: O): Column<Compared<A, O>, R & NeedsOf<O>> {
  return binaryCondition("==", this, other, "eq");
}

/**
 * Not equal to (`<>`), null when a side is null.
 * @example df.filter((c) => c.status.neq("open"))
 */
export function neq<A, R, O extends Expr<Peer<A>> | Lit<A>>(this: Expr<A, R>, other: O): Column<Compared<A, O>, R & NeedsOf<O>> {
  const equal = binary("==", this, other, "neq");
  return condition(this, traced({ ...equal, expression: call("not", [equal.expression]) }));
}

/**
 * Less than (`<`), null when a side is null.
 * @example df.filter((c) => c.age.lt(18))
 */
export function lt<A, R, O extends Expr<Peer<A>> | Lit<A>>(this: Expr<A, R>, other: O): Column<Compared<A, O>, R & NeedsOf<O>> {
  return binaryCondition("<", this, other, "lt");
}

/**
 * Less than or equal to (`<=`), null when a side is null.
 * @example df.filter((c) => c.rank.lte(3))
 */
export function lte<A, R, O extends Expr<Peer<A>> | Lit<A>>(this: Expr<A, R>, other: O): Column<Compared<A, O>, R & NeedsOf<O>> {
  return binaryCondition("<=", this, other, "lte");
}

/**
 * Greater than (`>`), null when a side is null.
 * @example df.filter((c) => c.amount.gt(100))
 */
export function gt<A, R, O extends Expr<Peer<A>> | Lit<A>>(this: Expr<A, R>, other: O): Column<Compared<A, O>, R & NeedsOf<O>> {
  return binaryCondition(">", this, other, "gt");
}

/**
 * Greater than or equal to (`>=`), null when a side is null.
 * @example df.filter((c) => c.day.gte("2026-01-01"))
 */
export function gte<A, R, O extends Expr<Peer<A>> | Lit<A>>(this: Expr<A, R>, other: O): Column<Compared<A, O>, R & NeedsOf<O>> {
  return binaryCondition(">=", this, other, "gte");
}

/**
 * Equal to, with null equal to null (`<=>`): never null.
 * @example a.join(b, (l, r) => l.code.eqNullSafe(r.code))
 */
export function eqNullSafe<A, R, O extends Expr<Peer<A>> | Lit<A> | NullPeer<A>>(
  this: Expr<A, R>,
  other: O,
): Column<"boolean", R & NeedsOf<O>> {
  return binaryCondition("<=>", this, other, "eqNullSafe");
}

/**
 * From lo to hi, both included; null when one of the three decides it and is null.
 * @example df.filter((c) => c.age.between(18, 65))
 */
export function between<A, R, L extends Expr<Peer<A>> | Lit<A>, H extends Expr<Peer<A>> | Lit<A>>(
  this: Expr<A, R>,
  lo: L,
  hi: H,
): Column<Compared<A, L> | Compared<A, H>, R & NeedsOf<L> & NeedsOf<H>> {
  const above = binary(">=", this, lo, "between");
  const below = binary("<=", this, hi, "between");
  return condition(this, traced(derive(call("and", [above.expression, below.expression]), [above, below])));
}

/**
 * One of these values (`IN`): literals, expressions, one array of literals, or a frame of one column (a subquery); a struct of columns may be
 * compared with a frame of as many columns. Null when none is equal and one is null, or the column is.
 * @example df.filter((c) => c.country.isin("CH", "FR").or(c.id.isin(blocked.select("id"))))
 */
export function isin<A, R, const V extends readonly InItem<A>[]>(
  this: Expr<A, R>,
  ...values: V
): Column<"boolean" | NullOf<A> | InNull<A, V[number]>, R & NoInfer<NeedsAll<V>>> {
  const self = columnState(this);
  const [only] = values;
  const frame = values.length === 1 ? findFrameState(only) : undefined;
  if (frame !== undefined) {
    const expression = inSubquery(planIdOf(frame.relation), tupleOf(self.expression));
    return condition(this, traced(deriveWithFrame(expression, frame, [self])));
  }
  const items: readonly unknown[] = values.length === 1 && Array.isArray(only) ? only : values;
  const operands = items.map((item, i) => operand(item, `isin: value ${i + 1}`));
  return condition(this, traced(derive(call("in", [self.expression, ...operands.map((each) => each.expression)]), [self, ...operands])));
}

/**
 * Is null; never null itself.
 * @example df.filter((c) => c.email.isNull())
 */
export function isNull<R>(this: Expr<unknown, R>): Column<"boolean", R> {
  return unaryCondition("isNull", this);
}

/**
 * Is not null; never null itself.
 * @example df.filter((c) => c.email.isNotNull())
 */
export function isNotNull<R>(this: Expr<unknown, R>): Column<"boolean", R> {
  return unaryCondition("isNotNull", this);
}

/**
 * Is the floating-point NaN; false for null.
 * @example df.filter((c) => c.score.isNaN())
 */
// biome-ignore lint/suspicious/noShadowRestrictedNames: the method's name; this module does not ask the global one
export function isNaN<A extends Num | null, R>(this: Expr<A, R>): Column<"boolean", R> {
  return unaryCondition("isNaN", this);
}

/** The values that an IN subquery compares: the parts of a struct(...), or the one value. */
function tupleOf(expression: Expression): readonly Expression[] {
  const type = expression.exprType;
  return type?.case === "unresolvedFunction" && type.value.functionName === "struct" ? (type.value.arguments ?? []) : [expression];
}
