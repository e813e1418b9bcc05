// biome-ignore-all lint/suspicious/noExplicitAny: structs of any fields
import { call } from "../../plan/expressions.js";
import type { Integral, NullOf } from "../../types/tags.js";
import { binaryCondition, built, expressionsOf, traced } from "./built.js";
import type { Column } from "./column.js";
import { columnState, derive } from "./column-state.js";
import type { Expr, NeedsOf } from "./expr.js";
import { operand } from "./operand.js";
import type { Operand } from "./operand-types.js";

// Text and patterns. Part of Column.

/**
 * Matches SQL's LIKE pattern: `%` any text, `_` one character, `\` escapes.
 * @example df.filter((c) => c.name.like("A%"))
 */
export function like<A extends "string" | null, R, O extends Expr<"string" | null> | string>(
  this: Expr<A, R>,
  pattern: O,
): Column<"boolean" | NullOf<A | Operand<O>>, R & NeedsOf<O>> {
  return binaryCondition("like", this, pattern, "like");
}

/**
 * As like, without regard to case.
 * @example df.filter((c) => c.name.ilike("a%"))
 */
export function ilike<A extends "string" | null, R, O extends Expr<"string" | null> | string>(
  this: Expr<A, R>,
  pattern: O,
): Column<"boolean" | NullOf<A | Operand<O>>, R & NeedsOf<O>> {
  return binaryCondition("ilike", this, pattern, "ilike");
}

/**
 * Contains a match of a Java regular expression (as text: a JavaScript RegExp is another language).
 * @example df.filter((c) => c.code.rlike("^[A-Z]{3}$"))
 */
export function rlike<A extends "string" | null, R, O extends Expr<"string" | null> | string>(
  this: Expr<A, R>,
  pattern: O,
): Column<"boolean" | NullOf<A | Operand<O>>, R & NeedsOf<O>> {
  return binaryCondition("rlike", this, pattern, "rlike");
}

/**
 * Starts with this text.
 * @example df.filter((c) => c.path.startsWith("/api/"))
 */
export function startsWith<A extends "string" | null, R, O extends Expr<"string" | null> | string>(
  this: Expr<A, R>,
  text: O,
): Column<"boolean" | NullOf<A | Operand<O>>, R & NeedsOf<O>> {
  return binaryCondition("startsWith", this, text, "startsWith");
}

/**
 * Ends with this text.
 * @example df.filter((c) => c.file.endsWith(".csv"))
 */
export function endsWith<A extends "string" | null, R, O extends Expr<"string" | null> | string>(
  this: Expr<A, R>,
  text: O,
): Column<"boolean" | NullOf<A | Operand<O>>, R & NeedsOf<O>> {
  return binaryCondition("endsWith", this, text, "endsWith");
}

/**
 * Contains this text.
 * @example df.filter((c) => c.title.contains("Spark"))
 */
export function contains<A extends "string" | null, R, O extends Expr<"string" | null> | string>(
  this: Expr<A, R>,
  text: O,
): Column<"boolean" | NullOf<A | Operand<O>>, R & NeedsOf<O>> {
  return binaryCondition("contains", this, text, "contains");
}

/**
 * The part of a text that starts at a position (the first is 1; negative ones count from the end) and has a length.
 * @example df.select((c) => ({ year: c.iso_day.substr(1, 4) }))
 */
export function substr<A extends "string" | null, R, P extends Expr<Integral | null> | number, L extends Expr<Integral | null> | number>(
  this: Expr<A, R>,
  position: P,
  length: L,
): Column<"string" | NullOf<A | Operand<P> | Operand<L>>, R & NeedsOf<P> & NeedsOf<L>> {
  const parts = [columnState(this), operand(position, "substr: position"), operand(length, "substr: length")];
  return built(this, traced(derive(call("substr", expressionsOf(parts)), parts)));
}
