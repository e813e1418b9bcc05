import { collationName } from "./collation.js";
import type { DataType, DayTimeField, Field, SimpleKind, StructType, YearMonthField } from "./data-type.js";
import { type DdlToken, tokenizeDdl } from "./ddl-lexer.js";
import { DdlTokens, type NumberToken } from "./ddl-tokens.js";

export { toDdl, typeToDdl } from "./ddl-text.js";

/**
 * Parses a schema: `a int, b array<string> not null, c struct<x: int, y: string> comment 'x'`, or one `struct<...>`.
 * Names and types are read as by Spark's own parser: keywords and types in any case, names in backquotes where they are not plain.
 *
 * Throws ParseError with the offset and what was expected there.
 */
export function parseDdl(text: string): StructType {
  const tokens = new DdlTokens(text);
  if (tokens.isWord("struct") && tokens.isSymbol("<", 1)) {
    const type = dataType(tokens);
    tokens.expectEnd("the end of the schema");
    return type as StructType;
  }
  const fields = tokens.atEnd() ? [] : fieldList(tokens);
  tokens.expectEnd("not null, comment, a comma or the end of the schema");
  return { kind: "struct", fields };
}

/**
 * Parses one type: `decimal(10, 2)`, `map<string, array<int>>`, `interval day to second`.
 *
 * Throws ParseError with the offset and what was expected there.
 */
export function parseType(text: string): DataType {
  const tokens = new DdlTokens(text);
  const type = dataType(tokens);
  tokens.expectEnd("the end of the type");
  return type;
}

/** Parses a type, or else a schema, as functions like `from_json` do with their schema argument. */
export function parseTypeOrDdl(text: string): DataType {
  const tokens = tokenizeDdl(text);
  const isType = tokens.length === 2 || tokens[1]!.text === "<" || tokens[1]!.text === "(";
  return isType || /^\s*interval\s/i.test(text) ? parseType(text) : parseDdl(text);
}

function fieldList(tokens: DdlTokens): readonly Field[] {
  const fields = [field(tokens)];
  while (tokens.takeSymbol(",")) fields.push(field(tokens));
  return fields;
}

/** `name[:] type [not null] [comment 'text']` */
function field(tokens: DdlTokens): Field {
  const name = tokens.identifier("a field name");
  tokens.takeSymbol(":");
  const type = dataType(tokens);
  const required = tokens.takeWord("not");
  if (required && !tokens.takeWord("null")) throw tokens.expected("null after not");
  const base = { name, type, nullable: !required };
  if (!tokens.takeWord("comment")) return base;
  let comment = tokens.text("the comment's text");
  while (tokens.isText()) comment += tokens.text("the comment's text");
  return { ...base, metadata: JSON.stringify({ comment }) };
}

const simpleNames: Readonly<Record<string, SimpleKind>> = {
  boolean: "boolean",
  tinyint: "tinyint",
  byte: "tinyint",
  smallint: "smallint",
  short: "smallint",
  int: "int",
  integer: "int",
  bigint: "bigint",
  long: "bigint",
  float: "float",
  real: "float",
  double: "double",
  binary: "binary",
  date: "date",
  variant: "variant",
  void: "void",
};

function dataType(tokens: DdlTokens): DataType {
  const start = tokens.peek();
  const name = tokens.identifier("a type").toLowerCase();
  const simple = simpleNames[name];
  if (simple !== undefined && start.kind === "word" && !tokens.isSymbol("(") && !tokens.isSymbol("<")) return { kind: simple };
  switch (start.kind === "word" ? name : undefined) {
    case "string":
      return tokens.isSymbol("(") ? unknownType(tokens, start) : stringType(tokens);
    case "char":
    case "character":
    case "varchar":
      return { kind: name === "varchar" ? "varchar" : "char", length: charLength(tokens, start) };
    case "decimal":
    case "dec":
    case "numeric":
      return decimalType(tokens, start);
    case "time":
      return timeType(tokens, start);
    case "timestamp":
    case "timestamp_ltz":
    case "timestamp_ntz":
      return timestampType(tokens, start, name);
    case "interval":
      return intervalType(tokens);
    case "geometry":
    case "geography":
      return { kind: name, srid: srid(tokens, start) } as DataType;
    case "array":
      return arrayType(tokens, start);
    case "map":
      return mapType(tokens, start);
    case "struct":
      return structType(tokens, start);
    default:
      return unknownType(tokens, start);
  }
}

function unknownType(tokens: DdlTokens, start: DdlToken): never {
  const known = [
    ...Object.keys(simpleNames),
    ..."string char varchar decimal time timestamp timestamp_ntz interval geometry geography array map struct".split(" "),
  ];
  throw tokens.error(start, `a type (${known.join(", ")})`, `${JSON.stringify(start.text)}`, "UNSUPPORTED_DATATYPE", "0A000");
}

function stringType(tokens: DdlTokens): DataType {
  if (!tokens.takeWord("collate")) return { kind: "string" };
  const collation = collationName(tokens.identifier("a collation"));
  return collation === "UTF8_BINARY" ? { kind: "string" } : { kind: "string", collation };
}

function charLength(tokens: DdlTokens, start: DdlToken): number {
  if (!tokens.isSymbol("(")) {
    throw tokens.error(start, `a length, as in ${start.text}(10)`, "none", "DATATYPE_MISSING_SIZE", "42K01");
  }
  return numbers(tokens, 1, "a length")[0]!.value;
}

function decimalType(tokens: DdlTokens, start: DdlToken): DataType {
  const [precision = { value: 10, token: start }, scale = { value: 0, token: start }] = tokens.isSymbol("(")
    ? numbers(tokens, 2, "the precision, then the scale")
    : [];
  if (precision.value > 38) {
    throw tokens.error(
      precision.token,
      "a precision of at most 38",
      String(precision.value),
      "DECIMAL_PRECISION_EXCEEDS_MAX_PRECISION",
      "22003",
    );
  }
  if (scale.value > precision.value) {
    throw tokens.error(
      scale.token,
      `a scale of at most the precision, ${precision.value}`,
      String(scale.value),
      "DECIMAL_SCALE_EXCEEDS_PRECISION",
      "22003",
    );
  }
  return { kind: "decimal", precision: precision.value, scale: scale.value };
}

function timeType(tokens: DdlTokens, start: DdlToken): DataType {
  const [precision = { value: 6, token: start }] = tokens.isSymbol("(") ? numbers(tokens, 1, "a precision") : [];
  if (precision.value > 9)
    throw tokens.error(precision.token, "a precision of 0 to 9", String(precision.value), "UNSUPPORTED_TIME_PRECISION", "0A001");
  if (tokens.takeWord("without")) zone(tokens);
  return { kind: "time", precision: precision.value };
}

function timestampType(tokens: DdlTokens, start: DdlToken, name: string): DataType {
  const [precision = { value: 6, token: start }] = tokens.isSymbol("(") ? numbers(tokens, 1, "a precision") : [];
  if (precision.value < 6 || precision.value > 9) {
    throw tokens.error(
      precision.token,
      "a precision of 6, or 7 to 9 for nanoseconds",
      String(precision.value),
      "INVALID_TIMESTAMP_PRECISION",
      "22023",
    );
  }
  let ntz = name === "timestamp_ntz";
  if (name === "timestamp" && tokens.takeWord("without")) {
    zone(tokens);
    ntz = true;
  } else if (name === "timestamp" && tokens.takeWord("with")) {
    if (!tokens.takeWord("local")) throw tokens.expected("local time zone");
    zone(tokens);
  }
  if (precision.value === 6) return { kind: ntz ? "timestamp_ntz" : "timestamp" };
  return { kind: ntz ? "timestamp_ntz_nanos" : "timestamp_ltz_nanos", precision: precision.value };
}

function zone(tokens: DdlTokens): void {
  if (!tokens.takeWord("time") || !tokens.takeWord("zone")) throw tokens.expected("time zone");
}

const yearMonth: readonly YearMonthField[] = ["year", "month"];
const dayTime: readonly DayTimeField[] = ["day", "hour", "minute", "second"];

/** Without fields it is the calendar interval. */
function intervalType(tokens: DdlTokens): DataType {
  const fields: readonly string[] =
    [yearMonth, dayTime].find((names: readonly string[]) => names.some((name) => tokens.isWord(name))) ?? [];
  const start = fields.find((name) => tokens.takeWord(name));
  if (start === undefined) return { kind: "interval" };
  let end = start;
  if (tokens.takeWord("to")) {
    const later = fields.slice(fields.indexOf(start) + 1);
    const found = later.find((name) => tokens.takeWord(name));
    if (found === undefined)
      throw tokens.expected(later.length > 0 ? later.join(" or ") : `the end of the interval, for no field is below ${start}`);
    end = found;
  }
  return { kind: fields.includes("year") ? "interval_ym" : "interval_dt", start, end } as DataType;
}

function srid(tokens: DdlTokens, start: DdlToken): number | "any" {
  if (!tokens.isSymbol("(")) {
    throw tokens.error(
      start,
      `a reference system, as in ${start.text}(4326) or ${start.text}(any)`,
      "none",
      "UNSUPPORTED_DATATYPE",
      "0A000",
    );
  }
  if (!tokens.isWord("any", 1)) return numbers(tokens, 1, "a reference system's number or any")[0]!.value;
  tokens.takeSymbol("(");
  tokens.takeWord("any");
  tokens.expectSymbol(")");
  return "any";
}

function arrayType(tokens: DdlTokens, start: DdlToken): DataType {
  openAngle(tokens, start, "array<int>", "INCOMPLETE_TYPE_DEFINITION.ARRAY");
  const element = dataType(tokens);
  tokens.expectSymbol(">");
  return { kind: "array", element, containsNull: true };
}

function mapType(tokens: DdlTokens, start: DdlToken): DataType {
  openAngle(tokens, start, "map<string, int>", "INCOMPLETE_TYPE_DEFINITION.MAP");
  const key = dataType(tokens);
  tokens.expectSymbol(",");
  const value = dataType(tokens);
  tokens.expectSymbol(">");
  return { kind: "map", key, value, valueContainsNull: true };
}

function structType(tokens: DdlTokens, start: DdlToken): StructType {
  openAngle(tokens, start, "struct<a: int>", "INCOMPLETE_TYPE_DEFINITION.STRUCT");
  if (tokens.takeSymbol(">")) return { kind: "struct", fields: [] };
  const fields = fieldList(tokens);
  tokens.expectSymbol(">");
  return { kind: "struct", fields };
}

function openAngle(tokens: DdlTokens, start: DdlToken, example: string, errorClass: string): void {
  if (!tokens.takeSymbol("<")) throw tokens.error(start, `the types inside, as in ${example}`, "none", errorClass, "42K01");
}

/** `(1)` or `(1, 2)`: from one number to `max`. */
function numbers(tokens: DdlTokens, max: number, what: string): readonly NumberToken[] {
  tokens.expectSymbol("(");
  const found: NumberToken[] = [];
  do found.push(tokens.integer(what));
  while (found.length < max && tokens.takeSymbol(","));
  tokens.expectSymbol(")");
  return found;
}
