import type { Expression, ProtoDataType, Relation } from "./plan.js";
import type { Expressive } from "./relation.js";
import { relation } from "./relation.js";

// Relations that rows come from.

export function range(start: bigint, end: bigint, step: bigint, numPartitions?: number): Relation {
  return relation({ case: "range", value: { start, end, step, ...(numPartitions === undefined ? {} : { numPartitions }) } });
}

/** A function that stands in FROM. */
export function tableFunction(functionName: string, args: readonly Expression[], references: readonly Relation[]): Relation {
  return relation({ case: "unresolvedTableValuedFunction", value: { functionName, arguments: [...args] } }, references);
}

export interface Files {
  readonly format: string | undefined;
  /** DDL text, or Spark's JSON form of a schema; "": none was given. */
  readonly schema: string;
  readonly options: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
  /** Of a JDBC source: one condition for each partition. */
  readonly predicates?: readonly string[];
}

export function dataSource({ format, schema, options, paths, predicates = [] }: Files): Relation {
  return relation({
    case: "read",
    value: {
      readType: {
        case: "dataSource",
        value: {
          ...(format === undefined ? {} : { format }),
          schema,
          options: { ...options },
          paths: [...paths],
          ...(predicates.length === 0 ? {} : { predicates: [...predicates] }),
        },
      },
    },
  });
}

export function namedTable(identifier: string, options: Readonly<Record<string, string>> = {}): Relation {
  return relation({
    case: "read",
    value: { readType: { case: "namedTable", value: { unparsedIdentifier: identifier, options: { ...options } } } },
  });
}

/** The changes of a table, as rows. */
export function tableChanges(identifier: string, options: Readonly<Record<string, string>>): Relation {
  return relation({ case: "relationChanges", value: { unparsedIdentifier: identifier, options: { ...options } } });
}

/** Formats of text that a column may hold, by their numbers in the protocol. */
const parseFormats = { csv: 1, json: 2, xml: 3 } as const;
export type ParsedFormat = keyof typeof parseFormats;

/** The rows that the texts of a frame's only column say. */
export function parse(
  input: Relation,
  format: ParsedFormat,
  schema: ProtoDataType | undefined,
  options: Readonly<Record<string, string>>,
): Relation {
  return relation({
    case: "parse",
    value: { input, format: parseFormats[format], ...(schema === undefined ? {} : { schema }), options: { ...options } },
  });
}

export interface SqlQuery {
  readonly query: string;
  readonly named?: ReadonlyMap<string, Expressive>;
  /** Subquery aliases whose names the text uses. */
  readonly views?: readonly Relation[];
}

/** SQL text with bound values; the frames that it names travel in a WithRelations. */
export function sql({ query, named = new Map(), views = [] }: SqlQuery): Relation {
  const namedArguments: Record<string, Expression> = Object.create(null);
  for (const [name, value] of named) {
    namedArguments[name] = value.expression;
  }
  return relation({ case: "sql", value: { query, namedArguments } }, views);
}
