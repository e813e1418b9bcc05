import { ArgumentError } from "../../errors.js";
import { nameArgument, optionsArgument } from "../arguments.js";
import { describe } from "../frame/describe.js";
import type { OptionValues } from "./format-options.js";
import { optionText } from "./read-options.js";

/** What Spark's JDBC source and the driver are told: `user`, `password`, `driver`, `fetchsize`, … */
interface JdbcProperties {
  readonly properties?: OptionValues;
}
/** One task reads the table. */
interface JdbcWhole extends JdbcProperties {
  readonly column?: undefined;
  readonly predicates?: undefined;
}
/** `numPartitions` tasks read equal ranges of a column of numbers, dates or timestamps; rows beyond the bounds are read as well. */
interface JdbcRanges extends JdbcProperties {
  readonly column: string;
  readonly lowerBound: number | bigint | string;
  readonly upperBound: number | bigint | string;
  readonly numPartitions: number;
  readonly predicates?: undefined;
}
/** A task for each condition, which is SQL of the database. */
interface JdbcPredicates extends JdbcProperties {
  readonly predicates: readonly string[];
  readonly column?: undefined;
}
/** How a table is read by JDBC. */
export type JdbcOptions = JdbcWhole | JdbcRanges | JdbcPredicates;

const bounds = ["lowerBound", "upperBound", "numPartitions"] as const;

/** The source's options and predicates. */
export function jdbcRead(
  url: unknown,
  table: unknown,
  value: unknown,
): { readonly options: OptionValues; readonly predicates?: readonly string[] } {
  const given = optionsArgument(value, ["properties", "column", ...bounds, "predicates"], "read.jdbc");
  const options = {
    ...ranges(given),
    ...optionsArgument(given.properties, Object.keys(given.properties ?? {}), "read.jdbc: properties"),
    url: nameArgument(url, "read.jdbc: url"),
    dbtable: nameArgument(table, "read.jdbc: table"),
  } as OptionValues;
  return given.predicates === undefined ? { options } : { options, predicates: conditions(given.predicates, given.column) };
}

type Given = Readonly<Partial<Record<"column" | (typeof bounds)[number], unknown>>>;

function ranges(given: Given): OptionValues {
  if (given.column === undefined) {
    const lost = bounds.find((name) => given[name] !== undefined);
    if (lost === undefined) return {};
    throw new ArgumentError(`read.jdbc: ${lost} is of a column's ranges; say which, with column`);
  }
  const texts = bounds.map((name) => {
    const text = optionText(`read.jdbc: ${name}`, given[name]);
    if (text === undefined) throw new ArgumentError(`read.jdbc: column wants ${bounds.join(", ")} as well; ${name} is missing`);
    return [name, text] as const;
  });
  return { partitionColumn: nameArgument(given.column, "read.jdbc: column"), ...Object.fromEntries(texts) };
}

function conditions(value: unknown, column: unknown): readonly string[] {
  if (column !== undefined) throw new ArgumentError("read.jdbc: a column's ranges or predicates, not both: each would split the table");
  if (!Array.isArray(value) || value.length === 0) {
    throw new ArgumentError(`read.jdbc: predicates are an array of conditions, one for each task; found ${describe(value)}`);
  }
  return value.map((condition: unknown) => nameArgument(condition, "read.jdbc: predicates"));
}
