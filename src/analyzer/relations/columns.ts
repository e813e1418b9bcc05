import { AnalysisError } from "../../errors.js";
import type { Expression_Alias } from "../../generated/proto/spark/connect/expressions_pb.js";
import type { Drop, WithColumnsRenamed } from "../../generated/proto/spark/connect/relations_pb.js";
import { canCast } from "../../types/casts.js";
import type { DataType, StructType } from "../../types/data-type.js";
import { isAtomic, isDateOrTimestamp, isNumeric } from "../../types/kinds.js";
import { rulesOfVersion, type VersionRules } from "../../types/version-rules.js";
import type { Analysis } from "../context.js";
import { analysisError, unsupported } from "../errors.js";
import { referenceTo } from "../expressions/attribute.js";
import { castTo, illegalCast } from "../expressions/cast.js";
import { shownType } from "../expressions/function.js";
import { constant } from "../expressions/literal.js";
import { scopeOf } from "../expressions/resolve.js";
import { sameExpression } from "../expressions/same.js";
import { aggregateCalls } from "../expressions/walk.js";
import { quotePart, sameName } from "../names/identifier.js";
import { type Analyzed, analyzed } from "../scope/analyzed.js";
import type { Attribute, Computed, TypedExpression } from "../typed-plan.js";
import { aggregateOf } from "./grouping.js";
import { type Item, itemOf, projectItems } from "./items.js";
import { lateralScope } from "./lateral.js";

// Relations that replace, add, rename, drop or cast columns and leave the rows as they are.

/** `withColumns`: a column of the same name (in any case) is replaced where it stands, others come last. */
export function resolveWithColumns(aliases: readonly Expression_Alias[], input: Analyzed, analysis: Analysis): Analyzed {
  const { scope, add } = lateralScope(analysis, input);
  const items = aliases.map((alias): Item => {
    if (alias.expr === undefined || alias.name.length !== 1) throw unsupported("withColumns with several names for one column");
    const resolved = scope.resolve(alias.expr, scope);
    const { names, ...single } = resolved;
    const item = itemOf(
      { ...single, name: alias.name[0]!, naming: "alias", ...(alias.metadata === undefined ? {} : { metadata: alias.metadata }) },
      analysis,
    );
    add(item);
    return item;
  });
  const names = aliases.map((alias) => alias.name[0] ?? "");
  rejectRepeated(names);
  const named = new Map(names.map((name, i) => [name.toLowerCase(), items[i]!]));
  const kept = input.columns.map(({ attribute }): Item => {
    return (
      named.get(attribute.name.toLowerCase()) ?? { attribute, expression: referenceTo(attribute), sql: attribute.name, isAlias: false }
    );
  });
  const present = new Set(input.columns.map(({ attribute }) => attribute.name.toLowerCase()));
  const added = [...named].flatMap(([name, item]) => (present.has(name) ? [] : [item]));
  const all = [...kept, ...added];
  if (all.some((item) => aggregateCalls(item.expression).length > 0)) return aggregateOf([], all, input, analysis);
  return projectItems(all, input);
}

export function rejectRepeated(names: readonly string[]): void {
  const folded = names.map((name) => name.toLowerCase());
  const known = new Set<string>();
  const repeated = folded.find((name) => known.size === known.add(name).size);
  if (repeated !== undefined) throw analysisError("COLUMN_ALREADY_EXISTS", { columnName: quotePart(repeated) });
}

/** One renaming after the other; names that are not there are passed over. */
export function resolveRename(rename: WithColumnsRenamed, input: Analyzed, analysis: Analysis): Analyzed {
  const renames =
    rename.renames.length > 0
      ? rename.renames
      : Object.entries(rename.renameColumnsMap).map(([colName, newColName]) => ({ colName, newColName }));
  const columns = input.columns.map(({ attribute }): Computed => {
    const name = renames.reduce((current, { colName, newColName }) => (sameName(current, colName) ? newColName : current), attribute.name);
    const renamed = renames.some(({ colName }) => sameName(colName, attribute.name));
    return renamed ? renamedTo(attribute, name, analysis) : { attribute, expression: referenceTo(attribute) };
  });
  return projected(columns, input);
}

function renamedTo(attribute: Attribute, name: string, analysis: Analysis): Computed {
  return {
    attribute: analysis.attribute(name, attribute.type, attribute.nullable, attribute.metadata),
    expression: referenceTo(attribute),
  };
}

export function projected(columns: readonly Computed[], input: Analyzed): Analyzed {
  return analyzed({ kind: "project", input: input.relation, columns, output: columns.map(({ attribute }) => attribute) }, [input]);
}

/** `toDF("a", "b")`: new names for all columns, by position. */
export function resolveToDF(names: readonly string[], input: Analyzed, analysis: Analysis): Analyzed {
  const { output } = input.relation;
  if (names.length !== output.length) {
    throw analysisError("ASSIGNMENT_ARITY_MISMATCH", { numTarget: String(output.length), numExpr: String(names.length) });
  }
  return projected(
    output.map((attribute, i) => renamedTo(attribute, names[i]!, analysis)),
    input,
  );
}

/** `drop`: all columns of a name; a column that is not there is no error, one of a frame that is not there is. */
export function resolveDrop(drop: Drop, input: Analyzed, analysis: Analysis): Analyzed {
  const scope = scopeOf(analysis, [input]);
  const dropped: TypedExpression[] = [];
  for (const column of drop.columns) {
    try {
      dropped.push(scope.resolve(column, scope).expression);
    } catch (error) {
      if (!(error instanceof AnalysisError) || error.errorClass?.startsWith("UNRESOLVED_COLUMN") !== true) throw error;
    }
  }
  const kept = input.relation.output.filter((attribute) => {
    const byName = drop.columnNames.some((name) => sameName(name, attribute.name));
    return !byName && !dropped.some((expression) => sameExpression(expression, referenceTo(attribute)));
  });
  return projected(
    kept.map((attribute) => ({ attribute, expression: referenceTo(attribute) })),
    input,
  );
}

/** `to(schema)`: columns by name, in the schema's order, cast to its types; a nullable one that is not there is null. */
export function resolveToSchema(schema: StructType, input: Analyzed, analysis: Analysis): Analyzed {
  const rules = rulesOfVersion(analysis.context.version);
  const columns = schema.fields.map((field): Computed => {
    const matches = input.relation.output.filter(({ name }) => sameName(name, field.name));
    if (matches.length > 1) throw analysisError("AMBIGUOUS_COLUMN_OR_FIELD", { name: quotePart(field.name), n: String(matches.length) });
    const found = matches[0];
    if (found === undefined) {
      if (!field.nullable) throw unresolvedField(field.name, input);
      return { attribute: analysis.attribute(field.name, field.type, true, field.metadata), expression: constant(field.type, null) };
    }
    if (found.nullable && !field.nullable) throw analysisError("NULLABLE_COLUMN_OR_FIELD", { name: quotePart(field.name) });
    const expression = toType(field.name, referenceTo(found), field.type, rules);
    return {
      attribute: analysis.attribute(field.name, expression.type, expression.nullable, field.metadata ?? found.metadata),
      expression,
    };
  });
  return projected(columns, input);
}

function unresolvedField(name: string, input: Analyzed): Error {
  const proposal = input.relation.output.map((attribute) => quotePart(attribute.name)).join(", ");
  return analysisError("UNRESOLVED_COLUMN.WITH_SUGGESTION", { objectName: quotePart(name), proposal });
}

/** Casts between numbers, between dates and times, to text, and of NULL; Spark refuses the rest here. */
function toType(name: string, expression: TypedExpression, type: DataType, rules: VersionRules): TypedExpression {
  const from = expression.type;
  const cast = castTo(expression, type);
  if (cast === expression || from.kind === "void") return cast;
  if (from.kind === type.kind && !isAtomic(from)) throw unsupported("to(schema) with a cast inside an array, map or struct");
  // 4.1.1 shortens times, 4.3 does not
  if (from.kind === "time" && type.kind === "time" && from.precision > type.precision) throw unsupported("to(schema) that shortens a time");
  const moments = isMoment(from) && isMoment(type);
  if (moments && !canCast(from, type, rules)) throw illegalCast(name, from, type, "ansi");
  const toText = type.kind === "string" && (isAtomic(from) || from.kind === "interval");
  if (moments || toText || (isNumeric(from) && isNumeric(type))) return cast;
  throw analysisError("INVALID_COLUMN_OR_FIELD_DATA_TYPE", {
    name: quotePart(name),
    type: shownType(from),
    expectedType: shownType(type),
  });
}

function isMoment(type: DataType): boolean {
  return isDateOrTimestamp(type) || type.kind === "time";
}
