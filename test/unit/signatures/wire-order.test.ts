import { describe, expect, it } from "vitest";
import { factByWireName, facts } from "../../../src/generated/facts/index.js";
import { inSignatureOrder } from "../../../src/signatures/wire-order.js";

describe("a plan's arguments", () => {
  // PySpark's client sends trim(characters, text); the signature is trim(text, characters)
  it.each(["trim", "ltrim", "RTRIM"])("of %s are put into the signature's order", (name) => {
    const fact = factByWireName(name)!;
    expect(inSignatureOrder(fact, name, ["characters", "text"])).toEqual(["text", "characters"]);
    expect(inSignatureOrder(fact, name, ["text"])).toEqual(["text"]);
    expect(inSignatureOrder(fact, name, ["a", "b", "c"])).toEqual(["a", "b", "c"]);
  });

  it("stay as they are under another name of the function", () => {
    expect(inSignatureOrder(factByWireName("trim")!, "btrim", ["text", "characters"])).toEqual(["text", "characters"]);
  });
});

describe("the facts", () => {
  it("have wire forms for the functions that Spark's client sends otherwise", () => {
    expect(Object.fromEntries(facts.flatMap((fact) => (fact.wire ? [[fact.name, fact.wire]] : [])))).toMatchObject({
      trim: [{ name: "trim", arity: 2, order: [1, 0] }],
      log: [{ name: "ln", arity: 1 }],
      pow: [{ name: "power" }],
      create_map: [{ name: "map" }],
      bitwise_not: [{ name: "~" }],
      count_distinct: [{ name: "count", distinct: true }],
      sum_distinct: [{ name: "sum", distinct: true }],
    });
  });

  it("lead every wire name to one function", () => {
    const names = facts.flatMap((fact) => fact.wireNames);
    expect(new Set(names).size).toBe(names.length);
    for (const { wire = [] } of facts) for (const { name } of wire) expect(factByWireName(name)).toBeDefined();
  });
});
