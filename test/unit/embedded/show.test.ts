import { describe, expect, it } from "vitest";
import { showString } from "../../../src/embedded/results/show-string.js";
import { frame } from "./support.js";

// Expected texts are what Spark 4.3.0 prints.

describe("show", () => {
  it("aligns to the right, cuts at 20 characters and tells of more rows", () => {
    expect(
      showString(
        ["id", "text"],
        [
          ["1", "a".repeat(25)],
          ["2", "NULL"],
          ["3", "x"],
        ],
        { rows: 2, truncate: 20, vertical: false },
      ),
    ).toBe(
      "+---+--------------------+\n| id|                text|\n+---+--------------------+\n|  1|aaaaaaaaaaaaaaaaa...|\n|  2|                NULL|\n+---+--------------------+\nonly showing top 2 rows",
    );
  });

  it("aligns to the left when nothing is cut, and writes control characters", () => {
    expect(showString(["a"], [["x\ny"]], { rows: 20, truncate: 0, vertical: false })).toBe("+----+\n|a   |\n+----+\n|x\\ny|\n+----+\n");
  });

  it("counts wide characters twice", () => {
    expect(showString(["a"], [["日本"]], { rows: 20, truncate: 20, vertical: false })).toBe("+----+\n|   a|\n+----+\n|日本|\n+----+\n");
  });

  it("prints records", () => {
    expect(showString(["id", "b"], [["0", "NULL"]], { rows: 20, truncate: 20, vertical: true })).toBe(
      "-RECORD 0---\n id  | 0    \n b   | NULL \n",
    );
    expect(showString(["id"], [], { rows: 20, truncate: 20, vertical: true })).toBe("(0 rows)\n");
  });

  it("prints nested values, binary and null", async () => {
    const df = await frame(
      "a array<int>, m map<string,int>, s struct<x:int,y:string>, b binary, d double",
      ["a", "m", "s", "b", "d"],
      [[[1, null], new Map([["k", 1]]), { x: null, y: "q" }, new Uint8Array([97, 255]), 1e7]],
    );
    expect(await df.showString()).toBe(
      "+---------+--------+---------+-------+-----+\n|        a|       m|        s|      b|    d|\n+---------+--------+---------+-------+-----+\n|[1, NULL]|{k -> 1}|{NULL, q}|[61 FF]|1.0E7|\n+---------+--------+---------+-------+-----+\n",
    );
  });
});
