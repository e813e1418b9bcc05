import type { VersionNeeds } from "../dsl/version-needs.js";
import { ParseError } from "../errors.js";
import type { Relation } from "../plan/plan.js";
import { addChildren, isPlanObject, type PlanObject } from "../plan/traverse.js";
import type { DataType } from "../types/data-type.js";
import { toProto } from "../types/proto.js";
import { schemaOfText } from "../types/schema-text.js";

// Types that came after the oldest supported Spark. They reach a plan in many ways (literals, casts, schemas of rows and files, DDL text), so they
// are looked for in the whole of it, and only for a server that lacks them.

/** The release that brought times finer than microseconds, and timestamps finer than those. */
export const NANOSECONDS = "4.3.0";

/** What a plan's types need of a server; undefined when every supported Spark has them. */
export function needsOfTypes(plan: Relation): VersionNeeds {
  const open = [plan as unknown as PlanObject];
  const seen = new Set<PlanObject>();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    const what = newerType(node);
    if (what !== undefined) return { version: NANOSECONDS, what: `the type ${what}` };
    const said = typeOfText(node);
    if (said !== undefined) open.push(toProto(said) as unknown as PlanObject);
    addChildren(node, open);
  }
  return undefined;
}

function newerType({ case: kind, value }: PlanObject): string | undefined {
  if (!isPlanObject(value)) return undefined;
  switch (kind) {
    case "time":
      return Number(value.precision ?? 6) > 6 ? `time(${String(value.precision)})` : undefined;
    case "timestampNtzNanos":
      return `timestamp_ntz(${String(value.precision)})`;
    case "timestampLtzNanos":
      return `timestamp_ltz(${String(value.precision)})`;
    default:
      return undefined;
  }
}

/** The type that a node says as text: a cast's, or the schema of rows and files. */
function typeOfText({ case: kind, value }: PlanObject): DataType | undefined {
  const text = kind === "localRelation" || kind === "dataSource" ? (value as PlanObject).schema : kind === "typeStr" ? value : undefined;
  if (typeof text !== "string" || text === "") return undefined;
  try {
    return schemaOfText(text);
  } catch (error) {
    // text that is no type is the server's to refuse
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}
