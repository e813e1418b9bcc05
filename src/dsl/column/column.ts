// biome-ignore-all lint/suspicious/noExplicitAny: columns of unknown type are Column<any, any>
import { ArgumentError } from "../../errors.js";
import { alias } from "../../plan/expressions.js";
import { optionsArgument } from "../arguments.js";
import type { ProtoJsonOptions } from "../executor.js";
import { describe } from "../frame/describe.js";
import { metadataText } from "../metadata-text.js";
import { mixInto } from "../mix-into.js";
import { built, fieldState, setMaker } from "./built.js";
import { columnMessage } from "./column-message.js";
import { attachState, type ColumnState, columnState, isColumn } from "./column-state.js";
import type { Expr } from "./expr.js";
import * as methods from "./methods.js";
import type { Named } from "./named.js";
import { withoutPlanIds } from "./outer.js";
import { refusePrimitive, showColumn } from "./show-column.js";

export { columnState, isColumn };

/** What `as` may take beside a name. */
export interface AliasOptions {
  /** Spark's column metadata: any value that JSON can hold. */
  readonly metadata?: Readonly<Record<string, unknown>>;
}

let make: (state: ColumnState) => Column<any, any>;

// A column's methods are functions of `this: Expr<A, R>`, in files by what they are about; the compiler makes them once, as it does a frame's
// (data-frame.ts). The phantom members (T and R) come with Expr, so that their keys need not leave expr.ts.
type Methods = typeof methods;
export interface Column<out T, in R = any> extends Expr<T, R>, Methods {}
/**
 * An expression of Spark type T. R is what it still requires of the frame it is used in: `c.name` requires nothing,
 * `col("name")` a column of that name. Columns are immutable; building one does no I/O.
 *
 * A frame's columns come from callbacks (`df.filter((c) => c.age.gt(18))`), `df.cols()` and `df.col("age")`; free ones from
 * `col`, `lit`, `expr` and the functions.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the interface adds what the static block mixes in, and phantoms
export class Column<out T, in R = any> {
  static {
    make = (state) => new Column(state);
    setMaker(Column.prototype, make);
    mixInto(Column, methods);
    Object.defineProperty(Column.prototype, Symbol.toPrimitive, { value: refusePrimitive });
    Object.defineProperty(Column.prototype, Symbol.for("nodejs.util.inspect.custom"), { value: showColumn });
  }

  /** Not for callers: `col`, `lit`, `expr`, the functions and frames make columns. */
  protected constructor(state: ColumnState) {
    attachState(this, state, "column");
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
    return built(this, { ...self, expression: alias(self.expression, names, metadata) });
  }

  /**
   * The same as `as`.
   * @example df.select(col("name").alias("n"))
   */
  alias<N extends string>(name: N, options?: AliasOptions): Named<N, T, R>;
  alias(...args: readonly unknown[]): any {
    return Column.prototype.as.apply(this, args as [string]);
  }

  /**
   * What a function of yours makes of the column, so that steps read in their order.
   * @example df.select((c) => ({ city: c.city.transform((x) => fn.trim(x)).transform((x) => fn.upper(x)) }))
   */
  transform<U>(f: (column: this) => U): U {
    if (typeof f !== "function") throw new ArgumentError(`transform: a function of a column was expected, found ${describe(f)}`);
    return f(this);
  }

  /**
   * In a subquery: a column of the frame around it, also where the subquery's own frames have one of the same name. A free reference goes
   * by its name: qualify it by the outer frame's alias.
   * @example customers.filter((c) => orders.filter((o) => o.customer_id.eq(c.id.outer())).exists())
   * @example customers.alias("c").filter(orders.filter((o) => o.customer_id.eq(col("c.id").outer())).exists())
   */
  outer(): Column<T, unknown> {
    const self = columnState(this);
    return built(this, { ...self, expression: withoutPlanIds(self.expression) });
  }

  /**
   * The Spark Connect message of the expression, as protobuf JSON. A frame in it (a subquery, a frame's own column) is there by its
   * plan's id. Messages of plugins want a registry that knows them.
   * @throws LimitError for an expression nested deeper than a server accepts.
   * @example console.log(await fn.upper(col("name")).toProtoJson())
   */
  async toProtoJson(options: ProtoJsonOptions = {}): Promise<unknown> {
    optionsArgument(options, ["registry"], "toProtoJson");
    return (await columnMessage(this)).json(options.registry);
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
  const attribute = new Proxy(make(state), attributeHandler);
  attachState(attribute, state, "column");
  return attribute;
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
  return { names: names as string[], metadata: metadataText(options.metadata, "as") };
}
