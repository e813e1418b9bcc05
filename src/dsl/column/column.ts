// biome-ignore-all lint/suspicious/noExplicitAny: columns of unknown type are Column<any, any>
// The longest module on purpose: a method's signature, documentation and meaning stand in one place, and TypeScript wants the methods of
// a class in one declaration. What a method does is one line; what is longer than that lives in the modules imported here.
import { ArgumentError } from "../../errors.js";
import { alias, call, cast, extractValue, inSubquery, tryCast, updateField } from "../../plan/expressions.js";
import { literalOf } from "../../plan/literals.js";
import type { Expression } from "../../plan/plan.js";
import { planIdOf } from "../../plan/relation.js";
import type { Addable, Div, Minus, MinusPeer, Mod, Plus, PlusPeer, Times, TimesPeer } from "../../types/arithmetic.js";
import type { Cast, CastTarget, TryCast } from "../../types/cast-table.js";
import type { Lit, Peer } from "../../types/literal-tags.js";
import type { Integral, Interval, NullOf, Num, StructOf } from "../../types/tags.js";
import { describe } from "../frame/describe.js";
import { findFrameState } from "../frame/frame-state.js";
import { castTarget } from "./cast-target.js";
import { columnMessage } from "./column-message.js";
import { attachState, type ColumnState, columnState, derive, isColumn, plain } from "./column-state.js";
import type { Expr, NeedsOf } from "./expr.js";
import { noteCondition } from "./lost-conditions.js";
import type { Named } from "./named.js";
import { conditionOperand, fieldName, operand, requireColumn } from "./operand.js";
import type {
  Bits,
  Compared,
  FieldName,
  FieldOf,
  InItem,
  InNull,
  ItemKey,
  ItemOf,
  LitNull,
  Operand,
  WithField,
  WithoutFields,
} from "./operand-types.js";
import { createOrder, type Order } from "./order.js";
import { withoutPlanIds } from "./outer.js";
import { refusePrimitive, showColumn } from "./show-column.js";

export { columnState, isColumn };

/** What `as` may take beside a name. */
export interface AliasOptions {
  /** Spark's column metadata: any value that JSON can hold. */
  readonly metadata?: Readonly<Record<string, unknown>>;
}

let make: (state: ColumnState) => Column<any, any>;

// The class has its phantom members (T and R) by merging with an interface, so that their keys need not leave expr.ts.
export interface Column<out T, in R = any> extends Expr<T, R> {}
/**
 * An expression of Spark type T. R is what it still requires of the frame it is used in: `c.name` requires nothing,
 * `col("name")` a column of that name. Columns are immutable; building one does no I/O.
 *
 * A frame's columns come from callbacks (`df.filter((c) => c.age.gt(18))`), `df.cols()` and `df.col("age")`; free ones from
 * `col`, `lit`, `expr` and the functions.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the merged members are phantoms
export class Column<out T, in R = any> {
  static {
    make = (state) => new Column(state);
    Object.defineProperty(Column.prototype, Symbol.toPrimitive, { value: refusePrimitive });
    Object.defineProperty(Column.prototype, Symbol.for("nodejs.util.inspect.custom"), { value: showColumn });
  }

  /** Not for callers: `col`, `lit`, `expr`, the functions and frames make columns. */
  protected constructor(state: ColumnState) {
    attachState(this, state, "column");
  }

  // ── compare

  /**
   * Equal to (`=`). Null when a side is null; see eqNullSafe. Numbers compare with numbers, dates and timestamps with each other
   * and with ISO text, everything else with its own type.
   * @example df.filter((c) => c.status.eq("paid"))
   */
  eq<A, O extends Expr<Peer<A>> | Lit<A>>(this: Expr<A>, other: O): Column<Compared<A, O>, R & NeedsOf<O>> {
    return binaryCondition("==", this, other, "eq");
  }

  /**
   * Not equal to (`<>`), null when a side is null.
   * @example df.filter((c) => c.status.neq("open"))
   */
  neq<A, O extends Expr<Peer<A>> | Lit<A>>(this: Expr<A>, other: O): Column<Compared<A, O>, R & NeedsOf<O>> {
    const equal = binary("==", this, other, "neq");
    return condition({ ...equal, expression: call("not", [equal.expression]) });
  }

  /**
   * Less than (`<`), null when a side is null.
   * @example df.filter((c) => c.age.lt(18))
   */
  lt<A, O extends Expr<Peer<A>> | Lit<A>>(this: Expr<A>, other: O): Column<Compared<A, O>, R & NeedsOf<O>> {
    return binaryCondition("<", this, other, "lt");
  }

  /**
   * Less than or equal to (`<=`), null when a side is null.
   * @example df.filter((c) => c.rank.lte(3))
   */
  lte<A, O extends Expr<Peer<A>> | Lit<A>>(this: Expr<A>, other: O): Column<Compared<A, O>, R & NeedsOf<O>> {
    return binaryCondition("<=", this, other, "lte");
  }

  /**
   * Greater than (`>`), null when a side is null.
   * @example df.filter((c) => c.amount.gt(100))
   */
  gt<A, O extends Expr<Peer<A>> | Lit<A>>(this: Expr<A>, other: O): Column<Compared<A, O>, R & NeedsOf<O>> {
    return binaryCondition(">", this, other, "gt");
  }

  /**
   * Greater than or equal to (`>=`), null when a side is null.
   * @example df.filter((c) => c.day.gte("2026-01-01"))
   */
  gte<A, O extends Expr<Peer<A>> | Lit<A>>(this: Expr<A>, other: O): Column<Compared<A, O>, R & NeedsOf<O>> {
    return binaryCondition(">=", this, other, "gte");
  }

  /**
   * Equal to, with null equal to null (`<=>`): never null.
   * @example a.join(b, (l, r) => l.code.eqNullSafe(r.code))
   */
  eqNullSafe<A, O extends Expr<Peer<A>> | Lit<A> | null>(this: Expr<A>, other: O): Column<"boolean", R & NeedsOf<O>> {
    return binaryCondition("<=>", this, other, "eqNullSafe");
  }

  /**
   * From lo to hi, both included; null when one of the three decides it and is null.
   * @example df.filter((c) => c.age.between(18, 65))
   */
  between<A, L extends Expr<Peer<A>> | Lit<A>, H extends Expr<Peer<A>> | Lit<A>>(
    this: Expr<A>,
    lo: L,
    hi: H,
  ): Column<Compared<A, L> | Compared<A, H>, R & NeedsOf<L> & NeedsOf<H>> {
    const above = binary(">=", this, lo, "between");
    const below = binary("<=", this, hi, "between");
    return condition(derive(call("and", [above.expression, below.expression]), [above, below]));
  }

  /**
   * One of these values (`IN`): literals, expressions, one array of literals, or a frame of one column (a subquery). Null when none is
   * equal and one is null, or the column is.
   * @example df.filter((c) => c.country.isin("CH", "FR").or(c.id.isin(blocked.select("id"))))
   */
  isin<A, const V extends readonly InItem<A>[]>(this: Expr<A>, ...values: V): Column<"boolean" | NullOf<A> | InNull<V[number]>, R> {
    const self = columnState(this);
    const [only] = values;
    const frame = values.length === 1 ? findFrameState(only) : undefined;
    if (frame !== undefined) {
      const expression = inSubquery(planIdOf(frame.relation), tupleOf(self.expression));
      const references = [...self.references, frame.relation];
      return condition({ ...derive(expression, [self, { ...plain(expression), needs: frame.needs }]), references });
    }
    const items: readonly unknown[] = values.length === 1 && Array.isArray(only) ? only : values;
    const operands = items.map((item, i) => operand(item, `isin: value ${i + 1}`));
    return condition(derive(call("in", [self.expression, ...operands.map((each) => each.expression)]), [self, ...operands]));
  }

  /**
   * Is null; never null itself.
   * @example df.filter((c) => c.email.isNull())
   */
  isNull(): Column<"boolean", R> {
    return unaryCondition("isNull", this);
  }

  /**
   * Is not null; never null itself.
   * @example df.filter((c) => c.email.isNotNull())
   */
  isNotNull(): Column<"boolean", R> {
    return unaryCondition("isNotNull", this);
  }

  /**
   * Is the floating-point NaN; false for null.
   * @example df.filter((c) => c.score.isNaN())
   */
  isNaN<A extends Num | null>(this: Expr<A>): Column<"boolean", R> {
    return unaryCondition("isNaN", this);
  }

  // ── logic

  /**
   * Both (SQL's AND): false when one is false, else null when one is null. JavaScript's `&&` cannot do this; it keeps one of the two.
   * @example df.filter((c) => c.age.gt(18).and(c.country.eq("CH")))
   */
  and<A extends "boolean" | null, B extends "boolean" | null, Q = unknown>(
    this: Expr<A>,
    other: Expr<B, Q>,
  ): Column<"boolean" | NullOf<A | B>, R & NoInfer<Q>> {
    return logical("and", this, other);
  }

  /**
   * One of the two (SQL's OR): true when one is true, else null when one is null.
   * @example df.filter((c) => c.age.lt(18).or(c.age.gt(65)))
   */
  or<A extends "boolean" | null, B extends "boolean" | null, Q = unknown>(
    this: Expr<A>,
    other: Expr<B, Q>,
  ): Column<"boolean" | NullOf<A | B>, R & NoInfer<Q>> {
    return logical("or", this, other);
  }

  /**
   * The opposite (SQL's NOT), null for null. JavaScript's `!` cannot do this; it gives false.
   * @example df.filter((c) => c.active.not())
   */
  not<A extends "boolean" | null>(this: Expr<A>): Column<A, R> {
    return unaryCondition("not", this);
  }

  // ── arithmetic

  /**
   * Sum (`+`): of numbers in the wider type, of dates and timestamps with days or intervals, of intervals. Overflow is an error
   * where the query runs (ANSI mode).
   * @example df.select((c) => ({ total: c.price.plus(c.tax) }))
   */
  plus<A extends Addable | null, O extends Expr<PlusPeer<A>> | number | bigint>(
    this: Expr<A>,
    other: O,
  ): Column<Plus<A, Operand<O>> | LitNull<A, O>, R & NeedsOf<O>> {
    return arithmetic("+", this, other, "plus");
  }

  /**
   * Difference (`-`): as plus; two dates or timestamps give a day-time interval.
   * @example df.select((c) => ({ took: c.finished.minus(c.started) }))
   */
  minus<A extends Addable | null, O extends Expr<MinusPeer<A>> | number | bigint>(
    this: Expr<A>,
    other: O,
  ): Column<Minus<A, Operand<O>> | LitNull<A, O>, R & NeedsOf<O>> {
    return arithmetic("-", this, other, "minus");
  }

  /**
   * Product (`*`), of numbers or of an interval and a number.
   * @example df.select((c) => ({ gross: c.net.times(1.2) }))
   */
  times<A extends Num | Interval | null, O extends Expr<TimesPeer<A>> | number | bigint>(
    this: Expr<A>,
    other: O,
  ): Column<Times<A, Operand<O>> | LitNull<A, O>, R & NeedsOf<O>> {
    return arithmetic("*", this, other, "times");
  }

  /**
   * Quotient (`/`): double, or decimal between decimals and whole numbers; an interval divided is an interval. Spark's type is nullable
   * between numbers; dividing by zero is an error where the query runs (ANSI mode).
   * @example df.select((c) => ({ mean: c.total.div(c.n) }))
   */
  div<A extends Num | Interval | null, O extends Expr<Num | null> | number | bigint>(
    this: Expr<A>,
    other: O,
  ): Column<Div<A, Operand<O>>, R & NeedsOf<O>> {
    return arithmetic("/", this, other, "div");
  }

  /**
   * Remainder (`%`) with the sign of the left side; Spark's type is nullable.
   * @example df.filter((c) => c.id.mod(2).eq(0))
   */
  mod<A extends Num | null, O extends Expr<Num | null> | number | bigint>(
    this: Expr<A>,
    other: O,
  ): Column<Mod<A, Operand<O>>, R & NeedsOf<O>> {
    return arithmetic("%", this, other, "mod");
  }

  /**
   * The negative (`-`) of a number or interval.
   * @example df.select((c) => ({ loss: c.profit.neg() }))
   */
  neg<A extends Num | Interval | null>(this: Expr<A>): Column<A, R> {
    return unary("negative", this);
  }

  /**
   * Bits in both (`&`), of whole numbers.
   * @example df.filter((c) => c.flags.bitwiseAND(4).neq(0))
   */
  bitwiseAND<A extends Integral | null, O extends Expr<Integral | null> | number | bigint>(
    this: Expr<A>,
    other: O,
  ): Column<Bits<A, Operand<O>>, R & NeedsOf<O>> {
    return arithmetic("&", this, other, "bitwiseAND");
  }

  /**
   * Bits in one of the two (`|`), of whole numbers.
   * @example df.select((c) => ({ flags: c.flags.bitwiseOR(4) }))
   */
  bitwiseOR<A extends Integral | null, O extends Expr<Integral | null> | number | bigint>(
    this: Expr<A>,
    other: O,
  ): Column<Bits<A, Operand<O>>, R & NeedsOf<O>> {
    return arithmetic("|", this, other, "bitwiseOR");
  }

  /**
   * Bits in one of the two and not in both (`^`), of whole numbers.
   * @example df.select((c) => ({ changed: c.before.bitwiseXOR(c.after) }))
   */
  bitwiseXOR<A extends Integral | null, O extends Expr<Integral | null> | number | bigint>(
    this: Expr<A>,
    other: O,
  ): Column<Bits<A, Operand<O>>, R & NeedsOf<O>> {
    return arithmetic("^", this, other, "bitwiseXOR");
  }

  // ── text

  /**
   * Matches SQL's LIKE pattern: `%` any text, `_` one character, `\` escapes.
   * @example df.filter((c) => c.name.like("A%"))
   */
  like<A extends "string" | null, O extends Expr<"string" | null> | string>(
    this: Expr<A>,
    pattern: O,
  ): Column<"boolean" | NullOf<A | Operand<O>>, R & NeedsOf<O>> {
    return binaryCondition("like", this, pattern, "like");
  }

  /**
   * As like, without regard to case.
   * @example df.filter((c) => c.name.ilike("a%"))
   */
  ilike<A extends "string" | null, O extends Expr<"string" | null> | string>(
    this: Expr<A>,
    pattern: O,
  ): Column<"boolean" | NullOf<A | Operand<O>>, R & NeedsOf<O>> {
    return binaryCondition("ilike", this, pattern, "ilike");
  }

  /**
   * Contains a match of a Java regular expression (as text: a JavaScript RegExp is another language).
   * @example df.filter((c) => c.code.rlike("^[A-Z]{3}$"))
   */
  rlike<A extends "string" | null, O extends Expr<"string" | null> | string>(
    this: Expr<A>,
    pattern: O,
  ): Column<"boolean" | NullOf<A | Operand<O>>, R & NeedsOf<O>> {
    return binaryCondition("rlike", this, pattern, "rlike");
  }

  /**
   * Starts with this text.
   * @example df.filter((c) => c.path.startsWith("/api/"))
   */
  startsWith<A extends "string" | null, O extends Expr<"string" | null> | string>(
    this: Expr<A>,
    text: O,
  ): Column<"boolean" | NullOf<A | Operand<O>>, R & NeedsOf<O>> {
    return binaryCondition("startsWith", this, text, "startsWith");
  }

  /**
   * Ends with this text.
   * @example df.filter((c) => c.file.endsWith(".csv"))
   */
  endsWith<A extends "string" | null, O extends Expr<"string" | null> | string>(
    this: Expr<A>,
    text: O,
  ): Column<"boolean" | NullOf<A | Operand<O>>, R & NeedsOf<O>> {
    return binaryCondition("endsWith", this, text, "endsWith");
  }

  /**
   * Contains this text.
   * @example df.filter((c) => c.title.contains("Spark"))
   */
  contains<A extends "string" | null, O extends Expr<"string" | null> | string>(
    this: Expr<A>,
    text: O,
  ): Column<"boolean" | NullOf<A | Operand<O>>, R & NeedsOf<O>> {
    return binaryCondition("contains", this, text, "contains");
  }

  /**
   * The part of a text that starts at a position (the first is 1; negative ones count from the end) and has a length.
   * @example df.select((c) => ({ year: c.iso_day.substr(1, 4) }))
   */
  substr<A extends "string" | null, P extends Expr<Integral | null> | number, L extends Expr<Integral | null> | number>(
    this: Expr<A>,
    position: P,
    length: L,
  ): Column<"string" | NullOf<A | Operand<P> | Operand<L>>, R & NeedsOf<P> & NeedsOf<L>> {
    const parts = [columnState(this), operand(position, "substr: position"), operand(length, "substr: length")];
    return make(derive(call("substr", expressionsOf(parts)), parts));
  }

  // ── parts

  /**
   * An array's element (from 0), a map's value or a struct's field. Past an array's end it is an error where the query runs (ANSI mode);
   * a missing key gives null.
   * @example df.select((c) => ({ first: c.tags.getItem(0), lang: c.labels.getItem("lang") }))
   */
  getItem<A, const K extends ItemKey<A>>(this: Expr<A>, key: K): Column<ItemOf<Exclude<A, null>, K> | NullOf<A>, R> {
    const parts = [columnState(this), operand(key, "getItem: key")];
    return make(derive(extractValue(parts[0]!.expression, parts[1]!.expression), parts));
  }

  /**
   * A struct's field by name, null when the struct is: for fields named like a method of Column; others are properties (`c.address.city`).
   * @example df.filter((c) => c.range.getField("between").gt(0))
   */
  getField<A extends StructOf<any> | null, K extends FieldName<A>>(this: Expr<A>, name: K): Named<K, FieldOf<A, K>, R> {
    return field(columnState(this), fieldName(name, "getField")) as unknown as Named<K, FieldOf<A, K>, R>;
  }

  /**
   * The struct with a field added at its end, or replaced where it stands.
   * @example df.withColumn("address", (c) => c.address.withField("country", lit("CH")))
   */
  withField<A extends StructOf<any> | null, N extends string, V, Q = unknown>(
    this: Expr<A>,
    name: N,
    value: Expr<V, Q>,
  ): Column<WithField<A, N, V>, R & NoInfer<Q>> {
    const parts = [columnState(this), requireColumn(value, "withField's value")];
    return make(derive(updateField(parts[0]!.expression, fieldName(name, "withField"), parts[1]!.expression), parts));
  }

  /**
   * The struct without these fields. Dropping all of them is an error when the query is analyzed.
   * @example df.withColumn("address", (c) => c.address.dropFields("street", "number"))
   */
  dropFields<A extends StructOf<any> | null, N extends FieldName<A>>(this: Expr<A>, ...names: N[]): Column<WithoutFields<A, N>, R> {
    const self = columnState(this);
    if (names.length === 0) throw new ArgumentError("dropFields needs at least one field's name");
    const expression = names.reduce((struct, name) => updateField(struct, fieldName(name, "dropFields")), self.expression);
    return make({ ...self, expression });
  }

  // ── type and name

  /**
   * Cast to a type: the name of an atom, DDL text, or a type value of `types`. Only Spark's legal casts compile. A value that does not fit
   * is an error where the query runs (ANSI mode); the type is nullable where Spark's is.
   * @example df.select((c) => ({ n: c.text.cast("int"), price: c.amount.cast("decimal(10,2)"), tags: c.list.cast(types.array(types.string)) }))
   */
  cast<A, const C extends CastTarget<A>>(this: Expr<A>, to: C): Column<Cast<A, C>, R> {
    const self = columnState(this);
    return make({ ...self, expression: cast(self.expression, castTarget(to, "cast")) });
  }

  /**
   * As cast, with null for a value that does not fit.
   * @example df.select((c) => ({ n: c.text.tryCast("int") }))
   */
  tryCast<A, const C extends CastTarget<A>>(this: Expr<A>, to: C): Column<TryCast<A, C>, R> {
    const self = columnState(this);
    return make({ ...self, expression: tryCast(self.expression, castTarget(to, "tryCast")) });
  }

  /**
   * With an output name, and column metadata if given.
   * @example df.select(upper(col("name")).as("NAME"))
   */
  as<N extends string>(name: N, options?: AliasOptions): Named<N, T, R>;
  // what JavaScript callers and generators of several columns may pass: more names
  as(...args: readonly unknown[]): any {
    const self = columnState(this);
    const { names, metadata } = aliasArguments(args);
    return make({ ...self, expression: alias(self.expression, names, metadata) });
  }

  /**
   * The same as `as`.
   * @example df.select(col("name").alias("n"))
   */
  alias<N extends string>(name: N, options?: AliasOptions): Named<N, T, R>;
  alias(...args: readonly unknown[]): any {
    return Column.prototype.as.apply(this, args as [string]);
  }

  // ── order

  /**
   * Ascending, nulls first.
   * @example df.orderBy((c) => c.name.asc())
   */
  asc(): Order<R> {
    return createOrder(columnState(this), "asc");
  }

  /**
   * Descending, nulls last.
   * @example df.orderBy((c) => c.amount.desc())
   */
  desc(): Order<R> {
    return createOrder(columnState(this), "desc");
  }

  /**
   * Ascending, nulls first.
   * @example df.orderBy((c) => c.name.ascNullsFirst())
   */
  ascNullsFirst(): Order<R> {
    return createOrder(columnState(this), "asc", "first");
  }

  /**
   * Ascending, nulls last.
   * @example df.orderBy((c) => c.name.ascNullsLast())
   */
  ascNullsLast(): Order<R> {
    return createOrder(columnState(this), "asc", "last");
  }

  /**
   * Descending, nulls first.
   * @example df.orderBy((c) => c.name.descNullsFirst())
   */
  descNullsFirst(): Order<R> {
    return createOrder(columnState(this), "desc", "first");
  }

  /**
   * Descending, nulls last.
   * @example df.orderBy((c) => c.name.descNullsLast())
   */
  descNullsLast(): Order<R> {
    return createOrder(columnState(this), "desc", "last");
  }

  // ── other

  /**
   * In a subquery: a column of the query around it. It goes to Spark by its name alone, and Spark looks for that name in the subquery's own
   * frame first: where both frames have it, give the outer one an alias and name the column by it, or the inner frame's column is meant.
   * @example customers.filter((c) => orders.filter((o) => o.customer_id.eq(c.number.outer())).exists())
   * @example customers.alias("c").filter(orders.filter((o) => o.customer_id.eq(col("c.id").outer())).exists())
   */
  outer(): Column<T, unknown> {
    const self = columnState(this);
    return make({ ...self, expression: withoutPlanIds(self.expression) });
  }

  /**
   * The Spark Connect message of the expression, as protobuf JSON. A frame in it (a subquery, a frame's own column) is there by its
   * plan's id.
   * @throws LimitError for an expression nested deeper than a server accepts.
   * @example console.log(await fn.upper(col("name")).toProtoJson())
   */
  async toProtoJson(): Promise<unknown> {
    return (await columnMessage(this)).json();
  }

  /** The bytes of the same message. */
  async toProto(): Promise<Uint8Array> {
    return (await columnMessage(this)).bytes();
  }

  /** How the expression reads, as Spark prints one: `Column<'(age + 1)'>`. For logs; a template string is refused. */
  toString(): string {
    return showColumn.call(this);
  }
}

/** A Column of an expression. */
export function createColumn(state: ColumnState): Column<any, any> {
  return make(state);
}

/**
 * The column of a frame, a field or a lambda's variable: a Column behind a proxy that takes any name that is not a method of Column for
 * a struct's field. Symbols, `then`, `toJSON` and `constructor` are not fields; getField reaches fields of those names.
 */
export function createAttribute(state: ColumnState): any {
  return new Proxy(make(state), attributeHandler);
}

const attributeHandler: ProxyHandler<Column<any, any>> = {
  get(target, name, receiver) {
    if (typeof name === "symbol" || isMember(name)) return Reflect.get(target, name, receiver);
    return createAttribute(fieldState(columnState(target), name));
  },
  has: (target, name) => (typeof name === "symbol" ? Reflect.has(target, name) : isMember(name)),
  set(_target, name) {
    throw new ArgumentError(
      `a Column is immutable: ${JSON.stringify(String(name))} cannot be set; withField makes a struct with another field`,
    );
  },
};

function isMember(name: string): boolean {
  return Object.hasOwn(Column.prototype, name) || name === "then" || name === "toJSON";
}

function field(struct: ColumnState, name: string): Column<any, any> {
  return make(fieldState(struct, name));
}

function fieldState(struct: ColumnState, name: string): ColumnState {
  return { ...struct, expression: extractValue(struct.expression, literalOf(name)) };
}

function condition(state: ColumnState): Column<any, any> {
  noteCondition(state.expression);
  return make(state);
}

function binary(name: string, left: unknown, right: unknown, method: string): ColumnState {
  const parts = [columnState(left), operand(right, `${method}'s argument`)];
  return derive(call(name, expressionsOf(parts)), parts);
}

function binaryCondition(name: string, left: unknown, right: unknown, method: string): Column<any, any> {
  return condition(binary(name, left, right, method));
}

function arithmetic(name: string, left: unknown, right: unknown, method: string): Column<any, any> {
  return make(binary(name, left, right, method));
}

function logical(name: "and" | "or", left: unknown, right: unknown): Column<any, any> {
  const parts = [columnState(left), conditionOperand(right, `${name}'s argument`)];
  return condition(derive(call(name, expressionsOf(parts)), parts));
}

function unary(name: string, self: unknown): Column<any, any> {
  const state = columnState(self);
  return make({ ...state, expression: call(name, [state.expression]) });
}

function unaryCondition(name: string, self: unknown): Column<any, any> {
  const state = columnState(self);
  return condition({ ...state, expression: call(name, [state.expression]) });
}

function expressionsOf(parts: readonly ColumnState[]): Expression[] {
  return parts.map((part) => part.expression);
}

/** The values that an IN subquery compares: the parts of a struct(...), or the one value. */
function tupleOf(expression: Expression): readonly Expression[] {
  const type = expression.exprType;
  return type?.case === "unresolvedFunction" && type.value.functionName === "struct" ? (type.value.arguments ?? []) : [expression];
}

function aliasArguments(args: readonly unknown[]): { readonly names: readonly string[]; readonly metadata: string | undefined } {
  const last = args.at(-1);
  const options = typeof last === "object" && last !== null ? (last as AliasOptions) : undefined;
  const names = options === undefined ? args : args.slice(0, -1);
  for (const name of names) {
    if (typeof name !== "string") throw new ArgumentError(`as: a name was expected, found ${describe(name)}`);
  }
  if (names.length === 0) throw new ArgumentError("as needs a name");
  if (options?.metadata === undefined) return { names: names as string[], metadata: undefined };
  if (names.length > 1) throw new ArgumentError("as: metadata is for one name, not for several");
  return { names: names as string[], metadata: JSON.stringify(options.metadata) };
}
