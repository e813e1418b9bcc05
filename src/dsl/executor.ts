import type { Registry } from "@bufbuild/protobuf";
import type { Table } from "apache-arrow";
import type { ExtensionMessage } from "../plan/extensions.js";
import type { Relation } from "../plan/plan.js";
import type { StructType } from "../types/data-type.js";
import type { ProgressHandler } from "./progress.js";
import type { StorageLevel } from "./storage-level.js";
import type { VersionNeeds } from "./version-needs.js";

/** How much a result may be. What is larger is a LimitError, never cut. */
export interface ResultLimits {
  /** Rows; Infinity: any number. */
  readonly maxRows?: number | undefined;
  /** Bytes of Arrow data, as they arrive; Infinity: any number. */
  readonly maxBytes?: number | undefined;
}

/** How values arrive in rows; the defaults are exact (see the table of values in docs). */
export interface RowOptions extends ResultLimits {
  readonly long?: "bigint" | "number";
  readonly decimal?: "string" | "number";
  readonly date?: "string" | "Date";
  readonly timestamp?: "Timestamp" | "micros";
  readonly map?: "Map" | "object";
  /** `array` gives each row as an array, the answer to duplicate column names. */
  readonly rows?: "object" | "array";
}

export interface ActionOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds from the action's call on; then the query is cancelled on the server, and a TimeoutError thrown. */
  readonly timeout?: number | undefined;
}

/** How `toProtoJson` writes. */
export interface ProtoJsonOptions {
  /** The schemas of plugins' messages in the plan: `createRegistry(…)` of @bufbuild/protobuf. */
  readonly registry?: Registry | undefined;
}

/** How `schema` finds out. */
export interface SchemaOptions extends ActionOptions {
  /** Derived here from the plan, without a round trip. */
  readonly offline?: boolean | undefined;
}

/** A number that Spark counted or measured while a query ran. */
export interface MetricValue {
  readonly name: string;
  /** Whole; -1 where a size or a time was never reported. */
  readonly value: number;
  /** What it is: `sum`, `size` (bytes), `timing` (milliseconds), `nsTiming`, `average` (in tenths). */
  readonly metricType: string;
}

/** An operator of the physical plan, and what was measured of it. */
export interface PlanMetrics {
  readonly name: string;
  readonly planId: number;
  /** The operator that takes its rows; of the outermost, it is the operator itself. */
  readonly parentPlanId: number;
  readonly metrics: readonly MetricValue[];
}

/** How a query went on the server. */
export interface Execution {
  readonly operationId: string;
  readonly plans: readonly PlanMetrics[];
  readonly flows: readonly (readonly [name: string, metrics: Readonly<Record<string, unknown>>])[];
}

/** A plan's root with what must hold for it to run. */
export interface Runnable {
  readonly relation: Relation;
  /** A server older than this is not asked: what needs it is in the error. */
  readonly needs?: VersionNeeds;
  /** Is told how it went, when all rows were given. */
  readonly executed?: (execution: Execution) => void;
}

export type ExplainMode = "simple" | "extended" | "codegen" | "cost" | "formatted";

/** How a plan's rows are kept on the server. */
export interface Checkpoint {
  readonly local: boolean;
  readonly eager: boolean;
  readonly level: StorageLevel | undefined;
}

/** Which running queries of a session are meant. */
export type Interrupt = "all" | { readonly tag: string } | { readonly operation: string };

/** How an operation is. `terminating`: it was ended or failed, and cleans up; `unknown`: the server has never heard of it, or forgot it. */
export type OperationState = "running" | "terminating" | "succeeded" | "failed" | "cancelled" | "unknown";

/** The tags that queries get when they start, kept by asynchronous context. */
export interface OperationTags {
  get(): ReadonlySet<string>;
  /** For the rest of this context and what is started from it. */
  set(tags: ReadonlySet<string>): void;
  within<T>(tags: ReadonlySet<string>, work: () => T): T;
}

/** What a file is to a session: code for its queries, an archive that is unpacked for them, or just a file. */
export type ArtifactKind = "jar" | "pyfile" | "archive" | "file";

/** What a DataFrame asks of the runtime. The connect runtime implements it over any Transport. */
export interface Executor {
  readonly sessionId: string;
  /** The server's Spark version, e.g. "4.3.0". */
  readonly version: string;
  /** Who is told how far the queries of this session are. */
  readonly progressHandlers: Set<ProgressHandler>;
  /** Rows in batches, in order. Leaving the loop cancels the query on the server and releases it. */
  batches(plan: Runnable, options: RowOptions & ActionOptions): AsyncIterable<readonly unknown[]>;
  arrow(plan: Runnable, options: ActionOptions & ResultLimits): Promise<Table>;
  /** Offline: UnsupportedError for what only the server knows, before anything is sent. */
  schema(plan: Runnable, options: SchemaOptions): Promise<StructType>;
  explain(plan: Runnable, mode: ExplainMode, options: ActionOptions): Promise<string>;
  treeString(plan: Runnable, level: number | undefined, options: ActionOptions): Promise<string>;
  /** Runs a SQL relation's statement at once, commands included. */
  runSql(plan: Runnable, options: ActionOptions): Promise<void>;
  persist(plan: Runnable, level: StorageLevel, options: ActionOptions): Promise<void>;
  unpersist(plan: Runnable, blocking: boolean, options: ActionOptions): Promise<void>;
  storageLevel(plan: Runnable, options: ActionOptions): Promise<StorageLevel>;
  /** A relation of the plan's rows, which the server keeps as long as that relation is in use. */
  checkpoint(plan: Runnable, how: Checkpoint, options: ActionOptions): Promise<Relation>;
  isLocal(plan: Runnable, options: ActionOptions): Promise<boolean>;
  isStreaming(plan: Runnable, options: ActionOptions): Promise<boolean>;
  inputFiles(plan: Runnable, options: ActionOptions): Promise<string[]>;
  sameSemantics(plan: Runnable, other: Runnable, options: ActionOptions): Promise<boolean>;
  semanticHash(plan: Runnable, options: ActionOptions): Promise<number>;
  /** Runs a plugin's command; what the plugin answers. */
  runExtension(message: ExtensionMessage, options: ActionOptions): Promise<ExtensionMessage[]>;
  /** Rows and schema as a LocalRelation; synchronous, and strict about every value (row, path and value are in the error). */
  localRelation(rows: Iterable<unknown>, schema: StructType): Relation;
  readonly config: {
    get(keys: readonly string[]): Promise<ReadonlyMap<string, string | undefined>>;
    /** As Spark's clients ask: an error for what Spark does not know, undefined for what it knows and has no value. */
    value(key: string): Promise<string | undefined>;
    /** What is set, else `otherwise`, whatever Spark's default is. */
    valueOr(key: string, otherwise: string | undefined): Promise<string | undefined>;
    isModifiable(key: string): Promise<boolean>;
    set(pairs: Readonly<Record<string, string>>): Promise<void>;
    unset(keys: readonly string[]): Promise<void>;
    getAll(prefix?: string): Promise<ReadonlyMap<string, string>>;
  };
  readonly tags: OperationTags;
  /** The ids of the operations that were interrupted. */
  interrupt(which: Interrupt): Promise<string[]>;
  /** Of all that the server remembers, when no ids are given. */
  operationStates(ids: readonly string[]): Promise<ReadonlyMap<string, OperationState>>;
  /** A session beside this one, over the same connection; with nothing of this one's state. */
  newSession(): Executor;
  /** A session beside this one that begins with this one's state. */
  cloneSession(sessionId: string | undefined): Promise<Executor>;
  /** Sends files of this machine to the session. */
  addArtifacts(paths: readonly string[], kind: ArtifactKind, options: ActionOptions): Promise<void>;
  copyToFileSystem(path: string, destination: string, options: ActionOptions): Promise<void>;
  /** The plan as it would be sent. */
  toProtoJson(plan: Runnable, options: ProtoJsonOptions): Promise<unknown>;
  toProto(plan: Runnable): Promise<Uint8Array>;
  close(): Promise<void>;
}
