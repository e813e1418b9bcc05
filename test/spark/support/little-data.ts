/** Settings of a session under which Spark spends its time on many small queries; its own are for more data. */
export const forLittleData: Readonly<Record<string, string>> = {
  "spark.sql.shuffle.partitions": "2",
  "spark.sql.adaptive.enabled": "false",
  "spark.sql.codegen.wholeStage": "false",
};
