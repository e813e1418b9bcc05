import type { ExampleFact } from "../../src/signatures/function-fact.js";
import type { NullRule, Signature } from "../../src/signatures/signature.js";
import { hookResult } from "../declaration/hooks.js";
import type { FunctionModel } from "../model.js";

const groupNames: Readonly<Record<string, string>> = {
  agg: "aggregate",
  datetime: "date and time",
  lambda: "higher-order",
  misc: "miscellaneous",
};

/** An example to paste: the code in lines, and what Spark gives for its last line. */
export type ShownExample = Pick<ExampleFact, "value" | "type"> & { readonly lines: readonly string[] };

/** The documentation of a function: what it does, its types, when it is null, calls with what Spark gives for them. */
export function docComment(model: FunctionModel, examples: readonly ShownExample[] = model.examples.map(functionExample)): string {
  const { fact } = model;
  const paragraphs = [
    [model.doc!.trim()],
    ...typeParagraphs(model.signatures),
    [`Spark's \`${fact.name}\`, one of its ${groupNames[fact.group] ?? fact.group} functions; since ${fact.since}.`],
  ];
  const lines = paragraphs.flatMap((paragraph, i) => [...(i === 0 ? [] : [""]), ...paragraph.flatMap((line) => wrap(line, 125))]);
  const tags = [...(fact.deprecated === undefined ? [] : [`@deprecated ${fact.deprecated}`]), ...examples.flatMap(exampleLines)];
  return [
    "/**",
    ...[...lines, ...(tags.length > 0 ? [""] : []), ...tags].map((line) => ` * ${line.replaceAll("*/", "*\\/")}`.trimEnd()),
    " */",
  ].join("\n");
}

/** Types and null rules: one sentence on nulls where the overloads agree, otherwise one beside each. */
function typeParagraphs(signatures: readonly Signature[]): readonly (readonly string[])[] {
  const rules = new Set(signatures.map((signature) => nullSentence(signature)));
  const types = signatures.map((signature) => `\`${readable(signature)}\``);
  if (rules.size > 1) return [["In Spark's types:", ...types.map((text, i) => `- ${text}. ${nullSentence(signatures[i]!)}`)]];
  const [sentence] = rules;
  return [
    ...(sentence ? [[sentence]] : []),
    types.length === 1 ? [`In Spark's types: ${types[0]}.`] : ["In Spark's types:", ...types.map((text) => `- ${text}`)],
  ];
}

/** A signature without what only the registry's reader needs: how arguments are matched, and the null rule, which is a sentence. */
function readable(signature: Signature): string {
  const text = signature.text
    .replace(/\blit /g, "")
    .replace(/ strict\b/g, "")
    .replace(/ \{(\d+),\}/g, " (at least $1)");
  const arrow = text.lastIndexOf(signature.rows ? " => " : " -> ");
  const result = withoutNullRule(text.slice(arrow + 4), signature.nullRule).replace(/@\w+/, (hook) => hookResult(hook.slice(1)));
  return `${text.slice(0, arrow)} -> ${result}`;
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

function nullSentence({ nullRule: rule, rows }: Signature): string {
  // a generator's columns have their own null flags
  if (rows) return "";
  switch (rule.kind) {
    case "anyArgument":
      return "Null when an argument is.";
    case "always":
      return "The result may be null, whatever the arguments are.";
    case "never":
      return "Never null.";
    case "allArguments":
      return "Null only when all arguments are.";
    case "oneOf":
      return `Null when ${rule.terms.map((term) => (term.element ? `an element of \`${term.parameter}\`` : `\`${term.parameter}\``)).join(" or ")} is.`;
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
