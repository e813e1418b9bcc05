import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runProgram } from "../../tools/spark/run-program.js";
import { describeSpark, sparkPython } from "../support/spark.js";
import { normalize } from "../unit/plans/normalize.js";
import { plansFile, topics } from "../unit/plans/topics.js";

const program = join(import.meta.dirname, "..", "unit", "plans", "record.py");

describeSpark("PySpark's plans", (address) => {
  // a server that was only given by address brings no Python
  for (const topic of topics) {
    it.skipIf(sparkPython() === undefined)(`${topic}/plans.json is what PySpark's client builds today`, async () => {
      const path = join(tmpdir(), `sparkwright-plans-${topic}-${process.pid}.json`);
      const result = await runProgram(sparkPython()!, [program, address, topic, path]);
      expect(result.code, result.stderr).toBe(0);
      const [now, then] = await Promise.all([path, plansFile(topic)].map(async (file) => JSON.parse(await readFile(file, "utf8"))));
      expect(Object.keys(now)).toEqual(Object.keys(then));
      for (const name of Object.keys(now)) expect(normalize(now[name]), name).toEqual(normalize(then[name]));
    });
  }
});
