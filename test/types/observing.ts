// biome-ignore-all lint/suspicious/noExplicitAny: the values of metrics that are not stated
// Observations, storage and plugins: what is typed, and what must not compile.

import { lit } from "../../src/dsl/column/lit.js";
import { col } from "../../src/dsl/column/references.js";
import { Observation } from "../../src/dsl/frame/observation.js";
import { StorageLevel } from "../../src/dsl/storage-level.js";
import { count, max, sum } from "../../src/generated/functions/index.js";
import { type ExtensionMessage, extensionColumn, extensionFrame, type runExtension } from "../../src/plugins.js";
import type { SparkSession } from "../../src/session.js";
import { a, type Equal, same, schema, type } from "./support.js";

// an observation states its metrics, and observe is given them: as in agg, by name or by a callback
const seen = new Observation<{ n: "bigint"; most: "int" | null }>();
schema(a.observe(seen, count(lit(1)).as("n"), max(col("a")).as("most"))).is<{
  id: "bigint";
  a: "int";
  n: "string" | null;
  st: "string";
  d: "decimal";
}>();
a.observe(seen, (c) => ({ n: count(c.id), most: max(c.a) })).filter((c) => c.a.gt(1));
same<Equal<Awaited<ReturnType<typeof seen.get>>, { n: bigint; most: number | null }>>();

// what is stated may be wider than what is given, and fewer
a.observe(new Observation<{ n: "bigint" | null }>(), count(lit(1)).as("n"), max(col("a")).as("most"));
// without a statement values are any; a name alone gives none
const loose = new Observation();
a.observe(loose, sum(col("a")).as("total"));
same<Equal<Awaited<ReturnType<typeof loose.get>>, { [name: string]: any }>>();
a.observe("seen", sum(col("a")).as("total"));
a.untyped().observe(seen, count(lit(1)).as("n"), max(col("whatever")).as("most"));

// @ts-expect-error
a.observe(seen, count(lit(1)).as("n"));
// @ts-expect-error
a.observe(seen, (c) => ({ n: count(c.id), most: max(c.n) }));
// @ts-expect-error
a.observe(new Observation<{ most: "int" }>(), (c) => ({ most: max(c.a) }));
// @ts-expect-error
a.observe("seen", max(col("nope")).as("most"));
// @ts-expect-error
a.observe("seen", count(lit(1)));
// @ts-expect-error
a.observe("seen");
// @ts-expect-error
a.observe({ name: "seen" }, count(lit(1)).as("n"));

// storage
const kept = a.cache();
same<Equal<Awaited<typeof kept>, typeof a>>();
schema(await a.localCheckpoint()).is<{ id: "bigint"; a: "int"; n: "string" | null; st: "string"; d: "decimal" }>();
void a.persist(StorageLevel.DISK_ONLY);
void a.persist({ ...StorageLevel.DISK_ONLY, replication: 5 });
void a.sameSemantics(a.select("id"));
// @ts-expect-error
void a.persist("DISK_ONLY");
// @ts-expect-error
void a.persist(StorageLevel.DISK);
// @ts-expect-error
StorageLevel.DISK_ONLY.replication = 2;
// @ts-expect-error
void a.sameSemantics("a");

// plugins
declare const spark: SparkSession;
declare const message: ExtensionMessage;
schema(extensionFrame(spark, message).as("id bigint not null")).is<{ id: "bigint" }>();
schema(extensionFrame<{ id: "bigint" }>(spark, message)).is<{ id: "bigint" }>();
type(extensionColumn<"int" | null>(message)).is<"int" | null>();
a.select(extensionColumn<"int">(message).as("x"));
same<Equal<Awaited<ReturnType<typeof runExtension>>, ExtensionMessage[]>>();
// @ts-expect-error
extensionFrame(spark, new Uint8Array());
// @ts-expect-error
extensionColumn(message).filter(1);
