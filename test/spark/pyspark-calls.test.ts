import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runProgram } from "../../tools/spark/run-program.js";
import { describeSpark, sparkPython } from "../support/spark.js";

describeSpark("PySpark's calls", (address) => {
  // a server that was only given by address brings no Python
  it.skipIf(sparkPython() === undefined)("pyspark-calls.json is what PySpark's client sends today", async () => {
    const folder = join(import.meta.dirname, "..", "unit", "functions");
    const path = join(tmpdir(), `sparkwright-calls-${process.pid}.json`);
    const result = await runProgram(sparkPython()!, [join(folder, "record-calls.py"), address, path]);
    expect(result.code, result.stderr).toBe(0);
    const [now, then] = await Promise.all(
      [path, join(folder, "pyspark-calls.json")].map(async (file) => JSON.parse(await readFile(file, "utf8"))),
    );
    await rm(path);
    expect(now).toEqual(then);
  });
});
