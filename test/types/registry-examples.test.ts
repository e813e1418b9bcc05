import { beforeAll, describe, expect, it } from "vitest";
import { functionDocs } from "../../src/generated/facts/docs.js";
import { factByName } from "../../src/generated/facts/index.js";
import type { ExampleFact } from "../../src/signatures/function-fact.js";
import { compileLines } from "./support/compile-lines.js";
import { columnsText, tagText } from "./support/tag-text.js";

// Every example of the registry compiles, and its type is what a real Spark said, null flags included.

const prelude = `import { type ArrayOf, type Cols, col, type Ddl, expr, fn, lit, type MapOf, type StructOf, types, when, Window } from "../../src/index.js";
import { schema, table, type } from "./support.js";
`;

interface Line {
  readonly expr: string;
  readonly text: string;
}

const lines = Object.entries(functionDocs).flatMap(([name, { examples }]) =>
  // table functions are frames, and an alias's examples are its target's
  factByName(name)?.kind === "table" || factByName(name)?.aliasOf !== undefined
    ? []
    : examples.map((example): Line => {
        const frame = `Ddl<${example.schema === undefined ? '"x int"' : JSON.stringify(example.schema)}>`;
        return { expr: example.expr, text: `(c: Cols<${frame}>) => ${assertion(name, frame, example)};` };
      }),
);

/** The type of an expression, or the columns that a generator makes. `expr` and schemas in other languages give unknown types. */
function assertion(name: string, frame: string, { expr, type: notation, needs }: ExampleFact): string {
  if (factByName(name)?.kind === "generator" && expr.startsWith(`fn.${name}(`))
    return `schema(table<${frame}>("t").select(${expr})).is<${columnsText(notation)}>()`;
  const known = !/\bexpr\(/.test(expr) && needs === undefined;
  return known ? `type(${expr}).is<${tagText(notation)}>()` : `type(${expr})`;
}

describe("the registry's examples have Spark's types", () => {
  let errors: readonly (readonly string[])[] = [];
  beforeAll(() => {
    errors = compileLines(
      prelude,
      lines.map(({ text }) => text),
    );
  }, 300_000);

  it("are many", () => expect(lines.length).toBeGreaterThan(600));

  it.each(lines.map(({ expr }, i) => [expr, i] as const))("%s", (_, i) => {
    expect(errors[i]).toEqual([]);
  });
});
