import type { Difference } from "../difference.js";

const schema =
  "id bigint, g string, v int, d double, dec decimal(10,2), ok boolean, day date, at timestamp, s struct<x:int,y:string>, arr array<int>, m map<string,int>";

export const differences: Readonly<Record<string, Difference>> = {
  "withColumn twice, independent": {
    why: "withColumns that do not read one another are one relation: Spark analyses it much faster",
    plan: {
      withColumns: {
        input: { read: { dataSource: { format: "parquet", schema, paths: ["/data/t"] } } },
        aliases: [
          { expr: { unresolvedAttribute: { unparsedIdentifier: "v" } }, name: ["x"] },
          { expr: { unresolvedAttribute: { unparsedIdentifier: "d" } }, name: ["y"] },
        ],
      },
    },
  },
};
