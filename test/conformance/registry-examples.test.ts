import { expect, it } from "vitest";
import { atLeast } from "../../src/connect/version.js";
import { functionDocs } from "../../src/generated/facts/docs.js";
import { factByName } from "../../src/generated/facts/index.js";
import * as entry from "../../src/index.js";
import type { StructType } from "../../src/types/data-type.js";
import { parseDdl } from "../../src/types/ddl.js";
import { type AnyFrame, suite } from "./support/conform.js";
import { engines } from "./support/engines.js";
import { frame } from "./support/frames.js";
import { typeText } from "./support/schema-text.js";

// Every example in the registry's documentation, as a user would write it, on every engine that has the function.
type Example = (typeof functionDocs)[string]["examples"][number];

/** The example's frame: its rows given by column, or one row without any. */
function rowsOf(spark: entry.SparkSession, { rows, schema }: Example): AnyFrame {
  // one row in one partition: a seed gives the same number then
  if (rows === undefined || schema === undefined) return frame(spark, "x int", [[1]]);
  const names = parseDdl(schema).fields.map((field) => field.name);
  const height = Math.max(...Object.values(rows).map((values) => values.length));
  const objects = Array.from({ length: height }, (_, row) => Object.fromEntries(names.map((name) => [name, rows[name]?.[row] ?? null])));
  return spark.createDataFrame(objects as never, schema as never) as AnyFrame;
}

function exampleFrame(spark: entry.SparkSession, name: string, example: Example): AnyFrame {
  const source = rowsOf(spark, example);
  const { fn, col, lit, when, expr, Window, types } = entry;
  const names = ["fn", "col", "lit", "when", "expr", "Window", "types", "c"];
  const column = new Function(...names, `return ${example.expr}`)(fn, col, lit, when, expr, Window, types, source.cols()) as never;
  return factByName(name)?.kind === "aggregate" && !example.expr.includes(".over(") ? source.agg(column) : source.select(column);
}

/** Values as JSON has them: an example's `2` is written for a bigint as well. */
function plain(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [String(key), plain(item)]));
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
  return value;
}

suite("the registry's examples", () => {
  for (const engine of engines) {
    for (const [name, { examples }] of Object.entries(functionDocs)) {
      for (const example of examples) {
        it.skipIf(engine.missing !== undefined)(`${example.expr} [${engine.name}]`, async () => {
          const spark = await engine.session();
          const since = factByName(name)?.since ?? "0";
          if (!atLeast(spark.version, since)) {
            await expect(exampleFrame(spark, name, example).collect()).rejects.toThrow(
              new entry.UnsupportedError(`${name} needs Spark ${since}; this server runs Spark ${spark.version}.`),
            );
            return;
          }
          try {
            const answer = exampleFrame(spark, name, example);
            const rows = (await answer.collect({ rows: "array" })) as unknown[][];
            expect(answerOf(rows, example)).toEqual(example.value);
            expect(typeOf(await answer.schema(), example)).toBe(example.type.replace(/\s/g, ""));
          } catch (error) {
            // what the embedded engine lacks it refuses by name; anything else is a failure
            if (!(engine.name === "embedded" && error instanceof entry.UnsupportedError && error.message.includes(name))) throw error;
          }
        });
      }
    }
  }
});

/** One value; or a row's worth each where the example has rows or makes them. */
function answerOf(rows: readonly (readonly unknown[])[], example: Example): unknown {
  const items = rows.map((row) => (row.length === 1 ? plain(row[0]) : plain(row)));
  return items.length === 1 && !isGenerator(example) ? items[0] : items;
}

function isGenerator(example: Example): boolean {
  return /^fn\.(pos)?explode|^fn\.inline/.test(example.expr);
}

/** In the registry's notation: `?` marks a result that may be null, `!` what may not inside it; several columns are a struct. */
function typeOf(schema: StructType, example: Example): string {
  const [field, ...more] = schema.fields;
  if (field === undefined || more.length > 0 || isGenerator(example)) return typeText({ kind: "struct", fields: schema.fields });
  return `${typeText(field.type)}${field.nullable ? "?" : ""}`;
}
