// biome-ignore-all lint/suspicious/noExplicitAny: a reader without a schema gives frames of unknown schema
import { ArgumentError } from "../../errors.js";
import { dataSource, namedTable, type ParsedFormat, parse, tableChanges } from "../../plan/sources.js";
import type { StructType } from "../../types/data-type.js";
import type { WithKnownTypes } from "../../types/ddl-literal.js";
import { toJson } from "../../types/json.js";
import { toProto } from "../../types/proto.js";
import { nameArgument } from "../arguments.js";
import type { Executor } from "../executor.js";
import { createDataFrame, type DataFrame } from "../frame/data-frame.js";
import { describe } from "../frame/describe.js";
import type { Frame } from "../frame/frame.js";
import { deriveState, findFrameState, requireSession, rootState } from "../frame/frame-state.js";
import { newestNeeds } from "../version-needs.js";
import type {
  ChangesOptions,
  CsvOptions,
  JsonOptions,
  OptionValues,
  OrcOptions,
  ParquetOptions,
  TextOptions,
  XmlOptions,
} from "./format-options.js";
import { type JdbcOptions, jdbcRead } from "./jdbc.js";
import { checkOptions, optionEntries } from "./read-options.js";
import { schemaArgument } from "./schema-argument.js";
import type { FileSchema, SchemaInput } from "./schema-input.js";

interface ReaderState {
  readonly executor: Executor;
  readonly format: string | undefined;
  readonly schema: GivenSchema | undefined;
  readonly options: ReadonlyMap<string, string>;
}

/** A schema as it was given: text goes as it is, for the server's DDL may know more than this package's. */
interface GivenSchema {
  readonly text: string;
  readonly type: StructType;
}

/** A path, or several. */
export type Paths = string | readonly string[];
/** Files, or a frame whose only column holds texts. T is that frame's schema. */
export type PathsOrTexts<T> = Paths | (Frame<T> & TextOnly<T>);
/** Refuses a frame of other columns than strings; its text is the error. */
type TextOnly<T> = [T[keyof T]] extends ["string" | null]
  ? unknown
  : { readonly "texts are a frame of one string column, this one has": T };
/** What a text file's lines are, unless a schema says otherwise. */
type Lines<S> = 0 extends 1 & S ? { value: "string" | null } : S;

/**
 * Reads files and tables: `spark.read`. A reader is immutable; each method gives another one, or a frame. S is the schema that was
 * given, every column nullable, as Spark has it for files; unknown when none was. Spark's page: pyspark.sql.DataFrameReader.
 *
 * @example
 * ```ts
 * const people = spark.read.schema("id bigint, name string").csv("people.csv", { header: true });
 * ```
 */
export class DataFrameReader<out S = any> {
  readonly #state: ReaderState;

  /** @internal */
  constructor(state: ReaderState) {
    this.#state = state;
  }

  /**
   * The schema to read as: DDL text or a type value; both give the frame's type.
   *
   * @throws ParseError for text that is no DDL.
   */
  schema<const D extends SchemaInput>(schema: D & WithKnownTypes<D>): DataFrameReader<FileSchema<D>> {
    const type = schemaArgument(schema, "read.schema");
    return new DataFrameReader({ ...this.#state, schema: { type, text: typeof schema === "string" ? schema : toJson(type) } });
  }

  /**
   * The source's format, for `load`: "parquet", "orc", "csv", "json", "xml", "text", "avro", "jdbc", or another that the server knows.
   *
   * @example spark.read.format("avro").load("users.avro");
   */
  format(name: string): DataFrameReader<S> {
    return new DataFrameReader({ ...this.#state, format: nameArgument(name, "read.format") });
  }

  /**
   * An option of the source; a null value is left out. An unknown one of Spark's own formats is refused when the source is named, where
   * Spark would ignore it.
   *
   * @example spark.read.option("header", true).csv("airports.csv");
   */
  option(name: string, value: string | number | bigint | boolean | null): DataFrameReader<S> {
    return this.options({ [nameArgument(name, "read.option")]: value });
  }

  /**
   * Several options.
   *
   * @example spark.read.options({ header: true, sep: ";" }).csv("airports.csv");
   */
  options(options: OptionValues): DataFrameReader<S> {
    const merged = new Map([...this.#state.options, ...optionEntries(options, "read.options")]);
    return new DataFrameReader({ ...this.#state, options: merged });
  }

  /**
   * Parquet files.
   *
   * @throws ArgumentError for an option that Parquet files do not have.
   * @example spark.read.parquet("flights.parquet");
   * @example spark.read.parquet(["2025", "2026"], { mergeSchema: true });
   */
  parquet(paths: Paths, options?: ParquetOptions | string, ...more: readonly string[]): DataFrame<S> {
    return this.#files("parquet", paths, options, more);
  }

  /**
   * ORC files.
   *
   * @throws ArgumentError for an option that ORC files do not have.
   * @example spark.read.orc("flights.orc");
   */
  orc(paths: Paths, options?: OrcOptions | string, ...more: readonly string[]): DataFrame<S> {
    return this.#files("orc", paths, options, more);
  }

  /**
   * Text files: a row a line, in the column `value`. `wholetext` makes a row of a file.
   *
   * @throws ArgumentError for an option that text files do not have.
   * @example spark.read.text("README.md", { wholetext: true });
   */
  text<R>(this: DataFrameReader<R>, paths: Paths, options?: TextOptions | string, ...more: readonly string[]): DataFrame<Lines<R>> {
    return this.#files("text", paths, options, more) as DataFrame<any>;
  }

  /**
   * CSV files, or the texts of a frame of one string column, each a line.
   *
   * @throws ArgumentError for an option that CSV does not have.
   * @example spark.read.csv("airports.csv", { header: true, inferSchema: true });
   * @example spark.read.schema("id int, name string").csv(people.select("name"));
   */
  csv<T>(source: PathsOrTexts<T>, options?: CsvOptions | string, ...more: readonly string[]): DataFrame<S> {
    return this.#filesOrTexts("csv", source, options, more);
  }

  /**
   * JSON files, one object a line unless `multiLine` says otherwise; or the texts of a frame of one string column, each an object.
   *
   * @throws ArgumentError for an option that JSON does not have.
   * @example spark.read.json("events.json");
   * @example spark.read.schema("id bigint, kind string").json(people.select("name"));
   */
  json<T>(source: PathsOrTexts<T>, options?: JsonOptions | string, ...more: readonly string[]): DataFrame<S> {
    return this.#filesOrTexts("json", source, options, more);
  }

  /**
   * XML files, a row an element of the name `rowTag`; or the texts of a frame of one string column, each a row.
   *
   * @throws ArgumentError for an option that XML does not have.
   * @example spark.read.xml("books.xml", { rowTag: "book" });
   */
  xml<T>(source: PathsOrTexts<T>, options?: XmlOptions | string, ...more: readonly string[]): DataFrame<S> {
    return this.#filesOrTexts("xml", source, options, more);
  }

  /**
   * A table of a database, by JDBC; the server has the driver. Read by one task, or in parts: by the ranges of a column, or by
   * `predicates`, one task for each.
   *
   * @throws ArgumentError for a column without its bounds, or with predicates as well.
   * @example spark.read.jdbc("jdbc:postgresql://host/db", "orders", { properties: { user: "ada" } });
   * @example spark.read.jdbc("jdbc:h2:mem:shop", "orders", { column: "id", lowerBound: 0, upperBound: 1_000_000, numPartitions: 8 });
   * @example spark.read.jdbc("jdbc:h2:mem:shop", "orders", { predicates: ["year = 2025", "year = 2026"] });
   */
  jdbc(url: string, table: string, options?: JdbcOptions): DataFrame<S> {
    const { options: own, predicates } = jdbcRead(url, table, options);
    return this.format("jdbc").options(own).#frame([], predicates);
  }

  /**
   * What the format, schema and options say; without a path, a source that needs none.
   *
   * @example spark.read.format("json").load("events.json", { multiLine: true });
   */
  load(paths?: Paths, options: OptionValues = {}): DataFrame<S> {
    for (const name of ["format", "schema"] as const) {
      if (name in options) throw new ArgumentError(`read.load: ${name} is no option; write read.${name}(…).load(…)`);
    }
    return this.options(options).#frame(paths === undefined ? [] : pathList([paths].flat(), "read.load"));
  }

  /**
   * A table or view, by name: `"db.t"`. Parts with odd characters are quoted with backticks. Options are the table's source's.
   *
   * @throws ArgumentError when a schema was given: a table has its own.
   * @example spark.read.option("versionAsOf", 3).table("db.t");
   */
  table(name: string): DataFrame<S> {
    return createDataFrame(rootState(this.#state.executor, namedTable(nameArgument(name, "read.table"), this.#ownOptions("table"))));
  }

  /**
   * The changes of a table whose source keeps them: its columns, and beside them what happened, in which version and when. Needs
   * Spark 4.3.
   *
   * @throws ArgumentError for an option that it does not have, or when a schema was given.
   * @example spark.read.changes("db.t", { startingVersion: 3, endingVersion: 5 });
   */
  changes(name: string, options: ChangesOptions = {}): DataFrame<S> {
    const reader = this.options(options as OptionValues);
    checkOptions("changes", reader.#state.options);
    const relation = tableChanges(nameArgument(name, "read.changes"), reader.#ownOptions("changes"));
    const state = rootState(this.#state.executor, relation);
    return createDataFrame({ ...state, needs: { version: "4.3.0", what: "read.changes" } });
  }

  #ownOptions(what: string): Readonly<Record<string, string>> {
    const { options, schema } = this.#state;
    if (schema !== undefined) throw new ArgumentError(`read.${what}: a table has its own schema; read.schema(…) is for files`);
    return Object.fromEntries(options);
  }

  #filesOrTexts(format: ParsedFormat, source: unknown, given: unknown, more: readonly unknown[]): DataFrame<S> {
    const texts = findFrameState(source);
    if (texts === undefined) return this.#files(format, source, given, more);
    requireSession(this.#state.executor, texts, `read.${format}`);
    if (more.length > 0) throw new ArgumentError(`read.${format}: options were expected after a frame, found ${describe(more[0])} as well`);
    const { schema, options } = given === undefined ? this.#state : this.options(given as OptionValues).#state;
    checkOptions(format, options);
    const type = schema === undefined ? undefined : toProto(schema.type);
    const state = deriveState(texts, parse(texts.relation, format, type, Object.fromEntries(options)));
    // Spark 4.1 parses csv and json alone
    const own = format === "xml" ? { version: "4.2.0", what: "read.xml of a frame" } : undefined;
    return createDataFrame({ ...state, needs: newestNeeds([state, { needs: own }]) });
  }

  /** After the paths stand options, or more paths, as in Scala. */
  #files(format: string, paths: unknown, given: unknown, more: readonly unknown[]): DataFrame<S> {
    const hasOptions = typeof given === "object" && given !== null && !Array.isArray(given);
    const list = pathList([paths, ...(hasOptions || given === undefined ? [] : [given]), ...more].flat(), `read.${format}`);
    const reader = hasOptions ? this.options(given as OptionValues) : this;
    return reader.format(format).#frame(list);
  }

  #frame(paths: readonly string[], predicates?: readonly string[]): DataFrame<S> {
    const { executor, format, schema, options } = this.#state;
    checkOptions(format, options);
    const source = { format, schema: schema?.text ?? "", options: Object.fromEntries(options), paths };
    return createDataFrame(rootState(executor, dataSource({ ...source, ...(predicates !== undefined && { predicates }) })));
  }
}

function pathList(given: readonly unknown[], where: string): readonly string[] {
  const paths = given.filter((path) => path !== undefined);
  if (paths.length === 0) {
    throw new ArgumentError(`${where}: no path was given`);
  }
  return paths.map((path) => {
    if (typeof path !== "string" || path === "") {
      throw new ArgumentError(`${where}: a path was expected (a string that is not empty), found ${describe(path)}`);
    }
    return path;
  });
}

/** A reader that knows nothing yet. */
export function createReader(executor: Executor): DataFrameReader<any> {
  return new DataFrameReader({ executor, format: undefined, schema: undefined, options: new Map() });
}
