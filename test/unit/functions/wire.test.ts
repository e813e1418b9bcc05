import { create, toJson } from "@bufbuild/protobuf";
import { describe, expect, it } from "vitest";
import { stateOf } from "../../../src/dsl/column/column-state.js";
import { ExpressionSchema } from "../../../src/generated/proto/spark/connect/expressions_pb.js";
import { calls } from "./calls.js";
import recorded from "./pyspark-calls.json" with { type: "json" };

/** The expression of a call as protobuf JSON, with lambda variables numbered in the order they were made. */
function planOf(value: unknown): unknown {
  const state = stateOf(value, "column") ?? stateOf(value, "window function");
  return withoutVariableNames(toJson(ExpressionSchema, create(ExpressionSchema, state!.expression)));
}

/** Both clients end a variable's name with a number that grows: the numbers' order is what two plans must share. */
function withoutVariableNames(plan: unknown): unknown {
  const text = JSON.stringify(plan);
  const numbers = [...text.matchAll(/"nameParts":\["\w+?_(\d+)"\]/g)].map((match) => Number(match[1]));
  const order = [...new Set(numbers)].sort((a, b) => a - b);
  return JSON.parse(
    text.replace(
      /("nameParts":\[")\w+?_(\d+)("\])/g,
      (_, before, number, after) => `${before}variable ${order.indexOf(Number(number))}${after}`,
    ),
  );
}

describe("the plan of a call is what PySpark 4.3's client builds", () => {
  const plans = recorded as Readonly<Record<string, unknown>>;
  it.each(Object.entries(calls))("%s", (text, call) => {
    expect(plans[text], "recorded").toBeDefined();
    expect(planOf(call())).toEqual(withoutVariableNames(plans[text]));
  });

  it("has no recorded call that is not made here", () => {
    expect(Object.keys(plans).sort()).toEqual(Object.keys(calls).sort());
  });
});
