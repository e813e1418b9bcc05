// biome-ignore-all lint/suspicious/noExplicitAny: a frame of any schema

import { mixInto } from "../mix-into.js";
import { ActionMethods } from "./action-methods.js";
import * as actions from "./actions.js";
import { ColumnMethods } from "./column-methods.js";
import { CombiningMethods } from "./combining-methods.js";
import { frameFactory } from "./derived.js";
import type { Frame } from "./frame.js";
import { attachFrameState, type FrameState, frameState } from "./frame-state.js";
import { GroupMethods } from "./group-methods.js";
import { inspectFrame } from "./inspect-frame.js";
import { MissingMethods } from "./missing-methods.js";
import { createNaFunctions, type NaFunctions } from "./na-functions.js";
import { PartitionMethods } from "./partition-methods.js";
import type { Row } from "./row.js";
import { RowMethods } from "./row-methods.js";
import { SamplingMethods } from "./sampling-methods.js";
import { SchemaMethods } from "./schema-methods.js";
import { type StatFunctions, StatMethods } from "./stat-methods.js";
import { StorageMethods } from "./storage-methods.js";

// A frame's methods stand in files by what they are about; none of these knows the schema's type but by `this: Frame<S>`.
export interface DataFrame<out S>
  extends Frame<S>,
    ColumnMethods,
    RowMethods,
    GroupMethods,
    CombiningMethods,
    SchemaMethods,
    ActionMethods,
    StorageMethods,
    SamplingMethods,
    PartitionMethods,
    MissingMethods,
    StatMethods {}

/**
 * Rows with named, typed columns, described and not yet computed: an immutable plan and the session that runs it. Methods that make
 * frames do no I/O; actions (`collect`, `count`, `show`, …) are promises.
 *
 * S is the schema as a type: `DataFrame<{ id: "bigint"; name: "string" | null }>`. Spark's page: pyspark.sql.DataFrame.
 *
 * @example
 * ```ts
 * const adults = people.filter((c) => c.age.gte(18)).select("id", (c) => ({ name: fn.upper(c.name) }));
 * await adults.show();
 * ```
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the interface adds what the static block mixes in, and one phantom member
export class DataFrame<out S> {
  static {
    mixInto(DataFrame, [
      ColumnMethods,
      RowMethods,
      GroupMethods,
      CombiningMethods,
      SchemaMethods,
      ActionMethods,
      StorageMethods,
      SamplingMethods,
      PartitionMethods,
      MissingMethods,
      StatMethods,
    ]);
    // What console.log(df) shows, in Node and where its symbol is known; elsewhere nothing asks for it.
    Object.defineProperty(DataFrame.prototype, Symbol.for("nodejs.util.inspect.custom"), { value: DataFrame.prototype.toString });
  }

  /** Frames come from a session: `spark.range`, `spark.read`, `spark.sql`, `spark.createDataFrame`. */
  protected constructor(state: FrameState) {
    attachFrameState(this, state);
  }

  /** @internal */
  static of(state: FrameState): DataFrame<any> {
    return new DataFrame<any>(state);
  }

  /**
   * Missing values: `na.drop`, `na.fill`, `na.replace`.
   *
   * @example df.na.fill("unknown", ["name"])
   */
  get na(): NaFunctions<S> {
    return createNaFunctions(frameState(this), frameFactory(this));
  }

  /**
   * Statistics of columns, as PySpark's `df.stat` has them; each is a method of the frame, too.
   *
   * @example const median = await df.stat.approxQuantile("age", [0.5], 0);
   */
  get stat(): StatFunctions<S> {
    return this;
  }

  /**
   * The rows one by one, as they arrive. Leaving the loop cancels the query on the server.
   *
   * @example for await (const row of df) console.log(row.name);
   */
  [Symbol.asyncIterator](): AsyncIterator<Row<S>> {
    return actions.rowIterator(frameState(this), {}) as AsyncIterator<Row<S>>;
  }

  /**
   * The schema if it is known, else the operators; and how to see rows. No I/O.
   *
   * @example console.log(`${df}`);
   */
  toString(): string {
    return inspectFrame(frameState(this));
  }
}

/** The frame of a state. */
export function createDataFrame(state: FrameState): DataFrame<any> {
  return DataFrame.of(state);
}
