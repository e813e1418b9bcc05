import type { Difference } from "../difference.js";

const input = {
  read: {
    dataSource: {
      format: "parquet",
      schema:
        "id bigint, k string, i int, d double, at timestamp, day date, ok boolean, s struct<a:struct<b:int,c:string>,n:int>, arr array<int>, m map<string,int>",
      paths: ["/data/t"],
    },
  },
};

export const differences: Readonly<Record<string, Difference>> = {
  "a decimal literal": {
    why: "a decimal's type is said, and not decimal(10,0) for every value",
    plan: {
      project: {
        input,
        expressions: [{ alias: { expr: { literal: { decimal: { value: "1.50", precision: 3, scale: 2 } } }, name: ["a"] } }],
      },
    },
  },
  "alias with metadata": {
    why: "JSON is written without spaces",
    plan: {
      project: {
        input: { ...input, common: { planId: "1" } },
        expressions: [
          {
            alias: {
              expr: { unresolvedAttribute: { unparsedIdentifier: "i", planId: "1" } },
              name: ["n"],
              metadata: '{"unit":"cm"}',
            },
          },
        ],
      },
    },
  },
};
