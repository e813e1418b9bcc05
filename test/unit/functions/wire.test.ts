import { describe, expect, it } from "vitest";
import { ArgumentError } from "../../../src/errors.js";
import { factByName } from "../../../src/generated/facts/index.js";
import { callText } from "./call-text.js";
import { argumentOf, functions, literalFor, parametersAt, type Written } from "./calls.js";
import { differences } from "./differences.js";
import recorded from "./pyspark-calls.json" with { type: "json" };

type Calls = readonly (readonly [arguments: readonly Written[], sent: string])[];

const pyspark = Object.entries(recorded as unknown as Readonly<Record<string, Calls | null>>).flatMap(([name, calls]) =>
  calls === null ? [] : [[name, calls] as const],
);

describe("a call is sent as PySpark 4.3's client sends it", () => {
  it.each(pyspark)("%s", (name, calls) => {
    const compared = calls.map(([written, sent]) => {
      const [args, theirs] = withLiterals(name, written, sent);
      const difference = differences.find((each) => each.of(name, theirs));
      return { ours: sentByUs(name, args), theirs, expected: difference ? (difference.ours?.(theirs) ?? "refused") : theirs };
    });
    expect(compared.map(({ ours, theirs }) => [theirs, ours])).toEqual(compared.map(({ theirs, expected }) => [theirs, expected]));
  });

  it.each(differences)("but for a reason: $why", ({ of }) => {
    expect(pyspark.some(([name, calls]) => calls.some(([written, sent]) => of(name, withLiterals(name, written, sent)[1])))).toBe(true);
  });
});

function sentByUs(name: string, args: readonly unknown[]): string {
  try {
    return callText(() => functions[name]!(...args));
  } catch (error) {
    if (error instanceof ArgumentError) return "refused";
    throw error;
  }
}

/** A call's arguments and how PySpark sends it, with the same literal in both for a column where ours takes no column. */
function withLiterals(name: string, written: readonly Written[], sent: string): readonly [args: readonly unknown[], theirs: string] {
  const args = written.map(argumentOf);
  let theirs = sent;
  for (const [i, each] of written.entries()) {
    const places = parametersAt(factByName(name)!, i);
    if (typeof each !== "string" || !each.startsWith("=") || !places.some((place) => place.literal)) continue;
    const literal = literalFor(places[0]!.type);
    if (literal === undefined) continue;
    args[i] = literal.value;
    theirs = theirs.replace(each, literal.text);
  }
  return [args, theirs];
}
