import { describe, expect, it } from "vitest";
import { parseModule } from "../../../src/cli/find-functions.js";
import { packageEntry } from "../../../src/cli/meaning.js";
import { functionsOfFiles } from "../../../src/cli/project.js";

/** The functions that a text uses, as `name@line:column`, with `(n)` behind calls of n arguments and `tvf.` before table functions. */
function usesIn(text: string, path = "file.ts"): readonly string[] {
  const { uses, computed } = parseModule(text, path, packageEntry).functions();
  return [
    ...uses.map(
      (use) => `${use.inFrom ? "tvf." : ""}${use.name}${use.arguments === undefined ? "" : `(${use.arguments})`}@${use.line}:${use.column}`,
    ),
    ...computed.map(({ line, column }) => `computed@${line}:${column}`),
  ];
}

const entry = 'import { fn } from "sparkwright";';

describe("functions are found", () => {
  it.each<[string, string, readonly string[]]>([
    ["as members of fn", `${entry}\nfn.upper(x); fn.pi;`, ["upper(1)@2:4", "pi@2:17"]],
    ["of fn under another name", 'import { fn as f } from "sparkwright";\nf.upper(x);', ["upper(1)@2:3"]],
    ["of the entry as a namespace", 'import * as sw from "sparkwright";\nsw.fn.upper(x); sw.col("a");', ["upper(1)@2:7"]],
    ["by import", 'import { upper } from "sparkwright/functions";\nupper(x);', ["upper@1:10", "upper(1)@2:1"]],
    ["by import under another name", 'import { upper as up } from "sparkwright/functions";\nup(x);', ["upper@1:10", "upper(1)@2:1"]],
    ["by import as a string", 'import { "upper" as up } from "sparkwright/functions";', ["upper@1:10"]],
    ["in camelCase", 'import { dateAdd } from "sparkwright/functions/camel";', ["dateAdd@1:10"]],
    ["of a namespace", 'import * as F from "sparkwright/functions";\nF.upper(x);', ["upper(1)@2:3"]],
    ["in brackets", `${entry}\nfn["upper"](x); fn[\`lower\`](x);`, ["upper(1)@2:4", "lower(1)@2:20"]],
    ["optionally", `${entry}\nfn?.upper?.(x);`, ["upper(1)@2:5"]],
    [
      "taken apart",
      `${entry}\nconst { upper, lower: low, trim = 1 } = fn;\nlow(x);`,
      ["upper@2:9", "lower@2:16", "trim@2:28", "lower(1)@3:1"],
    ],
    ["taken apart in parts", 'import * as sw from "sparkwright";\nconst { fn: { upper } } = sw;', ["upper@2:15"]],
    ["of the rest", `${entry}\nconst { upper, ...rest } = fn;\nrest.lower(x);`, ["upper@2:9", "lower(1)@3:6"]],
    ["by assignment", `${entry}\nlet upper;\n({ upper } = fn);`, ["upper@3:4"]],
    ["in a parameter's default", `${entry}\nfunction g({ upper } = fn) { return upper(1); }`, ["upper@2:14", "upper(1)@2:37"]],
    ["of another name for fn", `${entry}\nconst f = fn, up = f.upper;\nup(x);`, ["upper@2:22", "upper(1)@3:1"]],
    [
      "through casts",
      `${entry}\n(fn as any).upper(x); fn!.lower(x); (fn satisfies object).trim(x); (<any>fn).ltrim(x);`,
      ["upper(1)@2:13", "lower(1)@2:27", "trim(1)@2:59", "ltrim(1)@2:78"],
    ],
    ["as values", `${entry}\n[a].map(fn.upper); g(fn.lower);`, ["upper@2:12", "lower@2:25"]],
    ["called with a spread", `${entry}\nfn.coalesce(...xs);`, ["coalesce@2:4"]],
    [
      "inside each other, lambdas, classes and templates",
      `${entry}\nclass A { x = fn.pi(); m() { return () => \`\${fn.upper(fn.lower(x))}\`; } }`,
      ["pi(0)@2:18", "upper(1)@2:49", "lower(1)@2:58"],
    ],
    ["before their import", `fn.upper(x);\n${entry}`, ["upper(1)@1:4"]],
    [
      "by require",
      'const { fn } = require("sparkwright"), { upper } = require("sparkwright/functions");\nfn.lower(1);',
      ["upper@1:42", "lower(1)@2:4"],
    ],
    ["of require at once", 'require("sparkwright/functions").upper(1);', ["upper(1)@1:34"]],
    ["by import = require", 'import F = require("sparkwright/functions");\nF.upper(x);', ["upper(1)@2:3"]],
    ["by a dynamic import", 'const { upper } = await import("sparkwright/functions");', ["upper@1:9"]],
    ["exported again", 'export { upper, lower as low } from "sparkwright/functions";', ["upper@1:10", "lower@1:17"]],
    ["in exported declarations", `${entry}\nexport const up = fn.upper;\nexport default fn.lower(x);`, ["upper@2:22", "lower(1)@3:19"]],
    ["of spark.tvf", "spark.tvf.range(3); f(spark.tvf?.explode);", ["tvf.range(1)@1:11", "tvf.explode@1:34"]],
    [
      "of spark.tvf taken apart",
      "const { tvf } = spark, { stack } = tvf;\ntvf.range(3); stack(1, a);",
      ["tvf.stack@1:26", "tvf.range(1)@2:5", "tvf.stack(2)@2:15"],
    ],
    [
      "inside and before spark.tvf",
      `${entry}\ng(fn.pi()).tvf.explode(fn.array(x));`,
      ["pi(0)@2:6", "tvf.explode(1)@2:16", "array(1)@2:27"],
    ],
    ["beside await using and decorators", `${entry}\nawait using s = g();\n@dec(fn.upper) class A {}`, ["upper@3:9"]],
  ])("%s", (_name, text, expected) => {
    expect(usesIn(text)).toEqual(expected);
  });

  it("in JSX", () => {
    expect(usesIn(`${entry}\nexport const A = () => <b title={fn.upper(x)}>{fn.lower(y)}</b>;`, "a.tsx")).toEqual([
      "upper(1)@2:37",
      "lower(1)@2:51",
    ]);
    expect(usesIn(`${entry}\nexport const A = () => <b>{fn.lower(y)}</b>;`, "a.js")).toEqual(["lower(1)@2:31"]);
  });

  it("unless the program computes their names, which is noted", () => {
    expect(usesIn(`${entry}\nfn[name](x); const { [key]: f } = fn;`)).toEqual(["computed@2:4", "computed@2:23"]);
  });
});

describe("nothing is found", () => {
  it.each<[string, string]>([
    ["in types", `import type { fn } from "sparkwright";\ntype U = typeof fn.upper;`],
    ["in types of values", `import { type upper } from "sparkwright/functions";\nexport type { lower } from "sparkwright/functions";`],
    ["of a parameter called fn", `${entry}\ndf.transform((fn) => fn.limit(2)); function g(fn) { return fn.upper(1); }`],
    [
      "of an inner variable called fn",
      `${entry}\n{ const fn = other; fn.upper(1); }\nfor (const fn of fns) fn.upper();\ntry {} catch (fn) { fn.upper(); }`,
    ],
    [
      "of a hoisted var or an inner function",
      `${entry}\nfunction g() { fn.upper(1); if (x) { var fn = 1; } }\nfunction h() { fn.upper(1); function fn() {} }`,
    ],
    ["of a class or an enum called fn", "import { fn as f } from 'sparkwright';\n{ class f {} f.upper; }\n{ enum f { a } f.a; }"],
    ["of other packages", 'import { fn } from "storybook"; import { upper } from "./mine";\nfn.upper(x); upper(x);'],
    ["of properties of the name", `${entry}\nx.fn.upper(1); ({ fn: 1, upper: 2 }); class A { fn = 1; upper() {} }\nfn: for (;;) break fn;`],
    ["of a require that is not Node's", 'function g(require) { require("sparkwright/functions").upper(1); }'],
    ["of a name that means itself", "const a = a.b; const { c } = c; a.upper; c.lower;"],
  ])("%s", (_name, text) => {
    expect(usesIn(text)).toEqual([]);
  });
});

describe("several files", () => {
  const found = (files: Readonly<Record<string, string>>) =>
    functionsOfFiles(Object.entries(files).map(([path, text]) => ({ path, shown: path.slice(1), text }))).flatMap((file) =>
      file.failure === undefined
        ? file.uses.map(({ name, line }) => `${file.shown}:${line} ${name}`)
        : [`${file.shown}:${file.failure.line}:${file.failure.column} ${file.failure.message}`],
    );

  it("pass on what they import", () => {
    expect(
      found({
        "/p/a.ts":
          'import { f, up, all } from "./lib/index.js";\nimport D from "./lib/index";\nf.trim(1);\nup(1);\nall.fn.ltrim(1);\nD.rtrim(1);',
        "/p/lib/index.ts": 'export * from "./more.js";\nexport * as all from "sparkwright";\nexport { fn as default } from "sparkwright";',
        "/p/lib/more.ts":
          'import { fn as f } from "sparkwright";\nexport { f };\nexport const up = f.upper, { lower } = f;\nexport * from "./index.js";',
      }),
    ).toEqual([
      "p/a.ts:1 upper",
      "p/a.ts:3 trim",
      "p/a.ts:4 upper",
      "p/a.ts:5 ltrim",
      "p/a.ts:6 rtrim",
      "p/lib/more.ts:3 upper",
      "p/lib/more.ts:3 lower",
    ]);
  });

  it("that cannot be parsed do not hide the others", () => {
    expect(found({ "/bad.ts": "const = 5;", "/good.ts": `${entry} fn.upper(1);` })).toEqual([
      "bad.ts:1:7 Unexpected token",
      "good.ts:1 upper",
    ]);
  });
});
