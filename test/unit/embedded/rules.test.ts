import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../../src/embedded/lowering/rules/index.js";
import { facts } from "../../../src/generated/facts/index.js";
import type { EngineFact, FunctionFact } from "../../../src/signatures/function-fact.js";
import type { Kind } from "../../../src/types/data-type.js";

const enginesOf = (fact: FunctionFact): readonly EngineFact[] => [
  ...(fact.engine ? [fact.engine] : []),
  ...[...fact.overloads, ...(fact.changes ?? []).flatMap((change) => change.overloads)].flatMap((overload) => overload.engine ?? []),
];
const named = new Set(facts.flatMap(enginesOf).flatMap((engine) => ("rule" in engine ? [engine.rule] : [])));
const { definitions } = JSON.parse(readFileSync(new URL("../../../registry/functions.schema.json", import.meta.url), "utf8"));

describe("the engine's rules", () => {
  it("are those that the registry names: none runs unsaid, none is missing", () => {
    expect([...named].sort()).toEqual([...rules.keys()].sort());
  });

  it("are those that editors offer for functions.yaml", () => {
    const offered = definitions.engine.oneOf.flatMap(
      (form: { properties: { rule?: { enum: string[] } } }) => form.properties.rule?.enum ?? [],
    );
    expect(offered).toEqual([...rules.keys()].sort());
  });
});

it("the kinds of types that editors offer for refuse are all there are", () => {
  const kinds: Readonly<Record<Kind, true>> = {
    void: true,
    boolean: true,
    tinyint: true,
    smallint: true,
    int: true,
    bigint: true,
    float: true,
    double: true,
    decimal: true,
    string: true,
    char: true,
    varchar: true,
    binary: true,
    date: true,
    timestamp: true,
    timestamp_ntz: true,
    timestamp_ltz_nanos: true,
    timestamp_ntz_nanos: true,
    time: true,
    interval: true,
    interval_ym: true,
    interval_dt: true,
    variant: true,
    geometry: true,
    geography: true,
    array: true,
    map: true,
    struct: true,
  };
  expect([...definitions.refuse.additionalProperties.items.enum].sort()).toEqual(Object.keys(kinds).sort());
});
