// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Column } from "../../dsl/column/column.js";
import { createColumn } from "../../dsl/column/column.js";
import type { Expr } from "../../dsl/column/expr.js";
import { invoke, optional } from "../../dsl/functions/call.js";
import type { ArrayOf } from "../../types/tags.js";

/**
 * The cosine of the angle between two vectors: 1 for the same direction, 0 for a right angle, -1 for opposite directions.
 *
 * Null when an element is null or a vector has no length. Different lengths raise VECTOR_DIMENSION_MISMATCH.
 *
 * In Spark's types `(left: array<float>, right: array<float>) -> float`; may be null whatever the arguments are.
 *
 * A vector function since Spark 4.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#vector_cosine_similarity)).
 *
 * @param left an array of float
 * @param right an array of float
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: [1,2], b: [2,4] }], "a array<float>, b array<float>").cols();
 * fn.vector_cosine_similarity(c.a, c.b); // 1, float?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: [1,0], b: [0,1] }], "a array<float>, b array<float>").cols();
 * fn.vector_cosine_similarity(c.a, c.b); // 0, float?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: [0,0], b: [1,2] }], "a array<float>, b array<float>").cols();
 * fn.vector_cosine_similarity(c.a, c.b); // null, float?
 * ```
 */
export function vector_cosine_similarity<Q1 = unknown, Q2 = unknown>(left: Expr<ArrayOf<"float" | null> | null, Q1>, right: Expr<ArrayOf<"float" | null> | null, Q2>): Column<"float" | null, Q1 & Q2> {
  return createColumn(invoke("vector_cosine_similarity", [["left", left], ["right", right]], arguments, { since: "4.2.0" }));
}

/**
 * The inner product: the sum of the products of elements in the same place, 0 for empty vectors.
 *
 * Null when an element is null. Different lengths raise VECTOR_DIMENSION_MISMATCH.
 *
 * In Spark's types `(left: array<float>, right: array<float>) -> float`; may be null whatever the arguments are.
 *
 * A vector function since Spark 4.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#vector_inner_product)).
 *
 * @param left an array of float
 * @param right an array of float
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: [1,2], b: [3,4] }], "a array<float>, b array<float>").cols();
 * fn.vector_inner_product(c.a, c.b); // 11, float?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: [1,null], b: [3,4] }], "a array<float>, b array<float>").cols();
 * fn.vector_inner_product(c.a, c.b); // null, float?
 * ```
 */
export function vector_inner_product<Q1 = unknown, Q2 = unknown>(left: Expr<ArrayOf<"float" | null> | null, Q1>, right: Expr<ArrayOf<"float" | null> | null, Q2>): Column<"float" | null, Q1 & Q2> {
  return createColumn(invoke("vector_inner_product", [["left", left], ["right", right]], arguments, { since: "4.2.0" }));
}

/**
 * The Euclidean distance between two vectors, 0 for empty ones.
 *
 * Null when an element is null. Different lengths raise VECTOR_DIMENSION_MISMATCH.
 *
 * In Spark's types `(left: array<float>, right: array<float>) -> float`; may be null whatever the arguments are.
 *
 * A vector function since Spark 4.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#vector_l2_distance)).
 *
 * @param left an array of float
 * @param right an array of float
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: [1,2], b: [4,6] }], "a array<float>, b array<float>").cols();
 * fn.vector_l2_distance(c.a, c.b); // 5, float?
 * ```
 */
export function vector_l2_distance<Q1 = unknown, Q2 = unknown>(left: Expr<ArrayOf<"float" | null> | null, Q1>, right: Expr<ArrayOf<"float" | null> | null, Q2>): Column<"float" | null, Q1 & Q2> {
  return createColumn(invoke("vector_l2_distance", [["left", left], ["right", right]], arguments, { since: "4.2.0" }));
}

/**
 * The length of a vector.
 *
 * `degree` is 1 (the sum of absolute values), 2 (the Euclidean length) or infinity (the largest absolute value), as a float;
 * others raise INVALID_VECTOR_NORM_DEGREE. Null when an element is null, 0 for an empty vector.
 *
 * In Spark's types `(vector: array<float>, degree: float = 2.0) -> float`; may be null whatever the arguments are.
 *
 * A vector function since Spark 4.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#vector_norm)).
 *
 * @param vector an array of float
 * @param degree a float; 2 unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: [3,-4] }], "v array<float>").cols();
 * fn.vector_norm(c.v); // 5, float?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: [3,-4] }], "v array<float>").cols();
 * fn.vector_norm(c.v, lit(1).cast("float")); // 7, float?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: [3,-4] }], "v array<float>").cols();
 * fn.vector_norm(c.v, lit(Infinity).cast("float")); // 4, float?
 * ```
 */
export function vector_norm<Q1 = unknown, Q2 = unknown>(vector: Expr<ArrayOf<"float" | null> | null, Q1>, degree?: Expr<"float" | null, Q2>): Column<"float" | null, Q1 & NoInfer<Q2>> {
  return createColumn(invoke("vector_norm", [["vector", vector], ["degree", degree, optional()]], arguments, { since: "4.2.0" }));
}

/**
 * The vector divided by its length, so that its length becomes 1.
 *
 * `degree` is 1 (the sum of absolute values), 2 (the Euclidean length) or infinity (the largest absolute value), as a float;
 * others raise INVALID_VECTOR_NORM_DEGREE. Null when an element is null or the length is 0; an empty vector stays empty.
 *
 * In Spark's types `(vector: array<float>, degree: float = 2.0) -> array<float?>`; may be null whatever the arguments are.
 *
 * A vector function since Spark 4.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#vector_normalize)).
 *
 * @param vector an array of float
 * @param degree a float; 2 unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: [0,5] }], "v array<float>").cols();
 * fn.vector_normalize(c.v); // [0,1], array<float>?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: [3,-4] }], "v array<float>").cols();
 * fn.vector_normalize(c.v, lit(Infinity).cast("float")); // [0.75,-1], array<float>?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: [0,0] }], "v array<float>").cols();
 * fn.vector_normalize(c.v); // null, array<float>?
 * ```
 */
export function vector_normalize<Q1 = unknown, Q2 = unknown>(vector: Expr<ArrayOf<"float" | null> | null, Q1>, degree?: Expr<"float" | null, Q2>): Column<ArrayOf<"float" | null> | null, Q1 & NoInfer<Q2>> {
  return createColumn(invoke("vector_normalize", [["vector", vector], ["degree", degree, optional()]], arguments, { since: "4.2.0" }));
}
