import { describe, expect, it } from "vitest";
import { emitAll } from "../../../codegen/emit/all.js";
import { parseRegistry } from "../../../codegen/load.js";

/** The call of the function that these fields of an entry give. */
function callOf(fields: string): string {
  const models = parseRegistry(
    "functions.yaml",
    `- name: made_up
  kind: scalar
  group: misc
  doc: Made up.
  examples: [{ expr: "fn.made_up(lit(1))", value: 1, type: int }]
${fields}`,
  );
  const text = emitAll(models).files.get("functions/misc.ts")!;
  return /invoke\(.*\)(?=\);\n\}\n$)/.exec(text)![0];
}

describe("a plan needs the Spark that has what it calls", () => {
  it.each<[string, string, string]>([
    [
      "a function of the oldest Spark",
      '  since: 4.1.1\n  sig: ["(a: int, b?: int) -> int"]\n',
      '["a", a], ["b", b, optional()]], arguments',
    ],
    [
      "a function that came later, with all its parameters",
      '  since: 4.2.0\n  sig: ["(a: int, b?: int) -> int"]\n',
      '["a", a], ["b", b, optional()]], arguments, { since: "4.2.0" }',
    ],
    [
      "a parameter that a change brought",
      '  since: 1.0.0\n  sig: ["(a: int) -> int"]\n  sig_changes: [{ since: 4.3.0, sig: ["(a: int, b?: int) -> int"] }]\n',
      '["a", a], ["b", b, optional(), "4.3.0"]], arguments',
    ],
    [
      "a parameter that an overload with a version of its own brought",
      '  since: 1.0.0\n  sig: ["(a: int) -> int", { sig: "(a: int, b: int) -> string", since: 4.2.0 }]\n',
      '["a", a], ["b", b, optional(), "4.2.0"]], arguments',
    ],
    [
      "a parameter of an overload that came with the change after which all are listed",
      '  since: 1.0.0\n  sig: ["(a: int) -> int"]\n  sig_changes: [{ since: 4.2.0, sig: ["(a: int) -> int", { sig: "(a: int, b: int) -> string", since: 4.3.0 }] }]\n',
      '["a", a], ["b", b, optional(), "4.3.0"]], arguments',
    ],
    [
      "a parameter later than a function that came later",
      '  since: 4.2.0\n  sig: ["(a: int) -> int"]\n  sig_changes: [{ since: 4.3.0, sig: ["(a: int, b?: int) -> int"] }]\n',
      '["a", a], ["b", b, optional(), "4.3.0"]], arguments, { since: "4.2.0" }',
    ],
    [
      "a parameter that some overload always had",
      '  since: 1.0.0\n  sig: ["(a: int, b?: int) -> int", { sig: "(a: string, b: int) -> string", since: 4.2.0 }]\n',
      '["a", a], ["b", b, optional()]], arguments',
    ],
    [
      "a parameter that a field of the earlier result has the name of",
      '  since: 1.0.0\n  sig: ["(a: int) -> struct<b: int>"]\n  sig_changes: [{ since: 4.3.0, sig: ["(a: int, b?: int) -> struct<b: int>"] }]\n',
      '["a", a], ["b", b, optional(), "4.3.0"]], arguments',
    ],
  ])("%s", (_what, fields, call) => {
    expect(callOf(fields)).toBe(`invoke("made_up", [${call})`);
  });
});
