import type { TypedBound, TypedExpression, TypedItem, TypedOrder, TypedWindow } from "../../analyzer/typed-plan.js";
import type { DataType } from "../../types/data-type.js";
import { simpleString } from "../../types/simple-string.js";
import { lowerCast } from "./casts.js";
import { duckdbType, fieldName } from "./duckdb-types.js";
import { lowerLiteral } from "./literal.js";
import { lowerCall } from "./lower-call.js";
import { freshName, once } from "./once.js";
import { raise } from "./raise.js";
import { refuse } from "./refuse.js";
import type { Scope } from "./scope.js";
import { caseWhen, column, join, NULL, raw, type Sql, sql, text } from "./sql-text.js";

/** A typed expression as DuckDB SQL of exactly the type that the analyzer derived. */
export function lowerExpression(expression: TypedExpression, scope: Scope): Sql {
  const lowered = lower(expression, scope);
  return scope.keys.get(lowered.sql) ?? lowered;
}

function lower(expression: TypedExpression, scope: Scope): Sql {
  switch (expression.kind) {
    case "literal":
      return lowerLiteral(expression.value, expression.type);
    case "attribute":
      return scope.attributes.get(expression.id) ?? column(expression.id);
    case "call":
      return lowerCall(expression, scope, lowerExpression);
    case "cast":
      // Overlapping and missing local times resolve differently.
      if (!scope.fixedZone && readsLocalTime(expression.child.type, expression.type)) {
        throw refuse(
          `casts from ${simpleString(expression.child.type)} to ${simpleString(expression.type)} in a session time zone whose offset changes`,
        );
      }
      return lowerCast(lowerExpression(expression.child, scope), expression.child.type, expression.type, expression.mode);
    case "case": {
      const branches = expression.branches.map(({ when, then }) => [lowerExpression(when, scope), lowerExpression(then, scope)] as const);
      const otherwise = expression.otherwise ? lowerExpression(expression.otherwise, scope) : NULL;
      return sql`CAST(${caseWhen(branches, otherwise)} AS ${duckdbType(expression.type)})`;
    }
    case "field":
      return sql`struct_extract(${lowerExpression(expression.child, scope)}, ${text(fieldName(expression.index))})`;
    case "array_field": {
      const child = lowerExpression(expression.child, scope);
      const x = freshName("x", [child]);
      return sql`list_transform(${child}, lambda ${x}: struct_extract(${x}, ${text(fieldName(expression.index))}))`;
    }
    case "item":
      return lowerItem(expression, scope);
    case "struct": {
      const fields = expression.fields.map((field, i) => sql`${raw(fieldName(i))} := ${lowerExpression(field.value, scope)}`);
      return sql`CAST(struct_pack(${join(fields)}) AS ${duckdbType(expression.type)})`;
    }
    case "window":
      return lowerWindow(expression, scope);
    case "lambda":
      throw refuse("a lambda outside a higher-order function");
  }
}

const local = new Set(["string", "date", "timestamp_ntz"]);

function readsLocalTime(from: DataType, to: DataType): boolean {
  if (to.kind === "timestamp") return local.has(from.kind);
  if (from.kind === "array" && to.kind === "array") return readsLocalTime(from.element, to.element);
  if (from.kind === "map" && to.kind === "map") return readsLocalTime(from.key, to.key) || readsLocalTime(from.value, to.value);
  if (from.kind === "struct" && to.kind === "struct")
    return from.fields.some((field, i) => readsLocalTime(field.type, (to.fields[i] ?? field).type));
  return false;
}

function lowerItem(item: TypedItem, scope: Scope): Sql {
  const child = lowerExpression(item.child, scope);
  const key = lowerExpression(item.key, scope);
  if (item.child.type.kind === "map") return sql`map_extract_value(${child}, ${key})`;
  if (item.child.type.kind !== "array") throw refuse(`an item of ${simpleString(item.child.type)}`);
  return once(
    child,
    (array) =>
      once(
        key,
        (index) =>
          caseWhen(
            [
              [sql`${array} IS NULL OR ${index} IS NULL`, NULL],
              [
                sql`${index} < 0 OR ${index} >= len(${array})`,
                raise("INVALID_ARRAY_INDEX", { indexValue: index, arraySize: sql`len(${array})` }),
              ],
            ],
            sql`${array}[${index} + 1]`,
          ),
        [array],
      ),
    [key],
  );
}

/** Spark and DuckDB put nulls in different places: always written. NaN is the greatest number in both. */
export function lowerOrder(order: readonly TypedOrder[], scope: Scope): Sql {
  return join(
    order.map(({ expression, ascending, nullsFirst }) => {
      if (["array", "map", "struct"].includes(expression.type.kind)) throw refuse(`ordering by ${simpleString(expression.type)}`);
      return sql`${positionless(lowerExpression(expression, scope))} ${raw(ascending ? "ASC" : "DESC")} NULLS ${raw(nullsFirst ? "FIRST" : "LAST")}`;
    }),
  );
}

/** A bare constant in ORDER BY would be a column's position or an error; in parentheses with a cast it is a value. */
function positionless(value: Sql): Sql {
  return /^c\d+$/.test(value.sql) ? value : sql`(${value})`;
}

function lowerBound(bound: TypedBound, side: "lower" | "upper", scope: Scope): Sql {
  switch (bound.kind) {
    case "unbounded":
      return raw(side === "lower" ? "UNBOUNDED PRECEDING" : "UNBOUNDED FOLLOWING");
    case "current":
      return raw("CURRENT ROW");
    case "offset": {
      // A negative offset is PRECEDING: DuckDB takes sizes only.
      const { value } = bound;
      const negative = isNegative(value);
      if (negative === undefined || value.type.kind.startsWith("interval")) throw refuse(`a window frame of ${simpleString(value.type)}`);
      const lowered = lowerExpression(value, scope);
      return sql`${negative ? sql`(-${lowered})` : lowered} ${raw(negative ? "PRECEDING" : "FOLLOWING")}`;
    }
  }
}

/** Whether a constant bound lies before the row; undefined: no constant. */
function isNegative(value: TypedExpression): boolean | undefined {
  if (value.kind === "cast") return isNegative(value.child);
  if (value.kind !== "literal" || value.value === null) return undefined;
  return String(value.value).startsWith("-");
}

function lowerWindow(window: TypedWindow, scope: Scope): Sql {
  const parts: Sql[] = [];
  if (window.partitionBy.length > 0) parts.push(sql`PARTITION BY ${join(window.partitionBy.map((key) => lowerExpression(key, scope)))}`);
  if (window.orderBy.length > 0) parts.push(sql`ORDER BY ${lowerOrder(window.orderBy, scope)}`);
  // Ranking and offset functions have a frame of their own in both; aggregates have the same default.
  if (window.frame && scope.fact(window.call.function)?.frame === undefined) {
    const { unit, lower: from, upper: to } = window.frame;
    parts.push(
      sql`${raw(unit === "rows" ? "ROWS" : "RANGE")} BETWEEN ${lowerBound(from, "lower", scope)} AND ${lowerBound(to, "upper", scope)}`,
    );
  }
  return lowerCall(window.call, scope, lowerExpression, sql` OVER (${join(parts, " ")})`);
}
