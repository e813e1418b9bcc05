import type { Json } from "./normalize.js";

/** A query whose plan is not PySpark's, on purpose. `plan`: what ours is instead; undefined: the query cannot be written here. */
export interface Difference {
  readonly why: string;
  readonly plan: Json | undefined;
}
