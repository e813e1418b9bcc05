import { markdownTable } from "markdown-table";
import { draftSignatures } from "./draft-signature.js";
import { resultsByType } from "./harvest/grouped.js";
import type { Observed, ObservedCall, ObservedFunction } from "./observed.js";

/** One thing that is different in the newer release. */
export interface Change {
  readonly name: string;
  readonly what: "added" | "removed" | "changed";
  /** in the words of a release note */
  readonly text: string;
}

/** What a release added, removed and changed, by name. */
export function changesBetween(older: Observed, newer: Observed): readonly Change[] {
  const names = [...new Set([...Object.keys(older.functions), ...Object.keys(newer.functions)])].sort();
  const changes = names.flatMap((name): readonly Change[] => {
    const [before, after] = [older.functions[name], newer.functions[name]];
    if (before === undefined) return [{ name, what: "added", text: addedText(newer, name) }];
    if (after === undefined) return [{ name, what: "removed", text: "" }];
    const texts = functionChanges(before, after);
    return texts.length === 0 ? [] : [{ name, what: "changed", text: texts.join("; ") }];
  });
  return [...changes, ...clientChanges("PySpark", older.pyspark, newer.pyspark), ...clientChanges("Scala", older.scala, newer.scala)];
}

/** The changes as a Markdown table: added first, then changed, then removed. */
export function changesTable(changes: readonly Change[]): string {
  const order = ["added", "changed", "removed"];
  const sorted = [...changes].sort((a, b) => order.indexOf(a.what) - order.indexOf(b.what));
  const cell = (text: string) => text.replaceAll("|", "\\|");
  return markdownTable([["function", "", "what"], ...sorted.map(({ name, what, text }) => [`\`${cell(name)}\``, what, cell(text)])]);
}

/** Its kind, and its signatures as they are drafted for the registry. */
function addedText(observed: Observed, name: string): string {
  const { kind, class: className, aliases = [] } = observed.functions[name]!;
  const also = aliases.length > 0 ? `, also ${aliases.join(", ")}` : "";
  const signatures = draftSignatures(observed, name).map(({ text }) => text);
  return `${kind ?? (className === undefined ? "syntax" : "scalar")}${also}${signatures.length === 0 ? "" : `: ${signatures.join("; ")}`}`;
}

function functionChanges(before: ObservedFunction, after: ObservedFunction): readonly string[] {
  const facts = (["kind", "arity"] as const)
    .filter((fact) => before[fact] !== after[fact])
    .map((fact) => `${fact}: ${before[fact] ?? "none"} → ${after[fact] ?? "none"}`);
  const deprecated = before.deprecated === after.deprecated ? [] : [after.deprecated ? "deprecated" : "no longer deprecated"];
  return [...facts, ...deprecated, ...callChanges(before.calls ?? [], after.calls ?? [])];
}

/** Calls with the same arguments are compared; others were only found in one of the releases. */
function callChanges(before: readonly ObservedCall[], after: readonly ObservedCall[]): readonly string[] {
  return after.flatMap((call) => {
    const old = before.find(({ args }) => args.join() === call.args.join());
    if (old === undefined) return before.length > 0 ? [`new: (${call.args.join(", ")}) → ${call.result}`] : [];
    const results = old.result === call.result ? [] : [`(${call.args.join(", ")}): ${old.result} → ${call.result}`];
    return [...results, ...nullChanges(old, call), ...call.positions.flatMap((_, at) => positionChanges(old, call, at))];
  });
}

function nullChanges(old: ObservedCall, call: ObservedCall): readonly string[] {
  if (old.result !== call.result) return [];
  const keys = [...new Set([...Object.keys(old.nulls ?? {}), ...Object.keys(call.nulls ?? {})])].sort();
  return keys.flatMap((key) => {
    const [was, is] = [old.nulls?.[key] ?? old.result, call.nulls?.[key] ?? call.result];
    const what = key.endsWith(".elem?") ? `nulls in argument ${key.replace(".elem?", "")}` : `null as argument ${key.replace("?", "")}`;
    return was === is ? [] : [`${what}: ${was} → ${is}`];
  });
}

function positionChanges(old: ObservedCall, call: ObservedCall, at: number): readonly string[] {
  const [was, is] = [old.positions[at], call.positions[at]];
  const literal = was?.literal === undefined && is?.literal !== undefined ? [`argument ${at + 1}: a literal only`] : [];
  const column = was?.literal !== undefined && is?.literal === undefined ? [`argument ${at + 1}: a column too`] : [];
  // a place that a shorter call describes is described once
  if (was?.results === undefined || is?.results === undefined) return [...literal, ...column];
  const [before, after] = [resultsByType(was.results), resultsByType(is.results)];
  const byChange = new Map<string, string[]>();
  for (const type of new Set([...before.keys(), ...after.keys()])) {
    const [from, to] = [before.get(type), after.get(type)];
    if (from === to) continue;
    const change = from === undefined ? `now taken → ${to}` : to === undefined ? "no longer taken" : `${from} → ${to}`;
    byChange.set(change, [...(byChange.get(change) ?? []), type]);
  }
  return [...literal, ...column, ...[...byChange].map(([change, types]) => `argument ${at + 1}: ${types.join(", ")} ${change}`)];
}

/** Signatures of a client's functions; where it was not asked in one of the releases nothing can be said. */
function clientChanges(
  client: string,
  older: Readonly<Record<string, string | readonly string[]>> | undefined,
  newer: Readonly<Record<string, string | readonly string[]>> | undefined,
): readonly Change[] {
  if (older === undefined || newer === undefined) return [];
  const text = (value: string | readonly string[]) => [value].flat().join(" ");
  return Object.keys(newer)
    .filter((name) => older[name] !== undefined && text(older[name]) !== text(newer[name]!))
    .sort()
    .map((name) => ({ name, what: "changed", text: `${client}: ${text(older[name]!)} → ${text(newer[name]!)}` }));
}
