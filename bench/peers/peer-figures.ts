import type { Figure } from "../figures.js";
import { TypeBench } from "../type-cost.js";
import { drizzle, kysely, type Peer, peerQueries, peerTables, sparkwright } from "./programs.js";

const TABLES = 30;
const QUERIES = 50;
const WIDTH = 100;

/** What the compiler does for one program as three libraries write it: each query's instantiations and time, and how many times ours they are. */
export function peerFigures(): Figure[] {
  const bench = new TypeBench();
  const own = costOf(bench, sparkwright);
  return [own, costOf(bench, kysely), costOf(bench, drizzle)].flatMap(({ name, instantiations, checkMs }) => [
    {
      name: `${name}: instantiations of a query of eight operations (${TABLES} tables of ${WIDTH} columns)`,
      value: `${Math.round(instantiations).toLocaleString("en")} (${(instantiations / own.instantiations).toFixed(1)} times)`,
    },
    { name: `${name}: its type check`, value: `${checkMs.toFixed(1)} ms (${(checkMs / own.checkMs).toFixed(1)} times)` },
  ]);
}

function costOf(bench: TypeBench, peer: Peer): { readonly name: string; readonly instantiations: number; readonly checkMs: number } {
  const tables = peerTables(peer, TABLES, WIDTH);
  const { instantiations, checkMs } = bench.added(tables, peerQueries(peer, QUERIES, TABLES, WIDTH));
  return { name: peer.name, instantiations: instantiations / QUERIES, checkMs: checkMs / QUERIES };
}
