import { describe, expect, it } from "vitest";
import { parseTemplate, templateParameters } from "../../../codegen/engine-template.js";

describe("an engine template", () => {
  it("has holes for arguments, lists, conditions and the window's place", () => {
    expect(parseTemplate("f({a}, {b*}, {c* || }, {d:odd}){over}")).toEqual([
      { kind: "text", text: "f(" },
      { kind: "argument", parameter: "a" },
      { kind: "text", text: ", " },
      { kind: "variadic", parameter: "b", separator: ", " },
      { kind: "text", text: ", " },
      { kind: "variadic", parameter: "c", separator: " || " },
      { kind: "text", text: ", " },
      { kind: "every-other", parameter: "d", from: "odd" },
      { kind: "text", text: ")" },
      { kind: "over" },
    ]);
  });

  it("nests conditions", () => {
    const parts = parseTemplate("{a?x{b=true?y{a}}}{!a?z}");
    expect(parts).toEqual([
      {
        kind: "condition",
        parameter: "a",
        test: "present",
        parts: [
          { kind: "text", text: "x" },
          {
            kind: "condition",
            parameter: "b",
            test: { is: "true" },
            parts: [
              { kind: "text", text: "y" },
              { kind: "argument", parameter: "a" },
            ],
          },
        ],
      },
      { kind: "condition", parameter: "a", test: "absent", parts: [{ kind: "text", text: "z" }] },
    ]);
    expect([...templateParameters(parts)]).toEqual(["a", "b"]);
  });

  it.each(["f({a", "f({})", "f({a?x)", "f(a})", "{1}"])("refuses %s", (sql) => {
    expect(() => parseTemplate(sql)).toThrow(/expected/);
  });
});
