import { create } from "@bufbuild/protobuf";
import { anyPack, StringValueSchema } from "@bufbuild/protobuf/wkt";
import { createDataFrame } from "../../../../src/dsl/frame/data-frame.js";
import { deriveState, frameState } from "../../../../src/dsl/frame/frame-state.js";
import { col, fn, lit, Observation, type SparkSession } from "../../../../src/index.js";
import type { Relation } from "../../../../src/plan/plan.js";
import { htmlString, showString } from "../../../../src/plan/row-operators.js";
import { extensionColumn, extensionFrame } from "../../../../src/plugins.js";
import type { Queries } from "../topics.js";

const message = anyPack(StringValueSchema, create(StringValueSchema, { value: "of a plugin" }));

const schema = "id bigint, g string, v int";

export function queries(spark: SparkSession): Queries {
  const t = spark.read.schema(schema).parquet("/data/t");
  const u = spark.read.schema(schema).parquet("/data/u");
  const one = lit(1);
  /** What an action builds around the frame, and no method leaves to be looked at. */
  const around = (made: (input: Relation) => Relation) => {
    const state = frameState(t);
    return createDataFrame(deriveState(state, made(state.relation)));
  };
  return {
    "observe under a name": () => t.observe("seen", fn.count(one).as("n"), fn.max(col("v")).as("most")),
    "observe with an Observation": () => t.observe(new Observation("seen too"), fn.count(one).as("n")),
    "observe a metric of metrics": () => t.observe("seen", () => ({ mean: fn.sum(col("v")).div(fn.count(col("id"))) })),
    "observe by the frame's own columns": () => t.observe("seen", (c) => ({ total: fn.sum(c.v) })),
    "observe in the middle": () => t.filter("v > 1").observe("seen", fn.count(one).as("n")).select("g"),
    "observe twice": () => t.observe("all", fn.count(one).as("n")).filter("v > 1").observe("some", fn.count(one).as("n")),
    "observe a side of a join": () => t.observe("left", fn.count(one).as("n")).join(u, "id"),
    "observe with a scalar subquery": () =>
      t.observe(
        "seen",
        fn
          .sum(col("v"))
          .plus(u.agg(fn.max(col("v")).as("m")).scalar())
          .as("x"),
      ),
    "show string": () => around((input) => showString(input, 5, 20, false)),
    "show string, whole and vertical": () => around((input) => showString(input, 5, 0, true)),
    "relation of a plugin": () => extensionFrame(spark, message),
    "relation of a plugin, filtered": () => extensionFrame(spark, message).filter("id > 1"),
    "expression of a plugin": () => t.select(extensionColumn(message).as("x")),
    "html string": () => around((input) => htmlString(input, 5, 20)),
  };
}
