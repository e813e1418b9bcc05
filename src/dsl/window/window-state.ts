import { ArgumentError } from "../../errors.js";
import { type FrameBoundary, literalExpression, window } from "../../plan/expressions.js";
import { literalOf } from "../../plan/literals.js";
import { type ColumnState, derive, plain, stateOf } from "../column/column-state.js";
import { sortOrderOf } from "../column/order.js";
import { describe } from "../frame/describe.js";

/** One end of a window's frame. */
export type Bound = "unbounded" | "currentRow" | ColumnState;

/** What a WindowSpec holds. The states of `orderBy` are columns or directions. */
export interface WindowState {
  readonly partitionBy: readonly ColumnState[];
  readonly orderBy: readonly ColumnState[];
  readonly frame: { readonly type: "rows" | "range"; readonly lower: Bound; readonly upper: Bound } | undefined;
}

const key: unique symbol = Symbol("sparkwright.window");

export function attachWindow(target: object, state: WindowState): void {
  Object.defineProperty(target, key, { value: state });
}

/** The state of a window; an ArgumentError for everything else. */
export function windowState(spec: unknown): WindowState {
  if (typeof spec !== "object" || spec === null || !Object.hasOwn(spec, key)) {
    throw new ArgumentError(`a window was expected (Window.partitionBy(...), Window.orderBy(...)), found ${describe(spec)}`);
  }
  return (spec as { readonly [key]: WindowState })[key];
}

/** A function over a window. */
export function overWindow(windowFunction: ColumnState, spec: unknown): ColumnState {
  const { partitionBy, orderBy, frame } = windowState(spec);
  const bounds = frame === undefined ? [] : [frame.lower, frame.upper].filter((bound) => typeof bound === "object");
  if (frame?.type === "range" && bounds.length > 0 && orderBy.length !== 1) {
    throw new ArgumentError(
      `rangeBetween: bounds that are values are of the one column that orders the window, found ${orderBy.length}; rowsBetween counts rows, ` +
        "and unbounded ends and the current row need no such column",
    );
  }
  if (frame?.type === "range" && orderBy.length === 0 && (frame.lower !== "unbounded" || frame.upper !== "unbounded")) {
    throw new ArgumentError(
      "rangeBetween: a window without an order was found, of whose rows none is before another; Window.orderBy(...) gives one, and " +
        "Window.unboundedPreceding and Window.unboundedFollowing need none",
    );
  }
  const expression = window(windowFunction.expression, {
    partitionBy: partitionBy.map((column) => column.expression),
    orderBy: orderBy.map(sortOrderOf),
    frame: frame === undefined ? undefined : { type: frame.type, lower: boundary(frame.lower), upper: boundary(frame.upper) },
  });
  return derive(expression, [windowFunction, ...partitionBy, ...orderBy, ...bounds]);
}

function boundary(bound: Bound): FrameBoundary {
  return typeof bound === "object" ? bound.expression : bound;
}

const ends = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };
const largestInt = 2_147_483_647n;
const largestLong = 9_223_372_036_854_775_807n;

/** An end of a frame of rows. Spark's client sends an int32. */
export function rowBound(value: unknown, end: "start" | "end"): Bound {
  const special = specialBound(value, end);
  if (special !== undefined) return special;
  const rows = wholeBound(value);
  if (rows === undefined || rows < -largestInt - 1n || rows > largestInt) {
    throw new ArgumentError(`rowsBetween: ${end} must be a whole number of 32 bits or ${unbounded(end)}, found ${describe(value)}`);
  }
  return plain(literalOf(Number(rows)));
}

/** An end of a frame of values. Whole numbers are sent as int64, as Spark's client does. */
export function rangeBound(value: unknown, end: "start" | "end"): Bound {
  const special = specialBound(value, end);
  if (special !== undefined) return special;
  const column = stateOf(value, "column");
  if (column !== undefined) return column;
  const whole = wholeBound(value);
  if (whole !== undefined) return plain(literalExpression({ literalType: { case: "long", value: whole } }));
  if (typeof value === "number" && Number.isFinite(value) && !Number.isInteger(value)) return plain(literalOf(value));
  throw new ArgumentError(
    `rangeBetween: ${end} must be a number of 64 bits, a constant expression of a number or interval, or ${unbounded(end)}, found ${describe(value)}`,
  );
}

/** The current row, and this end's unbounded: Spark's own smallest and largest int64 mean unbounded too. */
function specialBound(value: unknown, end: "start" | "end"): Bound | undefined {
  if (value === 0 || value === 0n) return "currentRow";
  if (value === ends[end]) return "unbounded";
  if (typeof value !== "bigint") return undefined;
  return (end === "start" ? value <= -largestLong && value >= -largestLong - 1n : value === largestLong) ? "unbounded" : undefined;
}

function wholeBound(value: unknown): bigint | undefined {
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : undefined;
  return typeof value === "bigint" && BigInt.asIntN(64, value) === value ? value : undefined;
}

function unbounded(end: "start" | "end"): string {
  return end === "start" ? "Window.unboundedPreceding" : "Window.unboundedFollowing";
}
