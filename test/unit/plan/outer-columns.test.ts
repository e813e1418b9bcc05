import { describe, expect, it } from "vitest";
import { attribute, call, existsSubquery } from "../../../src/plan/expressions.js";
import { outerAttribute } from "../../../src/plan/outer-columns.js";
import type { Relation } from "../../../src/plan/plan.js";
import { planIdOf } from "../../../src/plan/relation.js";
import { filter, subqueryAlias } from "../../../src/plan/row-operators.js";
import { namedTable } from "../../../src/plan/sources.js";

const equal = (left: ReturnType<typeof attribute>, right: ReturnType<typeof attribute>) => ({
  expression: call("==", [left, right]),
  references: [],
});
/** `outer` filtered by whether `inner` has rows whose column is the outer one's id. */
function where(outer: Relation, inner: Relation, of: Relation = outer): string {
  const subquery = filter(inner, equal(attribute("customer", planIdOf(inner)), outerAttribute("id", planIdOf(of))));
  const result = filter(outer, { expression: existsSubquery(planIdOf(subquery)), references: [subquery] });
  return JSON.stringify(result, (_, value: unknown) => (typeof value === "bigint" ? Number(value) : value));
}

describe("a subquery's outer column", () => {
  it("is qualified by an alias of the frame around", () => {
    const customers = namedTable("customers");
    const alias = `_outer_${planIdOf(customers)}`;
    const plan = where(customers, namedTable("orders"));
    expect(plan).toContain(`"unparsedIdentifier":"\`${alias}\`.id"`);
    expect(plan).toMatch(new RegExp(`"case":"subqueryAlias","value":{"input":{[^}]*},"relType":{"case":"read".*"alias":"${alias}"`));
  });
  it("is qualified by the alias that the frame has", () => {
    const plan = where(subqueryAlias(namedTable("customers"), "c"), namedTable("orders"));
    expect(plan).toContain('"unparsedIdentifier":"`c`.id"');
    expect(plan).not.toContain("_outer_");
  });
  it("unless the subquery has the same one", () => {
    expect(where(subqueryAlias(namedTable("customers"), "c"), subqueryAlias(namedTable("orders"), "c"))).toContain("`_outer_");
  });
  it("of a frame that is not around stays as it is, for the server to refuse", () => {
    const plan = where(namedTable("customers"), namedTable("orders"), namedTable("others"));
    expect(plan).toContain('"unparsedIdentifier":"id"');
    expect(plan).not.toContain("_outer_");
  });
});
