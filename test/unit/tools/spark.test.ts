import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SparkUnavailableError } from "../../../tools/spark/errors.js";
import { findSpark } from "../../../tools/spark/find.js";
import { installSpark } from "../../../tools/spark/install.js";
import { connectVersion } from "../../../tools/spark/installation.js";
import { findJava, javaMajorVersion } from "../../../tools/spark/java.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sparkwright-tools-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function sparkHome(path: string, version: string): string {
  mkdirSync(join(path, "bin"), { recursive: true });
  mkdirSync(join(path, "jars"), { recursive: true });
  writeFileSync(join(path, "bin", "spark-submit"), "");
  writeFileSync(join(path, "jars", `spark-connect_2.13-${version}.jar`), "");
  return path;
}

/** A cache entry as an install leaves it. */
function cached(version: string): void {
  sparkHome(join(folder, version, "lib", "python3.12", "site-packages", "pyspark"), version);
}

describe("Java", () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_202"', 8],
    ['openjdk version "21" 2023-09-19', 21],
    ["something else", undefined],
  ])("%s", (text, major) => expect(javaMajorVersion(text)).toBe(major));

  it("that is not there is said, with what to do", async () => {
    const found = findJava({ JAVA_HOME: join(folder, "nowhere") });
    await expect(found).rejects.toThrow(SparkUnavailableError);
    await expect(found).rejects.toThrow(/Java 17 or newer.*set JAVA_HOME/s);
  });
});

describe("finding Spark", () => {
  const silent = (): void => {};

  it("reads the version of the Connect server's jar", () => {
    expect(connectVersion(sparkHome(join(folder, "a"), "4.1.1"))).toBe("4.1.1");
    expect(connectVersion(join(folder, "nothing"))).toBeUndefined();
  });

  it("takes SPARK_HOME first", async () => {
    const home = sparkHome(join(folder, "home"), "4.2.1");
    expect(await findSpark(silent, { SPARK_HOME: home, PATH: "" })).toMatchObject({ home, version: "4.2.1" });
  });

  it("passes over another version than SPARK_VERSION's, and says so", async () => {
    cached("4.1.1");
    const said: string[] = [];
    const env = { SPARK_HOME: sparkHome(join(folder, "home"), "4.2.1"), SPARK_VERSION: "4.1.1", SPARK_CACHE: folder, PATH: "" };
    expect(await findSpark((line) => said.push(line), env)).toMatchObject({ version: "4.1.1" });
    expect(said.join()).toMatch(/SPARK_HOME.*4\.2\.1.*SPARK_VERSION asks for 4\.1\.1/);
  });

  it("passes over one older than the oldest supported", async () => {
    cached("4.3.0");
    const env = { SPARK_HOME: sparkHome(join(folder, "home"), "4.0.1"), SPARK_CACHE: folder, PATH: "" };
    expect(await findSpark(silent, env)).toMatchObject({ version: "4.3.0" });
  });

  it("refuses a SPARK_HOME without a Connect server", async () => {
    await expect(findSpark(silent, { SPARK_HOME: folder, PATH: "" })).rejects.toThrow(/SPARK_HOME.*spark-connect/);
  });
});

describe("the cache", () => {
  it("removes what a dead install left, and keeps a running one's", async () => {
    const dead = ".partial-4.3.0-999999999-1";
    const running = `.partial-4.3.0-${process.pid}-1`;
    mkdirSync(join(folder, dead));
    mkdirSync(join(folder, running));
    const env = process.env.PATH;
    process.env.PATH = ""; // no python3: the install itself must fail, with a reason, and leave nothing
    try {
      await expect(installSpark("4.3.0", folder, () => {})).rejects.toThrow(/python3 -m venv/);
    } finally {
      process.env.PATH = env;
    }
    expect(readdirSync(folder)).toEqual([running]);
  });

  it("uses an entry that is there", async () => {
    cached("4.3.0");
    expect(await installSpark("4.3.0", folder, () => {})).toMatchObject({ version: "4.3.0" });
  });
});
