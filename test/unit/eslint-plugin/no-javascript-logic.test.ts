import { join } from "node:path";
import parser from "@typescript-eslint/parser";
import { RuleTester } from "eslint";
import { describe, it } from "vitest";
import plugin from "../../../src/eslint-plugin/index.js";

RuleTester.describe = describe;
// the first question to the typed parser loads the whole program
RuleTester.it = (name, test) => it(name, test, 120_000);

const rule = plugin.rules!["no-javascript-logic"]!;
const head = 'import { fn } from "sparkwright";\n';
const js = (code: string): string => head + code;

new RuleTester().run("by the names of methods, in files that import the package", rule, {
  valid: [
    js("df.filter((c) => c.a.gt(1).and(c.b.eq('x')))"),
    js("const shown = flag && df.count();"),
    js("const name = given || 'x';"),
    js("if (!(await df.isEmpty())) console.log(1);"),
    // another library's methods of these names
    'import { eq } from "other";\nconst both = a.eq(1) && b.eq(2);',
  ],
  invalid: [
    {
      code: js("df.filter((c) => c.a.gt(1) && c.b.eq('x'))"),
      errors: [
        {
          messageId: "logical",
          data: { operator: "&&", method: "and" },
          suggestions: [{ messageId: "rewrite", data: { method: "and" }, output: js("df.filter((c) => c.a.gt(1).and(c.b.eq('x')))") }],
        },
      ],
    },
    {
      code: js("df.filter((c) => c.a.isNull() || c.b.isNull())"),
      errors: [{ messageId: "logical", suggestions: 1 }],
    },
    {
      code: js("df.filter((c) => !c.a.eq(1))"),
      errors: [
        {
          messageId: "negated",
          suggestions: [{ messageId: "rewrite", data: { method: "not" }, output: js("df.filter((c) => c.a.eq(1).not())") }],
        },
      ],
    },
    {
      code: js("df.filter((c) => !(c.a.eq(1) && c.b.eq(2)))"),
      errors: [
        { messageId: "negated", suggestions: 1 },
        { messageId: "logical", suggestions: 1 },
      ],
    },
    { code: js("df.select((c) => ({ x: c.a.gt(1) ? c.b : c.d }))"), errors: [{ messageId: "tested" }] },
    { code: js("df.filter((c) => { if (c.a.gt(1)) return c.b; return c.d; })"), errors: [{ messageId: "tested" }] },
    { code: js("df.select((c) => ({ x: c.a.eq(1) ?? c.b }))"), errors: [{ messageId: "nullish" }] },
  ],
});

const root = join(import.meta.dirname, "..", "..", "..");
const typed = new RuleTester({
  languageOptions: {
    parser,
    parserOptions: { projectService: { allowDefaultProject: ["*.ts"] }, tsconfigRootDir: root },
  },
});
const ts = (code: string): string =>
  `import type { DataFrame } from "./src/index.js";\ndeclare const df: DataFrame<{ ok: "boolean"; a: "int"; b: "int" }>;\n${code}`;
const file = (code: string): { readonly code: string; readonly filename: string } => ({ code: ts(code), filename: join(root, "typed.ts") });

typed.run("by types", rule, {
  valid: [
    file("df.filter((c) => c.ok.and(c.a.gt(1)));"),
    file("export const some = [1, 2].includes(1) && 2;"),
    file("export const found = df.cols().a === undefined;"),
  ],
  invalid: [
    { ...file("df.filter((c) => c.ok && c.a.gt(1));"), errors: [{ messageId: "logical", suggestions: 1 }] },
    { ...file("df.filter((c) => !c.ok);"), errors: [{ messageId: "negated", suggestions: 1 }] },
    { ...file("export const same = df.col('a') === df.col('b');"), errors: [{ messageId: "compared", suggestions: 1 }] },
    { ...file("export const which = df.col('ok') ? 1 : 2;"), errors: [{ messageId: "tested" }] },
  ],
});
