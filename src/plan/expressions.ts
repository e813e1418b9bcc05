import { backquote } from "../types/ddl-escapes.js";
import type { Expression, Literal, ProtoDataType, SortOrder } from "./plan.js";

// Constructors of expressions. They nest what they are given and copy nothing: code that looks for one expression inside
// another (lost conditions, folding) may compare by identity. Each builds what PySpark's Connect client builds.

type ExprType = NonNullable<Expression["exprType"]>;
type Wire<C extends ExprType["case"]> = Extract<ExprType, { case: C }>;

/** A name as one part of a multi-part identifier: quoted when Spark's parser of attribute names would not take it literally. */
export function quoteName(name: string): string {
  return /[.`]/.test(name) ? backquote(name) : name;
}

/** A column by path (`a`, `a.b`, with backticks around odd parts); with a plan id, of the frame that has this id. */
export function attribute(path: string, planId?: bigint): Expression {
  const value = { unparsedIdentifier: path, isMetadataColumn: false };
  return { exprType: { case: "unresolvedAttribute", value: planId === undefined ? value : { ...value, planId } } };
}

/** A column that a source has beside its schema, such as `_metadata` of files. */
export function metadataAttribute(path: string, planId: bigint): Expression {
  return { exprType: { case: "unresolvedAttribute", value: { unparsedIdentifier: path, isMetadataColumn: true, planId } } };
}

/** All columns, of a frame with this plan id if given. */
export function star(planId?: bigint): Expression {
  return { exprType: { case: "unresolvedStar", value: planId === undefined ? {} : { planId } } };
}

/** `t.*`: the columns of an alias or the fields of a struct; the target ends with `.*`. */
export function starOf(target: string, planId?: bigint): Expression {
  const value = { unparsedTarget: target };
  return { exprType: { case: "unresolvedStar", value: planId === undefined ? value : { ...value, planId } } };
}

/** Columns whose names match a Java regular expression between backticks. */
export function regex(pattern: string, planId?: bigint): Expression {
  const value = { colName: pattern };
  return { exprType: { case: "unresolvedRegex", value: planId === undefined ? value : { ...value, planId } } };
}

export function literalExpression(value: Literal): Expression {
  return { exprType: { case: "literal", value } };
}

/** SQL text that the server parses. */
export function sqlText(expression: string): Expression {
  return { exprType: { case: "expressionString", value: { expression } } };
}

export interface CallOptions {
  readonly distinct?: boolean;
  /** One of Spark's internal functions, which its registry does not list. */
  readonly internal?: boolean;
}

/** A function or operator of Spark's registry by its wire name. */
export function call(name: string, args: readonly Expression[], options: CallOptions = {}): Expression {
  return {
    exprType: {
      case: "unresolvedFunction",
      value: {
        functionName: name,
        arguments: [...args],
        ...(options.distinct ? { isDistinct: true } : {}),
        ...(options.internal ? { isInternal: true } : {}),
      },
    },
  };
}

/** A function by a name that the server resolves with its catalog: persistent and temporary functions included. */
export function callByName(name: string, args: readonly Expression[]): Expression {
  return { exprType: { case: "callFunction", value: { functionName: name, arguments: [...args] } } };
}

/** `name => value` in a call. */
export function namedArgument(key: string, value: Expression): Expression {
  return { exprType: { case: "namedArgumentExpression", value: { key, value } } };
}

/** The partition that a row goes to; only a repartition takes it. */
export function partitionId(child: Expression): Expression {
  return { exprType: { case: "directShufflePartitionId", value: { child } } };
}

/** One name, or several for a generator of several columns. Metadata is JSON text. */
export function alias(expr: Expression, names: readonly string[], metadata?: string): Expression {
  return { exprType: { case: "alias", value: { expr, name: [...names], ...(metadata === undefined ? {} : { metadata }) } } };
}

const evalModeTry = 3 as NonNullable<Wire<"cast">["value"]["evalMode"]>;

/** A cast to a type, or to the type that DDL text names on the server. */
export function cast(expr: Expression, to: ProtoDataType | string): Expression {
  return { exprType: { case: "cast", value: { expr, castToType: castTarget(to) } } };
}

/** As cast, but null where the value does not fit. */
export function tryCast(expr: Expression, to: ProtoDataType | string): Expression {
  return { exprType: { case: "cast", value: { expr, castToType: castTarget(to), evalMode: evalModeTry } } };
}

type CastTarget = NonNullable<Wire<"cast">["value"]["castToType"]>;
function castTarget(to: ProtoDataType | string): CastTarget {
  return typeof to === "string" ? { case: "typeStr", value: to } : { case: "type", value: to };
}

/** An array's element, a map's value, or a struct's field (with a string literal as key). */
export function extractValue(child: Expression, extraction: Expression): Expression {
  return { exprType: { case: "unresolvedExtractValue", value: { child, extraction } } };
}

/** A struct with a field added or replaced; without a value, with the field dropped. */
export function updateField(structExpression: Expression, fieldName: string, valueExpression?: Expression): Expression {
  const value = { structExpression, fieldName };
  return { exprType: { case: "updateFields", value: valueExpression === undefined ? value : { ...value, valueExpression } } };
}

export type LambdaVariable = Extract<ExprType, { case: "unresolvedNamedLambdaVariable" }>["value"];

export function lambdaVariable(name: string): Expression {
  return { exprType: { case: "unresolvedNamedLambdaVariable", value: { nameParts: [name] } } };
}

/** A lambda with the parameters of these names. */
export function lambda(body: Expression, parameters: readonly string[]): Expression {
  return {
    exprType: { case: "lambdaFunction", value: { function: body, arguments: parameters.map((name) => ({ nameParts: [name] })) } },
  };
}

export type Direction = "asc" | "desc";
export type NullOrder = "first" | "last";

/** Without a null order: first when ascending, last when descending, as Spark sorts by default. */
export function sortOrder(
  child: Expression,
  direction: Direction = "asc",
  nulls: NullOrder = direction === "asc" ? "first" : "last",
): SortOrder {
  return { child, direction: direction === "asc" ? 1 : 2, nullOrdering: nulls === "first" ? 1 : 2 };
}

/** A sort order as an expression, as `Column.asc()` is one in Spark's clients. */
export function sortOrderExpression(order: SortOrder): Expression {
  return { exprType: { case: "sortOrder", value: order } };
}

export type FrameBoundary = "unbounded" | "currentRow" | Expression;

export interface WindowFrame {
  readonly type: "rows" | "range";
  readonly lower: FrameBoundary;
  readonly upper: FrameBoundary;
}

export interface WindowParts {
  readonly partitionBy: readonly Expression[];
  readonly orderBy: readonly SortOrder[];
  readonly frame?: WindowFrame | undefined;
}

/** A window function or aggregate over a window. */
export function window(windowFunction: Expression, { partitionBy, orderBy, frame }: WindowParts): Expression {
  const value = { windowFunction, partitionSpec: [...partitionBy], orderSpec: [...orderBy] };
  if (frame === undefined) return { exprType: { case: "window", value } };
  const frameSpec = { frameType: frame.type === "rows" ? 1 : 2, lower: boundary(frame.lower), upper: boundary(frame.upper) };
  return { exprType: { case: "window", value: { ...value, frameSpec } } };
}

type Boundary = NonNullable<NonNullable<Wire<"window">["value"]["frameSpec"]>["lower"]>;
function boundary(value: FrameBoundary): Boundary {
  if (value === "unbounded") return { boundary: { case: "unbounded", value: true } };
  if (value === "currentRow") return { boundary: { case: "currentRow", value: true } };
  return { boundary: { case: "value", value } };
}

/** The one value of another plan's result; the plan travels in a WithRelations around. */
export function scalarSubquery(planId: bigint): Expression {
  return { exprType: { case: "subqueryExpression", value: { planId, subqueryType: 1 } } };
}

/** Whether another plan's result has rows. */
export function existsSubquery(planId: bigint): Expression {
  return { exprType: { case: "subqueryExpression", value: { planId, subqueryType: 2 } } };
}

export interface TableArgOptions {
  readonly partitionBy: readonly Expression[];
  readonly orderBy: readonly SortOrder[];
  readonly singlePartition: boolean;
}

/** Another plan's rows, as an argument of a table function. */
export function tableSubquery(planId: bigint, { partitionBy, orderBy, singlePartition }: TableArgOptions): Expression {
  const value = { planId, subqueryType: 3 } as const;
  if (partitionBy.length === 0 && orderBy.length === 0 && !singlePartition) return { exprType: { case: "subqueryExpression", value } };
  const partitions = singlePartition ? { withSinglePartition: true } : { partitionSpec: [...partitionBy] };
  return { exprType: { case: "subqueryExpression", value: { ...value, tableArgOptions: { ...partitions, orderSpec: [...orderBy] } } } };
}

/** Whether the values are a row of another plan's result. */
export function inSubquery(planId: bigint, values: readonly Expression[]): Expression {
  return { exprType: { case: "subqueryExpression", value: { planId, subqueryType: 4, inSubqueryValues: [...values] } } };
}
