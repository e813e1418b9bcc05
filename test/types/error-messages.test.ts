import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type ErrorsByLine, errorsOf, errorsOfNative } from "./support/compiler-errors.js";
import { ambiguousOverloads, type PublicMethod, publicMethods } from "./support/public-methods.js";
import { folder, testFiles, testProgram } from "./support/test-program.js";

// What the compilers say about the lines of mistakes-*.ts. A line's comment has the words that the text must hold, so that a reader sees the
// cause, and how many lines it may take where that is not 5. The whole texts are in error-messages/, so that a change of one is seen.

interface Mistake {
  readonly code: string;
  /** `file:line` */
  readonly at: string;
  readonly says: readonly string[];
  readonly lines: number;
}

const expectation = /^\/\/ @ts-expect-error says: (?<says>.*?)(?: \((?<lines>\d+) lines\))?$/;

function mistakesIn(file: string): readonly Mistake[] {
  const lines = readFileSync(join(folder, file), "utf8").split("\n");
  return lines.flatMap((line, i) => {
    if (!line.startsWith("// @ts-expect-error")) return [];
    const { says, lines: most = "5" } = expectation.exec(line)?.groups ?? {};
    if (says === undefined) throw new Error(`${file}:${i + 1} does not say what the compiler must`);
    // a long call goes on until its statement ends
    const end = lines.findIndex((each, at) => at > i && each.endsWith(";"));
    const code = lines.slice(i + 1, end + 1).join("\n");
    return [{ code, at: `${file}:${i + 2}`, says: says.split(" … "), lines: Number(most) }];
  });
}

const topics = testFiles.filter((file) => file.startsWith("mistakes-")).map((file) => ({ file, mistakes: mistakesIn(file) }));

let sixth: ErrorsByLine;
let seventh: ErrorsByLine;
let methods: readonly PublicMethod[];
let ambiguous: readonly string[];

beforeAll(async () => {
  const native = errorsOfNative();
  const program = testProgram();
  sixth = errorsOf(program);
  methods = publicMethods(program);
  ambiguous = ambiguousOverloads(program);
  seventh = await native;
}, 300_000);

describe.each(topics)("$file", ({ file, mistakes }) => {
  it.each(mistakes)("$code", ({ at, says, lines }) => {
    for (const [version, errors] of [
      ["6.0", sixth],
      ["7.0", seventh],
    ] as const) {
      const texts = errors.get(at) ?? [];
      expect(texts, `TypeScript ${version} takes it`).not.toEqual([]);
      for (const each of says) expect(texts.join("\n"), `TypeScript ${version}`).toContain(each);
      for (const text of texts) expect(text.split("\n").length, `lines of TypeScript ${version}`).toBeLessThanOrEqual(lines);
    }
  });

  it("has the texts that were last looked at", async () => {
    const path = join(folder, "error-messages", file.replace(/^mistakes-(.*)\.ts$/, "$1.txt"));
    const known = existsSync(path) ? readFileSync(path, "utf8").trimEnd().split("\n\n") : [];
    const texts = mistakes.map(({ code, at }, i) => {
      const [one, other] = [sixth, seventh].map((errors) => (errors.get(at) ?? []).join("\n"));
      const text = [code, indented(one!), ...(sameWords(one!, other!) ? [] : ["  7.0:", indented(other!)])].join("\n");
      return sameWords(known[i] ?? "", text) ? known[i] : text;
    });
    await expect(`${texts.join("\n\n")}\n`).toMatchFileSnapshot(path);
  });
});

it("is where it is expected, in all of test/types, and nowhere else", () => {
  const expected = testFiles.flatMap((file) => {
    const lines = readFileSync(join(folder, file), "utf8").split("\n");
    const marked = lines.flatMap((line, i) => (line.trimStart().startsWith("// @ts-expect-error") ? [i] : []));
    return marked.map((i) => `${file}:${lines.findIndex((line, at) => at > i && !line.trimStart().startsWith("//")) + 1}`);
  });
  expect([...sixth.keys()].sort()).toEqual(expected.sort());
  expect([...seventh.keys()].sort()).toEqual(expected);
});

it("is no list of overloads that do not match, of whatever wrong line of test/types", () => {
  const lists = [sixth, seventh].flatMap((errors) =>
    [...errors].filter(([, texts]) => texts.some((text) => text.includes("No overload matches"))),
  );
  expect(lists).toEqual([]);
});

it("would be such a list only where two overloads take as many arguments: none do", () => {
  expect(ambiguous).toEqual([]);
});

describe("each public method", () => {
  it("is called somewhere in test/types", () => {
    expect(methods.filter((method) => !method.used).map(({ name }) => name)).toEqual([]);
  });

  it("is called wrongly somewhere in test/types, if it takes an argument", () => {
    expect(methods.filter((method) => method.takesArguments && !method.misused).map(({ name }) => name)).toEqual([]);
  });
});

function indented(text: string): string {
  return text.replace(/^/gm, "    ");
}

/**
 * In which order a compiler writes the members of a union, and the columns of a schema, differs between the two, and with what else it has
 * compiled before.
 */
function sameWords(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) =>
    text
      .split(/[\s,;'.]+/)
      .sort()
      .join(" "),
  );
  return a === b;
}
