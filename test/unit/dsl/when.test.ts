import { describe, expect, it } from "vitest";
import { columnState } from "../../../src/dsl/column/column-state.js";
import { col, type When, when } from "../../../src/index.js";

const argumentsOf = (column: object): number => {
  const type = columnState(column).expression.exprType;
  return type?.case === "unresolvedFunction" ? (type.value.arguments?.length ?? 0) : 0;
};

describe("when", () => {
  it("branches that go on from the same one do not see each other", () => {
    const first = when(col("a").gt(1), "x");
    const [left, right] = [first.when(col("a").gt(0), "y"), first.when(col("b").isNull(), "z")];
    expect(String(first.toString())).toBe("Column<'CASE WHEN (a > 1) THEN 'x' END'>");
    expect(String(left.otherwise("l").toString())).toBe("Column<'CASE WHEN (a > 1) THEN 'x' WHEN (a > 0) THEN 'y' ELSE 'l' END'>");
    expect(String(right.toString())).toBe("Column<'CASE WHEN (a > 1) THEN 'x' WHEN (b IS NULL) THEN 'z' END'>");
  });

  it("a branch costs the same whatever came before it", () => {
    let chain: When<"double"> = when(col("id").eq(-1), 0.5);
    for (let i = 0; i < 30_000; i++) chain = chain.when(col("id").eq(i), 0.5);
    expect(argumentsOf(chain.otherwise(-0.5))).toBe(60_003);
  });
});
