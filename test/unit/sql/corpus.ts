import { readFileSync } from "node:fs";
import { join } from "node:path";

// Expressions of Spark SQL, one a line of the files beside: what Spark's parser takes, what it refuses, and what it takes and ours refuses by name.

/** `accepted`: of columns; `aggregates`; `single`: several columns each, so that a query holds one; `refused` by both; `unsupported` by ours. */
export type Corpus = "accepted" | "aggregates" | "single" | "refused" | "unsupported";

export function corpus(name: Corpus): readonly string[] {
  const lines = readFileSync(join(import.meta.dirname, `${name}.txt`), "utf8").split("\n");
  return lines.filter((line) => line !== "" && !line.startsWith("# "));
}

/** The frame that the expressions are of, one row. */
export const frameQuery = `
  SELECT 1 AS i, 2 AS j, 1.5D AS d, 2.25BD AS x, '5' AS s, 'abc' AS t, true AS b, false AS c,
    DATE '2026-01-31' AS dt, TIMESTAMP '2026-01-31 12:00:00Z' AS ts,
    array(1, 2, 3) AS xs, map('k', 1) AS m, struct(1 AS a, struct('x' AS c) AS b) AS st, array(struct(1 AS a)) AS sts,
    parse_json('{"a": {"b": 1}}') AS v,
    3 AS \`odd name\`, 4 AS \`we\`\`ird\`, 5 AS \`dotted.name\`, 6 AS date, 7 AS left, 8 AS interval, 9 AS timestamp`;

/** A text as the template that `sql.expr` is called with. */
export function template(text: string): TemplateStringsArray {
  return Object.assign([text], { raw: [text] });
}
