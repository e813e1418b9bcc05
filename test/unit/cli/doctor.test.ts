import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { problemsIn } from "../../../src/cli/check.js";
import { run } from "../../../src/cli/command.js";
import { parseModule } from "../../../src/cli/find-functions.js";
import { packageEntry } from "../../../src/cli/meaning.js";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sparkwright-doctor-"));
  const files: Readonly<Record<string, string>> = {
    "src/new.ts":
      'import { fn } from "sparkwright";\nexport const s = fn.jaro_winkler_similarity(a, b);\nexport const m = fn.max_by(a, b, 2);\n',
    "src/old.ts": 'import { upper } from "sparkwright/functions";\nimport { fn } from "sparkwright";\nupper(fn.max_by(a, fn.col("b")));\n',
    "src/[id]/page.tsx": 'import { fn } from "sparkwright";\nexport const P = () => <b>{fn.uper(x)}</b>;\n',
    "src/computed.mts": 'import { fn } from "sparkwright";\nfn[name](x);\n',
    "src/none.js": "export const a = 1;\n",
    "src/readme.md": "fn.uper\n",
    "broken.ts": "const = 5;\n",
    "node_modules/other/index.js": 'import { fn } from "sparkwright";\nfn.uper(x);\n',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function sparkwright(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, { folder, env, out: (text) => out.push(text), err: (text) => err.push(text) });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

const doctor = (...args: readonly string[]) => sparkwright(["doctor", ...args]);

describe("doctor", () => {
  it("lists what a version lacks, with place, since and version", async () => {
    const { code, out } = await doctor("--spark", "4.1.1", "src/*.ts");
    expect(out).toBe(
      [
        "place            function                 since        server",
        "src/new.ts:2:21  jaro_winkler_similarity  Spark 4.3.0  Spark 4.1.1",
        "src/new.ts:3:21  max_by with 3 arguments  Spark 4.2.0  Spark 4.1.1",
        "",
        "2 problems with Spark 4.1.1 by the registry.",
      ].join("\n"),
    );
    expect(code).toBe(1);
  });

  it.each(["4.3.0", "4.4.0-SNAPSHOT", "5.0.0"])("says in a line that all is there: %s", async (version) => {
    const { code, out } = await doctor("--spark", version, "src/*.ts");
    expect(out).toBe(`All is there: 4 functions in 2 files, Spark ${version} by the registry.`);
    expect(code).toBe(0);
  });

  it("takes a parameter that came later for itself", async () => {
    expect((await doctor("--spark", "4.2.0", "src/*.ts")).out).not.toContain("max_by");
  });

  it("says that nothing is used where nothing is", async () => {
    expect(await doctor("--spark", "4.3.0", "src/none.js")).toMatchObject({
      code: 0,
      out: "No functions of Sparkwright are used in 1 file, Spark 4.3.0 by the registry.",
    });
  });

  it("names what may have been meant, in files whose names look like patterns", async () => {
    const { code, out } = await doctor("--spark", "4.3.0", "src/[id]/page.tsx");
    expect(out).toMatch(/^src\/\[id\]\/page\.tsx:2:31 +uper +- \(did you mean upper/m);
    expect(code).toBe(1);
  });

  it("takes a folder for its sources, without packages", async () => {
    const { out } = await doctor("--spark", "4.3.0", ".");
    expect(
      out
        .split("\n")
        .filter((line) => /^\S+:\d+:\d+ /.test(line))
        .map((line) => line.split(":")[0]),
    ).toEqual(["broken.ts", "src/[id]/page.tsx"]);
    expect(out).toContain("Not checked: src/computed.mts:2:4 takes a function by a name that the program computes.");
  });

  it("reports a file that cannot be parsed, and checks the others", async () => {
    const { code, out } = await doctor("--spark", "4.2.1", "broken.ts", "src/new.ts");
    expect(out).toMatch(/^broken\.ts:1:7 +cannot be parsed: Unexpected token/m);
    expect(out).toMatch(/^src\/new\.ts:2:21 +jaro_winkler_similarity +Spark 4\.3\.0 +Spark 4\.2\.1$/m);
    expect(code).toBe(1);
  });
});

it("checks the table functions of spark.tvf, and nothing that something else calls tvf has", () => {
  const text = "spark.tvf.python_worker_logs();\nspark.tvf.range(3);\nmine.tvf.upper(x);";
  const file = { shown: "a.ts", failure: undefined, ...parseModule(text, "a.ts", packageEntry).functions() };
  expect(problemsIn([file], "4.0.0")).toEqual([
    { file: "a.ts", line: 1, column: 11, what: "python_worker_logs", since: "4.1.0", closest: [] },
  ]);
  expect(problemsIn([file], "4.1.1")).toEqual([]);
});

describe("what cannot be done is said, with exit code 2", () => {
  it.each<[string, readonly string[], RegExp]>([
    ["no command", [], /There is one command, doctor/],
    ["an unknown command", ["docter"], /no command "docter"; there is doctor/],
    ["an unknown option", ["doctor", "--sparc", "4.2.1", "src"], /--sparc/],
    ["no files named", ["doctor", "--spark", "4.2.1"], /name the files to check/],
    ["no such files", ["doctor", "--spark", "4.2.1", "lib/*.ts"], /no files for "lib\/\*\.ts"/],
    ["no server", ["doctor", "src"], /no server was named.*sc:\/\/localhost:15002.*SPARK_REMOTE.*--spark/],
    ["a server and a version", ["doctor", "sc://localhost", "--spark", "4.2.1", "src"], /not both/],
    ["two servers", ["doctor", "sc://a", "sc://b", "src"], /one server at a time/],
    ["a version that is none", ["doctor", "--spark", "newest", "src"], /a version such as 4\.2\.1, found "newest"/],
    ["a version that is too old", ["doctor", "--spark", "3.5.6", "src"], /4\.1\.1 or later/],
    ["a wrong address", ["doctor", "sc:localhost", "src"], /does not begin with sc:\/\//],
  ])("%s", async (_name, args, message) => {
    const { code, out, err } = await sparkwright(args);
    expect(err).toMatch(message);
    expect(out).toBe("");
    expect(code).toBe(2);
  });

  it("a server that is away", async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, "127.0.0.1", () => resolve((taken.address() as { port: number }).port));
    });
    await new Promise((resolve) => taken.close(resolve));
    const { code, err } = await doctor(`sc://127.0.0.1:${port}`, "src");
    expect(err).toMatch(/No Spark Connect server could be reached/);
    expect(code).toBe(2);
  });

  it.each<[string, readonly string[], Readonly<Record<string, string>>]>([
    ["an address", ["doctor", "sc://127.0.0.1:1/;token=hush", "src"], {}],
    ["SPARK_REMOTE", ["doctor", "src"], { SPARK_REMOTE: "sc://127.0.0.1:1/;token=hush" }],
    ["an address with a mistake", ["doctor", "sc://127.0.0.1:1/;token=hush;usr=ada", "src"], {}],
    ["a mistyped address", ["doctor", "--spark", "4.2.1", "sx://127.0.0.1;token=hush"], {}],
    ["an option that there is not", ["doctor", "--token=hush", "src"], {}],
  ])("without the token of %s", async (_name, args, env) => {
    const { code, out, err } = await sparkwright(args, env);
    expect(code).toBe(2);
    expect(err).not.toBe("");
    expect(out + err).not.toContain("hush");
  });
});

describe("sparkwright", () => {
  it.each([["--help"], ["-h"], ["help"]])("%s says what there is", async (argument) => {
    const { code, out } = await sparkwright([argument]);
    expect(out).toMatch(/doctor.*sc:\/\/host:port[\s\S]*--spark[\s\S]*--version/);
    expect(code).toBe(0);
  });

  it("--version gives the package's", async () => {
    expect(await sparkwright(["--version"])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
  });
});
