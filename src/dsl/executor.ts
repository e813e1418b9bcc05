import type { Registry } from "@bufbuild/protobuf";
import type { Table } from "apache-arrow";
import type { ExtensionMessage } from "../plan/extensions.js";
import type { Relation } from "../plan/plan.js";
import type { StructType } from "../types/data-type.js";
import type { StorageLevel } from "./storage-level.js";
import type { VersionNeeds } from "./version-needs.js";

/** How values arrive in rows; the defaults are exact (see the table of values in docs). */
export interface RowOptions {
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

/** A plan's root with what must hold for it to run. */
export interface Runnable {
  readonly relation: Relation;
  /** A server older than this is not asked: what needs it is in the error. */
  readonly needs?: VersionNeeds;
}

export type ExplainMode = "simple" | "extended" | "codegen" | "cost" | "formatted";

/** How a plan's rows are kept on the server. */
export interface Checkpoint {
  readonly local: boolean;
  readonly eager: boolean;
  readonly level: StorageLevel | undefined;
}

/** What a DataFrame asks of the runtime. The connect runtime implements it over any Transport. */
export interface Executor {
  readonly sessionId: string;
  /** The server's Spark version, e.g. "4.3.0". */
  readonly version: string;
  /** Rows in batches, in order. Leaving the loop cancels the query on the server and releases it. */
  batches(plan: Runnable, options: RowOptions & ActionOptions): AsyncIterable<readonly unknown[]>;
  arrow(plan: Runnable, options: ActionOptions): Promise<Table>;
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
    set(pairs: Readonly<Record<string, string>>): Promise<void>;
    unset(keys: readonly string[]): Promise<void>;
    getAll(prefix?: string): Promise<ReadonlyMap<string, string>>;
  };
  /** The plan as it would be sent. */
  toProtoJson(plan: Runnable, options: ProtoJsonOptions): Promise<unknown>;
  toProto(plan: Runnable): Promise<Uint8Array>;
  close(): Promise<void>;
}
