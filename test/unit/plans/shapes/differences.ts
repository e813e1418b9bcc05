import type { Difference } from "../difference.js";

const schema = "id bigint, g string, v int, d double, dec decimal(10,2), ok boolean, at timestamp, s struct<x:int,y:string>";
const read = { read: { dataSource: { format: "parquet", schema, paths: ["/data/t"] } } };

export const differences: Readonly<Record<string, Difference>> = {
  "withMetadata of several kinds": {
    why: "JSON text as JavaScript writes it, without spaces",
    plan: {
      withColumns: {
        input: { ...read, common: { planId: "1" } },
        aliases: [
          {
            expr: { unresolvedAttribute: { unparsedIdentifier: "v", planId: "1" } },
            name: ["v"],
            metadata: '{"unit":"m","max":3,"tags":["a",null],"in":{"x":1.5}}',
          },
        ],
      },
    },
  },
};
