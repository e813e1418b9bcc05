import { createColumn } from "../../../src/dsl/column/column.js";
import { plain } from "../../../src/dsl/column/column-state.js";
import type { Column } from "../../../src/index.js";
import * as plan from "../../../src/plan/expressions.js";
import type { Expression } from "../../../src/plan/plan.js";
import { literalOfType } from "../../../src/plan/typed-literals.js";
import { parseType } from "../../../src/types/ddl.js";

/** An expression as data: what random queries are made of, shrunk as, and printed as. */
export type Recipe =
  | { readonly kind: "column"; readonly name: string }
  | { readonly kind: "literal"; readonly type: string; readonly value: unknown }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Recipe[]; readonly distinct?: boolean }
  | { readonly kind: "cast"; readonly value: Recipe; readonly to: string; readonly try: boolean }
  | { readonly kind: "item"; readonly value: Recipe; readonly key: Recipe }
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "lambda"; readonly parameters: readonly string[]; readonly body: Recipe };

export function toExpression(recipe: Recipe): Expression {
  switch (recipe.kind) {
    case "column":
      return plan.attribute(recipe.name);
    case "literal":
      return plan.literalExpression(literalOfType(recipe.value, parseType(recipe.type)));
    case "call":
      return plan.call(recipe.name, recipe.args.map(toExpression), { distinct: recipe.distinct ?? false });
    case "cast":
      return (recipe.try ? plan.tryCast : plan.cast)(toExpression(recipe.value), recipe.to);
    case "item":
      return plan.extractValue(toExpression(recipe.value), toExpression(recipe.key));
    case "variable":
      return plan.lambdaVariable(recipe.name);
    case "lambda":
      return plan.lambda(toExpression(recipe.body), recipe.parameters);
  }
}

// biome-ignore lint/suspicious/noExplicitAny: an expression of any type
export function toColumn(recipe: Recipe): Column<any, any> {
  return createColumn(plain(toExpression(recipe)));
}

/** For reports; close to SQL. */
export function textOf(recipe: Recipe): string {
  switch (recipe.kind) {
    case "column":
    case "variable":
      return recipe.name;
    case "literal":
      return `${recipe.type}:${literalText(recipe.value)}`;
    case "call":
      return `${recipe.name}(${recipe.distinct ? "DISTINCT " : ""}${recipe.args.map(textOf).join(", ")})`;
    case "cast":
      return `${recipe.try ? "try_cast" : "cast"}(${textOf(recipe.value)} as ${recipe.to})`;
    case "item":
      return `${textOf(recipe.value)}[${textOf(recipe.key)}]`;
    case "lambda":
      return `(${recipe.parameters.join(", ")}) -> ${textOf(recipe.body)}`;
  }
}

function literalText(value: unknown): string {
  if (typeof value === "bigint") return `${value}`;
  if (Object.is(value, -0)) return "-0";
  if (typeof value === "number") return String(value);
  if (value instanceof Uint8Array) return `x'${Buffer.from(value).toString("hex")}'`;
  return JSON.stringify(value);
}

export function childrenOf(recipe: Recipe): readonly Recipe[] {
  switch (recipe.kind) {
    case "call":
      return recipe.args;
    case "cast":
      return [recipe.value];
    case "item":
      return [recipe.value, recipe.key];
    case "lambda":
      return [recipe.body];
    default:
      return [];
  }
}

export function withChildren(recipe: Recipe, children: readonly Recipe[]): Recipe {
  switch (recipe.kind) {
    case "call":
      return { ...recipe, args: children };
    case "cast":
      return { ...recipe, value: children[0] as Recipe };
    case "item":
      return { ...recipe, value: children[0] as Recipe, key: children[1] as Recipe };
    case "lambda":
      return { ...recipe, body: children[0] as Recipe };
    default:
      return recipe;
  }
}

function hasFreeVariable(recipe: Recipe, bound: readonly string[] = []): boolean {
  if (recipe.kind === "variable") return !bound.includes(recipe.name);
  const inner = recipe.kind === "lambda" ? [...bound, ...recipe.parameters] : bound;
  return childrenOf(recipe).some((child) => hasFreeVariable(child, inner));
}

/** Smaller recipes, the smallest first: a part in the place of the whole, then the same inside each part. */
export function* smaller(recipe: Recipe): Generator<Recipe> {
  const children = childrenOf(recipe);
  for (const child of children) if (child.kind !== "lambda" && !hasFreeVariable(child)) yield child;
  for (const [i, child] of children.entries()) {
    for (const less of smaller(child)) {
      if (child.kind === "lambda" && less.kind !== "lambda") continue;
      yield withChildren(recipe, children.with(i, less));
    }
  }
}
