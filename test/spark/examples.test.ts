import ts from "typescript";
import { afterAll, beforeAll, expect, it } from "vitest";
import { explode, rank, sum, upper } from "../../src/generated/functions/index.js";
import * as sparkwright from "../../src/index.js";
import { rows, schemas } from "../support/example-frames.js";
import { type Example, examples } from "../support/examples.js";
import { describeSpark } from "../support/spark.js";

// The examples of the docstrings, each run as it stands. What an example makes is taken at its word: a frame is collected, a column is
// selected, a promise awaited.

/** Examples that speak of what a test does not have, and why. */
const leftOut: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/token:/, "a server with TLS"],
  [/parquet\(|csv\(|json\(|orc\(|text\(|xml\(|jdbc\(|\.load\(/, "files and databases that are not there"],
  [/addArtifacts\(|copyFromLocalToFs\(/, "files that are not there"],
  [/\.checkpoint\(/, "a server with a checkpoint directory"],
  [/spark\.table\(|\.table\("|changes\(/, "tables that are not there"],
  [/my_table_function/, "a table function of the user's"],
  [/WithinWatermark/, "a stream"],
];

const reasonToLeaveOut = ({ code }: Example): string | undefined => leftOut.find(([pattern]) => pattern.test(code))?.[1];

type Environment = Readonly<Record<string, unknown>>;

describeSpark("the examples of the documentation", (address) => {
  let spark: sparkwright.SparkSession;
  let environment: Environment;
  const printed: unknown[] = [];
  const log = console.log;

  beforeAll(async () => {
    console.log = (...values: unknown[]) => void printed.push(...values.map(String));
    process.env.SPARK_REMOTE = address;
    spark = await sparkwright.SparkSession.connect(address);
    await spark.exec`DROP TABLE IF EXISTS t`;
    // the server's cache of plans loses, after some dozens of requests, which columns belong to a frame that a plan has twice
    await spark.conf.set("spark.connect.session.planCache.enabled", "false");
    const frames = Object.entries(schemas).map(([name, schema]) => [
      name,
      spark.createDataFrame(rows[name as keyof typeof rows] as never, schema as never),
    ]);
    environment = {
      explode,
      rank,
      sum,
      upper,
      ...sparkwright,
      ...Object.fromEntries(frames),
      spark,
      write: () => {},
      fetchToken: async () => "token",
      withTotals: (frame: unknown) => frame,
    };
    environment = { ...environment, c: (environment.df as sparkwright.DataFrame<unknown>).cols() };
  });

  afterAll(async () => {
    console.log = log;
    await spark.exec`DROP TABLE IF EXISTS t`;
    await spark.close();
  });

  const left = examples.filter((example) => reasonToLeaveOut(example) !== undefined);
  const run = examples.filter((example) => !left.includes(example));

  it("are run, but for a few", () => {
    expect(run.length).toBeGreaterThan(100);
    expect(left.length).toBeLessThan(examples.length / 5);
  });

  it.each(run.map(({ file, code }) => [file, code] as const))("%s: %s", async (_file, code) => {
    const made = await runCode(code.replaceAll("sc://localhost:15002", address), environment);
    for (const value of made) await judge(value, environment.df as sparkwright.DataFrame<never>);
  });
});

/** Runs an example; what its statements evaluate to. */
async function runCode(code: string, environment: Environment): Promise<readonly unknown[]> {
  const made: unknown[] = [];
  const names = Object.keys(environment);
  const body = ts.transpileModule(observed(code), { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } });
  const AsyncFunction = (async () => {}).constructor as new (...args: string[]) => (...values: unknown[]) => Promise<void>;
  // a declaration in the example may have the name of a frame
  const program = new AsyncFunction(...names, "__made", `{ ${body.outputText} }`);
  await program(...names.map((name) => environment[name]), (value: unknown) => {
    made.push(value);
    return value;
  });
  return made;
}

/** The code with `__made(…)` around the expression of each statement and declaration. */
function observed(code: string): string {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  const places = source.statements.flatMap((statement): ts.Expression[] => {
    if (ts.isExpressionStatement(statement)) return [statement.expression];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ initializer }) => initializer ?? []);
  });
  return places
    .toReversed()
    .reduce((text, place) => `${text.slice(0, place.getStart())}__made(${place.getText()})${text.slice(place.getEnd())}`, code);
}

async function judge(value: unknown, df: sparkwright.DataFrame<never>): Promise<void> {
  const given = await value;
  // an example of range has a million million rows
  if (given instanceof sparkwright.DataFrame) await given.limit(10).collect({ rows: "array" });
  if (given instanceof sparkwright.Column) await df.untyped().select(given.as("made")).schema();
}
