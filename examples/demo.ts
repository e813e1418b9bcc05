// Three million flights, two questions. `npm run demo` answers them in this process; `SPARK_REMOTE=sc://host:15002 npm run demo` on a Spark server.
import { resolve } from "node:path";
import { fn, NotFoundError, SparkSession, Window } from "../src/index.js"; // in your own program: from "sparkwright"

const remote = process.env.SPARK_REMOTE;
const data = process.env.DEMO_DATA ?? resolve(import.meta.dirname, "../node_modules/vega-datasets/data");

const started = performance.now();
await using spark = remote ? await SparkSession.connect(remote) : await SparkSession.embedded();
console.log(
  `${remote ? `Spark ${spark.version} at ${remote}` : `the embedded engine, as Spark ${spark.version}`}, ready after ${since(started)}\n`,
);

// A schema as text is a type as well: c.delay below is a bigint, and a name that is not here does not compile.
const flights = spark.read
  .schema("date timestamp_ntz, delay bigint, distance bigint, origin string, destination string")
  .parquet(`${data}/flights-3m.parquet`);
const airports = spark.read
  .schema("iata string, name string, city string, state string")
  .option("header", "true")
  .csv(`${data}/airports.csv`);

// Which airport of its state leaves most punctually, and what does it save against the state's average?
const departures = flights.groupBy("origin").agg((f) => ({ flights: fn.count(f.delay), minutes: fn.sum(f.delay) }));
const state = Window.partitionBy("state");
const best = departures
  .joinSelect(
    airports,
    (d, a) => d.origin.eq(a.iata),
    "inner",
    (d, a) => ({ state: a.state, city: a.city, airport: d.origin, flights: d.flights, minutes: d.minutes }),
  )
  .filter((d) => d.flights.gte(5000))
  .withColumns((d) => ({
    delay: d.minutes.div(d.flights),
    average: fn.sum(d.minutes).over(state).div(fn.sum(d.flights).over(state)),
    airports: fn.count(d.airport).over(state),
  }))
  .withColumn("place", (d) => fn.rank().over(state.orderBy(d.delay)))
  .filter((d) => d.place.eq(1).and(d.airports.gt(1)))
  .select("state", "city", "airport", "flights", (d) => ({
    delay: d.delay.cast("decimal(6,1)"),
    average: d.average.cast("decimal(6,1)"),
    saved: d.average.minus(d.delay).cast("decimal(6,1)"),
  }))
  .orderBy((d) => d.saved.desc(), "state")
  .limit(10);

// And when should one leave? Each hour beside the one before it.
const byHour = Window.orderBy("hour");
const hours = flights
  .groupBy((f) => ({ hour: fn.hour(f.date) }))
  .agg((f) => ({ flights: fn.count(f.delay), delay: fn.avg(f.delay) }))
  .withColumn("change", (h) => h.delay.minus(fn.lag(h.delay).over(byHour)))
  .select("hour", "flights", (h) => ({ delay: h.delay.cast("decimal(6,1)"), change: h.change.cast("decimal(6,1)") }))
  .orderBy("hour");

try {
  for (const [question, answer] of [
    ["The most punctual airport of its state (mean delay in minutes)", best],
    ["Delay by the hour of departure", hours],
  ] as const) {
    const asked = performance.now();
    console.log(question);
    await answer.show(24);
    console.log(`answered in ${since(asked)}\n`);
  }
  console.log("The plan of the first answer");
  await best.explain();
} catch (error) {
  if (!(error instanceof NotFoundError) || remote === undefined) throw error;
  console.error(
    `The server does not see ${data}. Copy flights-3m.parquet and airports.csv to a folder that it sees, and name it: DEMO_DATA=/that/folder.`,
  );
  process.exitCode = 1;
}
console.log(`${since(started)} in all`);

function since(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(2)} s`;
}
