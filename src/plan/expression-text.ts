import { dateText, dateTimeText } from "../types/iso-time.js";
import type { Expression, Literal, SortOrder, WindowExpression } from "./plan.js";

// Expressions as text, for messages and logs: SQL's operators as Spark prints them, `(age + 1)`. Not SQL to be parsed again.

const infix: ReadonlyMap<string, string> = new Map([
  ...["<", "<=", ">", ">=", "<=>", "+", "-", "*", "/", "%", "&", "|", "^"].map((name) => [name, name] as const),
  ["==", "="],
  ["and", "AND"],
  ["or", "OR"],
  ["like", "LIKE"],
  ["ilike", "ILIKE"],
  ["rlike", "RLIKE"],
]);
const prefix: ReadonlyMap<string, string> = new Map([
  ["not", "NOT "],
  ["negative", "-"],
  ["~", "~"],
]);
const postfix: ReadonlyMap<string, string> = new Map([
  ["isNull", "IS NULL"],
  ["isNotNull", "IS NOT NULL"],
]);

/** An expression as Spark prints one. Very deep and very long ones are cut with "...". */
export function expressionText(expression: Expression): string {
  left = most;
  return text(expression, 0);
}

const deepest = 50;
// What is used twice is printed twice, so that `x = x.plus(x)` doubles the text with every step: depth alone is no bound.
const most = 10_000;
let left = 0;

function text(expression: Expression | undefined, depth: number): string {
  if (depth > deepest || left === 0) return "...";
  left -= 1;
  const type = expression?.exprType;
  const child = (inner: Expression | undefined): string => text(inner, depth + 1);
  const children = (list: readonly Expression[]): string[] => {
    const cut = list.length > left ? [...list.slice(0, left), undefined] : list;
    return cut.map(child);
  };
  switch (type?.case) {
    case "unresolvedAttribute":
      return type.value.unparsedIdentifier ?? "";
    case "literal":
      return literalText(type.value);
    case "expressionString":
      return type.value.expression ?? "";
    case "unresolvedStar":
      return type.value.unparsedTarget ?? "*";
    case "unresolvedRegex":
      return type.value.colName ?? "";
    case "unresolvedFunction": {
      const args = children(type.value.arguments ?? []);
      return functionText(type.value.functionName ?? "", args, type.value.isDistinct === true);
    }
    case "callFunction":
      return `${type.value.functionName}(${children(type.value.arguments ?? []).join(", ")})`;
    case "alias":
      return `${child(type.value.expr)} AS ${namesText(type.value.name ?? [])}`;
    case "cast": {
      const target = type.value.castToType;
      const to = target?.case === "typeStr" ? target.value : (target?.value?.kind?.case ?? "");
      return `${type.value.evalMode === tryMode ? "TRY_CAST" : "CAST"}(${child(type.value.expr)} AS ${to.toUpperCase()})`;
    }
    case "unresolvedExtractValue":
      return `${child(type.value.child)}[${child(type.value.extraction)}]`;
    case "updateFields":
      return type.value.valueExpression === undefined
        ? `drop_field(${child(type.value.structExpression)}, ${type.value.fieldName})`
        : `with_field(${child(type.value.structExpression)}, ${type.value.fieldName}, ${child(type.value.valueExpression)})`;
    case "sortOrder":
      return orderText(type.value, depth);
    case "lambdaFunction": {
      const parameters = (type.value.arguments ?? []).map((variable) => (variable.nameParts ?? []).join("."));
      return `(${parameters.join(", ")}) -> ${child(type.value.function)}`;
    }
    case "unresolvedNamedLambdaVariable":
      return (type.value.nameParts ?? []).join(".");
    case "window":
      return windowText(type.value, depth);
    case "namedArgumentExpression":
      return `${type.value.key} => ${child(type.value.value)}`;
    case "subqueryExpression":
      return subqueryText(type.value.subqueryType ?? 0, (type.value.inSubqueryValues ?? []).map(child));
    case "extension":
      return `${(type.value.typeUrl ?? "").split("/").at(-1)}(...)`;
    default:
      return type?.case ?? "";
  }
}

const tryMode = 3;

function functionText(name: string, args: readonly string[], distinct: boolean): string {
  const operator = args.length === 2 ? infix.get(name) : undefined;
  if (operator !== undefined) return `(${args[0]} ${operator} ${args[1]})`;
  const before = args.length === 1 ? prefix.get(name) : undefined;
  if (before !== undefined) return `(${before}${args[0]})`;
  const after = args.length === 1 ? postfix.get(name) : undefined;
  if (after !== undefined) return `(${args[0]} ${after})`;
  if (name === "in" && args.length > 0) return `(${args[0]} IN (${args.slice(1).join(", ")}))`;
  if (name === "when") return caseText(args);
  return `${name}(${distinct ? "DISTINCT " : ""}${args.join(", ")})`;
}

function caseText(args: readonly string[]): string {
  let branches = "";
  for (let i = 0; i + 1 < args.length; i += 2) branches += ` WHEN ${args[i]} THEN ${args[i + 1]}`;
  const otherwise = args.length % 2 === 1 ? ` ELSE ${args.at(-1)}` : "";
  return `CASE${branches}${otherwise} END`;
}

function namesText(names: readonly string[]): string {
  return names.length === 1 ? names[0]! : `(${names.join(", ")})`;
}

function orderText({ child, direction, nullOrdering }: SortOrder, depth: number): string {
  return `${text(child, depth + 1)} ${direction === 2 ? "DESC" : "ASC"} NULLS ${nullOrdering === 2 ? "LAST" : "FIRST"}`;
}

function windowText({ windowFunction, partitionSpec = [], orderSpec = [] }: WindowExpression, depth: number): string {
  const parts: string[] = [];
  if (partitionSpec.length > 0) parts.push(`PARTITION BY ${partitionSpec.map((column) => text(column, depth + 1)).join(", ")}`);
  if (orderSpec.length > 0) parts.push(`ORDER BY ${orderSpec.map((order) => orderText(order, depth)).join(", ")}`);
  return `${text(windowFunction, depth + 1)} OVER (${parts.join(" ")})`;
}

function subqueryText(kind: number, values: readonly string[]): string {
  if (kind === 2) return "EXISTS (subquery)";
  return values.length === 0 ? "(subquery)" : `(${values.join(", ")} IN (subquery))`;
}

function literalText({ literalType: type }: Literal): string {
  if (type?.case === undefined || type.case === "null") return "NULL";
  switch (type.case) {
    case "string":
      return `'${type.value.replaceAll("'", "''")}'`;
    case "boolean":
      return String(type.value);
    case "byte":
    case "short":
    case "integer":
    case "long":
      return String(type.value);
    case "float":
    case "double":
      return Object.is(type.value, -0) ? "-0.0" : Number.isInteger(type.value) ? `${type.value}.0` : String(type.value);
    case "decimal":
      return type.value.value ?? "";
    case "date":
      return `DATE '${dateText(type.value)}'`;
    case "timestamp":
      return `TIMESTAMP '${dateTimeText(type.value)}Z'`;
    case "timestampNtz":
      return `TIMESTAMP_NTZ '${dateTimeText(type.value)}'`;
    case "binary":
      return `X'${Array.from(type.value, (byte) => byte.toString(16).padStart(2, "0"))
        .join("")
        .toUpperCase()}'`;
    default:
      return `<${type.case}>`;
  }
}
