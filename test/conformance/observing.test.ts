import { expect, it } from "vitest";
import { col, fn, lit, Observation, type SparkSession, StorageLevel, UnsupportedError } from "../../src/index.js";
import { extensionColumn, extensionFrame, runExtension } from "../../src/plugins.js";
import { onEachEngine, refused, suite } from "./support/conform.js";
import { engines } from "./support/engines.js";
import { frame } from "./support/frames.js";

/** Something that the embedded engine has no answer to: it says so, by name. */
function refusedHere(name: string, ask: (spark: SparkSession) => Promise<unknown>, says: RegExp): void {
  it(`${name} [refused by the embedded engine]`, async () => {
    const error = await ask(await engines[0]!.session()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnsupportedError);
    expect((error as UnsupportedError).message).toMatch(says);
  });
}

suite("rows as HTML", () => {
  const texts = (spark: SparkSession) =>
    frame(spark, "`a<b>` int, s string", [
      [1, `<i>"A" & 'B'</i>`],
      [2, null],
      [3, "a text of more than twenty characters"],
      [4, "two\nlines\t"],
    ]);

  onEachEngine("cells are escaped and cut", async (spark) => {
    expect(await texts(spark).orderBy(col("`a<b>`")).htmlString()).toBe(
      "<table border='1'>\n<tr><th>a&lt;b&gt;</th><th>s</th></tr>\n<tr><td>1</td><td>&lt;i&gt;&quot;A&quot; &amp; 'B'&lt;/i&gt;</td></tr>\n<tr><td>2</td><td>NULL</td></tr>\n<tr><td>3</td><td>a text of more th...</td></tr>\n<tr><td>4</td><td>two\\nlines\\t</td></tr>\n</table>\n",
    );
  });

  onEachEngine("more rows than asked for are told of", async (spark) => {
    const ids = spark.range(3);
    const head = "<table border='1'>\n<tr><th>id</th></tr>\n";
    expect(await ids.htmlString(1)).toBe(`${head}<tr><td>0</td></tr>\n</table>\nonly showing top 1 row\n`);
    expect(await ids.htmlString(0)).toBe(`${head}</table>\nonly showing top 0 rows\n`);
    expect(await spark.range(0).htmlString()).toBe(`${head}</table>\n`);
  });

  onEachEngine("nothing is cut unless asked for", async (spark) => {
    const row = frame(spark, "a array<int>, m map<string,double>, b binary", [
      [[1, null], new Map([["k", 1.5]]), new Uint8Array([10, 255])],
    ]);
    expect(await row.htmlString(5, false)).toBe(
      "<table border='1'>\n<tr><th>a</th><th>m</th><th>b</th></tr>\n<tr><td>[1, NULL]</td><td>{k -&gt; 1.5}</td><td>[0A FF]</td></tr>\n</table>\n",
    );
    expect(await row.htmlString(5, 3)).toContain("<td>[1,</td><td>{k </td><td>[0A</td>");
  });

  onEachEngine("a frame without columns has rows all the same", async (spark) => {
    const bare = spark.range(2).select();
    expect(await bare.htmlString()).toBe("<table border='1'>\n<tr><th></th></tr>\n<tr><td></td></tr>\n<tr><td></td></tr>\n</table>\n");
    expect(await bare.showString()).toBe("++\n||\n++\n||\n||\n++\n");
  });
});

suite("what is kept and told of a frame", () => {
  onEachEngine("a frame that is not cached says so", async (spark) => {
    expect(await spark.range(21).storageLevel()).toEqual(StorageLevel.NONE);
    expect(await (await spark.range(21).unpersist()).storageLevel()).toEqual(StorageLevel.NONE);
  });

  onEachEngine("a cached frame has the same rows", async (spark, engine) => {
    const made = await spark
      .range(22)
      .filter((c) => c.id.gt(20))
      .cache();
    expect(await made.collect()).toEqual([{ id: 21n }]);
    // The engine here keeps nothing, and does not say that it does.
    expect(await made.storageLevel()).toEqual(engine === "embedded" ? StorageLevel.NONE : StorageLevel.MEMORY_AND_DISK_DESER);
    await made.unpersist();
  });

  onEachEngine("a frame that cannot be analysed cannot be cached", async (spark) => {
    await expect(spark.range(1).untyped().select("nope").cache()).rejects.toMatchObject({
      errorClass: "UNRESOLVED_COLUMN.WITH_SUGGESTION",
    });
  });

  onEachEngine("where rows come from", async (spark) => {
    expect(await spark.range(3).isLocal()).toBe(false);
    expect(await frame(spark, "a int", [[1]]).isLocal()).toBe(true);
    expect(await spark.range(3).isStreaming()).toBe(false);
    expect(await spark.range(3).inputFiles()).toEqual([]);
  });

  const message = { typeUrl: "type.googleapis.com/my.Own", value: new Uint8Array() };
  refused("observe", (spark) => spark.range(3).observe("seen", fn.count(lit(1)).as("n")), /observe/);
  refusedHere(
    "an Observation",
    async (spark) => {
      const seen = new Observation();
      await spark
        .range(3)
        .observe(seen, fn.count(lit(1)).as("n"))
        .collect()
        .catch(() => undefined);
      return seen.get();
    },
    /observe/,
  );
  refusedHere("checkpoint", (spark) => spark.range(3).checkpoint(), /checkpoint/);
  refusedHere("localCheckpoint", (spark) => spark.range(3).localCheckpoint(), /localCheckpoint/);
  refusedHere("sameSemantics", (spark) => spark.range(3).sameSemantics(spark.range(3)), /sameSemantics/);
  refusedHere("semanticHash", (spark) => spark.range(3).semanticHash(), /semanticHash/);
  refusedHere("a plugin's relation", (spark) => extensionFrame(spark, message).collect(), /my\.Own/);
  refusedHere("a plugin's expression", (spark) => spark.range(1).select(extensionColumn(message).as("x")).collect(), /my\.Own/);
  refusedHere("a plugin's command", (spark) => runExtension(spark, message), /my\.Own/);
});
