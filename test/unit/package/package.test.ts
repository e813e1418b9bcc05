import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runProgram } from "../../../tools/spark/run-program.js";
import { type PackedPackage, packPackage, tool } from "./packed-package.js";

// prints the URL of every module that is loaded
const LOADER =
  "import{writeSync}from'node:fs';export async function load(url,context,next){writeSync(2,url+'\\n');return next(url,context)}";
const module = (source: string): string => `data:text/javascript,${encodeURIComponent(source)}`;
const PRINT_LOADS = module(`import{register}from"node:module";register(${JSON.stringify(module(LOADER))})`);

describe("the package as npm would install it", () => {
  let packed: PackedPackage;
  beforeAll(async () => {
    packed = await packPackage();
  }, 180_000);
  afterAll(() => packed?.remove());

  function node(script: string, ...flags: readonly string[]) {
    const file = join(packed.folder, "script.mjs");
    writeFileSync(file, script);
    return runProgram(process.execPath, [...flags, file]);
  }

  it("loads no protobuf, gRPC, Arrow or DuckDB when it is imported", async () => {
    const { code, stderr } = await node('await import("sparkwright")', "--import", PRINT_LOADS);
    const loaded = stderr.split("\n").filter((line) => line.startsWith("file:"));
    expect(code, stderr).toBe(0);
    expect(loaded.some((url) => url.endsWith("/sparkwright/dist/index.js"))).toBe(true);
    expect(loaded.filter((url) => /node_modules\/(@bufbuild|@grpc|apache-arrow|@duckdb)/.test(url))).toEqual([]);
  });

  it("has every entry that it promises", async () => {
    const { stdout, stderr } = await node(`
      const entries = ["sparkwright", "sparkwright/functions", "sparkwright/functions/camel", "sparkwright/registry", "sparkwright/eslint-plugin"];
      const [entry, functions, camel, registry, eslint] = await Promise.all(entries.map((name) => import(name)));
      const rules = Object.keys(eslint.default.configs.recommended.rules);
      console.log(JSON.stringify([Object.keys(entry).sort(), typeof functions.date_add, typeof camel.dateAdd, Object.keys(registry).length > 0, rules]));
    `);
    expect(stderr).toBe("");
    const [names, ...rest] = JSON.parse(stdout);
    expect(names).toEqual(
      expect.arrayContaining([
        "Column",
        "DataFrame",
        "SparkError",
        "SparkSession",
        "Window",
        "col",
        "expr",
        "fn",
        "lit",
        "sql",
        "types",
        "when",
      ]),
    );
    expect(rest).toEqual(["function", "function", true, ["sparkwright/no-javascript-logic"]]);
  });

  it("runs a query on the embedded engine", async () => {
    const { stdout, stderr } = await node(`
      import { SparkSession } from "sparkwright";
      const spark = await SparkSession.embedded();
      const rows = await spark.range(2).withColumn("twice", (c) => c.id.times(2)).collect();
      console.log(rows.map((row) => \`\${row.id} \${row.twice}\`).join(", "));
      await spark.close();
    `);
    expect(stderr).toBe("");
    expect(stdout).toBe("0 0, 1 2\n");
  });

  it("gives plugins' authors frames and sessions of the same classes", async () => {
    const { stdout, stderr } = await node(`
      import { DataFrame, SparkSession } from "sparkwright";
      import { extensionFrame } from "sparkwright/plugins";
      const spark = await SparkSession.embedded();
      const frame = extensionFrame(spark, { typeUrl: "type.googleapis.com/my.Own", value: new Uint8Array() });
      const error = await frame.collect().catch((reason) => reason);
      console.log(frame instanceof DataFrame, error.name, error.message.includes("my.Own"));
      await spark.close();
    `);
    expect(stderr).toBe("");
    expect(stdout).toBe("true UnsupportedError true\n");
  });

  it("brings the command, which needs nothing but itself", async () => {
    writeFileSync(join(packed.folder, "app.ts"), 'import { fn } from "sparkwright";\nfn.upper(fn.to_base32(x));\n');
    const bin = join(packed.folder, "node_modules", "sparkwright", "dist", "cli.js");
    const { code, stdout, stderr } = await runProgram(process.execPath, [bin, "doctor", "--spark", "4.2.1", join(packed.folder, "app.ts")]);
    expect(stderr).toBe("");
    expect(stdout).toMatch(/app\.ts:2:\d+ +to_base32 +Spark 4\.3\.0 +Spark 4\.2\.1/);
    expect(code).toBe(1);
  });

  it("can be required", async () => {
    const file = join(packed.folder, "script.cjs");
    writeFileSync(file, 'const { col } = require("sparkwright"); console.log(typeof col)');
    const { stdout, stderr } = await runProgram(process.execPath, ["--no-warnings", file]);
    expect(stderr).toBe("");
    expect(stdout).toBe("function\n");
  });

  it("declares its types, whole, in a project that checks libraries", async () => {
    writeFileSync(
      join(packed.folder, "program.ts"),
      `import { col, fn, type SparkSession, Window } from "sparkwright";
       import { date_add } from "sparkwright/functions";
       import { dateAdd } from "sparkwright/functions/camel";
       export async function run(spark: SparkSession): Promise<bigint[]> {
         const frame = spark.read.schema("id bigint, name string, day date").parquet("/x").withColumn("u", (c) => fn.upper(c.name));
         const next = frame.select("u", "id", (c) => ({ a: date_add(c.day, 1), b: dateAdd(c.day, 1), r: fn.rank().over(Window.orderBy(col("id"))) }));
         // @ts-expect-error a column that is not there
         next.select("nope");
         const rows = await next.collect();
         return rows.map((row) => row.id ?? 0n);
       }`,
    );
    const compilerOptions = {
      target: "es2022",
      lib: ["es2023"],
      types: ["node"],
      module: "nodenext",
      strict: true,
      skipLibCheck: false,
      exactOptionalPropertyTypes: true,
      noEmit: true,
    };
    writeFileSync(join(packed.folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
    const { stdout } = await runProgram(process.execPath, [tool("typescript", "bin", "tsc"), "-p", packed.folder]);
    expect(stdout).toBe("");
  }, 120_000);
});
