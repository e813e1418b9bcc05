import { AnalysisError, ExecutionError, SparkError, UnsupportedError } from "../errors.js";
import { findRaised } from "./lowering/raise.js";
import { refuse } from "./lowering/refuse.js";

/** Spark's error classes that a running query can end with here: SQLSTATE and message. */
const classes: Readonly<Record<string, { readonly sqlState: string; readonly message: string }>> = {
  DIVIDE_BY_ZERO: { sqlState: "22012", message: "Division by zero. Use `try_divide` to tolerate divisor being 0 and return NULL instead." },
  REMAINDER_BY_ZERO: {
    sqlState: "22012",
    message: "Remainder by zero. Use `try_mod` to tolerate divisor being 0 and return NULL instead.",
  },
  ARITHMETIC_OVERFLOW: { sqlState: "22003", message: "<message>.<alternative>" },
  CAST_OVERFLOW: {
    sqlState: "22003",
    message:
      "The value <value> of the type <sourceType> cannot be cast to <targetType> due to an overflow. Use `try_cast` to tolerate overflow and return NULL instead.",
  },
  CAST_INVALID_INPUT: {
    sqlState: "22018",
    message:
      "The value <expression> of the type <sourceType> cannot be cast to <targetType> because it is malformed. Use `try_cast` to tolerate malformed input and return NULL instead.",
  },
  "NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION": {
    sqlState: "22003",
    message: "<value> cannot be represented as Decimal(<precision>, <scale>).",
  },
  INVALID_ARRAY_INDEX: {
    sqlState: "22003",
    message:
      "The index <indexValue> is out of bounds. The array has <arraySize> elements. Use `get()` to tolerate it and return NULL instead.",
  },
  INVALID_ARRAY_INDEX_IN_ELEMENT_AT: {
    sqlState: "22003",
    message: "The index is out of bounds of the array. Use `try_element_at` to tolerate it and return NULL instead.",
  },
  NULL_MAP_KEY: { sqlState: "2200E", message: "Cannot use null as map key." },
  DUPLICATED_MAP_KEY: {
    sqlState: "23505",
    message: "Duplicate map key was found, please check the input data.",
  },
  _LEGACY_ERROR_TEMP_2128: { sqlState: "", message: "The key array and value array of MapData must have the same length." },
  INVALID_INDEX_OF_ZERO: { sqlState: "22003", message: "The index 0 is invalid. An index shall be either < 0 or > 0." },
  "UNSUPPORTED_FEATURE.EMBEDDED_ENGINE": {
    sqlState: "0A000",
    message: "The embedded engine does not support <feature> yet; a Spark server does (SparkSession.connect).",
  },
};

/** One of Spark's errors by class, with its message filled in. */
export function sparkClassError(errorClass: string, parameters: Readonly<Record<string, string>> = {}, cause?: unknown): SparkError {
  const known = classes[errorClass];
  const text = (known?.message ?? "The query failed.").replace(/<(\w+)>/g, (_, name: string) => parameters[name] ?? "");
  const ErrorClass = errorClass.startsWith("UNSUPPORTED_FEATURE") ? UnsupportedError : ExecutionError;
  return new ErrorClass(`[${errorClass}] ${text}${known?.sqlState ? ` SQLSTATE: ${known.sqlState}` : ""}`, {
    errorClass,
    sqlState: known?.sqlState || undefined,
    messageParameters: parameters,
    cause,
  });
}

const typeNames: Readonly<Record<string, string>> = {
  INT8: "TINYINT",
  INT16: "SMALLINT",
  INT32: "INT",
  INT64: "BIGINT",
  INT128: "BIGINT",
  FLOAT: "FLOAT",
  DOUBLE: "DOUBLE",
};
const typeName = (name: string): string => `"${typeNames[name] ?? name}"`;
const CONFIG = '"spark.sql.ansi.enabled"';
const alternatives: Readonly<Record<string, string>> = { addition: "try_add", subtraction: "try_subtract", multiplication: "try_multiply" };

function overflow(alternative: string | undefined, cause: unknown): SparkError {
  return sparkClassError(
    "ARITHMETIC_OVERFLOW",
    {
      message: "overflow",
      alternative: alternative ? ` Use '${alternative}' to tolerate overflow and return NULL instead.` : "",
      config: CONFIG,
    },
    cause,
  );
}

const mapErrors: readonly (readonly [text: string, errorClass: string])[] = [
  ["Map keys can not be NULL", "NULL_MAP_KEY"],
  ["Map keys must be unique", "DUPLICATED_MAP_KEY"],
  ["The map key list does not align with the map value list", "_LEGACY_ERROR_TEMP_2128"],
];

/** What DuckDB threw, as the error that Spark would have given; what has no equal there is refused or is an internal error. */
export function translateError(error: unknown): unknown {
  if (error instanceof SparkError || !(error instanceof Error)) return error;
  const { message } = error;
  const raised = findRaised(message);
  if (raised) return sparkClassError(raised.errorClass, raised.parameters, error);
  const tagged = /^Invalid Input Error: \[([A-Z_.]+)\]/.exec(message);
  if (tagged) return sparkClassError(tagged[1] as string, {}, error);

  const ofMap = mapErrors.find(([text]) => message.includes(text));
  if (ofMap) return sparkClassError(ofMap[1], {}, error);
  if (message.includes("The initial value type must be the same as the list child type")) {
    return refuse("aggregate() over an array whose elements are of another type than the accumulator");
  }

  // A sum that leaves its type is found when the wider sum is cast back to it.
  if (/Type INT128 with value/.test(message)) return overflow("try_add", error);
  // Spark would give up digits after the point before it overflows.
  if (/Overflow in multiplication of DECIMAL\(38\)/.test(message)) {
    return sparkClassError("UNSUPPORTED_FEATURE.EMBEDDED_ENGINE", { feature: "products of decimals with more than 38 digits" }, error);
  }
  const decimalOverflow = /Overflow in (\w+) of DECIMAL\((\d+)\) \((-?[\d.]+) /.exec(message);
  if (decimalOverflow || /Overflow in HUGEINT (addition|multiplication)|Overflow in multiplication of DECIMAL/.test(message)) {
    return sparkClassError(
      "NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION",
      { value: "The result", precision: "38", scale: "0", config: CONFIG },
      error,
    );
  }
  const statistic = /^Out of Range Error: (\w+) is out of range/.exec(message);
  if (statistic)
    return sparkClassError("UNSUPPORTED_FEATURE.EMBEDDED_ENGINE", { feature: `${statistic[1]} of NaN and infinite values` }, error);
  const arithmetic = /^Out of Range Error: Overflow (?:in|on) (\w+)/.exec(message);
  if (arithmetic) return overflow(alternatives[arithmetic[1] as string], error);
  const range = /Type (\w+) with value (\S+) can't be cast because the value is out of range for the destination type (\w+)/.exec(message);
  if (range) {
    return sparkClassError(
      "CAST_OVERFLOW",
      { value: range[2] as string, sourceType: typeName(range[1] as string), targetType: typeName(range[3] as string), ansiConfig: CONFIG },
      error,
    );
  }
  const whole = /Failed to cast decimal value (\S+) to type (\w+)/.exec(message);
  if (whole) {
    return sparkClassError(
      "CAST_OVERFLOW",
      { value: `${whole[1]}BD`, sourceType: '"DECIMAL"', targetType: typeName(whole[2] as string), ansiConfig: CONFIG },
      error,
    );
  }
  const decimal =
    /Could not cast value (-?[\d.]+) (?:from \S+ )?to DECIMAL\((\d+),(\d+)\)/.exec(message) ??
    /Casting value "?(-?[\d.]+)"? to type DECIMAL\((\d+),(\d+)\) failed/.exec(message);
  if (decimal) {
    return sparkClassError(
      "NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION",
      { value: decimal[1] as string, precision: decimal[2] as string, scale: decimal[3] as string, config: CONFIG },
      error,
    );
  }
  if (/could not convert blob to UTF8 string/.test(message)) {
    return new UnsupportedError("The embedded engine does not support strings of bytes that are not UTF-8; keep them as binary.", {
      errorClass: "UNSUPPORTED_FEATURE.EMBEDDED_ENGINE",
      sqlState: "0A000",
      cause: error,
    });
  }
  if (/^Not implemented Error/.test(message)) {
    return new UnsupportedError(`The embedded engine does not support this query: ${message}`, {
      errorClass: "UNSUPPORTED_FEATURE.EMBEDDED_ENGINE",
      sqlState: "0A000",
      cause: error,
    });
  }
  if (/^(IO|HTTP) Error/.test(message))
    return new ExecutionError(message, { errorClass: "FAILED_READ_FILE.NO_HINT", sqlState: "KD001", cause: error });
  if (/^(Binder|Catalog|Parser|Internal) Error/.test(message)) return internalError(message, error);
  return new ExecutionError(`The embedded engine stopped: ${message}`, { cause: error });
}

export function internalError(message: string, cause?: unknown): SparkError {
  return new ExecutionError(`[INTERNAL_ERROR] The embedded engine made a query that DuckDB does not run; please report it. ${message}`, {
    errorClass: "INTERNAL_ERROR",
    sqlState: "XX000",
    cause,
  });
}

/** A path that is not there, as the analysis of a read says it. */
export function pathNotFound(path: string): AnalysisError {
  return new AnalysisError(`[PATH_NOT_FOUND] Path does not exist: ${path}. SQLSTATE: 42K03`, {
    errorClass: "PATH_NOT_FOUND",
    sqlState: "42K03",
    messageParameters: { path },
  });
}
