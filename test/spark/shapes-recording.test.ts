import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runProgram } from "../../tools/spark/run-program.js";
import { describeSpark, sparkPython } from "../support/spark.js";

const folder = join(import.meta.dirname, "..", "types");

describeSpark("test/types/shapes.json", (address) => {
  // a server that was only given by address brings no Python
  it.skipIf(sparkPython() === undefined)(
    "is what Spark says today",
    async () => {
      const recorded = JSON.parse(await readFile(join(folder, "shapes.json"), "utf8"));
      const path = join(tmpdir(), `sparkwright-shapes-${process.pid}.json`);
      const result = await runProgram(sparkPython()!, [join(folder, "record-shapes.py"), address, path]);
      expect(result.code, result.stderr).toBe(0);
      const { version, ...now } = JSON.parse(await readFile(path, "utf8"));
      // other releases differ in some types; the recording is of the newest
      if (version === recorded.version)
        expect(now).toEqual({ pairs: recorded.pairs, joins: recorded.joins, groupings: recorded.groupings });
    },
    600_000,
  );
});
