import type { Analysis } from "../context.js";
import { analysisError } from "../errors.js";
import { referenceTo } from "../expressions/attribute.js";
import { sameExpression } from "../expressions/same.js";
import { aggregateCalls, partsOf } from "../expressions/walk.js";
import { quoteExpression } from "../names/identifier.js";
import { type Analyzed, analyzed } from "../scope/analyzed.js";
import { exposing } from "../scope/missing.js";
import type { Computed, TypedExpression, TypedReference } from "../typed-plan.js";
import { type Item, projectItems } from "./items.js";
import { rejectLateral } from "./lateral.js";

/** An aggregate over keys; every column must stand on keys and aggregate calls alone. */
export function aggregateOf(keys: readonly Item[], items: readonly Item[], input: Analyzed, analysis?: Analysis): Analyzed {
  rejectLateral(items, input);
  const expressions = keys.map(({ expression }) => expression);
  for (const item of items) checkGrouped(item, expressions, input);
  const below = exposing(
    input,
    items.map(({ expression }) => expression),
  );
  if (analysis !== undefined && items.some((item) => item.generated !== undefined))
    return generatedOverAggregate(expressions, items, below, analysis);
  const columns = items.map(({ attribute, expression }): Computed => ({ attribute, expression }));
  return analyzed(
    { kind: "aggregate", input: below.relation, keys: expressions, columns, output: columns.map(({ attribute }) => attribute) },
    [below],
  );
}

/** `agg(explode(collect_list(x)))`: the generator's arguments are computed by the aggregate, the generator runs above it. */
function generatedOverAggregate(keys: readonly TypedExpression[], items: readonly Item[], input: Analyzed, analysis: Analysis): Analyzed {
  const columns: Computed[] = [];
  const above = items.map((item): Item => {
    if (item.generated === undefined || item.expression.kind !== "call") {
      columns.push({ attribute: item.attribute, expression: item.expression });
      return { ...item, expression: referenceTo(item.attribute) };
    }
    const args = new Map(
      [...item.expression.args].map(([name, values]) => [
        name,
        values.map((value) => {
          const attribute = analysis.attribute("generated", value.type, value.nullable);
          columns.push({ attribute, expression: value });
          return referenceTo(attribute);
        }),
      ]),
    );
    return { ...item, expression: { ...item.expression, args } };
  });
  const output = columns.map(({ attribute }) => attribute);
  return projectItems(above, analyzed({ kind: "aggregate", input: input.relation, keys, columns, output }, [input]));
}

/** Spark's check: what is neither key nor inside an aggregate call must not read columns. */
function checkGrouped(item: Item, keys: readonly TypedExpression[], input: Analyzed): void {
  const stray = strayColumn(item.expression, keys);
  if (stray === undefined) return;
  if (keys.length === 0) throw analysisError("MISSING_GROUP_BY", {});
  const name = input.relation.output.find(({ id }) => id === stray.id)?.name ?? item.sql;
  throw analysisError("MISSING_AGGREGATION", {
    expression: quoteExpression(name),
    expressionAnyValue: quoteExpression(`any_value(${name})`),
  });
}

function strayColumn(
  expression: TypedExpression,
  keys: readonly TypedExpression[],
  bound: ReadonlySet<number> = new Set(),
): TypedReference | undefined {
  if (keys.some((key) => sameExpression(key, expression))) return undefined;
  if (expression.kind === "call" && aggregateCalls(expression).includes(expression)) return undefined;
  if (expression.kind === "attribute") return bound.has(expression.id) ? undefined : expression;
  const inner = expression.kind === "lambda" ? new Set([...bound, ...expression.params.map(({ id }) => id)]) : bound;
  const parts = expression.kind === "window" ? [...partsOf(expression.call), ...partsOf(expression).slice(1)] : partsOf(expression);
  for (const part of parts) {
    const stray = strayColumn(part, keys, inner);
    if (stray !== undefined) return stray;
  }
  return undefined;
}
