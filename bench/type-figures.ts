import { completionMs } from "./completion.js";
import type { Figure } from "./figures.js";
import { longest } from "./longest.js";
import { declarationSizes } from "./peers/declaration-sizes.js";
import { sparkwright } from "./peers/programs.js";
import { TypeBench } from "./type-cost.js";
import {
  calls,
  callTables,
  chainCompletion,
  chains,
  joinedCompletion,
  mistakes,
  mixedChain,
  queries,
  tables,
  wideCalls,
} from "./type-program.js";
import { UserProject } from "./user-project.js";

const TABLES = 30;
const QUERIES = 50;
const WIDTH = 100;
const WIDE = 300;
const RUNS = 3;
/** Chains much longer than people write; where the compiler gives up is looked for below. */
const ENDLESS = 400;

/** What the compiler does for queries: counts, which are the same on every machine and have budgets, milliseconds and memory, which have goals. */
export async function typeFigures(): Promise<Figure[]> {
  const bench = new TypeBench();
  // the first program also pays for the standard library
  bench.instantiations(callTables(1));
  using project = new UserProject();
  return [
    ...queryFigures(project),
    ...chainFigures(project, WIDTH),
    ...chainFigures(project, WIDE),
    ...longestFigures(bench, project),
    ...callFigures(bench),
    ...wideFigures(bench),
    ...(await completionFigures(project)),
    ...declarationFigures(bench),
    ...errorFigures(bench),
  ];
}

function queryFigures(project: UserProject): Figure[] {
  const [before, lines] = [tables(TABLES, WIDTH), queries(QUERIES, TABLES, WIDTH)];
  const [six, seven] = [project.added("6.0", before, lines, RUNS), project.added("7.0", before, lines, RUNS)];
  const program = `query of nine operations (${TABLES} tables of ${WIDTH} columns)`;
  return [
    count(`${program}: instantiations`, six.instantiations / QUERIES, "query"),
    time(`${program}: check, TypeScript 6.0`, six.checkMs / QUERIES, 20),
    time(`${program}: check, TypeScript 7.0`, seven.checkMs / QUERIES, 5),
  ];
}

function chainFigures(project: UserProject, columns: number): Figure[] {
  const program = chains(QUERIES, 30, columns);
  const [six, seven] = [project.compile("6.0", program), project.compile("7.0", program)];
  const name = `${QUERIES} chains of 30 operations on ${columns} columns`;
  const wide = columns === WIDE;
  return [
    count(`${name}: instantiations`, six.instantiations, wide ? "wide chains" : "chains"),
    { name: `${name}: check, TypeScript 6.0`, value: `${(six.checkMs / 1000).toFixed(1)} s`, goal: wide ? "3.0 s" : "2.0 s" },
    { name: `${name}: check, TypeScript 7.0`, value: `${(seven.checkMs / 1000).toFixed(1)} s`, goal: wide ? "" : "0.7 s" },
    { name: `${name}: memory, TypeScript 6.0`, value: `${six.megabytes.toFixed(0)} MB`, goal: wide ? "300 MB" : "" },
  ];
}

/** A chain that is shorter than the budget fails here, since it does not compile. */
function longestFigures(bench: TypeBench, project: UserProject): Figure[] {
  const lengths = {
    "6.0": longest(0, ENDLESS, (length) => bench.errors(mixedChain(length)).length === 0),
    "7.0": longest(0, ENDLESS, (length) => project.compiles("7.0", mixedChain(length))),
  };
  return Object.entries(lengths).map(([version, length]) => ({
    name: `longest chain of mixed operations, TypeScript ${version}`,
    value: String(length),
    goal: "100",
    budget: "at least 100",
    over: length < 100,
  }));
}

function callFigures(bench: TypeBench): Figure[] {
  return Object.entries(calls).map(([name, call]) => {
    const { first, further } = costOfCalls(bench, WIDTH, call);
    const figure = count(`${name} on ${WIDTH} columns, first call: instantiations`, first, name);
    return { ...figure, value: `${figure.value}, then ${further.toLocaleString("en")}` };
  });
}

function wideFigures(bench: TypeBench): Figure[] {
  return Object.entries(wideCalls).map(([name, call]) =>
    count(`${name} on ${WIDE} columns, a further call: instantiations`, costOfCalls(bench, WIDE, call).further, `wide ${name}`),
  );
}

/** The instantiations of a first call and of one more, which no longer pays for the schema. */
function costOfCalls(bench: TypeBench, columns: number, call: (k: number) => string): { readonly first: number; readonly further: number } {
  const before = callTables(columns);
  const [one, two] = [1, 2].map((k) =>
    bench.instantiations(`${before}${Array.from({ length: k }, (_, i) => `export const x${i} = ${call(i)};`).join("\n")}`),
  ) as [number, number];
  return { first: one, further: two - one };
}

async function completionFigures(project: UserProject): Promise<Figure[]> {
  return [
    time(`completion on two joined tables of ${WIDE} columns, p50`, await completionMs(project, joinedCompletion(WIDE)), 50),
    time(`completion after 30 operations on ${WIDE} columns, p50`, await completionMs(project, chainCompletion(30, WIDE)), 120),
  ];
}

function declarationFigures(bench: TypeBench): Figure[] {
  const { narrow, wide } = declarationSizes(bench, sparkwright);
  return [
    count("declarations of an exported query of four columns: bytes", narrow, "narrow declarations"),
    count(`declarations of an exported query of ${WIDE} columns: bytes`, wide, "wide declarations"),
  ];
}

function errorFigures(bench: TypeBench): Figure[] {
  return Object.entries(mistakes).map(([name, line]) => {
    const errors = bench.errors(`${callTables(WIDTH)}${line}`);
    if (errors.length !== 1) throw new Error(`one error was expected of ${line}: ${errors.map(({ message }) => message).join("\n")}`);
    return count(`error of ${name}: lines`, errors[0]!.message.split("\n").length, name);
  });
}

interface Limit {
  /** What the figure was when it was last looked at, and a little more: counts do not depend on the machine. */
  readonly budget: number;
  readonly goal?: number;
}
const limits: Readonly<Record<string, Limit>> = {
  query: { budget: 1_000, goal: 1_000 },
  chains: { budget: 180_000, goal: 300_000 },
  "wide chains": { budget: 250_000, goal: 500_000 },
  "filter(c => …)": { budget: 330 },
  "select of three names": { budget: 160 },
  "withColumn(c => upper)": { budget: 200 },
  "withColumn(upper(col))": { budget: 380 },
  "groupBy.agg": { budget: 740 },
  "join on a name": { budget: 110 },
  "join on a condition": { budget: 510 },
  drop: { budget: 440 },
  withColumnRenamed: { budget: 420 },
  union: { budget: 950 },
  "cast to decimal text": { budget: 3_100 },
  "wide filter(c => …)": { budget: 45, goal: 30 },
  "wide withColumn(c => upper)": { budget: 80, goal: 120 },
  "wide join on a name": { budget: 20, goal: 100 },
  "wide join on a condition": { budget: 145, goal: 100 },
  "wide drop": { budget: 4 * WIDE, goal: 4 * WIDE },
  "wide withColumnRenamed": { budget: 4 * WIDE, goal: 4 * WIDE },
  "wide a helper that asks for three columns": { budget: 50, goal: 50 },
  "narrow declarations": { budget: 400, goal: 400 },
  "wide declarations": { budget: 600, goal: 600 },
  "an unknown column": { budget: 1, goal: 1 },
  "a wrong argument": { budget: 3, goal: 3 },
  "a missing over": { budget: 5, goal: 5 },
};

function count(name: string, value: number, limit: string): Figure {
  const { budget, goal } = limits[limit]!;
  return {
    name,
    value: Math.round(value).toLocaleString("en"),
    goal: goal?.toLocaleString("en") ?? "",
    budget: budget.toLocaleString("en"),
    over: value > budget,
  };
}

const time = (name: string, ms: number, goal: number): Figure => ({ name, value: `${ms.toFixed(1)} ms`, goal: `${goal} ms` });
