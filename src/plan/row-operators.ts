import type { Relation, SortOrder } from "./plan.js";
import type { Expressive } from "./relation.js";
import { relation } from "./relation.js";

// Relations that keep the columns of their input and choose, order or name its rows.

export function filter(input: Relation, condition: Expressive): Relation {
  return relation({ case: "filter", value: { input, condition: condition.expression } }, condition.references);
}

export interface SortBy {
  readonly order: SortOrder;
  readonly references: readonly Relation[];
}

export function sort(input: Relation, by: readonly SortBy[], isGlobal = true): Relation {
  return relation(
    { case: "sort", value: { input, order: by.map((item) => item.order), isGlobal } },
    by.flatMap((item) => item.references),
  );
}

export function limit(input: Relation, rows: number): Relation {
  return relation({ case: "limit", value: { input, limit: rows } });
}

export function offset(input: Relation, rows: number): Relation {
  return relation({ case: "offset", value: { input, offset: rows } });
}

export function tail(input: Relation, rows: number): Relation {
  return relation({ case: "tail", value: { input, limit: rows } });
}

/** `names` undefined: rows equal in every column are duplicates. */
export function deduplicate(input: Relation, names: readonly string[] | undefined, withinWatermark = false): Relation {
  return relation({
    case: "deduplicate",
    value: { input, columnNames: [...(names ?? [])], allColumnsAsKeys: names === undefined, withinWatermark },
  });
}

export function withWatermark(input: Relation, eventTime: string, delayThreshold: string): Relation {
  return relation({ case: "withWatermark", value: { input, eventTime, delayThreshold } });
}

export function subqueryAlias(input: Relation, alias: string): Relation {
  return relation({ case: "subqueryAlias", value: { input, alias } });
}

/** The rows as an HTML table: one row of one column. */
export function htmlString(input: Relation, numRows: number, truncate: number): Relation {
  return relation({ case: "htmlString", value: { input, numRows, truncate } });
}

/** The rows as the table of text that Spark prints: one row of one column. */
export function showString(input: Relation, numRows: number, truncate: number, vertical: boolean): Relation {
  return relation({ case: "showString", value: { input, numRows, truncate, vertical } });
}
