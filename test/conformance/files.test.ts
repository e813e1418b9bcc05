import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { AnalysisError, fn } from "../../src/index.js";
import { conform, conformError, suite } from "./support/conform.js";

const folder = mkdtempSync(join(tmpdir(), "sparkwright-files-"));
const flights = join(import.meta.dirname, "..", "..", "node_modules", "vega-datasets", "data", "flights-3m.parquet");
const airports = join(import.meta.dirname, "..", "..", "node_modules", "vega-datasets", "data", "airports.csv");

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const csv = file("people.csv", 'id,name,score,day\n1,"Ada ""A"" L, Lady",9.5,2026-01-31\n2,,,\n3,Cléo,-1e3,1999-12-31\n');
const semicolons = file("semi.csv", "1;one\n2;two\n");
const json = file("people.json", '{"id":1,"tags":["x",null],"at":{"city":"Lima"}}\n{"id":2,"extra":true}\n{"id":null,"tags":[]}\n');

suite("files", () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  conform("parquet, schema from the file", (spark) => spark.read.parquet(flights).limit(0), {
    schema: "date timestamp_ntz, delay bigint, distance bigint, origin string, destination string",
    rows: [],
  });
  conform(
    "parquet, schema given",
    (spark) =>
      spark.read
        .schema("origin string, delay bigint")
        .parquet(flights)
        .groupBy("origin")
        .agg((c) => ({ n: fn.count(c.delay) }))
        .filter((c) => c.n.gt(100000)),
    {
      schema: "origin string, n bigint!",
      rows: [
        ["ATL", 124711n],
        ["DFW", 157162n],
        ["LAX", 115245n],
        ["ORD", 166341n],
      ],
    },
  );
  conform(
    "parquet, a column that the file lacks is null",
    (spark) => spark.read.schema("origin string, nope int").parquet(flights).limit(1).select("nope"),
    { schema: "nope int", rows: [[null]] },
  );
  conform(
    "not null in a file's schema is not believed",
    (spark) => spark.read.schema("id int not null, name string not null").option("header", true).csv(csv).limit(0),
    { schema: "id int, name string", rows: [] },
  );
  conform(
    "csv with a header",
    (spark) => spark.read.schema("id int, name string, score double, day date").option("header", true).option("escape", '"').csv(csv),
    {
      schema: "id int, name string, score double, day date",
      rows: [
        [1, 'Ada "A" L, Lady', 9.5, "2026-01-31"],
        [2, null, null, null],
        [3, "Cléo", -1000, "1999-12-31"],
      ],
    },
  );
  conform("csv without a schema is text", (spark) => spark.read.option("header", true).option("escape", '"').csv(csv), {
    schema: "id string, name string, score string, day string",
    rows: [
      ["1", 'Ada "A" L, Lady', "9.5", "2026-01-31"],
      ["2", null, null, null],
      ["3", "Cléo", "-1e3", "1999-12-31"],
    ],
  });
  conform("csv without header and schema", (spark) => spark.read.option("sep", ";").csv(semicolons), {
    schema: "_c0 string, _c1 string",
    rows: [
      ["1", "one"],
      ["2", "two"],
    ],
  });
  conform("csv of two files", (spark) => spark.read.schema("id int, name string").option("sep", ";").csv(semicolons, semicolons), {
    schema: "id int, name string",
    rows: [
      [1, "one"],
      [1, "one"],
      [2, "two"],
      [2, "two"],
    ],
  });
  conform(
    "a real csv",
    (spark) =>
      spark.read
        .schema("iata string, name string, city string, state string, country string, latitude double, longitude double")
        .option("header", true)
        .csv(airports)
        .groupBy("country")
        .count()
        .orderBy((c) => c.count.desc()),
    {
      schema: "country string, count bigint!",
      rows: [
        ["Federated States of Micronesia", 1n],
        ["N Mariana Islands", 1n],
        ["Palau", 1n],
        ["Thailand", 1n],
        ["USA", 3372n],
      ],
    },
  );
  conform("json with a schema", (spark) => spark.read.schema("id bigint, tags array<string>, at struct<city:string>").json(json), {
    schema: "id bigint, tags array<string>, at struct<city:string>",
    rows: [
      [1n, ["x", null], { city: "Lima" }],
      [2n, null, null],
      [null, [], null],
    ],
  });
  conform("json without a schema", (spark) => spark.read.json(json), {
    schema: "at struct<city:string>, extra boolean, id bigint, tags array<string>",
    refused: /schema of json/,
    rows: [
      [null, null, null, []],
      [null, true, 2n, null],
      [{ city: "Lima" }, null, 1n, ["x", null]],
    ],
  });
  conformError("a file that is not there", (spark) => spark.read.parquet(join(folder, "nope.parquet")).limit(1), {
    type: AnalysisError,
    errorClass: "PATH_NOT_FOUND",
  });
  conformError("a table that is not there", (spark) => spark.table("nope"), { type: AnalysisError, errorClass: "TABLE_OR_VIEW_NOT_FOUND" });
});
