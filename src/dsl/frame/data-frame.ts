// biome-ignore-all lint/suspicious/noExplicitAny: a frame of any schema

import { mixInto } from "../mix-into.js";
import * as actions from "./actions.js";
import { frameFactory } from "./derived.js";
import { type ExecutionInfo, executionInfo } from "./execution-info.js";
import type { Frame } from "./frame.js";
import { attachFrameState, type FrameState, frameState } from "./frame-state.js";
import { inspectFrame } from "./inspect-frame.js";
import * as methods from "./methods.js";
import { createNaFunctions, type NaFunctions } from "./na-functions.js";
import type { Row } from "./row.js";
import type { StatFunctions } from "./stat-functions.js";

// A frame's methods are functions of `this: Frame<S>`, in files by what they are about. That DataFrame inherits them as the exports of a module,
// which has no type parameters and no `this` type, lets the compiler make them once; those of a class it would copy for every schema.
type Methods = typeof methods;
export interface DataFrame<out S> extends Frame<S>, Methods {}

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
    mixInto(DataFrame, methods);
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
   * How the last action on this frame went on the server: `collect`, `batches`, `for await` or `toArrow`, once it came to its end. Undefined
   * before, and as for other actions (`count`, `show`, `first`), which run a plan of their own.
   *
   * @example
   * ```ts
   * await df.collect();
   * console.log(df.executionInfo?.metrics?.toText());
   * ```
   */
  get executionInfo(): ExecutionInfo | undefined {
    return executionInfo(frameState(this));
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
