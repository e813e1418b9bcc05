// biome-ignore-all lint/suspicious/noExplicitAny: a table or a query without a stated schema is a frame of unknown schema
import { nameArgument } from "./dsl/arguments.js";
import { type ArtifactOptions, artifactArguments, pathArgument } from "./dsl/artifacts.js";
import type { Column } from "./dsl/column/column.js";
import type { ActionOptions, Executor } from "./dsl/executor.js";
import { actionOptions } from "./dsl/frame/actions.js";
import { createDataFrame, type DataFrame } from "./dsl/frame/data-frame.js";
import { describe } from "./dsl/frame/describe.js";
import type { Frame, Untyped } from "./dsl/frame/frame.js";
import { rootState } from "./dsl/frame/frame-state.js";
import { rangeFrame } from "./dsl/frame/range.js";
import type { FrameOfRows, KnownNames, RowsFor, RowsSchema } from "./dsl/input/input-rows.js";
import { gather, isAsyncIterable, localFrame } from "./dsl/input/local-frame.js";
import { createReader, type DataFrameReader } from "./dsl/input/reader.js";
import { OperationMethods } from "./dsl/operation-methods.js";
import { type ProgressHandler, progressHandlerArgument } from "./dsl/progress.js";
import { type RuntimeConfig, runtimeConfig } from "./dsl/runtime-config.js";
import { runSql, sqlFrame } from "./dsl/sql/sql-frame.js";
import type { SqlIdentifier } from "./dsl/sql/sql-identifier.js";
import { ArgumentError } from "./errors.js";
import { TableFunctions } from "./generated/functions/table-functions.js";
import { type ConnectSessionOptions, type EmbeddedSessionOptions, openEmbedded, openRemote } from "./open-session.js";
import { namedTable } from "./plan/sources.js";
import type { Scalar } from "./types/literal-tags.js";

let find: (session: SparkSession) => Executor;

/** The runtime of a session; an ArgumentError for everything else. */
export function executorOf(session: unknown, where: string): Executor {
  if (!(session instanceof SparkSession)) {
    throw new ArgumentError(`${where}: a SparkSession was expected, found ${describe(session)}`);
  }
  return find(session);
}

/** Values for the parameters of a SQL text: of `:name` by name, or of each `?` in order. A Column may make one (an array, a map). */
export type SqlArguments = Readonly<Record<string, Scalar | Column<any, unknown>>> | readonly (Scalar | Column<any, unknown>)[];

/** What a hole of a SQL template may hold: a value, an array of values, a frame, a name (`sql.id`), or a plain column reference. */
export type SqlHole = Scalar | readonly Scalar[] | Frame<any> | SqlIdentifier | Column<any>;

/**
 * What follows SQL: the holes of a template, or the arguments of a text and what `exec` takes behind them. Not overloads, since an error
 * would list both; where a caller states the schema, T is not inferred and stands for either.
 */
type SqlValues<T extends TemplateStringsArray | string, Further extends readonly unknown[] = []> = T extends string
  ? [args?: SqlArguments, ...Further]
  : readonly SqlHole[];

/**
 * A session with a Spark server, or with the embedded engine: where frames come from. Close it when done, or let `await using` do so.
 * Spark's page: pyspark.sql.SparkSession.
 *
 * @example
 * ```ts
 * await using spark = await SparkSession.connect("sc://localhost:15002");
 * await spark.range(10).show();
 * ```
 */
export class SparkSession extends OperationMethods {
  static {
    find = (session) => session.#executor;
  }
  readonly #executor: Executor;
  /** The session's settings. */
  readonly conf: RuntimeConfig;
  /**
   * Table functions, whose rows are a frame, by their names in Spark.
   *
   * @example
   * ```ts
   * spark.tvf.explode(fn.array(lit(1), lit(2)));
   * df.lateralJoin(spark.tvf.posexplode(df.cols().tags.outer()));
   * ```
   */
  readonly tvf: TableFunctions;

  private constructor(executor: Executor) {
    super(executor);
    this.#executor = executor;
    this.conf = runtimeConfig(executor);
    this.tvf = new TableFunctions(executor);
  }

  /**
   * A session with a Spark Connect server: by a connection string, `sc://host:port/;user_id=ada;token=…`, or that of the environment
   * variable SPARK_REMOTE.
   *
   * An option is a parameter of the connection string by its name there (`user_id`, `session_id`, `user_agent`, `use_ssl`, `grpc_…`), or
   * one of `token` (text, or a function that is called when one is needed), `headers`, `tls`, `retry`, `limits`, `signal` and
   * `interceptors`. docs/connecting.md lists them all. A token goes without TLS to `localhost` and Unix sockets alone.
   *
   * @throws ArgumentError for a wrong connection string or option, ConnectionError when the server cannot be reached or refuses the token.
   * @example const spark = await SparkSession.connect("sc://localhost:15002/;user_id=ada", { token: () => fetchToken() });
   */
  static async connect(url?: string, options: ConnectSessionOptions = {}): Promise<SparkSession> {
    return new SparkSession(await openRemote(url, options));
  }

  /**
   * A session with the engine in this process, on DuckDB: the same plans, no server and no Java. It needs the package @duckdb/node-api.
   *
   * @throws UnsupportedError when that package is not installed.
   */
  static async embedded(options: EmbeddedSessionOptions = {}): Promise<SparkSession> {
    return new SparkSession(await openEmbedded(options));
  }

  /** The version of Spark that answers, such as "4.3.0". */
  get version(): string {
    return this.#executor.version;
  }

  /** The id of this session on the server, a UUID. */
  get sessionId(): string {
    return this.#executor.sessionId;
  }

  /** Reads files and tables. */
  get read(): DataFrameReader<any> {
    return createReader(this.#executor);
  }

  /**
   * Numbers from `start` up to `end`, which is not among them, by `step`: a column `id`. One number alone is the end, and the start 0.
   *
   * @example spark.range(10); spark.range(0n, 1_000_000_000_000n, 2)
   */
  range(start: number | bigint, end?: number | bigint, step?: number | bigint, numPartitions?: number): DataFrame<{ id: "bigint" }> {
    return rangeFrame(this.#executor, start, end, step, numPartitions);
  }

  /**
   * A table or view by its name, `"t"` or `"db.t"`; backticks quote odd parts. Its schema is the server's: state it with `as(schema)`.
   *
   * @example spark.table("people").as("id bigint not null, name string")
   */
  table<S = Untyped>(name: string): DataFrame<S> {
    return createDataFrame(rootState(this.#executor, namedTable(nameArgument(name, "table"))));
  }

  /**
   * A query in SQL; nothing is sent before an action. As a template, holes are values (bound as parameters, never pasted), arrays of
   * values (spread, as after IN), frames, names (`sql.id`) and plain column references. As a function, `:x` and `?` are parameters.
   * Commands go through `exec`.
   *
   * The type parameter states the result's schema to the compiler alone; nothing is checked.
   *
   * @throws ArgumentError for a command, a hole inside quotes, an empty array.
   * @example
   * ```ts
   * const late = spark.sql<SchemaOf<typeof flights>>`SELECT * FROM ${flights} WHERE delay > ${limit} AND origin IN ${origins}`;
   * const one = spark.sql("SELECT * FROM t WHERE id = :id", { id: 1 });
   * ```
   */
  sql<S = Untyped, T extends TemplateStringsArray | string = TemplateStringsArray | string>(
    text: T,
    ...values: SqlValues<T>
  ): DataFrame<S> {
    return createDataFrame(sqlFrame(this.#executor, text, values));
  }

  /**
   * Runs a SQL command at once: CREATE, INSERT, DROP, SET, … Holes and parameters are as in `sql`.
   *
   * @example await spark.exec`CREATE TABLE t USING parquet AS SELECT * FROM ${worst}`;
   */
  async exec<T extends TemplateStringsArray | string>(text: T, ...values: SqlValues<T, [options?: ActionOptions]>): Promise<void> {
    await runSql(this.#executor, text, values);
  }

  /**
   * A frame of rows given here: of an array, a generator or any other iterable, of an asynchronous one (then a promise, once all rows are
   * there), or of an apache-arrow Table or RecordBatch. A row is an object, a Map by the columns' names, or an array of values in order.
   *
   * With a schema, a row says only the columns that are not null, and no other; every value is checked, none is rounded or cut. Without
   * one, columns are nullable and typed by the JavaScript types of their values: number is double, bigint is bigint, Date is timestamp;
   * an Arrow table has a schema of its own. With names alone, rows are arrays and columns are typed like that.
   *
   * @throws ArgumentError with the row, the path and the value that does not fit.
   * @example spark.createDataFrame([{ id: 1n, name: "Ada" }, { id: 2n }], "id bigint not null, name string");
   * @example spark.createDataFrame([[1n, "Ada"], [2n, null]], ["id", "name"]);
   */
  createDataFrame<I extends RowsFor<D>, const D extends RowsSchema | undefined = undefined>(
    rows: I & KnownNames<I, D>,
    schema?: D,
  ): FrameOfRows<I, D> {
    const frame = (given: unknown): DataFrame<Untyped> => createDataFrame(localFrame(this.#executor, given, schema));
    return (isAsyncIterable(rows) ? gather(rows).then(frame) : frame(rows)) as FrameOfRows<I, D>;
  }

  /**
   * Calls `handler` with the progress of this session's queries: as often as the server reports it (at first after some hundred
   * milliseconds, later every two seconds), and once when a query is over (`done`). One that throws ends the query, with its error.
   * Registered twice, it is called once.
   *
   * @throws ArgumentError for what is no function.
   * @example
   * ```ts
   * spark.registerProgressHandler(({ operationId, stages, done }) => {
   *   const tasks = stages.reduce((sum, stage) => sum + stage.numTasks, 0);
   *   console.log(operationId, done ? "done" : `${tasks} tasks`);
   * });
   * ```
   */
  registerProgressHandler(handler: ProgressHandler): void {
    this.#executor.progressHandlers.add(progressHandlerArgument(handler, "registerProgressHandler"));
  }

  /**
   * Calls `handler` no more; nothing happens if it was not registered.
   *
   * @throws ArgumentError for what is no function.
   * @example
   * ```ts
   * const dot = () => console.log(".");
   * spark.registerProgressHandler(dot);
   * spark.removeProgressHandler(dot);
   * ```
   */
  removeProgressHandler(handler: ProgressHandler): void {
    this.#executor.progressHandlers.delete(progressHandlerArgument(handler, "removeProgressHandler"));
  }

  /**
   * Calls none of the progress handlers any more.
   *
   * @example spark.clearProgressHandlers();
   */
  clearProgressHandlers(): void {
    this.#executor.progressHandlers.clear();
  }

  /**
   * A session with the same server and over the same connection, which begins with nothing of this one's: it has its own settings, temporary
   * views, functions and tags. Each of the two is closed by itself.
   *
   * @throws SessionClosedError when this session is closed.
   * @example await using other = spark.newSession();
   */
  newSession(): SparkSession {
    return new SparkSession(this.#executor.newSession());
  }

  /**
   * A session with the same server and over the same connection, which begins with this one's settings, temporary views and functions as they are now;
   * what either of them changes afterwards is its own. `sessionId` is a UUID that no session of this user has had; without it, the server chooses one.
   *
   * @throws ArgumentError for an id that is no UUID, ExecutionError for one that another session has or had.
   * @example await using experiment = await spark.cloneSession();
   */
  async cloneSession(sessionId?: string): Promise<SparkSession> {
    if (sessionId !== undefined) nameArgument(sessionId, "cloneSession");
    return new SparkSession(await this.#executor.cloneSession(sessionId));
  }

  /**
   * Sends files of this machine to the session: jars, or with an option `pyfile`, `archive` or `file` what that says. A file keeps its name,
   * which the session has once: the same file again changes nothing, another one of that name is refused. `#name` behind an archive is the
   * folder that it is unpacked to. Files are read while they are sent.
   *
   * @throws ArgumentError for a path that is no file, or whose ending does not fit; ExecutionError for a name that the session has already with
   * other content, for a file that changes while it is sent, or that does not arrive whole. UnsupportedError with the embedded engine.
   * @example await spark.addArtifacts("lib/geo.jar", "lib/text.jar");
   * @example await spark.addArtifacts("model.tar.gz#model", { archive: true });
   */
  async addArtifacts(...given: readonly string[] | readonly [...paths: string[], options: ArtifactOptions]): Promise<void> {
    const { paths, kind, options } = artifactArguments(given);
    await this.#executor.addArtifacts(paths, kind, options);
  }

  /**
   * Copies a file of this machine to the server's file system (its default one, such as HDFS), at an absolute path there. A server whose default
   * is its own disk refuses unless `spark.sql.artifact.copyFromLocalToFs.allowDestLocal` is set there.
   *
   * @throws ArgumentError for a path that is no file, or a destination that is no absolute path; ExecutionError where the server refuses.
   * UnsupportedError with the embedded engine.
   * @example await spark.copyFromLocalToFs("flights.csv", "/data/flights.csv");
   */
  async copyFromLocalToFs(path: string, destination: string, options?: ActionOptions): Promise<void> {
    const where = "copyFromLocalToFs(path, destination)";
    await this.#executor.copyToFileSystem(pathArgument(path, where), pathArgument(destination, where), actionOptions(options, where));
  }

  /** Ends the session: running queries are cancelled, the server forgets it. Closing twice does nothing more. */
  async close(): Promise<void> {
    await this.#executor.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}
