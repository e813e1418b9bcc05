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

/** The documentation of a function: what it does, its types, when it is null, calls with what Spark gives for them. */
export function docComment(model: FunctionModel): string {
  const { fact } = model;
  const paragraphs = [
    [model.doc!.trim()],
    ...typeParagraphs(model.signatures),
    [`Spark's \`${fact.name}\`, one of its ${groupNames[fact.group] ?? fact.group} functions; since ${fact.since}.`],
  ];
  const lines = paragraphs.flatMap((paragraph, i) => [...(i === 0 ? [] : [""]), ...paragraph.flatMap((line) => wrap(line, 125))]);
  const tags = [...(fact.deprecated === undefined ? [] : [`@deprecated ${fact.deprecated}`]), ...model.examples.flatMap(exampleLines)];
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

/** The example as lines to paste: its frame's columns, then the call with what it gives. */
function exampleLines(example: ExampleFact): readonly string[] {
  const frame =
    example.rows === undefined
      ? []
      : [`const c = spark.createDataFrame(${rowsText(example.rows)}, ${JSON.stringify(example.schema)}).cols();`];
  return ["@example", "```ts", ...frame, `${example.expr}; // ${JSON.stringify(example.value)}, ${example.type}`, "```"];
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
