// What `import … from "sparkwright"` gives. Nothing here loads protobuf, gRPC, Arrow or DuckDB: sessions do, when they open.

export type { ArtifactOptions } from "./dsl/artifacts.js";
// ── expressions, and the types that name them in annotations
export type { Agg } from "./dsl/column/aggregate.js";
export { type AliasOptions, Column } from "./dsl/column/column.js";
export type { Expr, Generated, TypeOf } from "./dsl/column/expr.js";
export { expr } from "./dsl/column/expr-text.js";
export type { Generator } from "./dsl/column/generator.js";
export { lit } from "./dsl/column/lit.js";
export type { Cols, FrameColumn, Named } from "./dsl/column/named.js";
export type { Order } from "./dsl/column/order.js";
export { col, colOf, type Ref } from "./dsl/column/references.js";
export { type When, when } from "./dsl/column/when.js";
export type { WindowFunctionNeedsOver } from "./dsl/column/window-function.js";
export type { ConfKey } from "./dsl/conf-keys.js";
export type {
  ActionOptions,
  ExplainMode,
  MetricValue,
  OperationState,
  PlanMetrics,
  ProtoJsonOptions,
  ResultLimits,
  RowOptions,
  SchemaOptions,
} from "./dsl/executor.js";
export { DataFrame } from "./dsl/frame/data-frame.js";
export type { CollectedMetrics, ExecutionInfo } from "./dsl/frame/execution-info.js";
export type { Frame, RowOf, SchemaOf, Untyped } from "./dsl/frame/frame.js";
export type { GroupedData, PivotedData } from "./dsl/frame/grouped-data.js";
export type { AmbiguousColumn, JoinOn, JoinType } from "./dsl/frame/join-result.js";
export type { NaFunctions } from "./dsl/frame/na-functions.js";
export { Observation } from "./dsl/frame/observation.js";
export type { Row } from "./dsl/frame/row.js";
export type { TableArg } from "./dsl/frame/table-arg.js";
export { type CallArgument, callFunction, type NamedArguments } from "./dsl/functions/call-function.js";
export type {
  ChangesOptions,
  CsvOptions,
  JsonOptions,
  OptionValues,
  OrcOptions,
  ParquetOptions,
  TextOptions,
  XmlOptions,
} from "./dsl/input/format-options.js";
export type { InputRow } from "./dsl/input/input-rows.js";
export type { JdbcOptions } from "./dsl/input/jdbc.js";
export type { DataFrameReader } from "./dsl/input/reader.js";
export type { Schema, SchemaInput, SchemaOfInput } from "./dsl/input/schema-input.js";
export type { Progress, ProgressHandler, StageInfo } from "./dsl/progress.js";
export type { ConfValue, RuntimeConfig } from "./dsl/runtime-config.js";
export type { SqlIdentifier } from "./dsl/sql/sql-identifier.js";
export { type SqlExpressionHole, sql } from "./dsl/sql/sql-names.js";
export { StorageLevel } from "./dsl/storage-level.js";
export { type OrderedWindow, Window, type WindowSpec } from "./dsl/window/window.js";
export * from "./errors.js";
export * as fn from "./generated/functions/index.js";
export type { TableFunctions } from "./generated/functions/table-functions.js";
export type {
  BackgroundFailureEvent,
  BatchEvent,
  ConnectSessionOptions,
  EmbeddedSessionOptions,
  Interceptor,
  QueryEvent,
  ReattachEvent,
  RetryEvent,
  RetryOptions,
  RpcEvent,
  SessionLimits,
  TlsOptions,
  TransportLimits,
} from "./open-session.js";
export { requireFunctions } from "./require-functions.js";
export { SparkSession, type SqlArguments, type SqlHole } from "./session.js";
export { type CallOptions, RpcError, type Transport } from "./transport.js";
export type { DataType, Field, StructType } from "./types/data-type.js";
export type { Ddl } from "./types/ddl-literal.js";
export type { Geo, Js } from "./types/js-values.js";
export type { ArrayOf, MapOf, StructOf } from "./types/tags.js";
export { Timestamp } from "./types/timestamp.js";
export { type StructTypeValue, type TypeValue, types } from "./types/type-value.js";
