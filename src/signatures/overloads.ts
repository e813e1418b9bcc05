import { versionReached } from "../types/version-rules.js";
import type { FunctionFact } from "./function-fact.js";
import { parseSignature } from "./parser.js";
import type { Signature } from "./signature.js";

const parsed = new Map<string, Signature>();

/** `parseSignature`, each text once. */
export function cachedSignature(text: string): Signature {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const signature = parseSignature(text);
  parsed.set(text, signature);
  return signature;
}

/** An overload with its position in the list that holds for a version. */
export interface Overload {
  readonly index: number;
  readonly signature: Signature;
}

/** The overloads that a function has on a server of some version, in the order they are tried. */
export function overloadsOf(fact: Pick<FunctionFact, "overloads" | "changes">, version: string): readonly Overload[] {
  const changed = fact.changes?.findLast((change) => versionReached(version, change.since));
  return (changed ?? fact).overloads.flatMap(({ sig, since }, index) =>
    since === undefined || versionReached(version, since) ? [{ index, signature: cachedSignature(sig) }] : [],
  );
}
