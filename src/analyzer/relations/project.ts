import type { Project } from "../../generated/proto/spark/connect/relations_pb.js";
import type { Analysis } from "../context.js";
import { aggregateCalls } from "../expressions/walk.js";
import type { Analyzed } from "../scope/analyzed.js";
import { aggregateOf } from "./grouping.js";
import { projectItems } from "./items.js";
import { lateralItems } from "./lateral.js";

/** `select`: columns, or one row of aggregates when there is an aggregate and no window over it. */
export function resolveProject(project: Project, input: Analyzed, analysis: Analysis): Analyzed {
  const items = lateralItems(project.expressions, analysis, input);
  if (items.some((item) => aggregateCalls(item.expression).length > 0)) return aggregateOf([], items, input);
  return projectItems(items, input);
}
