import type { TypedExpression, TypedLambda } from "../../../analyzer/typed-plan.js";
import { duckdbType } from "../duckdb-types.js";
import { freshName, once } from "../once.js";
import { caseWhen, NULL, type Sql, sql } from "../sql-text.js";
import { lowered, type Rule, type RuleContext, required } from "./rule.js";

// Lambdas of two parameters that DuckDB's have not: over the entries of a map, over two arrays.

/** A lambda's body with values in its parameters' places. */
function applied(context: RuleContext, values: readonly Sql[]): Sql {
  const { params, body } = lambda(context);
  const attributes = new Map(context.scope.attributes);
  params.forEach((param, i) => {
    const value = values[i];
    if (value) attributes.set(param.id, value);
  });
  return context.lower(body, { ...context.scope, attributes });
}

function lambda(context: RuleContext): TypedLambda {
  const f: TypedExpression = required(context, "f");
  if (f.kind !== "lambda") throw new RangeError(`internal error: a call of ${context.call.function} without a lambda`);
  return f;
}

const mapFilter: Rule = (context) => {
  const map = lowered(context, "map");
  const e = freshName("m", [map]);
  return sql`map_from_entries(list_filter(map_entries(${map}), lambda ${e}: ${applied(context, [sql`${e}.key`, sql`${e}.value`])}))`;
};

const transformValues: Rule = (context) => {
  const map = lowered(context, "map");
  const e = freshName("m", [map]);
  const value = sql`CAST(${applied(context, [sql`${e}.key`, sql`${e}.value`])} AS ${duckdbType(lambda(context).type)})`;
  return sql`map_from_entries(list_transform(map_entries(${map}), lambda ${e}: struct_pack(key := ${e}.key, value := ${value})))`;
};

const zipWith: Rule = (context) => {
  const left = lowered(context, "left");
  const right = lowered(context, "right");
  const zipped = (l: Sql, r: Sql): Sql => {
    const i = freshName("z", [l, r, left, right]);
    const body = applied(context, [sql`${l}[${i}]`, sql`${r}[${i}]`]);
    return caseWhen(
      [[sql`${l} IS NULL OR ${r} IS NULL`, NULL]],
      sql`list_transform(range(1, greatest(len(${l}), len(${r})) + 1), lambda ${i}: ${body})`,
    );
  };
  return once(left, (l) => once(right, (r) => zipped(l, r), [l]), [right]);
};

export const lambdaRules: readonly (readonly [string, Rule])[] = [
  ["map_filter", mapFilter],
  ["transform_values", transformValues],
  ["zip_with", zipWith],
];
