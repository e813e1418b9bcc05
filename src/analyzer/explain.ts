import { simpleString } from "../types/simple-string.js";
import { literalText } from "./expressions/literal.js";
import type { Attribute, Computed, TypedBound, TypedExpression, TypedFrame, TypedOrder, TypedRelation } from "./typed-plan.js";

/** A typed plan as an operator tree: one line a relation, inputs indented below it, columns as `name#id`. */
export function explain(relation: TypedRelation): string {
  const names = new Map<number, string>();
  collectNames(relation, names);
  const lines: string[] = [];
  write(relation, names, "", "", lines);
  return `${lines.join("\n")}\n`;
}

type Names = ReadonlyMap<number, string>;

function collectNames(relation: TypedRelation, names: Map<number, string>): void {
  for (const input of inputsOf(relation)) collectNames(input, names);
  for (const { id, name } of relation.output) names.set(id, name);
}

function inputsOf(relation: TypedRelation): readonly TypedRelation[] {
  if ("left" in relation) return [relation.left, relation.right];
  return "input" in relation ? [relation.input] : [];
}

function write(relation: TypedRelation, names: Names, first: string, rest: string, lines: string[]): void {
  lines.push(`${first}${lineOf(relation, names)}`);
  const inputs = inputsOf(relation);
  inputs.forEach((input, i) => {
    const last = i === inputs.length - 1;
    write(input, names, `${rest}${last ? "└─ " : "├─ "}`, `${rest}${last ? "   " : "│  "}`, lines);
  });
}

function lineOf(relation: TypedRelation, names: Names): string {
  const text = (expression: TypedExpression) => textOf(expression, names);
  switch (relation.kind) {
    case "local":
      return `LocalRows ${columns(relation.output)}${relation.data === undefined ? " (empty)" : ""}`;
    case "range":
      return `Range ${relation.start} to ${relation.end} by ${relation.step} ${columns(relation.output)}`;
    case "scan":
      return `Scan ${relation.format} ${relation.paths.join(", ")} ${columns(relation.output)}`;
    case "project":
      return `Project [${relation.columns.map((column) => computed(column, names)).join(", ")}]`;
    case "filter":
      return `Filter ${text(relation.condition)}`;
    case "aggregate":
      return `Aggregate by [${relation.keys.map(text).join(", ")}] [${relation.columns.map((column) => computed(column, names)).join(", ")}]`;
    case "join":
      return `Join ${relation.join}${relation.condition === undefined ? "" : ` on ${text(relation.condition)}`}`;
    case "sort":
      return `Sort [${relation.order.map((order) => orderOf(order, names)).join(", ")}]`;
    case "limit":
      return [
        ...(relation.limit === undefined ? [] : [`Limit ${relation.limit}`]),
        ...(relation.offset === 0 ? [] : [`Offset ${relation.offset}`]),
      ].join(" ");
    case "set":
      return `${relation.op[0]!.toUpperCase()}${relation.op.slice(1)}${relation.all ? " all" : ""} ${columns(relation.output)}`;
    case "distinct":
      return `Distinct on [${relation.on.map((id) => shown(id, names)).join(", ")}]`;
    case "generate":
      return `Generate${relation.outer ? " outer" : ""} ${text(relation.generator)} ${columns(relation.columns)}`;
    case "server":
      return `Server ${relation.what} ${columns(relation.output)}`;
  }
}

function columns(attributes: readonly Attribute[]): string {
  return `[${attributes.map(({ id, name, type, nullable }) => `${name}#${id}: ${simpleString(type)}${nullable ? "?" : ""}`).join(", ")}]`;
}

function shown(id: number, names: Names): string {
  return `${names.get(id) ?? "λ"}#${id}`;
}

function computed({ attribute, expression }: Computed, names: Names): string {
  if (expression.kind === "attribute" && expression.id === attribute.id) return shown(attribute.id, names);
  return `${textOf(expression, names)} AS ${attribute.name}#${attribute.id}`;
}

function textOf(expression: TypedExpression, names: Names): string {
  const text = (part: TypedExpression) => textOf(part, names);
  switch (expression.kind) {
    case "literal":
      return expression.type.kind === "string" && expression.value !== null ? `'${expression.value}'` : literalText(expression, "UTC");
    case "attribute":
      return shown(expression.id, names);
    case "call": {
      const args = [...expression.args.values()].flat().map(text);
      const operator = /^\W+$|^(and|or)$/.test(expression.function) && args.length === 2;
      const call = operator
        ? `(${args.join(` ${expression.function} `)})`
        : `${expression.function}(${expression.distinct ? "DISTINCT " : ""}${args.join(", ")})`;
      return expression.filter === undefined ? call : `${call} FILTER (${text(expression.filter)})`;
    }
    case "cast":
      return `${expression.mode === "try" ? "try_" : ""}cast(${text(expression.child)} as ${simpleString(expression.type)})`;
    case "case": {
      const branches = expression.branches.map(({ when, then }) => ` when ${text(when)} then ${text(then)}`).join("");
      return `case${branches}${expression.otherwise === undefined ? "" : ` else ${text(expression.otherwise)}`} end`;
    }
    case "field":
    case "array_field":
      return `${text(expression.child)}.${expression.name}`;
    case "item":
      return `${text(expression.child)}[${text(expression.key)}]`;
    case "struct":
      return `struct(${expression.fields.map(({ name, value }) => `${text(value)} AS ${name}`).join(", ")})`;
    case "lambda":
      return `(${expression.params.map(({ name, id }) => `${name}#${id}`).join(", ")}) -> ${textOf(expression.body, withParams(names, expression.params))}`;
    case "window": {
      const parts = [
        ...(expression.partitionBy.length === 0 ? [] : [`partition by ${expression.partitionBy.map(text).join(", ")}`]),
        ...(expression.orderBy.length === 0 ? [] : [`order by ${expression.orderBy.map((order) => orderOf(order, names)).join(", ")}`]),
        ...(expression.frame === undefined ? [] : [frameOf(expression.frame, names)]),
      ];
      return `${text(expression.call)} over (${parts.join(" ")})`;
    }
  }
}

function withParams(names: Names, params: readonly Attribute[]): Names {
  return new Map([...names, ...params.map(({ id, name }) => [id, name] as const)]);
}

function orderOf({ expression, ascending, nullsFirst }: TypedOrder, names: Names): string {
  return `${textOf(expression, names)} ${ascending ? "asc" : "desc"} nulls ${nullsFirst ? "first" : "last"}`;
}

function frameOf({ unit, lower, upper }: TypedFrame, names: Names): string {
  const bound = (side: TypedBound, unbounded: string) =>
    side.kind === "unbounded" ? unbounded : side.kind === "current" ? "current row" : textOf(side.value, names);
  return `${unit} between ${bound(lower, "unbounded preceding")} and ${bound(upper, "unbounded following")}`;
}
