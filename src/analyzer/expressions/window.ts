import { factByName } from "../../generated/facts/index.js";
import type {
  Expression_Window,
  Expression_Window_WindowFrame,
  Expression_Window_WindowFrame_FrameBoundary,
} from "../../generated/proto/spark/connect/expressions_pb.js";
import { Expression_Window_WindowFrame_FrameType as FrameType } from "../../generated/proto/spark/connect/expressions_pb.js";
import type { DataType } from "../../types/data-type.js";
import { analysisError, unsupported } from "../errors.js";
import { quoteExpression } from "../names/identifier.js";
import { orderText } from "../names/pretty.js";
import type { TypedBound, TypedCall, TypedFrame, TypedWindow } from "../typed-plan.js";
import { castTo } from "./cast.js";
import { shownType } from "./function.js";
import { type ResolvedOrder, resolveOrder } from "./order.js";
import type { ExpressionScope, Resolved } from "./resolved.js";
import { kindOf } from "./walk.js";

/** `function OVER (PARTITION BY … ORDER BY … frame)`. */
export function resolveWindow(window: Expression_Window, scope: ExpressionScope): Resolved {
  if (window.windowFunction === undefined) throw unsupported("a window without a function");
  const func = scope.resolve(window.windowFunction, { ...scope, windowed: true });
  const inner: ExpressionScope = { ...scope, windowed: false };
  const partitionBy = window.partitionSpec.map((expression) => scope.resolve(expression, inner));
  const order = window.orderSpec.map((item) => resolveOrder(item, inner));
  const call = windowCall(func);
  if (order.length === 0 && kindOf(call) === "window") {
    throw analysisError("WINDOW_FUNCTION_FRAME_NOT_ORDERED", { wf_name: call.function, wf_expr: func.sql });
  }
  const frame = window.frameSpec === undefined ? undefined : resolveFrame(window.frameSpec, inner);
  const spec = specText(partitionBy, order, frame?.sql ?? defaultFrame(call, order));
  if (frame !== undefined) checkFrame(frame, call, order, spec);
  const sql = `${func.sql} OVER ${spec}`;
  if (call.distinct) throw analysisError("DISTINCT_WINDOW_FUNCTION_UNSUPPORTED", { windowExpr: quoteExpression(sql) });
  const expression: TypedWindow = {
    kind: "window",
    call,
    partitionBy: partitionBy.map((item) => item.expression),
    orderBy: order.map((item) => item.order),
    frame: frame === undefined ? undefined : castBounds(frame, order),
    type: call.type,
    nullable: call.nullable,
  };
  return { expression, sql };
}

function windowCall(func: Resolved): TypedCall {
  const { expression } = func;
  if (expression.kind === "call" && ["aggregate", "window"].includes(kindOf(expression) ?? "")) return expression;
  throw analysisError("UNSUPPORTED_EXPR_FOR_WINDOW", { sqlExpr: quoteExpression(func.sql) });
}

function specText(partitionBy: readonly Resolved[], order: readonly ResolvedOrder[], frame: string): string {
  const partition = partitionBy.length === 0 ? [] : [`PARTITION BY ${partitionBy.map(({ sql }) => sql).join(", ")}`];
  const ordered =
    order.length === 0
      ? []
      : [`ORDER BY ${order.map(({ sql, order: { ascending, nullsFirst } }) => orderText(sql, ascending, nullsFirst)).join(", ")}`];
  return `(${[...partition, ...ordered, frame].join(" ")})`;
}

function defaultFrame(call: TypedCall, order: readonly ResolvedOrder[]): string {
  const fixed = factByName(call.function)?.frame;
  if (fixed !== undefined) {
    const offset = call.args.get("offset")?.[0];
    const rows = offset?.kind === "literal" ? Number(offset.value) : 1;
    return fixed.replaceAll("{offset}", String(rows)).replaceAll("{-offset}", String(-rows));
  }
  if (order.length > 0) return "RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW";
  return "ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING";
}

interface ResolvedFrame extends TypedFrame {
  readonly sql: string;
  readonly lowerText: string;
  readonly upperText: string;
}

function resolveFrame(frame: Expression_Window_WindowFrame, scope: ExpressionScope): ResolvedFrame {
  const unit = frame.frameType === FrameType.ROW ? "rows" : "range";
  const lower = resolveBound(frame.lower, "PRECEDING", scope);
  const upper = resolveBound(frame.upper, "FOLLOWING", scope);
  return {
    unit,
    lower: lower.bound,
    upper: upper.bound,
    lowerText: lower.sql,
    upperText: upper.sql,
    sql: `${unit.toUpperCase()} BETWEEN ${lower.sql} AND ${upper.sql}`,
  };
}

function resolveBound(
  boundary: Expression_Window_WindowFrame_FrameBoundary | undefined,
  side: "PRECEDING" | "FOLLOWING",
  scope: ExpressionScope,
): { readonly bound: TypedBound; readonly sql: string } {
  switch (boundary?.boundary.case) {
    case "currentRow":
      return { bound: { kind: "current" }, sql: "CURRENT ROW" };
    case "unbounded":
      return { bound: { kind: "unbounded" }, sql: `UNBOUNDED ${side}` };
    case "value": {
      const value = scope.resolve(boundary.boundary.value, scope);
      if (value.expression.kind !== "literal") {
        throw analysisError("DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_WITHOUT_FOLDABLE", {
          sqlExpr: quoteExpression(value.sql),
          location: side === "PRECEDING" ? "lower" : "upper",
          expression: quoteExpression(value.sql),
        });
      }
      return { bound: { kind: "offset", value: value.expression }, sql: `${value.sql} FOLLOWING` };
    }
    default:
      throw unsupported("a window frame without bounds");
  }
}

function checkFrame(frame: ResolvedFrame, call: TypedCall, order: readonly ResolvedOrder[], spec: string): void {
  const fixed = factByName(call.function)?.frame;
  if (fixed !== undefined) checkFixedFrame(frame, call, fixed);
  if (frame.unit === "rows") return;
  const offsets = [frame.lower, frame.upper].filter((bound) => bound.kind === "offset");
  if (order.length === 0 && !(frame.lower.kind === "unbounded" && frame.upper.kind === "unbounded")) {
    throw analysisError("DATATYPE_MISMATCH.RANGE_FRAME_WITHOUT_ORDER", { sqlExpr: quoteExpression(spec) });
  }
  if (offsets.length > 0 && order.length > 1) {
    const orderSpec = order.map(({ sql, order: item }) => orderText(sql, item.ascending, item.nullsFirst)).join(",");
    throw analysisError("DATATYPE_MISMATCH.RANGE_FRAME_MULTI_ORDER", { sqlExpr: quoteExpression(spec), orderSpec });
  }
  const type = order[0]?.order.expression.type;
  if (offsets.length > 0 && type !== undefined && !isRangeType(type)) {
    throw analysisError("DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_UNACCEPTED_TYPE", {
      sqlExpr: quoteExpression(frame.sql),
      location: frame.lower.kind === "offset" ? "lower" : "upper",
      exprType: shownType(type),
      expectedType: '("NUMERIC" or "INTERVAL DAY TO SECOND" or "INTERVAL YEAR TO MONTH" or "INTERVAL")',
    });
  }
}

/** Ranking and offset functions bring their frame; any other that is written is refused, as by Spark. */
function checkFixedFrame(frame: ResolvedFrame, call: TypedCall, fixed: string): void {
  // an offset function's frame is not one that can be written
  if (fixed.includes("{")) throw analysisError("_LEGACY_ERROR_TEMP_1035", { prettyName: call.function });
  if (fixed === frame.sql) return;
  const unit = fixed.startsWith("ROWS") ? "Row" : "Range";
  throw analysisError("_LEGACY_ERROR_TEMP_1036", {
    wf: `specifiedwindowframe(${frame.unit === "rows" ? "Row" : "Range"}Frame, ${boundName(frame.lowerText)}, ${boundName(frame.upperText)})`,
    required: `specifiedwindowframe(${unit}Frame, unboundedpreceding$(), currentrow$())`,
  });
}

function boundName(text: string): string {
  return text.endsWith(" FOLLOWING") && !text.startsWith("UNBOUNDED")
    ? text.slice(0, -" FOLLOWING".length)
    : `${text.toLowerCase().replace(" ", "")}$()`;
}

const rangeKinds: ReadonlySet<DataType["kind"]> = new Set([
  "tinyint",
  "smallint",
  "int",
  "bigint",
  "float",
  "double",
  "decimal",
  "date",
  "timestamp",
  "timestamp_ntz",
  "interval_ym",
  "interval_dt",
]);

function isRangeType(type: DataType): boolean {
  return rangeKinds.has(type.kind);
}

/** Offsets of a range take the type of what is ordered (an offset of a date or timestamp keeps its own); those of rows are ints. */
function castBounds(frame: ResolvedFrame, order: readonly ResolvedOrder[]): TypedFrame {
  const ordered = order[0]?.order.expression.type;
  const target = (value: DataType): DataType => {
    if (frame.unit === "rows") return { kind: "int" };
    return ordered === undefined || ["date", "timestamp", "timestamp_ntz"].includes(ordered.kind) ? value : ordered;
  };
  const cast = (bound: TypedBound): TypedBound =>
    bound.kind === "offset" ? { kind: "offset", value: castTo(bound.value, target(bound.value.type)) } : bound;
  return { unit: frame.unit, lower: cast(frame.lower), upper: cast(frame.upper) };
}
