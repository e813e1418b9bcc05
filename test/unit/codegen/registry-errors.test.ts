import { describe, expect, it } from "vitest";
import { parseRegistry } from "../../../codegen/load.js";
import { RegistryError } from "../../../codegen/registry-source.js";

const entry = (lines: string): string => `- name: twice
  kind: scalar
  group: math
  since: 1.0.0
  doc: Twice.
  examples: [{ expr: "fn.twice(lit(1))", value: 2, type: "int" }]
${lines}`;
const engine = '  duckdb: { sql: "({x} * 2)" }\n';

/** The problems of a registry text, as `line:column: message`. */
function problems(text: string): readonly string[] {
  try {
    parseRegistry("functions.yaml", text);
    return [];
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    expect(error.message.split("\n")[0]).toMatch(/^functions\.yaml:\d+:\d+: /);
    return error.problems.map(({ line, column, message }) => `${line}:${column}: ${message}`);
  }
}

describe("a mistake in functions.yaml", () => {
  it("is none when there is none", () => {
    expect(problems(entry(`  sig: ["(x: int) -> int"]\n${engine}`))).toEqual([]);
  });

  it("is reported where the YAML breaks", () => {
    expect(problems(entry("  sig: [\n"))).toEqual([expect.stringMatching(/^\d+:\d+: not YAML: /)]);
  });

  it("in a signature has the place, what was found and what was expected", () => {
    const [problem, ...others] = problems(entry(`  sig:\n    - "(x: int) -> int"\n    - "(x: wrong) -> int"\n${engine}`));
    expect(problem).toMatch(/^9:7: twice: Cannot parse the signature .*expected a type, a class or a variable.*found "wrong"/);
    expect(others).toEqual([]);
  });

  it("in a field's name lists the fields", () => {
    expect(problems(entry(`  sig: ["(x: int) -> int"]\n  unifi: wider\n${engine}`))).toEqual([
      expect.stringMatching(/^8:3: found the field "unifi", expected one of name, kind, .*unify/),
    ]);
  });

  it("in a word lists the words", () => {
    expect(problems(entry(`  sig: ["(x: int) -> int"]\n  unify: widest\n${engine}`))).toEqual([
      expect.stringMatching(/^8:10: found "widest", expected one of "wider", "wider-no-string"/),
    ]);
  });

  it("in a missing field names it and the entry's place", () => {
    expect(problems(entry('  sig: ["(x: int) -> int"]\n').replace("  kind: scalar\n", ""))).toEqual([
      expect.stringMatching(/^1:3: found .*, expected the field "kind" in it/),
    ]);
  });

  it("in a missing doc or example says which, at the entry", () => {
    const text = entry('  sig: ["(x: int) -> int"]\n');
    expect(problems(text.replace("  doc: Twice.\n", ""))).toEqual(["1:3: twice: found no doc, expected a sentence or two on what it does"]);
    expect(problems(text.replace(/ {2}examples: .*\n/, ""))).toEqual(["1:3: twice: found no examples, expected at least one"]);
    expect(problems(text.replace("doc: Twice.", 'doc: ""'))).toEqual([
      expect.stringMatching(/^5:8: found "", expected text that is not empty/),
    ]);
    expect(problems(text.replace(/examples: .*\n/, "examples: []\n"))).toEqual([
      expect.stringMatching(/^6:13: found \[\], expected a list that is not empty/),
    ]);
    // operators are documented at the method of Column that says them
    expect(
      problems(
        text
          .replace("scalar", "operator")
          .replace("  doc: Twice.\n", "")
          .replace(/ {2}examples: .*\n/, ""),
      ),
    ).toEqual([]);
  });

  it("in an example without Spark's answer says what is missing", () => {
    expect(problems(entry('  sig: ["(x: int) -> int"]\n').replace(', type: "int"', ""))).toEqual([
      expect.stringMatching(/^6:14: found .*, expected the field "type" in it/),
    ]);
  });

  it("in an alias of nothing, of an alias or of a part of the language points to it", () => {
    const text = entry('  sig: ["(x: int) -> int"]\n');
    const alias = (name: string, target: string) => `- { name: ${name}, alias_of: ${target}, since: 1.0.0 }\n`;
    const language = `- { name: x, kind: language, group: language, since: 1.0.0, doc: X., instead: X. }\n`;
    expect(problems(text + alias("double", "twice"))).toEqual([]);
    expect(problems(text + alias("double", "thrice"))).toEqual([
      '8:29: double: found "thrice", expected the name of an entry of this file that is a function and no alias',
    ]);
    expect(problems(text + alias("double", "twice") + alias("dbl", "double"))).toEqual([
      '9:26: dbl: found "double", expected the name of an entry of this file that is a function and no alias',
    ]);
    expect(problems(text + language + alias("double", "x"))).toEqual([
      '9:29: double: found "x", expected the name of an entry of this file that is a function and no alias',
    ]);
    expect(problems(text + alias("twice", "twice"))).toEqual([
      expect.stringMatching(/^8:11: found "twice" again, expected a name of its own/),
    ]);
  });

  it("in a version says what a version is", () => {
    expect(problems(entry(`  sig: ["(x: int) -> int"]\n${engine}`).replace("1.0.0", '"4.1"'))).toEqual([
      expect.stringMatching(/^4:10: found "4\.1", expected A Spark version, such as 4\.1\.1/),
    ]);
  });

  it("in the engine's SQL names the parameters", () => {
    expect(problems(entry('  sig: ["(x: int) -> int"]\n  duckdb: { sql: "({y} * 2)" }\n'))).toEqual([
      "8:18: twice: found {y} in the SQL, expected one of the parameters x",
    ]);
    expect(problems(entry('  sig: ["(x: int) -> int"]\n  duckdb: { sql: "({x * 2)" }\n'))[0]).toMatch(
      /^8:18: twice: found .* expected a hole such as \{x\}/,
    );
  });

  it("in a parameter that api or wire names lists the parameters", () => {
    const text = entry(`  sig: ["(x: int) -> int"]\n  api: { params: { y: value } }\n  wire: { args: [z] }\n${engine}`);
    expect(problems(text)).toEqual([
      "8:23: twice: found the parameter y, expected one of x",
      "9:18: twice: found the parameter z, expected one of x",
    ]);
  });

  it("in a name that comes twice points to the first; names that differ by case are two", () => {
    const one = entry(`  sig: ["(x: int) -> int"]\n${engine}`);
    expect(problems(one + one)).toEqual(['9:9: found "twice" again, expected a name of its own (line 1 has it)']);
    expect(problems(`${one}${one.replace("twice", "Twice")}  wire: { fn: doubled }\n`)).toEqual([]);
  });

  it("in a wire name that another entry has points to that entry", () => {
    const one = entry(`  sig: ["(x: int) -> int"]\n${engine}`);
    const other = one.replace("name: twice", "name: double");
    expect(problems(`${one}${other}  aliases: [TWICE]\n`)).toEqual([
      '17:12: double: plans call it "twice", which is twice (line 1) already; expected a wire name of its own',
    ]);
    expect(problems(`${one}${other}  wire: { fn: twice }\n`)).toEqual([
      '17:9: double: plans call it "twice", which is twice (line 1) already; expected a wire name of its own',
    ]);
    // the same name with a flag, or for some numbers of arguments, is another entry's call on purpose
    expect(problems(`${one}${other}  wire: { fn: twice, distinct: true }\n`)).toEqual([]);
    expect(problems(`${one}${other}  wire: [{ arity: 1, fn: twice }, { arity: 2 }]\n`)).toEqual([]);
  });

  it("in a wire name that no entry has says so", () => {
    const text = entry(`  sig: ["(x: int) -> int"]\n  wire: [{ arity: 1, fn: thrice }, { arity: 2 }]\n${engine}`);
    expect(problems(text)).toEqual(['8:26: twice: found the wire name "thrice", expected one that an entry of this file has']);
  });

  it("in two parameters that a plan may leave out says why that cannot be", () => {
    const text = entry(`  sig: ["(x: int, y?: int, z?: int) -> int"]\n  wire: { args: ["y?", "z?", x] }\n${engine}`);
    expect(problems(text)).toEqual([expect.stringMatching(/^8:17: twice: found several parameters that may be left out, expected one/)]);
  });

  it("in a kind of types to refuse lists the kinds", () => {
    const refusing = (place: string, kind: string) =>
      entry(`  sig: ["(x: int) -> int"]\n  duckdb: { sql: "{x}", refuse: { ${place}: [${kind}] }, why: "so" }\n`);
    expect(problems(refusing("x", "list"))).toEqual([
      expect.stringMatching(/^8:39: found "list", expected one of "void", .*"array", "map"/),
    ]);
    expect(problems(refusing("z.elem", "array"))).toEqual(["8:43: twice: found z.elem, expected one of the parameters x"]);
    expect(problems(refusing("x.from", "decimal"))).toEqual([]);
  });

  it("in a rule lists the engine's rules", () => {
    expect(problems(entry('  sig: ["(x: int) -> int"]\n  duckdb: { rule: twist }\n'))).toEqual([
      expect.stringMatching(/^8:19: found "twist", expected one of "add", .*"zip_with"/),
    ]);
  });

  it("in what a call becomes lists what it may become", () => {
    expect(problems(entry('  sig: ["(x: int) -> int"]\n  duckdb: { becomes: sum }\n'))).toEqual([
      '8:22: twice: found "sum", expected case, range, struct or the function that wire names',
    ]);
  });
});
