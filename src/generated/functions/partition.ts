// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Constant, Expr } from "../../dsl/column/expr.js";
import type { PartitionTransform } from "../../dsl/column/partition-transform.js";
import { createPartitionTransform } from "../../dsl/column/partition-transform.js";
import { invoke } from "../../dsl/functions/call.js";
import { intLiteral, onlyLiteral } from "../../dsl/functions/literal-arguments.js";

/**
 * One of `numBuckets` partitions, chosen by a hash of the value.
 *
 * Only for laying out a table.
 *
 * In Spark's types `(numBuckets: int, value: any) -> int`; may be null whatever the arguments are.
 *
 * A partition function since Spark 3.1.0.
 *
 * @param numBuckets an int, a literal
 * @param value anything
 */
export function bucket<Q2 = unknown>(numBuckets: number | Constant<"int">, value: Expr<any, Q2>): PartitionTransform<Q2> {
  return createPartitionTransform(invoke("bucket", [["numBuckets", numBuckets, onlyLiteral(intLiteral)], ["value", value]], arguments));
}

/**
 * A partition for each day of a date or timestamp.
 *
 * Only for laying out a table whose data source knows the transform; Spark's own tables do not.
 *
 * In Spark's types `(date: any) -> int`; may be null whatever the arguments are.
 *
 * A partition function since Spark 3.1.0.
 *
 * @param date anything
 */
export function days<Q1 = unknown>(date: Expr<any, Q1>): PartitionTransform<Q1> {
  return createPartitionTransform(invoke("days", [["date", date]], arguments));
}

/**
 * A partition for each hour of a timestamp.
 *
 * Only for laying out a table whose data source knows the transform; Spark's own tables do not.
 *
 * In Spark's types `(timestamp: any) -> int`; may be null whatever the arguments are.
 *
 * A partition function since Spark 3.1.0.
 *
 * @param timestamp anything
 */
export function hours<Q1 = unknown>(timestamp: Expr<any, Q1>): PartitionTransform<Q1> {
  return createPartitionTransform(invoke("hours", [["timestamp", timestamp]], arguments));
}

/**
 * A partition for each month of a date or timestamp.
 *
 * Only for laying out a table whose data source knows the transform; Spark's own tables do not.
 *
 * In Spark's types `(date: any) -> int`; may be null whatever the arguments are.
 *
 * A partition function since Spark 3.1.0.
 *
 * @param date anything
 */
export function months<Q1 = unknown>(date: Expr<any, Q1>): PartitionTransform<Q1> {
  return createPartitionTransform(invoke("months", [["date", date]], arguments));
}

/**
 * A partition for each year of a date or timestamp.
 *
 * Only for laying out a table whose data source knows the transform; Spark's own tables do not.
 *
 * In Spark's types `(date: any) -> int`; may be null whatever the arguments are.
 *
 * A partition function since Spark 3.1.0.
 *
 * @param date anything
 */
export function years<Q1 = unknown>(date: Expr<any, Q1>): PartitionTransform<Q1> {
  return createPartitionTransform(invoke("years", [["date", date]], arguments));
}
