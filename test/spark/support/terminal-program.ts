// A program that a person runs in a terminal. Ctrl-C is pressed in its second query, and twice in its third.
import { SparkSession } from "../../../src/index.js";

const [address = ""] = process.argv.slice(2);
const say = (text: string): void => console.log(`<${text}>`);
const saySigintListeners = (): void => say(`listeners ${process.listenerCount("SIGINT")}`);
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));
const slow = (spark: SparkSession, tasks: number, milliseconds: number) =>
  spark.sql(`SELECT java_method('java.lang.Thread', 'sleep', id * 0L + ${milliseconds}L) AS s FROM range(0, ${tasks}, 1, ${tasks})`);

const spark = await SparkSession.connect(address);
const quiet = await SparkSession.connect(address, { progressBar: false });

const unseen = slow(quiet, 1, 3_000).collect();
await soon();
saySigintListeners();
say(`rows ${(await slow(spark, 1, 3_000).collect()).length}`);
await unseen;

for (const name of ["second", "third"]) {
  const running = slow(spark, 1, 60_000).collect();
  await soon();
  say(name);
  await running.catch((error: Error) => say(`${error.name} ${error.message}`));
  // The server names what it had to interrupt.
  say(`left running ${(await spark.interruptAll()).length}`);
  saySigintListeners();
}
