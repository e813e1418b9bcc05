import { completionMs } from "../completion.js";
import type { Figure } from "../figures.js";
import { TypeBench } from "../type-cost.js";
import { UserProject } from "../user-project.js";
import { declarationSizes } from "./declaration-sizes.js";
import { drizzle, kysely, type Peer, peerQueries, peerTables, sparkwright } from "./programs.js";

const TABLES = 30;
const QUERIES = 50;
const WIDTH = 100;
const WIDE = 300;
const RUNS = 3;
/** Queries here cost at most a part of what they cost in the other libraries. */
const LEAST_TIMES = 10;

/** What the compiler and an editor do for one program as three libraries write it, and how many times ours that is. */
export async function peerFigures(): Promise<Figure[]> {
  const bench = new TypeBench();
  using project = new UserProject();
  const costs: Costs[] = [];
  for (const peer of [sparkwright, kysely, drizzle]) costs.push(await costsOf(bench, project, peer));
  const own = costs[0]!;
  return figures.flatMap(({ name, key, unit }) =>
    costs.map((cost) => {
      const times = cost[key] / own[key];
      const value = `${cost[key].toLocaleString("en", { maximumFractionDigits: unit === "ms" ? 1 : 0 })} ${unit} (${times.toFixed(1)} times)`;
      const counted = key.startsWith("instantiations") && cost !== own;
      return {
        name: `${name}: ${cost.name}`,
        value,
        ...(counted ? { budget: `at least ${LEAST_TIMES} times`, over: times < LEAST_TIMES } : {}),
      };
    }),
  );
}

interface Costs {
  readonly name: string;
  readonly instantiations6: number;
  readonly instantiations7: number;
  readonly check6: number;
  readonly check7: number;
  readonly completion: number;
  readonly narrow: number;
  readonly wide: number;
}
const query = `a query of eight operations (${TABLES} tables of ${WIDTH} columns)`;
const figures: readonly { readonly name: string; readonly key: Exclude<keyof Costs, "name">; readonly unit: string }[] = [
  { name: `instantiations of ${query}, TypeScript 6.0`, key: "instantiations6", unit: "" },
  { name: `instantiations of ${query}, TypeScript 7.0`, key: "instantiations7", unit: "" },
  { name: "its type check, TypeScript 6.0", key: "check6", unit: "ms" },
  { name: "its type check, TypeScript 7.0", key: "check7", unit: "ms" },
  { name: `completion on two joined tables of ${WIDE} columns, p50`, key: "completion", unit: "ms" },
  { name: "declarations of an exported query of four columns", key: "narrow", unit: "bytes" },
  { name: `declarations of an exported query of ${WIDE} columns`, key: "wide", unit: "bytes" },
];

async function costsOf(bench: TypeBench, project: UserProject, peer: Peer): Promise<Costs> {
  const [tables, queries] = [peerTables(peer, TABLES, WIDTH), peerQueries(peer, QUERIES, TABLES, WIDTH)];
  // each compiler in a process of its own: in this one, the first library would warm it up for the others
  const six = project.added("6.0", tables, queries, 1);
  const seven = project.added("7.0", tables, queries, RUNS);
  const text = `${peerTables(peer, 2, WIDE / 2)}\n${peer.completed("t0", "t1")}\n`;
  const completion = await completionMs(project, { text, offers: { names: /^t\d_c\d+$/, count: peer.offered(WIDE) } });
  return {
    name: peer.name,
    instantiations6: six.instantiations / QUERIES,
    instantiations7: seven.instantiations / QUERIES,
    check6: six.checkMs / QUERIES,
    check7: seven.checkMs / QUERIES,
    completion,
    ...declarationSizes(bench, peer),
  };
}
