import { draftSignatures } from "./draft-signature.js";
import type { Observed, ObservedFunction } from "./observed.js";
import { pysparkParameters } from "./pyspark-parameters.js";

/**
 * Entries for functions that the registry lacks, as YAML. What Spark told is in them; what it cannot tell is left empty, so that the
 * registry is refused until somebody wrote it.
 */
export function draftEntries(observed: Observed, names: readonly string[], known: ReadonlySet<string>): string {
  const entries = names.map((name) => {
    const facts = observed.functions[name]!;
    const target = facts.aliases?.find((other) => known.has(other) && isSame(facts, observed.functions[other]!));
    if (target === undefined) return draftEntry(observed, name, facts);
    return `- { name: ${plain(name)}, alias_of: ${plain(target)}, since: ${facts.since ?? observed.spark} }\n`;
  });
  return entries.join("\n");
}

/** Of one class and called alike. */
function isSame(a: ObservedFunction, b: ObservedFunction): boolean {
  const called = ({ kind, arity, calls = [] }: ObservedFunction) => JSON.stringify([kind, arity, calls]);
  return a.calls !== undefined && called(a) === called(b);
}

function draftEntry(observed: Observed, name: string, facts: ObservedFunction): string {
  const python = observed.pyspark?.[name];
  const parameters = pysparkParameters(python ?? "");
  const signatures = draftSignatures(observed, name);
  const texts = signatures.map(({ text }) => text);
  // a literal-only parameter says so in its signature
  const values = parameters.filter(({ takesValue, name }) => takesValue && !texts.some((text) => text.includes(`lit ${name}`)));
  const used = values.filter((parameter) => texts.some((text) => new RegExp(`[ (]${parameter.name}\\??:`).test(text)));
  const notes = [
    ...(python === undefined ? ["PySpark has no function of this name"] : [`PySpark: ${python}`]),
    ...(observed.scala?.[name] ?? []).map((list) => `Scala: ${list}`),
    ...(facts.aliases ? [`the same class as ${facts.aliases.join(", ")}`] : []),
    ...signatures.flatMap(({ doubts }) => doubts),
    ...(texts.length === 0 ? [`arity ${facts.arity ?? "unknown"}; no call was found that Spark takes: write the signature`] : []),
    ...Object.entries(facts.required ?? {}).map(([at, types]) => `argument ${at} must be ${types}`),
  ];
  const lines = [
    `- name: ${plain(name)}`,
    `  kind: ${facts.kind ?? (facts.class === undefined ? "operator" : "scalar")}`,
    `  group: ${groupOf(name, facts)} # a guess`,
    `  since: ${facts.since ?? observed.spark}`,
    ...(facts.deprecated ? ["  deprecated: # TODO"] : []),
    ...notes.map((note) => `  # ${note}`),
    ...(texts.length === 1
      ? [`  sig: [${JSON.stringify(texts[0])}]`]
      : ["  sig:", ...texts.map((text) => `    - ${JSON.stringify(text)}`)]),
    ...(texts.length === 0 ? ["    - TODO"] : []),
    "  doc: # TODO",
    "  examples:",
    '    - { expr: "TODO" }',
    ...(used.length > 0 ? [`  api: { params: { ${used.map((parameter) => `${parameter.name}: value`).join(", ")} } }`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** A name as YAML. */
const plain = (name: string): string => (/^\w+$/.test(name) && !/^(null|true|false|\d+)$/i.test(name) ? name : JSON.stringify(name));

const prefixes: readonly (readonly [RegExp, string])[] = [
  [/variant/, "variant"],
  [/^st_/, "misc"],
  [/json/, "json"],
  [/csv/, "csv"],
  [/xml|xpath/, "xml"],
  [/url/, "url"],
  [/^array|^sort_array/, "array"],
  [/^map/, "map"],
  [/time|date|day|month|year|nanos|micros/, "datetime"],
  [/base\d|char|string|regexp|similarity|trim|pad/, "string"],
  [/hash|hmac|sha|md5|crc/, "hash"],
  [/^bit/, "bitwise"],
];

/** By the kind where that decides, else by the name. */
function groupOf(name: string, { kind }: ObservedFunction): string {
  if (kind === "aggregate") return "agg";
  if (kind === "window") return "window";
  if (kind === "generator" || kind === "table") return "generator";
  return prefixes.find(([pattern]) => pattern.test(name))?.[1] ?? "misc";
}
