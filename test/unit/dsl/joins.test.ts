// biome-ignore-all lint/suspicious/noExplicitAny: plans are looked into
import { describe, expect, it } from "vitest";
import { ArgumentError } from "../../../src/errors.js";
import { fakeExecutor, frame, planId, top } from "./support/frames.js";

const executor = fakeExecutor();
const other = (): any => frame(executor).withColumnRenamed("id", "k");

/** The plan ids that a condition's two sides name. */
function named(condition: any): bigint[] {
  return condition.exprType.value.arguments.map((argument: any) => argument.exprType.value.planId);
}

describe("a join of unrelated frames", () => {
  it("takes both sides as they are; attributes name their frames", () => {
    const [left, right] = [frame(executor), other()];
    const { case: operator, value } = top(left.join(right, (l: any, r: any) => l.id.eq(r.k)));
    expect(operator).toBe("join");
    expect(value.joinType).toBe(1);
    expect([value.left.common.planId, value.right.common.planId]).toEqual([planId(left), planId(right)]);
    expect(named(value.joinCondition)).toEqual([planId(left), planId(right)]);
    expect(value.usingColumns).toBeUndefined();
  });

  it("takes a condition of captured columns", () => {
    const [left, right] = [frame(executor), other()];
    const { value } = top(left.join(right, left.col("id").eq(right.col("k"))));
    expect(named(value.joinCondition)).toEqual([planId(left), planId(right)]);
  });

  it("on names uses USING", () => {
    const { value } = top(frame(executor).join(frame(executor), ["id"], "full"));
    expect(value.usingColumns).toEqual(["id"]);
    expect(value.joinCondition).toBeUndefined();
    expect(value.joinType).toBe(2);
  });
});

describe("a join of a frame with itself, or with one derived from it", () => {
  const base = frame(executor);
  it.each([
    ["itself", base, base],
    ["a derived one", base, base.filter("id > 1")],
    ["what it is derived from", base.filter("id > 1"), base],
    ["another derived one", base.filter("id > 1"), base.limit(5).filter("id < 3")],
    ["a join that holds it", base, base.join(other(), (l: any, r: any) => l.id.eq(r.k))],
  ])("wraps both sides in a projection of everything with an id of its own: %s", (_what, left, right) => {
    const { value } = top(left.join(right, (l: any, r: any) => l.id.eq(r.id)));
    const sides = [value.left, value.right];
    for (const [index, side] of sides.entries()) {
      expect(side.relType.case).toBe("project");
      expect(side.relType.value.expressions).toEqual([{ exprType: { case: "unresolvedStar", value: {} } }]);
      expect(side.relType.value.input.common.planId).toBe(planId([left, right][index]));
    }
    expect(named(value.joinCondition)).toEqual(sides.map((side) => side.common.planId));
    expect(new Set([planId(left), planId(right), ...named(value.joinCondition)]).size).toBe(left === right ? 3 : 4);
  });

  it("leaves both sides as they are for a condition made before, whose columns Spark finds in the nearer frame of their id", () => {
    const derived: any = base.filter("id > 1");
    const captured = top(base.join(derived, base.col("id").eq(derived.col("id")))).value;
    expect(named(captured.joinCondition)).toEqual([planId(base), planId(derived)]);
    expect([captured.left, captured.right].map((side) => side.relType.case)).toEqual(["range", "filter"]);
  });

  it("leaves a column that a callback captured naming the older frame, for Spark to refuse", () => {
    const { value } = top(base.join(base, () => base.col("id").eq(base.col("id"))));
    expect(named(value.joinCondition)).toEqual([planId(base), planId(base)]);
    expect([value.left, value.right].map((side) => side.relType.case)).toEqual(["project", "project"]);
  });

  it("in joinSelect the selected columns name the wrapped sides", () => {
    const { case: operator, value } = top(
      base.joinSelect(
        base,
        (l: any, r: any) => l.id.eq(r.id),
        "left",
        (l: any, r: any) => ({ a: l.id, b: r.id }),
      ),
    );
    expect(operator).toBe("project");
    const join = value.input.relType.value;
    const ids = value.expressions.map(({ exprType }: any) => exprType.value.expr.exprType.value.planId);
    expect(ids).toEqual([join.left.common.planId, join.right.common.planId]);
    expect(join.joinType).toBe(3);
  });

  it("joinSelect on names compares them, so that both sides' columns stay", () => {
    const { value } = top(base.joinSelect(base, ["id"], "inner", (l: any, r: any) => ({ a: l.id, b: r.id })));
    const join = value.input.relType.value;
    expect(join.usingColumns).toBeUndefined();
    expect(named(join.joinCondition)).toEqual([join.left.common.planId, join.right.common.planId]);
  });
});

describe("join types", () => {
  it.each([
    ["inner", 1],
    ["full", 2],
    ["outer", 2],
    ["fullouter", 2],
    ["full_outer", 2],
    ["left", 3],
    ["left_outer", 3],
    ["LeftOuter", 3],
    ["right", 4],
    ["right_outer", 4],
    ["anti", 5],
    ["left_anti", 5],
    ["semi", 6],
    ["leftsemi", 6],
    ["cross", 7],
  ])("%s is %i on the wire", (how, number) => {
    expect(top((frame(executor) as any).join(frame(executor), "id", how)).value.joinType).toBe(number);
  });
});

describe("bad joins", () => {
  const base: any = frame(executor);
  it.each([
    ["an unknown type", () => base.join(base, "id", "sideways"), /one of "inner", "left".*"sideways"/],
    ["a type that is no text", () => base.join(base, "id", 3), /the number 3/],
    ["no frame", () => base.join([1], "id"), /a DataFrame was expected, found an array of 1/],
    ["nothing to join on", () => base.join(base), /what to join on was expected.*found undefined/],
    ["no names", () => base.join(base, []), /the list of what to join on is empty/],
    ["a name that is no text", () => base.join(base, [1]), /a name was expected.*the number 1/],
    ["a callback that returns no condition", () => base.join(base, () => true), /column/],
    ["frames of two sessions", () => base.join(frame(fakeExecutor("another")), "id"), /different sessions \(a session and another\)/],
    ["joinSelect without a callback", () => base.joinSelect(base, "id", "inner"), /the last argument is a callback/],
    ["a lateral full join", () => base.lateralJoin(base, null, "full"), /one of "inner", "left", "cross"/],
  ])("%s", (_what, make, message) => {
    expect(make).toThrow(ArgumentError);
    expect(make).toThrow(message);
  });

  it.each(["union", "unionAll", "unionByName", "intersect", "intersectAll", "subtract", "exceptAll", "crossJoin"])(
    "%s of two sessions",
    (method) => {
      expect(() => base[method](frame(fakeExecutor()))).toThrow(/different sessions/);
    },
  );
});
