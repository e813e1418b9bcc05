import type { TypeBench } from "../type-cost.js";
import { type Peer, peerQueries, peerTables } from "./programs.js";

const QUERIES = 50;

/** Bytes of the declarations of an exported query: of a narrow one over two tables of 100 columns, and of one that keeps the 300 of its two tables. */
export function declarationSizes(bench: TypeBench, peer: Peer): { readonly narrow: number; readonly wide: number } {
  return { narrow: sizeOf(bench, peer, peer.query, 100), wide: sizeOf(bench, peer, peer.wideQuery, 150) };
}

function sizeOf(bench: TypeBench, peer: Peer, query: Peer["query"], columns: number): number {
  // what queries mention is exported, too, so that it is not counted as theirs
  const tables = peerTables(peer, 2, columns).replace(/^(?=interface|const|declare)/gm, "export ");
  const all = bench.declarationBytes(`${tables}\n${peerQueries({ ...peer, query }, QUERIES, 2, columns)}`);
  return (all - bench.declarationBytes(tables)) / QUERIES;
}
