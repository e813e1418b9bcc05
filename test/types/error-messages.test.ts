import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { compileLines } from "./support/compile-lines.js";

// What the compiler says about frequent mistakes, and about every line of mistakes.ts, as `tsc` prints it. Each text must name the cause,
// in few lines; a list of overloads that do not match never does. The whole text is in error-messages.txt, so that a change of it is seen.

interface Mistake {
  readonly code: string;
  /** What the text must hold for a reader to see the cause. */
  readonly names: readonly string[];
  /** Where the cause lies deeper than in 5 lines. */
  readonly lines?: number;
}

const mistakes: readonly Mistake[] = [
  { code: "t.filter((c) => c.nope.gt(1));", names: ["'nope' does not exist"] },
  { code: 't.select("nope");', names: ['"nope"', "SelectItem"] },
  { code: 't.select(col("nope"));', names: ["'nope' is missing"] },
  { code: 't.select(upper(col("nope")).as("u"));', names: ["'nope' is missing"] },
  { code: 't.filter(col("nope").isNull());', names: ["'nope' is missing"] },
  { code: 'n.filter(col("id.x").isNull());', names: ["'id'", '"int"', 'Has<"x">'], lines: 7 },
  { code: 't.orderBy("nope");', names: ['"nope"', "Sort<"] },
  { code: 't.groupBy("nope");', names: ['"nope"', "GroupItem"] },
  { code: 't.drop("nope");', names: ['"nope"'] },
  { code: 't.withColumnRenamed("nope", "x");', names: ['"nope"'] },
  { code: "n.cols().st.nope;", names: ["'nope' does not exist"] },
  { code: "upper(tc.i);", names: ['"int"', '"string"'] },
  { code: 'upper("s");', names: ["string", "Expr<"] },
  { code: "sum(tc.s);", names: ['"string"', "Num"] },
  { code: "tc.s.plus(1);", names: ['"string"', "Addable"] },
  { code: "tc.i.plus(tc.s);", names: ['"string"'] },
  { code: 'tc.i.eq("x");', names: ["'string'", "number"] },
  { code: "tc.b.and(tc.i);", names: ['"int"', '"boolean"'] },
  { code: 'tc.dt.cast("int");', names: ['"int"'] },
  { code: "t.filter((c) => c.i);", names: ['"int"', '"boolean"'] },
  { code: "coalesce(tc.i, tc.s);", names: ['"string"', "Num"] },
  { code: 'when(tc.b, 1).otherwise("x");', names: ['"x"', 'Branch<"int">'] },
  { code: "t.select((c) => ({ r: rank() }));", names: ["WindowFunctionNeedsOver"] },
  { code: 'rank().over(Window.partitionBy("s"));', names: ["WindowSpec", "OrderedWindow"] },
  { code: 't.select(rank().over(Window.partitionBy("nope").orderBy("i")).as("r"));', names: ["'nope' is missing"], lines: 6 },
  { code: "lag(tc.i).as('x');", names: ["'as' does not exist", "WindowFunctionNeedsOver"] },
  { code: 'a.join(b, "nope");', names: ['"nope"'] },
  { code: 'a.join(b, "id", "outerr");', names: ['"outerr"', "JoinType"] },
  {
    code: "a.join(b, (l, r) => l.id.eq(r.id)).select((c) => ({ s: sum(c.id) }));",
    names: ['AmbiguousColumn<"id"', "Num"],
  },
  { code: 'a.select("id").union(a.select("a"));', names: ["'id' is missing"] },
  { code: 'a.select("id").union(a.select("id", "a"));', names: ["the other frame has more columns", '"a"'] },
  { code: "a.agg(count(a.cols().id));", names: ["AggItem"] },
  { code: 'a.select("id", "a").scalar();', names: ["a scalar subquery has one column"] },
  { code: 'n.select(explode(nc.m).as("k"));', names: ["Expected 2 arguments, but got 1"] },
];

/** Those whose cause lies deeper: a path is checked field by field, a line or two for each. */
const deep: Readonly<Record<string, number>> = {
  'n.select(col("st.nope"));': 9,
  'n.select(col("nst.z.nope"));': 15,
  'n.filter(col("sa.nope").isNull());': 11,
};

const [head, ...marked] = readFileSync(join(import.meta.dirname, "mistakes.ts"), "utf8").split("// @ts-expect-error\n");
const imports = head!.slice(0, head!.indexOf("// unknown names"));
/** Every line of mistakes.ts that must not compile. */
const wrongLines = marked.map((text) => text.slice(0, text.search(/;\n(?!\s*[)}])/) + 1).replaceAll(/\n\s*/g, " "));
const known = new Set(mistakes.map(({ code }) => code));
const all: readonly Mistake[] = [
  ...mistakes,
  ...wrongLines.filter((code) => !known.has(code)).map((code) => ({ code, names: [], lines: deep[code] ?? 5 })),
];

describe("the compiler's text about a mistake", () => {
  let texts: readonly (readonly string[])[] = [];
  beforeAll(() => {
    texts = compileLines(
      imports,
      all.map(({ code }) => code),
    );
  }, 300_000);

  it.each(all.map((mistake, i) => [mistake.code, mistake, i] as const))("%s", (_code, { names, lines = 5 }, i) => {
    expect(texts[i]).toHaveLength(1);
    const text = texts[i]![0]!;
    expect(text).not.toContain("No overload matches");
    for (const name of names) expect(text).toContain(name);
    expect(text.split("\n").length).toBeLessThanOrEqual(lines);
  });

  it("is the one that was last looked at", async () => {
    const snapshot = all.map(({ code }, i) => `${code}\n${texts[i]!.join("\n").replace(/^/gm, "    ")}\n`).join("\n");
    await expect(snapshot).toMatchFileSnapshot("error-messages.txt");
  });
});
