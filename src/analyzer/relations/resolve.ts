import { create } from "@bufbuild/protobuf";
import type { Relation } from "../../generated/proto/spark/connect/relations_pb.js";
import { RelationSchema } from "../../generated/proto/spark/connect/relations_pb.js";
import { fromProto } from "../../types/proto.js";
import type { Analysis } from "../context.js";
import { unsupported } from "../errors.js";
import type { Analyzed } from "../scope/analyzed.js";
import { resolveAggregate } from "./aggregate.js";
import { resolveDrop, resolveRename, resolveToDF, resolveToSchema, resolveWithColumns } from "./columns.js";
import { resolveJoin } from "./join.js";
import { resolveFill, resolveNaDrop, resolveReplace } from "./na.js";
import { resolveRepartition, resolveWatermark } from "./partitioning.js";
import { resolveProject } from "./project.js";
import { resolveAsOfJoin, resolveNearestByJoin } from "./ranked-joins.js";
import { resolveDeduplicate, resolveFilter, resolveLimit, resolveSort, through } from "./rows.js";
import { resolveSetOperation } from "./set-operation.js";
import { oneRow, qualified, resolveLocal, resolveRange, resolveRead } from "./sources.js";
import { resolveFreqItems, resolveSample, resolveSampleBy, resolveSummary } from "./statistics.js";
import { resolveTableFunction } from "./table-function.js";
import { resolveUnpivot } from "./unpivot.js";

/** Names, types and implicit casts of a relation and all below it. */
export async function resolveRelation(relation: Relation, analysis: Analysis): Promise<Analyzed> {
  const resolved = await resolveKind(relation, analysis);
  const planId = relation.common?.planId;
  if (planId === undefined) return resolved;
  // a relation that adds nothing (a hint) has the id of the one below as well
  return resolved.planId === undefined ? { ...resolved, planId } : { ...through(resolved.relation, resolved), planId };
}

async function resolveKind(relation: Relation, analysis: Analysis): Promise<Analyzed> {
  const { case: kind, value } = relation.relType;
  const inputOf = (input: Relation | undefined): Promise<Analyzed> => resolveInput(input, kind ?? "nothing", analysis);
  switch (kind) {
    case "read":
      return resolveRead(value, analysis, (plan) => resolveRelation(create(RelationSchema, plan), analysis));
    case "localRelation":
      return resolveLocal(value, analysis);
    case "range":
      return resolveRange(value, analysis);
    case "unresolvedTableValuedFunction":
      return resolveTableFunction(value, analysis);
    case "project":
      return resolveProject(value, value.input === undefined ? oneRow() : await inputOf(value.input), analysis);
    case "filter":
      if (value.condition === undefined) throw unsupported("a filter without a condition");
      return resolveFilter(value.condition, await inputOf(value.input), analysis);
    case "sort":
      return resolveSort(value.order, await inputOf(value.input), analysis);
    case "limit":
      return resolveLimit(value.limit, 0, await inputOf(value.input));
    case "offset":
      return resolveLimit(undefined, value.offset, await inputOf(value.input));
    case "deduplicate":
      if (value.withinWatermark === true) throw unsupported("dropDuplicatesWithinWatermark");
      return resolveDeduplicate(value.allColumnsAsKeys === true ? undefined : value.columnNames, await inputOf(value.input));
    case "subqueryAlias":
      return qualified(await inputOf(value.input), [...value.qualifier, value.alias]);
    case "aggregate":
      return resolveAggregate(value, await inputOf(value.input), analysis);
    case "join":
      return resolveJoin(value, await inputOf(value.left), await inputOf(value.right), analysis);
    case "asOfJoin":
      return resolveAsOfJoin(value, await inputOf(value.left), await inputOf(value.right), analysis);
    case "nearestByJoin":
      return resolveNearestByJoin(value, await inputOf(value.left), await inputOf(value.right), analysis);
    case "setOp":
      return resolveSetOperation(value, await inputOf(value.leftInput), await inputOf(value.rightInput), analysis);
    case "withColumns":
      return resolveWithColumns(value.aliases, await inputOf(value.input), analysis);
    case "withColumnsRenamed":
      return resolveRename(value, await inputOf(value.input), analysis);
    case "drop":
      return resolveDrop(value, await inputOf(value.input), analysis);
    case "toDf":
      return resolveToDF(value.columnNames, await inputOf(value.input), analysis);
    case "toSchema":
      return resolveToSchema(schemaOfProto(value.schema), await inputOf(value.input), analysis);
    case "unpivot":
      return resolveUnpivot(value, await inputOf(value.input), analysis);
    case "fillNa":
      return resolveFill(value, await inputOf(value.input), analysis);
    case "dropNa":
      return resolveNaDrop(value, await inputOf(value.input), analysis);
    case "replace":
      return resolveReplace(value, await inputOf(value.input), analysis);
    case "repartitionByExpression":
      return resolveRepartition(value.partitionExprs, await inputOf(value.input), analysis);
    case "withWatermark":
      return resolveWatermark(value.delayThreshold, await inputOf(value.input));
    case "sample":
      return resolveSample(kind, await inputOf(value.input));
    case "sampleBy":
      return resolveSampleBy(value, await inputOf(value.input), analysis);
    case "describe":
      return resolveSummary(kind, value.cols, await inputOf(value.input), analysis);
    case "summary":
      return resolveSummary(kind, [], await inputOf(value.input), analysis);
    case "freqItems":
      return resolveFreqItems(value.cols, await inputOf(value.input), analysis);
    // they change how a query runs or what is printed of it, never its rows
    case "hint":
    case "repartition":
    case "showString":
    case "htmlString":
      return inputOf(value.input);
    case "extension":
      throw unsupported(`the extension ${value.typeUrl}`);
    default:
      throw unsupported(names[kind ?? ""] ?? `the relation ${kind ?? "of an unknown kind"}`);
  }
}

/** What users call the relations that are refused. */
const names: Readonly<Record<string, string>> = {
  sql: "SQL text",
  parse: "texts of a frame that are parsed (read.csv, read.json or read.xml of a frame)",
  relationChanges: "a table's changes (read.changes)",
  withRelations: "SQL text and subqueries (WithRelations)",
  tail: "tail",
  lateralJoin: "lateralJoin",
  transpose: "transpose",
  zip: "zip",
  crosstab: "crosstab",
  cov: "cov",
  corr: "corr",
  approxQuantile: "approxQuantile",
  cachedRemoteRelation: "checkpointed relations",
  collectMetrics: "observe",
};

async function resolveInput(input: Relation | undefined, kind: string, analysis: Analysis): Promise<Analyzed> {
  if (input === undefined) throw unsupported(`${kind} without an input`);
  return resolveRelation(input, analysis);
}

type ProtoType = Parameters<typeof fromProto>[0];

function schemaOfProto(schema: ProtoType | undefined) {
  const type = schema === undefined ? undefined : fromProto(schema);
  if (type?.kind !== "struct") throw unsupported("to(schema) without a struct");
  return type;
}
