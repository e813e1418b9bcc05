import { appendFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ArgumentError, ExecutionError, type Interceptor, SparkError, SparkSession } from "../../src/index.js";
import { describeSpark } from "../support/spark.js";

// What the server did with the bytes shows when the name comes again: it compares them, and refuses others.

/** Does something when a request of an upload has been sent, by its number. */
const onRequest =
  (number: number, act: () => Promise<void>): Interceptor =>
  (next) => ({
    ...next,
    addArtifacts: (requests, options) =>
      next.addArtifacts(
        (async function* () {
          let sent = 0;
          for await (const request of requests) {
            yield request;
            sent += 1;
            // what is small comes in one request of its own, which is no upload on its way
            if (sent === number && request.payload?.case !== "batch") await act();
          }
        })(),
        options,
      ),
  });

describeSpark("artifacts", (address) => {
  let spark: SparkSession;
  let folder: string;
  beforeAll(async () => {
    spark = await SparkSession.connect(address);
    folder = await mkdtemp(join(tmpdir(), "artifacts-"));
  });
  afterAll(async () => {
    await spark?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const file = async (name: string, content: string | Uint8Array): Promise<string> => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };
  /** Three pieces and a half. */
  const large = (last: string): string => "0123456789abcde\n".repeat(7 * 1024) + last;
  const ALREADY_THERE = { name: "ExecutionError", errorClass: "ARTIFACT_ALREADY_EXISTS" };

  it.each(["", "small", large("x")])("arrive as they are, whatever their size", async (content) => {
    const name = `sized-${content.length}.txt`;
    const path = await file(name, content);
    await spark.addArtifacts(path, { file: true });
    await spark.addArtifacts(pathToFileURL(path).href, { file: true });
    await file(name, `${content.slice(0, -1)}!`);
    await expect(spark.addArtifacts(path, { file: true })).rejects.toMatchObject(ALREADY_THERE);
  });

  it("of every kind in one session, several in one call", async () => {
    await spark.addArtifacts(await file("one.jar", "1"), await file("two.jar", large("2")), await file("three.jar", "3"));
    await spark.addArtifacts(await file("module.py", "x = 1"), { pyfile: true });
    for (const name of ["one.jar", "two.jar", "three.jar"])
      await expect(spark.addArtifacts(await file(name, "other"))).rejects.toMatchObject(ALREADY_THERE);
    await expect(spark.addArtifacts(await file("module.py", "x = 2"), { pyfile: true })).rejects.toMatchObject(ALREADY_THERE);
  });

  it("that change while they are sent are refused, and nothing of them is kept", async () => {
    const path = await file("growing.txt", large("a").repeat(20));
    await using other = await SparkSession.connect(address, { interceptors: [onRequest(1, () => appendFile(path, "more"))] });
    await expect(other.addArtifacts(path, { file: true })).rejects.toThrow(ExecutionError);
    await expect(other.addArtifacts(path, { file: true })).rejects.toThrow("changed while it was sent");
    await other.addArtifacts(await file("growing.txt", "quite another"), { file: true });
  });

  it("that are cancelled on their way leave nothing of them", async () => {
    let controller = new AbortController();
    await using other = await SparkSession.connect(address, { interceptors: [onRequest(10, async () => controller.abort())] });
    for (let run = 0; run < 5; run++) {
      controller = new AbortController();
      const path = await file(`cut-${run}.txt`, large("a").repeat(10));
      await expect(other.addArtifacts(path, { file: true, signal: controller.signal })).rejects.toMatchObject({ name: "AbortError" });
      await other.addArtifacts(await file(`cut-${run}.txt`, "another"), { file: true });
    }
  });

  it("are cancelled by a signal", async () => {
    await expect(spark.addArtifacts(await file("late.txt", "x"), { file: true, signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: "AbortError",
    });
  });

  it("for the server's own disk are the server's to refuse", async () => {
    await expect(spark.copyFromLocalToFs(await file("in.csv", "a"), join(folder, "out.csv"))).rejects.toThrow(
      /local file system destination path is not supported/,
    );
    await expect(spark.copyFromLocalToFs(await file("in.csv", "a"), join(folder, "out.csv"))).rejects.toThrow(SparkError);
    await expect(spark.copyFromLocalToFs(join(folder, "in.csv"), "out.csv")).rejects.toThrow(ArgumentError);
  });
});
