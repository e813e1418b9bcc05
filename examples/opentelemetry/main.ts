// A query's spans on the console: SPARK_REMOTE=sc://host:15002 npx tsx examples/opentelemetry/main.ts
import { trace } from "@opentelemetry/api";
import { BasicTracerProvider, ConsoleSpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { fn, SparkSession } from "../../src/index.js"; // in your own program: from "sparkwright"
import { traceSparkwright } from "./spans.js";

const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(new ConsoleSpanExporter())] });
trace.setGlobalTracerProvider(provider);
const untrace = traceSparkwright();
{
  await using spark = await SparkSession.connect();
  await spark
    .range(1_000)
    .groupBy((c) => ({ digit: c.id.mod(10) }))
    .agg((c) => ({ sum: fn.sum(c.id) }))
    .show();
}
untrace();
await provider.shutdown();
