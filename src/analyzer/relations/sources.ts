import type { LocalRelation, Range, Read } from "../../generated/proto/spark/connect/relations_pb.js";
import type { Relation as PlanRelation } from "../../plan/plan.js";
import type { Field, StructType } from "../../types/data-type.js";
import { parseDdl } from "../../types/ddl.js";
import { fromJson } from "../../types/json.js";
import { withAllNulls } from "../../types/nullable-type.js";
import { sameType } from "../../types/same-type.js";
import type { Analysis } from "../context.js";
import { analysisError, unsupported } from "../errors.js";
import { withoutLengths } from "../expressions/unbounded.js";
import { parseAttributeName, quoteName } from "../names/identifier.js";
import { type Analyzed, analyzed } from "../scope/analyzed.js";
import type { Attribute } from "../typed-plan.js";

/** Rows given by the client. */
export async function resolveLocal(local: LocalRelation, analysis: Analysis): Promise<Analyzed> {
  const data = local.data === undefined || local.data.length === 0 ? undefined : local.data;
  const schema = local.schema === undefined || local.schema === "" ? await schemaOfData(data, analysis) : parseSchema(local.schema);
  return analyzed({ kind: "local", data, output: attributesOf(schema, analysis) }, []);
}

async function schemaOfData(data: Uint8Array | undefined, analysis: Analysis): Promise<StructType> {
  if (data === undefined) throw unsupported("a local relation without schema and data");
  if (analysis.context.localSchema === undefined) throw unsupported("a local relation without a schema");
  return analysis.context.localSchema(data);
}

/** A schema as clients send it: Spark's JSON or DDL. */
export function parseSchema(text: string): StructType {
  const type = /^\s*[{"]/.test(text) ? fromJson(text) : parseDdl(text);
  if (type.kind !== "struct") throw unsupported(`a schema that is no struct (${text})`);
  if (!sameType(type, withoutLengths(type))) throw unsupported("char and varchar columns in a schema", "use string");
  return type;
}

export function attributesOf(schema: StructType, analysis: Analysis): readonly Attribute[] {
  return schema.fields.map(({ name, type, nullable, metadata }) => analysis.attribute(name, type, nullable, metadata));
}

export function resolveRange({ start = 0n, end, step }: Pick<Range, "start" | "end" | "step">, analysis: Analysis): Analyzed {
  const output = [analysis.attribute("id", { kind: "bigint" }, false)];
  return analyzed({ kind: "range", start, end, step, output }, []);
}

/** What stands below where nothing is given has one row: `select(lit(1))` without a table, and a table function. */
export function oneRow(): Analyzed {
  return analyzed({ kind: "range", start: 0n, end: 1n, step: 1n, output: [] }, []);
}

const formats = ["parquet", "csv", "json"] as const;

/** Files, or what a name stands for. */
export async function resolveRead(read: Read, analysis: Analysis, resolve: (plan: PlanRelation) => Promise<Analyzed>): Promise<Analyzed> {
  if (read.isStreaming) throw unsupported("streaming");
  const { case: kind, value } = read.readType;
  if (kind === "namedTable") return resolveTable(value.unparsedIdentifier, analysis, resolve);
  if (kind === undefined) throw unsupported("a read of nothing");
  const format = formats.find((name) => name === (value.format ?? "parquet").toLowerCase());
  if (format === undefined) throw unsupported(`the file format ${value.format}`, `it reads ${formats.join(", ")}`);
  if (value.predicates.length > 0) throw unsupported("partition predicates of JDBC sources");
  const schemaGiven = value.schema !== undefined && value.schema !== "";
  const schema = schemaGiven ? parseSchema(value.schema!) : await analysis.context.fileSchema(format, value.paths, value.options);
  const fileSchema = nullableStruct(schema);
  const output = attributesOf(fileSchema, analysis);
  return analyzed({ kind: "scan", format, paths: value.paths, options: value.options, fileSchema, schemaGiven, output }, []);
}

/** A table or view reads as its plan under its own name. */
async function resolveTable(name: string, analysis: Analysis, resolve: (plan: PlanRelation) => Promise<Analyzed>): Promise<Analyzed> {
  const parts = parseAttributeName(name);
  const relation = await analysis.context.table(parts);
  if (relation === undefined) {
    throw analysisError("TABLE_OR_VIEW_NOT_FOUND", {
      relationName: quoteName(parts),
      searchPath: "[`system`.`builtin`, `system`.`session`, `spark_catalog`.`default`]",
    });
  }
  const plan = await resolve(relation);
  return qualified(plan, parts);
}

/** The same columns under a qualifier, with nothing below in reach of names. */
export function qualified(input: Analyzed, qualifier: readonly string[]): Analyzed {
  const columns = input.relation.output.map((attribute) => ({ attribute, qualifier }));
  return analyzed(input.relation, [input], { columns, isAlias: true });
}

/** Files never promise values: every column of them, and everything in it, may be null. */
function nullableStruct(schema: StructType): StructType {
  return { kind: "struct", fields: schema.fields.map((field): Field => ({ ...field, type: withAllNulls(field.type), nullable: true })) };
}
