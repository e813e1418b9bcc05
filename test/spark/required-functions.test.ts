import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { run } from "../../src/cli/command.js";
import { facts } from "../../src/generated/facts/index.js";
import { ArgumentError, requireFunctions, SparkSession } from "../../src/index.js";
import { versionReached } from "../../src/types/version-rules.js";
import { describeSpark } from "../support/spark.js";

describeSpark("requireFunctions", (address) => {
  let spark: SparkSession;
  beforeAll(async () => {
    spark = await SparkSession.connect(address);
  });
  afterAll(() => spark?.close());

  it("passes all that the registry has for this server's version", async () => {
    const names = facts.filter(({ since }) => versionReached(spark.version, since)).map(({ name }) => name);
    await expect(requireFunctions(spark, names)).resolves.toBeUndefined();
  });

  it("takes the server's word for names that the registry does not have, and refuses what neither has", async () => {
    await spark.exec("CREATE TEMPORARY FUNCTION sparkwright_mine(x INT) RETURNS INT RETURN x + 1");
    await expect(requireFunctions(spark, ["upper", "sparkwright_mine"])).resolves.toBeUndefined();
    await expect(requireFunctions(spark, ["upper", "sparkwright_nobodys"])).rejects.toThrow(ArgumentError);
    await expect(requireFunctions(spark, ["uper"])).rejects.toThrow(
      /neither Sparkwright nor this server knows "uper" \(did you mean upper/,
    );
  });
});

describeSpark("sparkwright doctor", (address) => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "sparkwright-doctor-"));
    writeFileSync(join(folder, "good.ts"), 'import { fn } from "sparkwright";\nexport const a = fn.upper;\n');
    writeFileSync(join(folder, "bad.js"), 'import { fn } from "sparkwright";\nexport const a = fn.uper;\n');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function doctor(...args: readonly string[]): Promise<{ readonly code: number; readonly text: string }> {
    const lines: string[] = [];
    const code = await run(["doctor", ...args], {
      folder,
      env: { SPARK_REMOTE: address },
      out: (text) => lines.push(text),
      err: (text) => lines.push(text),
    });
    return { code, text: lines.join("\n") };
  }

  it("checks against the server's version", async () => {
    const { code, text } = await doctor(address, "good.ts");
    expect(text).toMatch(/^All is there: 1 function in 1 file, Spark \d+\.\d+\.\d+\S* at \S+:\d+\.$/);
    expect(code).toBe(0);
  });

  it("takes SPARK_REMOTE where no address is given", async () => {
    const { code, text } = await doctor("*");
    expect(text).toContain("bad.js:2:21");
    expect(code).toBe(1);
  });
});
