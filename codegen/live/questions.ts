import type { Expression, Relation } from "../../src/plan/plan.js";
import { planIdOf, relation } from "../../src/plan/relation.js";
import type { TypedValue } from "../../src/signatures/argument.js";
import type { Field, StructType } from "../../src/types/data-type.js";
import { toJson } from "../../src/types/json.js";
import type { FunctionModel } from "../model.js";
import { columnsOf, type ProbeCall } from "./probe-call.js";
import { columnNamed, type ProbeColumn, schemaWith } from "./probe-columns.js";
import { sqlText } from "./sql-text.js";

/**
 * Where a call is asked. `row`, `aggregate` and `window` go many to a request, the others alone: rows of a generator, a table function,
 * a time window, a function that stands only beside a certain grouping.
 */
export type Place = "row" | "aggregate" | "window" | "generator" | "table" | "timeWindow" | "windowStart" | "sessionWindow" | "grouping";

const placeByName: Readonly<Record<string, Place>> = {
  window: "timeWindow",
  window_time: "windowStart",
  session_window: "sessionWindow",
  grouping: "grouping",
  grouping_id: "grouping",
};

export function placeOf({ fact }: FunctionModel): Place {
  const place = placeByName[fact.aliasOf ?? fact.name];
  if (place !== undefined) return place;
  return fact.kind === "aggregate" || fact.kind === "window" || fact.kind === "generator" || fact.kind === "table" ? fact.kind : "row";
}

export function isBatched(place: Place): boolean {
  return place === "row" || place === "aggregate" || place === "window";
}

/** Windows are ordered by this column. */
const orderColumn: ProbeColumn = columnNamed("nullable_int");

/** One plan that asks for the types of calls, which stand in the same place. */
export function questionFor(place: Place, model: (call: ProbeCall) => FunctionModel, calls: readonly ProbeCall[]): Relation {
  const input = tableWith([...calls.flatMap(columnsOf), orderColumn, ...(place === "grouping" ? groupingColumns(calls[0]!) : [])]);
  const expressions = calls.map((call) => expressionOf(place, model(call), call));
  const [only] = expressions as [Expression];
  const text = sqlText(calls[0]!, model(calls[0]!).fact);
  switch (place) {
    case "table":
      return columnsOf(calls[0]!).length > 0 ? lateral(input, text) : relation({ case: "sql", value: { query: `SELECT * FROM ${text}` } });
    case "sessionWindow":
      return aggregate(input, "groupby", [only], []);
    case "grouping":
      return aggregate(input, "cube", groupingColumns(calls[0]!).map(columnExpression), [only]);
    case "windowStart":
      return project(windowed(input, calls[0]!), [only]);
    default:
      return project(input, expressions);
  }
}

/** What the answer's schema says of each call. */
export function answersOf(place: Place, schema: StructType, count: number): readonly TypedValue[] {
  if (place === "generator" || place === "table") return [{ type: schema, nullable: false }];
  const fields: readonly Field[] = place === "grouping" ? schema.fields.slice(-1) : schema.fields;
  if (fields.length < count) throw new Error(`the server gave ${fields.length} columns for ${count} expressions`);
  return fields.slice(0, count).map(({ type, nullable }) => ({ type, nullable }));
}

function expressionOf(place: Place, model: FunctionModel, call: ProbeCall): Expression {
  if (isOutsideSql(model, call)) return messageCall(model, call);
  const text = sqlText(call, model.fact);
  return sqlExpression(place === "window" ? `${text} OVER (ORDER BY ${orderColumn.name})` : text);
}

/** What no SQL text can write: functions of the DataFrame API alone, and IN with an empty list. */
function isOutsideSql({ fact, wires }: FunctionModel, call: ProbeCall): boolean {
  return wires.some(({ internal }) => internal) || fact.name === "product" || (fact.name === "in" && call.args.length === 1);
}

/** The call as the DataFrame API sends it. */
function messageCall({ fact, wires }: FunctionModel, call: ProbeCall): Expression {
  const args = call.args.map((argument) => {
    if (argument.kind !== "column" && argument.kind !== "literal")
      throw new Error(`${call.name}: only columns and literals are sent as a message`);
    return sqlExpression(argument.kind === "column" ? argument.column.name : argument.literal.sql);
  });
  const functionName = wires.find(({ fn }) => fn !== undefined)?.fn ?? fact.name;
  const isInternal = wires.some(({ internal }) => internal);
  return { exprType: { case: "unresolvedFunction", value: { functionName, arguments: args, ...(isInternal && { isInternal }) } } };
}

const sqlExpression = (expression: string): Expression => ({ exprType: { case: "expressionString", value: { expression } } });
const columnExpression = ({ name }: ProbeColumn): Expression => sqlExpression(name);

/** An empty table. */
function tableWith(columns: Iterable<ProbeColumn>): Relation {
  return relation({ case: "localRelation", value: { schema: toJson(schemaWith(columns)) } });
}

export function project(input: Relation, expressions: readonly Expression[]): Relation {
  return relation({ case: "project", value: { input, expressions: [...expressions] } });
}

const GROUP_BY = 1;
const CUBE = 3;

function aggregate(input: Relation, by: "groupby" | "cube", grouping: readonly Expression[], aggregates: readonly Expression[]): Relation {
  return relation({
    case: "aggregate",
    value: {
      input,
      groupType: by === "cube" ? CUBE : GROUP_BY,
      groupingExpressions: [...grouping],
      aggregateExpressions: [...aggregates],
    },
  });
}

/** `grouping_id()` needs a grouping, whichever. */
function groupingColumns(call: ProbeCall): readonly ProbeColumn[] {
  const named = columnsOf(call);
  return named.length > 0 ? named : [columnNamed("nullable_int"), columnNamed("nullable_string")];
}

/** Only what `window` made is taken by `window_time`: the column of that name is made so. */
function windowed(input: Relation, call: ProbeCall): Relation {
  const made = columnsOf(call).filter(({ family }) => family === "window");
  if (made.length === 0) return input;
  const source = tableWith(made.map(({ variant }) => columnNamed(`${variant}_timestamp`)));
  return project(
    source,
    made.map(({ name, variant }) => sqlExpression(`window(${variant}_timestamp, '10 minutes') AS ${name}`)),
  );
}

/** A table function of another table's columns. */
function lateral(input: Relation, text: string): Relation {
  // the server makes the name a view of the session while it answers: requests at the same time need names of their own
  const alias = `t${planIdOf(input)}`;
  const query = relation({ case: "sql", value: { query: `SELECT g.* FROM ${alias}, LATERAL ${text} g` } });
  const named = relation({ case: "subqueryAlias", value: { input, alias } });
  return relation({ case: "withRelations", value: { root: query, references: [named] } });
}
