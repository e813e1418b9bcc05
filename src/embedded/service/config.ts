import { AnalysisError, ArgumentError, ExecutionError } from "../../errors.js";
import { refuse } from "../lowering/refuse.js";

type Rule =
  /** Another value would change answers in a way that the engine does not follow. */
  | { readonly kind: "fixed"; readonly value: string }
  /** Kept and given back; it changes nothing here. */
  | { readonly kind: "boolean" | "int" | "text"; readonly value: string }
  | { readonly kind: "zone" }
  | { readonly kind: "static"; readonly value: string };

const fixed = (value: string): Rule => ({ kind: "fixed", value });
const int = (value: string): Rule => ({ kind: "int", value });
const boolean = (value: string): Rule => ({ kind: "boolean", value });

/** Settings that the engine knows, with Spark's defaults. */
const rules: Readonly<Record<string, Rule>> = {
  "spark.app.name": { kind: "static", value: "sparkwright" },
  "spark.sql.warehouse.dir": { kind: "static", value: "spark-warehouse" },
  "spark.sql.session.timeZone": { kind: "zone" },
  "spark.sql.ansi.enabled": fixed("true"),
  "spark.sql.caseSensitive": fixed("false"),
  "spark.sql.crossJoin.enabled": fixed("true"),
  "spark.sql.decimalOperations.allowPrecisionLoss": fixed("true"),
  "spark.sql.groupByOrdinal": fixed("true"),
  "spark.sql.legacy.timeParserPolicy": fixed("CORRECTED"),
  "spark.sql.mapKeyDedupPolicy": fixed("EXCEPTION"),
  "spark.sql.parser.quotedRegexColumnNames": fixed("false"),
  "spark.sql.sources.default": fixed("parquet"),
  "spark.sql.storeAssignmentPolicy": fixed("ANSI"),
  "spark.sql.timeType.enabled": fixed("false"),
  "spark.sql.timestampType": fixed("TIMESTAMP_LTZ"),
  "spark.sql.adaptive.enabled": boolean("true"),
  "spark.sql.autoBroadcastJoinThreshold": { kind: "text", value: "10485760b" },
  "spark.sql.execution.arrow.maxRecordsPerBatch": int("10000"),
  "spark.sql.execution.arrow.pyspark.enabled": boolean("true"),
  "spark.sql.pyspark.jvmStacktrace.enabled": boolean("false"),
  "spark.sql.repl.eagerEval.enabled": boolean("false"),
  // Rows are here already: there is nothing to send ahead of a plan.
  "spark.sql.session.localRelationCacheThreshold": fixed("9223372036854775807"),
  "spark.sql.session.localRelationChunkSizeBytes": int("16777216"),
  "spark.sql.session.localRelationChunkSizeRows": int("10000"),
  "spark.sql.shuffle.partitions": int("200"),
};

const ZONE = "spark.sql.session.timeZone";

/** The zone of the process, as a JVM takes it. */
function processZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** DuckDB's name of a session zone; offsets of whole hours have names in the zone database. */
export function duckdbZone(zone: string): string {
  const offset = /^(?:UTC|GMT|Z)?([+-])(\d{1,2})(?::?(\d\d))?$/.exec(zone);
  if (offset === null) return zone === "Z" ? "UTC" : zone;
  const [, sign, hours, minutes = "00"] = offset;
  if (minutes !== "00" || Number(hours) > 12)
    throw refuse(`the session time zone ${zone} (offsets of whole hours up to 12 and names such as Europe/Paris work)`);
  // POSIX signs: east is minus.
  return Number(hours) === 0 ? "UTC" : `Etc/GMT${sign === "+" ? "-" : "+"}${Number(hours)}`;
}

/** The zone's offset never changes, so that a local time is one instant. */
export function isFixedZone(zone: string): boolean {
  return /^(Etc\/)?(UTC|GMT|UCT|Zulu|Universal|Greenwich)|^Etc\/GMT[+-]\d+$/.test(duckdbZone(zone));
}

function checkZone(zone: string): void {
  const name = duckdbZone(zone);
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new ArgumentError(
      `[INVALID_CONF_VALUE.TIME_ZONE] The value '${zone}' in the config "${ZONE}" is invalid. Cannot resolve the given timezone. SQLSTATE: 22022`,
      {
        errorClass: "INVALID_CONF_VALUE.TIME_ZONE",
        sqlState: "22022",
        messageParameters: { confName: `"${ZONE}"`, confValue: `'${zone}'` },
        cause,
      },
    );
  }
}

function wrongType(key: string, value: string, type: string): ArgumentError {
  return new ArgumentError(
    `[INVALID_CONF_VALUE.TYPE_MISMATCH] The value '${value}' in the config "${key}" is invalid. It should be a/an '${type}' value. SQLSTATE: 22022`,
    {
      errorClass: "INVALID_CONF_VALUE.TYPE_MISMATCH",
      sqlState: "22022",
      messageParameters: { confName: key, confValue: value, confType: type },
    },
  );
}

function check(key: string, value: string): void {
  const rule = rules[key];
  if (rule === undefined) {
    // An unknown setting of Spark's SQL may change answers; any other is the caller's own.
    if (key.startsWith("spark.sql.")) throw refuse(`the setting ${key}`);
    return;
  }
  switch (rule.kind) {
    case "static":
      throw new AnalysisError(
        `[CANNOT_MODIFY_STATIC_CONFIG] Cannot modify the value of the static Spark config: "${key}". SQLSTATE: 46110`,
        {
          errorClass: "CANNOT_MODIFY_STATIC_CONFIG",
          sqlState: "46110",
          messageParameters: { key: `"${key}"` },
        },
      );
    case "fixed":
      if (value.toLowerCase() !== rule.value.toLowerCase())
        throw refuse(`the setting ${key} = ${value} (it answers as Spark with ${rule.value})`);
      return;
    case "zone":
      checkZone(value);
      return;
    case "boolean":
      if (!/^(true|false)$/i.test(value)) throw wrongType(key, value, "boolean");
      return;
    case "int":
      if (!/^[+-]?\d+$/.test(value)) throw wrongType(key, value, "int");
      return;
    case "text":
      return;
  }
}

/** A session's settings over Spark's defaults. */
export interface SessionConfig {
  readonly timeZone: string;
  /** undefined: neither set nor known */
  get(key: string): string | undefined;
  /** What is set, else `otherwise`, which must be a value that the setting could have; Spark's default does not count. */
  getOr(key: string, otherwise: string | undefined): string | undefined;
  /** Fails as Spark does for a key that has no value. */
  require(key: string): string;
  set(key: string, value: string): void;
  unset(key: string): void;
  entries(): ReadonlyMap<string, string>;
  isModifiable(key: string): boolean;
}

export function sessionConfig(): SessionConfig {
  const values = new Map<string, string>();
  const get = (key: string): string | undefined => {
    const own = values.get(key);
    if (own !== undefined) return own;
    const rule = rules[key];
    return rule === undefined ? undefined : rule.kind === "zone" ? processZone() : rule.value;
  };
  return {
    get timeZone() {
      return get(ZONE) as string;
    },
    get,
    getOr(key, otherwise) {
      const own = values.get(key);
      if (own !== undefined || otherwise === undefined) return own;
      const kind = rules[key]?.kind;
      if (kind === "boolean" || kind === "int") check(key, otherwise);
      return otherwise;
    },
    require(key) {
      const value = get(key);
      if (value !== undefined) return value;
      throw new ExecutionError(
        `[SQL_CONF_NOT_FOUND] The SQL config "${key}" cannot be found. Please verify that the config exists. SQLSTATE: 42K0I`,
        {
          errorClass: "SQL_CONF_NOT_FOUND",
          sqlState: "42K0I",
          messageParameters: { sqlConf: `"${key}"` },
        },
      );
    },
    set(key, value) {
      check(key, value);
      values.set(key, value);
    },
    unset(key) {
      if (rules[key]?.kind === "static") check(key, "");
      values.delete(key);
    },
    entries: () => new Map(values),
    isModifiable: (key) => rules[key] !== undefined && rules[key].kind !== "static",
  };
}
