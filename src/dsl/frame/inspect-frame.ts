import { treeText } from "../../plan/tree-text.js";
import { typeToDdl } from "../../types/ddl-text.js";
import type { FrameState } from "./frame-state.js";

/** A frame in words: its schema if that is known, else its operators; and how to see rows. */
export function inspectFrame({ schema, relation }: FrameState): string {
  const hint = "rows: await df.show(), await df.collect()";
  if (schema.current === undefined) {
    return `DataFrame (schema not asked for yet; ${hint})\n${indent(treeText(relation))}`;
  }
  const columns = schema.current.fields.map(
    ({ name, type, nullable }) => `${JSON.stringify(name)} ${typeToDdl(type)}${nullable ? "" : " not null"}`,
  );
  return `DataFrame (${hint})\n${indent(columns.join("\n"))}`;
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, "  ");
}
