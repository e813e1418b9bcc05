// biome-ignore-all lint/suspicious/noExplicitAny: `any` as a default means "asks nothing of the frame" in user annotations

// Phantom members: no value ever has them. Their keys are not exported, so completion never offers them and nobody can make
// an Expr by hand; other modules speak of them through the interfaces below.
declare const type: unique symbol;
declare const needs: unique symbol;
/** In full, since an error about an expression without a name shows it: `.as(name)` is what is missing. */
declare const nameGivenByAs: unique symbol;
declare const constant: unique symbol;
declare const generated: unique symbol;
declare const windowFunction: unique symbol;
declare const order: unique symbol;
declare const windowSpec: unique symbol;
declare const partition: unique symbol;
declare const tableArg: unique symbol;

/** What is asked of a frame's row. An interface, not a function type in place: errors about a missing column are two lines shorter. */
export interface Wants<in R> {
  readonly row: (row: R) => void;
}

/**
 * An expression of Spark type T that still requires the columns R of the frame it is used in. Every parameter that takes an
 * expression asks for this and not for Column: two phantom members make each check cheap, whatever methods Column has.
 *
 * In your own helpers leave R out: `const clean = (c: Expr<"string" | null>) => trim(lower(c))`.
 */
export interface Expr<out T, in R = any> {
  readonly [type]: T;
  readonly [needs]: Wants<R>;
}

/** A constant, as `lit` makes them: what functions take where Spark wants a literal and no column. */
export interface Constant<out T> extends Expr<T, unknown> {
  readonly [constant]: true;
}

/** Has an output name: a string, or `{ ref }` with the path of a free reference such as `col("a.b")`. */
export interface HasName<out N> {
  readonly [nameGivenByAs]: N;
}

/** The columns F that a generator makes, with their names. */
export interface Generated<out F, in R = any> {
  readonly [generated]: F;
  readonly [needs]: Wants<R>;
}

/** A window function's own type, before `.over(...)` makes it an expression. */
export interface IsWindowFunction<out T> {
  readonly [windowFunction]: T;
}

/** A sort direction's requirements. */
export interface IsOrder<in R> {
  readonly [order]: Wants<R>;
}

/** A partition transform's requirements. */
export interface IsPartition<in R> {
  readonly [partition]: Wants<R>;
}

/** A frame as an argument of a table function. */
export interface IsTableArg {
  readonly [tableArg]: true;
}

/** A window's requirements. */
export interface IsWindow<in R> {
  readonly [windowSpec]: Wants<R>;
}

/** The Spark type of an expression. */
export type TypeOf<X> = 0 extends 1 & X ? any : X extends Expr<infer T> ? T : never;
/** What an operand requires; a JavaScript value requires nothing. */
export type NeedsOf<O> = O extends Expr<any, infer R> ? R : unknown;
/** The requirements of a tuple of expressions, all of them. */
export type NeedsAll<A extends readonly unknown[]> =
  A[number] extends Expr<any, unknown>
    ? unknown
    : { [I in keyof A]: (x: NeedsOf<A[I]>) => void }[number] extends (x: infer R) => void
      ? R
      : never;
