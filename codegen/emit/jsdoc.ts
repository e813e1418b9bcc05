import type { ExampleFact } from "../../src/signatures/function-fact.js";
import { allParameters, type NullRule, type Signature } from "../../src/signatures/signature.js";
import { offered } from "../declaration/arguments.js";
import { hookResult } from "../declaration/hooks.js";
import type { FunctionModel } from "../model.js";
import { parameterLines } from "./parameter-doc.js";

const groupNames: Readonly<Record<string, string>> = {
  agg: "aggregate",
  csv: "CSV",
  datetime: "date and time",
  json: "JSON",
  lambda: "higher-order",
  misc: "miscellaneous",
  st: "geospatial",
  url: "URL",
  xml: "XML",
};

/** An example to paste: the code in lines, and what Spark gives for its last line. */
export type ShownExample = Pick<ExampleFact, "value" | "type"> & { readonly lines: readonly string[] };

/** Where Spark's reference of SQL functions has each name that SQL knows. */
const reference = "https://spark.apache.org/docs/latest/api/sql/#";

/** Overloads beyond this number tell a reader less than the parameters do. */
const mostShown = 6;

/** The documentation of a function: what it does, its types, when it is null, its parameters, calls with what Spark gives for them. */
export function docComment(model: FunctionModel, examples: readonly ShownExample[] = model.examples.map(functionExample)): string {
  const { fact } = model;
  const paragraphs = [...summary(model), typeLines(model), [originSentence(model)]].filter((paragraph) => paragraph.length > 0);
  const lines = paragraphs.flatMap((paragraph, i) => [...(i === 0 ? [] : [""]), ...paragraph.flatMap((line) => wrap(line, 125))]);
  const tags = [
    ...parameterLines(model).flatMap((line) => wrap(line, 125)),
    ...(fact.deprecated === undefined ? [] : [`@deprecated ${fact.deprecated}`]),
    ...examples.flatMap(exampleLines),
  ];
  return [
    "/**",
    ...[...lines, ...(tags.length > 0 ? [""] : []), ...tags].map((line) => ` * ${line.replaceAll("*/", "*\\/")}`.trimEnd()),
    " */",
  ].join("\n");
}

/** The first sentence by itself, which is what lists of completions show, then the others. */
function summary({ fact, doc }: FunctionModel): readonly (readonly string[])[] {
  const text = doc!.trim().replaceAll(/\s+/g, " ");
  const [, first = text, rest = ""] = /^(.*?[.])(?: (?=[A-Z`"])(.*))?$/.exec(text) ?? [];
  const opening = fact.aliasOf === undefined ? first : `Another name of \`${fact.aliasOf}\`. ${first}`;
  return rest === "" ? [[opening]] : [[opening], [rest]];
}

/** Since when there is such a function, where it belongs, and where Spark describes it. */
function originSentence(model: FunctionModel): string {
  const { fact } = model;
  const group = groupNames[fact.group] ?? fact.group;
  const name = sqlName(model);
  return `${/^[aeo]|^XML/.test(group) ? "An" : "A"} ${group} function since Spark ${fact.since}${name === undefined ? "" : ` ([reference](${reference}${name}))`}.`;
}

/** Names that only clients send: SQL has syntax for them, or nothing. */
const clientsOnly: readonly string[] = ["product", "timestamp_add", "timestamp_diff"];

/** What SQL calls the function; undefined where it has no name for it. */
export function sqlName({ fact, wires, signatures }: FunctionModel): string | undefined {
  const [wire, ...others] = wires;
  if (wire?.internal || fact.kind === "partition" || clientsOnly.includes(fact.name)) return undefined;
  // log(x) is sent as ln, percentile_cont as percentile: what is documented is the name that was called
  const borrowed = others.length > 0 || signatures.some(({ within }) => within !== undefined);
  return (borrowed ? fact.name : (wire?.fn ?? fact.name)).toLowerCase();
}

/** Types and null rules: one sentence on nulls where the overloads agree, otherwise one beside each. */
function typeLines(model: FunctionModel): readonly string[] {
  const { signatures } = model;
  const rules = [...new Set(signatures.map((signature) => nullText(signature)))];
  if (signatures.length > mostShown) return rules.length === 1 ? [`${rules[0]!.slice(0, 1).toUpperCase()}${rules[0]!.slice(1)}.`] : [];
  const types = signatures.map((signature) => `\`${readable(model, signature)}\``);
  const withRule = (i: number, rule: string) => `${types[i]}${rule === "" ? "" : `; ${rule}`}`;
  if (types.length === 1) return [`In Spark's types ${withRule(0, rules[0]!)}.`];
  if (rules.length > 1) return ["In Spark's types:", ...signatures.map((signature, i) => `- ${withRule(i, nullText(signature))}`)];
  return [`In Spark's types${rules[0] === "" ? "" : ` (${rules[0]})`}:`, ...types.map((text) => `- ${text}`)];
}

/** A signature without what only the registry's reader needs: how arguments are matched, and the null rule, which is said in words. */
function readable(model: FunctionModel, signature: Signature): string {
  const arrow = signature.text.lastIndexOf(signature.rows ? " => " : " -> ");
  const omitted = allParameters(signature).filter((parameter) => !offered(model, signature).includes(parameter));
  const parameters = omitted
    .reduce((text, { name }) => text.replace(new RegExp(`(, )?(lit )?(\\.\\.\\.)?${name}\\??: [^,)]*`), ""), signature.text.slice(0, arrow))
    .replace(/\(, /, "(")
    .replace(/\blit /g, "")
    .replace(/ strict\b/g, "")
    .replace(/ \{(\d+),\}/g, " (at least $1)");
  const result = withoutNullRule(signature.text.slice(arrow + 4), signature.nullRule);
  return `${parameters} -> ${result.replace(/@\w+/, (hook) => hookResult(hook.slice(1)))}`;
}

function withoutNullRule(result: string, rule: NullRule): string {
  return rule.kind === "anyArgument" ? result : result.replace(/(\?|!|\{[^}]*\})$/, "");
}

function exampleLines({ lines, value, type }: ShownExample): readonly string[] {
  const last = `${lines.at(-1)}; // ${JSON.stringify(value)}, ${type}`;
  return ["@example", "```ts", ...lines.slice(0, -1), last, "```"];
}

/** A function's example: its frame's columns, then the call. */
function functionExample(example: ExampleFact): ShownExample {
  const frame = frameText(example);
  return { ...example, lines: [...(frame === undefined ? [] : [`const c = ${frame}.cols();`]), example.expr] };
}

/** The frame of an example that has one. */
export function frameText({ rows, schema }: ExampleFact): string | undefined {
  return rows === undefined ? undefined : `spark.createDataFrame(${rowsText(rows)}, ${JSON.stringify(schema)})`;
}

function rowsText(columns: Readonly<Record<string, readonly unknown[]>>): string {
  const names = Object.keys(columns);
  const height = Math.max(...Object.values(columns).map((values) => values.length));
  const rows = Array.from(
    { length: height },
    (_, row) => `{ ${names.map((name) => `${name}: ${JSON.stringify(columns[name]![row] ?? null)}`).join(", ")} }`,
  );
  return `[${rows.join(", ")}]`;
}

function nullText({ nullRule: rule, rows, parameters }: Signature): string {
  // a generator's columns have their own null flags
  if (rows) return "";
  switch (rule.kind) {
    case "anyArgument":
      return parameters.length === 0 ? "never null" : "null when an argument is";
    case "always":
      return "may be null whatever the arguments are";
    case "never":
      return "never null";
    case "allArguments":
      return "null only when all arguments are";
    case "oneOf":
      return `null when ${rule.terms.map((term) => (term.element ? `an element of \`${term.parameter}\`` : `\`${term.parameter}\``)).join(" or ")} is`;
  }
}

function wrap(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(/\s+/)) {
    if (current !== "" && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current];
}
