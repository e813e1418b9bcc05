import * as combinations from "../../plan/combinations.js";
import { booleanArgument, optionsArgument } from "../arguments.js";
import { combineStates, type FrameState, otherState } from "./frame-state.js";

// Unions, intersections and differences.

type Method = "union" | "unionAll" | "intersect" | "intersectAll" | "exceptAll" | "subtract";

const operations: Readonly<Record<Method, readonly [kind: combinations.SetKind, isAll: boolean]>> = {
  union: ["union", true],
  unionAll: ["union", true],
  intersect: ["intersect", false],
  intersectAll: ["intersect", true],
  exceptAll: ["except", true],
  subtract: ["except", false],
};

/** A set operation by position. */
export function setOperation(left: FrameState, other: unknown, method: Method): FrameState {
  const right = otherState(left, other, method);
  const [kind, isAll] = operations[method];
  return combineStates(left, right, combinations.setOperation(kind, left.relation, right.relation, { isAll }));
}

export function unionByName(left: FrameState, other: unknown, options: unknown): FrameState {
  const right = otherState(left, other, "unionByName");
  const { allowMissingColumns = false } = optionsArgument(options, ["allowMissingColumns"], "unionByName");
  return combineStates(
    left,
    right,
    combinations.setOperation("union", left.relation, right.relation, {
      isAll: true,
      byName: true,
      allowMissingColumns: booleanArgument(allowMissingColumns, "unionByName: allowMissingColumns"),
    }),
  );
}
