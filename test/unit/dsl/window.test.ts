// biome-ignore-all lint/suspicious/noExplicitAny: what JavaScript callers do, whom no compiler stops
import { create, toJson } from "@bufbuild/protobuf";
import { describe, expect, it } from "vitest";
import { createAggregate } from "../../../src/dsl/column/aggregate.js";
import { columnState } from "../../../src/dsl/column/column.js";
import { plain } from "../../../src/dsl/column/column-state.js";
import { expr } from "../../../src/dsl/column/expr-text.js";
import { lit } from "../../../src/dsl/column/lit.js";
import { createWindowFunction } from "../../../src/dsl/column/window-function.js";
import { Window } from "../../../src/dsl/window/window.js";
import { ExpressionSchema } from "../../../src/generated/proto/spark/connect/expressions_pb.js";
import { call } from "../../../src/plan/expressions.js";

const ordered: any = Window.orderBy("a");
const sum = createAggregate(plain(call("sum", [])));

function frame(window: any): unknown {
  const json: any = toJson(ExpressionSchema, create(ExpressionSchema, columnState(sum.over(window)).expression));
  return json.window.frameSpec;
}

describe("a frame's bounds", () => {
  it("are unbounded by infinity and by the numbers that Spark has for it", () => {
    const unbounded = { frameType: "FRAME_TYPE_ROW", lower: { unbounded: true }, upper: { unbounded: true } };
    expect(frame(ordered.rowsBetween(Window.unboundedPreceding, Window.unboundedFollowing))).toEqual(unbounded);
    expect(frame(ordered.rowsBetween(-(2n ** 63n), 2n ** 63n - 1n))).toEqual(unbounded);
  });
  it("may be bigints, fractions and intervals", () => {
    expect(frame(ordered.rowsBetween(-1n, 0n))).toEqual({
      frameType: "FRAME_TYPE_ROW",
      lower: { value: { literal: { integer: -1 } } },
      upper: { currentRow: true },
    });
    expect(frame(ordered.rangeBetween(-0.5, expr("INTERVAL 1 DAY") as any))).toEqual({
      frameType: "FRAME_TYPE_RANGE",
      lower: { value: { literal: { double: -0.5 } } },
      upper: { value: { expressionString: { expression: "INTERVAL 1 DAY" } } },
    });
  });
  it("may be literals with a type", () => {
    expect(frame(ordered.rangeBetween(lit("-P7D", "interval day"), lit("1.5", "decimal(2,1)")))).toMatchObject({
      lower: { value: { literal: { dayTimeInterval: "-604800000000" } } },
      upper: { value: { literal: { decimal: { value: "1.5" } } } },
    });
  });
  it("that are values need one order column, whichever was said first", () => {
    const two: any = Window.orderBy("a", "b");
    expect(() => sum.over(two.rangeBetween(-1, 1))).toThrow(/of the one column that orders the window, found 2/);
    expect(() => sum.over(two.rangeBetween(-1, 1).orderBy("a"))).not.toThrow();
    expect(() => sum.over(two.rangeBetween(Window.unboundedPreceding, Window.currentRow))).not.toThrow();
  });
  it("of values are unbounded where nothing orders the window", () => {
    const { unboundedPreceding, unboundedFollowing, currentRow } = Window;
    const all = { frameType: "FRAME_TYPE_RANGE", lower: { unbounded: true }, upper: { unbounded: true } };
    expect(frame(Window.partitionBy("a").rangeBetween(unboundedPreceding, unboundedFollowing))).toEqual(all);
    expect(frame(Window.rangeBetween(unboundedPreceding, unboundedFollowing))).toEqual(all);
    const some: any = Window.partitionBy("a");
    expect(() => sum.over(some.rangeBetween(unboundedPreceding, currentRow))).toThrow(/a window without an order was found/);
    expect(() => sum.over(some.rangeBetween(unboundedPreceding, currentRow).orderBy("b"))).not.toThrow();
  });
  it.each<[string, () => unknown]>([
    ["a fraction of rows", () => ordered.rowsBetween(-1.5, 0)],
    ["more rows than an int", () => ordered.rowsBetween(0, 3_000_000_000)],
    ["NaN", () => ordered.rangeBetween(Number.NaN, 0)],
    ["an unsafe number", () => ordered.rangeBetween(0, 2 ** 60)],
    ["the wrong infinity", () => ordered.rowsBetween(Window.unboundedFollowing, 0)],
    ["text", () => ordered.rangeBetween("1", 0)],
  ])("%s is refused", (_name, use) => {
    expect(use).toThrow(/must be a .*number/);
  });
});

describe("a window", () => {
  it("is immutable", () => {
    const before = frame(ordered);
    ordered.rowsBetween(-1, 1);
    expect(frame(ordered)).toEqual(before);
  });
  it("keeps its order when it is partitioned later", () => {
    const rank: any = createWindowFunction(plain(call("rank", [])));
    expect(() => rank.over(Window.orderBy("a").partitionBy("b"))).not.toThrow();
    expect(() => rank.over(Window.partitionBy("b"))).toThrow(/rank\(\) needs a window with an order/);
  });
  it.each<[string, () => unknown, RegExp]>([
    ["no window", () => sum.over({} as any), /a window was expected .*found a plain object/],
    ["nothing to order by", () => Window.orderBy(), /nothing to order by/],
    ["a number to partition by", () => Window.partitionBy(1 as any), /partitionBy: a column or its name was expected, found the number 1/],
    ["a number to order by", () => Window.orderBy(1 as any), /orderBy: a column, its name or a direction .*found the number 1/],
  ])("%s is refused", (_name, use, message) => {
    expect(use).toThrow(message);
  });
});
