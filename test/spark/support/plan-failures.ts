import { versionReached } from "../../../src/types/version-rules.js";

// Plans of test/unit/plans that a Spark as it is installed cannot run, whoever sends them: by topic and query, the error class.

type Failures = Readonly<Record<string, Readonly<Record<string, string>>>>;

const failures: Failures = {
  basics: {
    // maps have no equality
    distinct: "UNSUPPORTED_FEATURE.SET_OPERATION_ON_MAP_TYPE",
    // the frame has no column of such a name, and the logs are behind a switch
    "select with a quoted name": "UNRESOLVED_COLUMN.WITH_SUGGESTION",
    "tvf python_worker_logs": "FEATURE_NOT_ENABLED",
    // of the few texts in the data some are no dates, and some are null
    "functions of time": "CAST_INVALID_INPUT",
    "struct array map": "NULL_MAP_KEY",
  },
  expressions: {
    // nobody has made these functions
    "a table argument": "UNRESOLVABLE_TABLE_VALUED_FUNCTION",
    "a table argument as one partition": "UNRESOLVABLE_TABLE_VALUED_FUNCTION",
    "a table argument in partitions": "UNRESOLVABLE_TABLE_VALUED_FUNCTION",
    "arguments by name": "UNRESOLVABLE_TABLE_VALUED_FUNCTION",
    call_function: "REQUIRES_SINGLE_PART_NAMESPACE",
    // a text is no map
    "casts to nested types": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
    // three thousand million before an int
    "window frames of values": "CAST_OVERFLOW",
  },
  notebooks: {
    // count(*) beside a pivot, which Spark answers only where SQL's text says it
    "a table of features": "INVALID_USAGE_OF_STAR_OR_REGEX",
    // the texts of the data are no dates
    "cleaning a csv of orders": "CANNOT_PARSE_TIMESTAMP",
  },
  observing: {
    // the server has no such plugin
    "expression of a plugin": "CONNECT_INVALID_PLAN.NO_HANDLER_FOR_EXTENSION",
    "relation of a plugin": "CONNECT_INVALID_PLAN.NO_HANDLER_FOR_EXTENSION",
    "relation of a plugin, filtered": "CONNECT_INVALID_PLAN.NO_HANDLER_FOR_EXTENSION",
  },
  sampling: {
    // only streams have it
    dropDuplicatesWithinWatermark: "_LEGACY_ERROR_TEMP_3102",
    "dropDuplicatesWithinWatermark of names": "_LEGACY_ERROR_TEMP_3102",
  },
  shapes: {
    // a struct is no argument of greatest beside others, and the columns have no type in common
    "star in a function": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
    transpose: "TRANSPOSE_NO_LEAST_COMMON_TYPE",
    "transpose by column": "TRANSPOSE_NO_LEAST_COMMON_TYPE",
    "transpose by name": "TRANSPOSE_NO_LEAST_COMMON_TYPE",
    "unpivot of all others": "UNPIVOT_VALUE_DATA_TYPE_MISMATCH",
    // a null in a list of metadata: Spark keeps the text and cannot read it
    "withMetadata of several kinds":
      "class org.json4s.JNull$ cannot be cast to class org.json4s.JString (org.json4s.JNull$ and org.json4s.JString are in unnamed module of loader 'app')",
  },
  sources: {
    // not in a Spark as it is installed: avro, drivers of databases, tables with versions and changes
    avro: "AVRO_DATA_SOURCE_NOT_ENABLED",
    changes: "UNSUPPORTED_FEATURE.CHANGE_DATA_CAPTURE",
    jdbc: "No suitable driver",
    "jdbc by predicates": "No suitable driver",
    "jdbc by ranges": "No suitable driver",
    "table with options": "UNSUPPORTED_FEATURE.TIME_TRAVEL",
    // maps of JSON have texts as keys
    "json of texts, a schema as a value": "INVALID_JSON_SCHEMA_MAP_TYPE",
    // only streams have it
    "load of no path": "_LEGACY_ERROR_TEMP_1135",
  },
};

/** What differs before a release: the queries that fail there otherwise, or do not (undefined). */
const before: readonly {
  readonly version: string;
  readonly failures: Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;
}[] = [
  {
    // seen on 4.1.1
    version: "4.3.0",
    failures: {
      observing: {
        "expression of a plugin": "INTERNAL_ERROR",
        "relation of a plugin": "INTERNAL_ERROR",
        "relation of a plugin, filtered": "INTERNAL_ERROR",
      },
      // reading changes is refused here already, for the server's version
      sources: { avro: "_LEGACY_ERROR_TEMP_1139", changes: undefined },
    },
  },
];

/** The queries of a topic that this Spark cannot run, and the error's class, or its message where it has none. */
export function expectedFailures(topic: string, version: string): Readonly<Record<string, string>> {
  const changes = before.filter((release) => !versionReached(version, release.version)).map((release) => release.failures[topic]);
  const merged = Object.entries(Object.assign({}, failures[topic], ...changes) as Record<string, string | undefined>);
  return Object.fromEntries(merged.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** What no server answers here, or not one of this version: by the names of docs/protocol.md, in its order. */
export function notAnswered(version: string): readonly string[] {
  const isOld = !versionReached(version, "4.3.0");
  // changes of tables, plugins
  return isOld ? ["relation_changes", "nearest_by_join", "zip", "extension", "extension"] : ["relation_changes", "extension", "extension"];
}
