import type { Difference } from "../difference.js";

export const differences: Readonly<Record<string, Difference>> = {
  "SQL text with values in order": {
    why: "Spark 4.1 binds ? out of order, so its values have names",
    plan: {
      sql: {
        query: "SELECT :__sparkwright_value_1 AS a, :__sparkwright_value_2 AS b",
        namedArguments: { __sparkwright_value_1: { literal: { integer: 1 } }, __sparkwright_value_2: { literal: { string: "x" } } },
      },
    },
  },
};
