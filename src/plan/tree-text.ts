import type { Relation } from "./plan.js";
import { inputsOf, isOneof, isPlanObject, type PlanObject } from "./traverse.js";

const longest = 30;

/** The operators of a plan, one a line, inputs below and to the right: what `console.log(df)` shows of a frame without a known schema. */
export function treeText(relation: Relation): string {
  const lines: string[] = [];
  const open: { node: Relation; level: number }[] = [{ node: relation, level: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (lines.length === longest) {
      lines.push("…");
      break;
    }
    const { node, level } = next;
    const operator = node.relType;
    lines.push(`${"  ".repeat(level)}${nameOf(operator?.case)}${detailOf(operator?.value as PlanObject | undefined)}`);
    for (const input of inputsOf(operator?.value as PlanObject | undefined).reverse()) {
      open.push({ node: input, level: level + 1 });
    }
  }
  return lines.join("\n");
}

function nameOf(operator: string | undefined): string {
  return operator === undefined ? "Nothing" : operator[0]!.toUpperCase() + operator.slice(1);
}

/** What tells two operators of a kind apart at a glance: names and numbers, no expressions. */
function detailOf(operator: PlanObject | undefined): string {
  if (operator === undefined) {
    return "";
  }
  const readType = operator.readType;
  const source = isPlanObject(readType) && isOneof(readType) ? (readType.value as PlanObject) : operator;
  const details: unknown[] = [
    source.unparsedIdentifier,
    source.format,
    source.paths,
    operator.alias,
    operator.limit,
    operator.usingColumns,
    operator.query,
    operator.typeUrl,
  ];
  const words = details.flat().filter((detail): detail is string | number => typeof detail === "string" || typeof detail === "number");
  if (operator.aliases !== undefined) {
    words.push(...(operator.aliases as { name: string[] }[]).flatMap((alias) => alias.name));
  }
  return words.length === 0 ? "" : ` ${shorten(words.join(", "))}`;
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
