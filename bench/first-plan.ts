import { SparkSession } from "../src/index.js";
import { wideSelect } from "./large-plans.js";

// Prints the milliseconds of the first plan of a process, built and encoded: nothing of it has been compiled yet, and the descriptors of the
// protocol have not been read.
const spark = await SparkSession.connect(process.argv[2]!);
const start = performance.now();
await wideSelect(spark).toProto();
const taken = performance.now() - start;
await spark.close();
console.log(taken);
