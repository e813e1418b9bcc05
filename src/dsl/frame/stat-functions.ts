import type { Frame } from "./frame.js";
import type * as methods from "./methods.js";

/** Statistics of a frame: `df.stat`, the frame by less of its methods. Spark's page: pyspark.sql.DataFrameStatFunctions. */
export interface StatFunctions<out S>
  extends Frame<S>,
    Pick<typeof methods, "approxQuantile" | "corr" | "cov" | "crosstab" | "freqItems" | "sampleBy"> {}
