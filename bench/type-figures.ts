import type { Figure } from "./figures.js";
import { TypeBench } from "./type-cost.js";
import { calls, callTables, chains, queries, tables } from "./type-program.js";

const TABLES = 30;
const QUERIES = 50;
const WIDTH = 100;

/** A budget is what the figure was when it was last looked at, and a little more: counts do not depend on the machine. */
const budgets: Readonly<Record<string, number>> = {
  query: 1_250,
  chains: 260_000,
  "filter(c => …)": 1_200,
  "select of three names": 200,
  "withColumn(c => upper)": 1_000,
  "withColumn(upper(col))": 400,
  "groupBy.agg": 740,
  "join on a name": 180,
  "join on a condition": 700,
  drop: 480,
  withColumnRenamed: 480,
  union: 1_050,
  "cast to decimal text": 1_500,
};

/** What the compiler does for queries: instantiations of types, which are the same on every machine, and milliseconds. */
export function typeFigures(): Figure[] {
  const bench = new TypeBench();
  // the first program also pays for the standard library
  bench.cost(callTables(1));
  const own = tables(TABLES, WIDTH);
  const program = bench.added(own, queries(QUERIES, TABLES, WIDTH));
  const chained = bench.cost(chains(QUERIES, 30, WIDTH));
  return [
    count(
      `instantiations of a query of nine operations (${TABLES} tables of ${WIDTH} columns)`,
      program.instantiations / QUERIES,
      "query",
      "1,000",
    ),
    { name: "its type check", value: `${(program.checkMs / QUERIES).toFixed(1)} ms`, goal: "20 ms" },
    count(`instantiations of ${QUERIES} chains of 30 operations on ${WIDTH} columns`, chained.instantiations, "chains", "300,000"),
    { name: "their type check", value: `${(chained.checkMs / 1000).toFixed(1)} s`, goal: "2.0 s" },
    ...callFigures(bench),
  ];
}

function callFigures(bench: TypeBench): Figure[] {
  const before = callTables(WIDTH);
  return Object.entries(calls).map(([name, call]) => {
    const [first, second] = [1, 2].map((k) =>
      bench.cost(`${before}${[...Array(k).keys()].map((i) => `export const x${i} = ${call(i)};`).join("\n")}`),
    );
    const figure = count(`instantiations of ${name}, first call`, first!.instantiations, name);
    return { ...figure, value: `${figure.value}, then ${(second!.instantiations - first!.instantiations).toLocaleString("en")}` };
  });
}

function count(name: string, value: number, budgetName: string, goal = ""): Figure {
  const budget = budgets[budgetName]!;
  const figure: Figure = { name, value: Math.round(value).toLocaleString("en"), goal, budget: budget.toLocaleString("en") };
  return value > budget ? { ...figure, over: true } : figure;
}
