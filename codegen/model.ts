import { camelName } from "../src/signatures/camel-name.js";
import type { EngineFact, ExampleFact, FunctionFact, OverloadFact, WireForm } from "../src/signatures/function-fact.js";
import { cachedSignature } from "../src/signatures/overloads.js";
import { allParameters, type Signature } from "../src/signatures/signature.js";
import type { ParameterApi, RawEntry, RawLanguage, RawOverload, RawWire } from "./entry.js";

/** A registry entry with its signatures parsed and its defaults filled in: what the emitters read. */
export interface FunctionModel {
  readonly fact: FunctionFact;
  readonly doc: string | undefined;
  readonly examples: readonly ExampleFact[];
  /** Parsed overloads of the newest Spark that the registry knows, as far as the typed function offers them. */
  readonly signatures: readonly Signature[];
  readonly api: { readonly params: Readonly<Record<string, ParameterApi>>; readonly required: readonly string[] };
  readonly wires: readonly RawWire[];
}

/** Models of entries that were checked, sorted by name (by code units, the same everywhere), whatever order the YAML has. */
export function modelsOf(entries: readonly RawEntry[], language: readonly RawLanguage[]): readonly FunctionModel[] {
  return [...entries.map(modelOf), ...language.map(languageModel)].sort((a, b) => (a.fact.name < b.fact.name ? -1 : 1));
}

/** Whether `fn` has a function of this name: operators and casts are Column's methods, table functions are frames. */
export function isTypedFunction({ fact }: Pick<FunctionModel, "fact">): boolean {
  return !["operator", "cast", "table", "language"].includes(fact.kind);
}

/** Whether `spark.tvf` has a method of this name. */
export function isTableFunction({ fact }: Pick<FunctionModel, "fact">): boolean {
  return fact.kind === "table" || fact.tvf === true;
}

/** The overloads of the newest version. */
function newestOverloads(entry: RawEntry): readonly RawOverload[] {
  return entry.sig_changes?.at(-1)?.sig ?? entry.sig;
}

export function signatureText(overload: RawOverload): string {
  return typeof overload === "string" ? overload : overload.sig;
}

function isTyped(overload: RawOverload): boolean {
  return typeof overload === "string" || overload.typed !== false;
}

export function wiresOf(entry: RawEntry): readonly RawWire[] {
  if (entry.wire === undefined) return [];
  return Array.isArray(entry.wire) ? (entry.wire as readonly RawWire[]) : [entry.wire as RawWire];
}

function modelOf(entry: RawEntry): FunctionModel {
  return {
    fact: factOf(entry),
    doc: entry.doc,
    examples: entry.examples ?? [],
    signatures: newestOverloads(entry)
      .filter(isTyped)
      .map((overload) => cachedSignature(signatureText(overload))),
    api: { params: entry.api?.params ?? {}, required: entry.api?.required ?? [] },
    wires: wiresOf(entry),
  };
}

/** Whether the function is exported in camelCase: not the old spelling of one whose camelCase name it is (`countDistinct`). */
export function hasCamelName({ fact }: Pick<FunctionModel, "fact">): boolean {
  return fact.aliasOf === undefined || camelName(fact.aliasOf) !== camelName(fact.name);
}

/** A name without calls. */
function languageModel({ name, kind, group, since, deprecated, doc, instead }: RawLanguage): FunctionModel {
  const fact: FunctionFact = {
    name,
    kind,
    group,
    since,
    ...(deprecated !== undefined && { deprecated }),
    instead,
    overloads: [],
    unify: "wider",
    wireNames: [],
  };
  return { fact, doc, examples: [], signatures: [], api: { params: {}, required: [] }, wires: [] };
}

function factOf(entry: RawEntry): FunctionFact {
  const wire = wireForms(entry);
  return {
    name: entry.name,
    kind: entry.kind,
    group: entry.group,
    since: entry.since,
    ...(entry.deprecated !== undefined && { deprecated: entry.deprecated }),
    ...(entry.aliasOf !== undefined && { aliasOf: entry.aliasOf }),
    ...(entry.column !== undefined && { column: entry.column }),
    ...(entry.frame !== undefined && { frame: entry.frame }),
    ...(entry.tvf && { tvf: true as const }),
    overloads: entry.sig.map(overloadFact),
    ...(entry.sig_changes && {
      changes: entry.sig_changes.map((change) => ({ since: change.since, overloads: change.sig.map(overloadFact) })),
    }),
    unify: entry.unify ?? "wider",
    wireNames: wireNames(entry),
    ...(wire.length > 0 && { wire }),
    ...(entry.duckdb && { engine: engineFact(entry.duckdb) }),
  };
}

function overloadFact(overload: RawOverload): OverloadFact {
  if (typeof overload === "string") return { sig: overload };
  return {
    sig: overload.sig,
    ...(overload.since !== undefined && { since: overload.since }),
    ...(overload.duckdb && { engine: engineFact(overload.duckdb) }),
  };
}

function engineFact(engine: EngineFact): EngineFact {
  if ("becomes" in engine || "unsupported" in engine) return engine;
  const does = "sql" in engine ? { sql: engine.sql } : { rule: engine.rule };
  return { ...does, ...(engine.refuse && { refuse: engine.refuse }), ...(engine.why !== undefined && { why: engine.why }) };
}

/**
 * The names by which a plan calls this entry and no other: what its calls send, and its aliases. None for an entry that is another
 * one with a flag (`sum_distinct`), and not a name that belongs to an entry of its own (`log(x)` sends `ln`).
 */
export function wireNames(entry: RawEntry): readonly string[] {
  const wires = wiresOf(entry);
  // an alias that is sent under its target's name is no name of a plan
  if (entry.aliasOf !== undefined && wires.some((wire) => wire.fn !== undefined)) return [];
  const sent = wires.length === 0 ? [entry.name] : wires.filter((wire) => !wire.distinct).map((wire) => wire.fn ?? entry.name);
  // a form for some number of arguments only borrows the name it sends
  const own = wires.some((wire) => wire.arity !== undefined) ? sent.filter((name) => name === entry.name) : sent;
  return [...new Set([...own, ...(entry.aliases ?? [])].map((name) => name.toLowerCase()))];
}

/** How calls are sent otherwise than by the entry's name with arguments in order; by arity where a parameter may be left out. */
function wireForms(entry: RawEntry): readonly WireForm[] {
  const forms = wiresOf(entry).flatMap((wire): readonly WireForm[] => {
    const name = (wire.fn ?? entry.name).toLowerCase();
    const form = { name, ...(wire.arity !== undefined && { arity: wire.arity }), ...(wire.distinct && { distinct: true as const }) };
    if (wire.args === undefined) return [form];
    const required = wire.args.filter((written) => !written.endsWith("?"));
    const lists = required.length === wire.args.length ? [wire.args] : [required, wire.args];
    return lists.map((sent) => {
      const order = orderOf(entry, sent);
      return { ...form, arity: sent.length, ...(order.some((at, i) => at !== i) && { order }) };
    });
  });
  return forms.filter((form) => form.name !== entry.name.toLowerCase() || form.distinct || form.order);
}

/** Positions on the wire of a signature's parameters. */
function orderOf(entry: RawEntry, sent: readonly string[]): readonly number[] {
  const names = sent.map((written) => written.replace(/\?$/, ""));
  const signature = newestOverloads(entry)
    .map((overload) => cachedSignature(signatureText(overload)))
    .find((each) => names.every((name) => allParameters(each).some((parameter) => parameter.name === name)));
  if (signature === undefined) throw new Error(`${entry.name}: no overload has the parameters ${names.join(", ")}`);
  return allParameters(signature).flatMap(({ name }) => (names.includes(name) ? [names.indexOf(name)] : []));
}
