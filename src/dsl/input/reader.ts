// biome-ignore-all lint/suspicious/noExplicitAny: a reader without a schema gives frames of unknown schema
import { ArgumentError } from "../../errors.js";
import { dataSource, namedTable } from "../../plan/sources.js";
import { toJson } from "../../types/json.js";
import { nameArgument } from "../arguments.js";
import type { Executor } from "../executor.js";
import { createDataFrame, type DataFrame } from "../frame/data-frame.js";
import { describe } from "../frame/describe.js";
import { rootState } from "../frame/frame-state.js";
import { checkOptions, type OptionValues, optionEntries } from "./read-options.js";
import { schemaArgument } from "./schema-argument.js";
import type { FileSchema, SchemaInput } from "./schema-input.js";

interface ReaderState {
  readonly executor: Executor;
  readonly format: string | undefined;
  /** "": none was given, and Spark finds it from the files. */
  readonly schema: string;
  readonly options: ReadonlyMap<string, string>;
}

/** A path, or several. */
export type Paths = string | readonly string[];

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
  schema<const D extends SchemaInput>(schema: D): DataFrameReader<FileSchema<D>> {
    // Text goes as it is: the server's DDL may know types that this package does not.
    const text = typeof schema === "string" ? checkedDdl(schema) : toJson(schemaArgument(schema, "read.schema"));
    return new DataFrameReader({ ...this.#state, schema: text });
  }

  /** The source's format, for `load`: "parquet", "csv", "json", or another that the server knows. */
  format(name: string): DataFrameReader<S> {
    return new DataFrameReader({ ...this.#state, format: nameArgument(name, "read.format") });
  }

  /** An option of the source; unknown ones of csv, json and parquet are refused, where Spark would ignore them. */
  option(name: string, value: string | number | bigint | boolean | null): DataFrameReader<S> {
    return this.options({ [nameArgument(name, "read.option")]: value });
  }

  /** Several options. */
  options(options: OptionValues): DataFrameReader<S> {
    const merged = new Map([...this.#state.options, ...optionEntries(options, "read.options")]);
    return new DataFrameReader({ ...this.#state, options: merged });
  }

  /**
   * Parquet files.
   *
   * @example spark.read.parquet("flights.parquet")
   */
  parquet(paths: Paths, options?: OptionValues): DataFrame<S>;
  parquet(...paths: readonly string[]): DataFrame<S>;
  parquet(...args: readonly unknown[]): DataFrame<S> {
    return this.#files("parquet", args);
  }

  /**
   * CSV files.
   *
   * @example spark.read.csv("airports.csv", { header: true, inferSchema: true })
   */
  csv(paths: Paths, options?: OptionValues): DataFrame<S>;
  csv(...paths: readonly string[]): DataFrame<S>;
  csv(...args: readonly unknown[]): DataFrame<S> {
    return this.#files("csv", args);
  }

  /**
   * JSON files, one object a line unless `multiLine` says otherwise.
   *
   * @example spark.read.json("events.json")
   */
  json(paths: Paths, options?: OptionValues): DataFrame<S>;
  json(...paths: readonly string[]): DataFrame<S>;
  json(...args: readonly unknown[]): DataFrame<S> {
    return this.#files("json", args);
  }

  /** What the format, schema and options say; without a path, a source that needs none. */
  load(paths?: Paths): DataFrame<S> {
    return this.#frame(paths === undefined ? [] : pathList([paths], "read.load"));
  }

  /** A table or view, by name: `"db.t"`. Parts with odd characters are quoted with backticks. */
  table(name: string): DataFrame<S> {
    const { executor, options, schema } = this.#state;
    if (schema !== "") {
      throw new ArgumentError("read.table: a table has its own schema; read.schema(…) is for files");
    }
    return createDataFrame(rootState(executor, namedTable(nameArgument(name, "read.table"), Object.fromEntries(options))));
  }

  #files(format: string, args: readonly unknown[]): DataFrame<S> {
    const last = args.at(-1);
    const hasOptions = args.length > 1 && typeof last === "object" && !Array.isArray(last);
    const paths = pathList(hasOptions ? args.slice(0, -1) : args.filter((argument) => argument !== undefined), `read.${format}`);
    const reader = hasOptions ? this.options(last as OptionValues) : this;
    return reader.format(format).#frame(paths);
  }

  #frame(paths: readonly string[]): DataFrame<S> {
    const { executor, format, schema, options } = this.#state;
    checkOptions(format, options);
    return createDataFrame(rootState(executor, dataSource({ format, schema, options: Object.fromEntries(options), paths })));
  }
}

function checkedDdl(text: string): string {
  schemaArgument(text, "read.schema");
  return text;
}

function pathList(args: readonly unknown[], where: string): readonly string[] {
  const paths = args.flat();
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
  return new DataFrameReader({ executor, format: undefined, schema: "", options: new Map() });
}
