import { ParseError } from "../errors.js";
import type { DataType, Field, SimpleKind, StructType } from "./data-type.js";
import { parseType } from "./ddl.js";
import { atomName } from "./simple-string.js";

/** Names in Spark's JSON, where they are not those of SQL. */
const jsonNames: Readonly<Partial<Record<SimpleKind, string>>> = { tinyint: "byte", smallint: "short", int: "integer", bigint: "long" };

const kindsByName: ReadonlyMap<string, SimpleKind> = new Map<string, SimpleKind>([
  ...(["void", "boolean", "float", "double", "binary", "date", "timestamp", "timestamp_ntz", "interval", "variant"] as const).map(
    (kind): [string, SimpleKind] => [kind, kind],
  ),
  ...Object.entries(jsonNames).map(([kind, name]): [string, SimpleKind] => [name, kind as SimpleKind]),
  ["timestamp_ltz", "timestamp"],
  ["null", "void"],
]);

/** The metadata under which Spark keeps the collations of a field: a path to each string, and its collation with a provider. */
const collationsKey = "__COLLATIONS";

type JsonType = string | { readonly [key: string]: unknown };
type Metadata = Readonly<Record<string, unknown>>;

/** A type as Spark's `DataType.json` writes it, without spaces. */
export function toJson(type: DataType): string {
  return JSON.stringify(jsonOf(type, false));
}

/** `named`: whether a field's metadata names the collations, so that the type itself says `string`. */
function jsonOf(type: DataType, named: boolean): JsonType {
  switch (type.kind) {
    case "array":
      return { type: "array", elementType: jsonOf(type.element, named), containsNull: type.containsNull };
    case "map":
      return {
        type: "map",
        keyType: jsonOf(type.key, named),
        valueType: jsonOf(type.value, named),
        valueContainsNull: type.valueContainsNull,
      };
    case "struct":
      return { type: "struct", fields: type.fields.map(jsonField) };
    case "string":
      return named ? "string" : atomName(type);
    case "geometry":
      return `geometry(${crsOf(type.srid)})`;
    case "geography":
      return `geography(${crsOf(type.srid)}, SPHERICAL)`;
    default:
      return jsonNames[type.kind as SimpleKind] ?? atomName(type);
  }
}

function jsonField(field: Field): JsonType {
  const collations = Object.fromEntries(collationsOf(field.type, field.name));
  const metadata = field.metadata === undefined ? {} : (JSON.parse(field.metadata) as Metadata);
  return {
    name: field.name,
    type: jsonOf(field.type, true),
    nullable: field.nullable,
    metadata: Object.keys(collations).length === 0 ? metadata : { ...metadata, [collationsKey]: collations },
  };
}

/** The collations in a field's type by their paths; a struct inside keeps those of its own fields. */
function collationsOf(type: DataType, path: string): readonly (readonly [string, string])[] {
  switch (type.kind) {
    case "string":
      return type.collation === undefined ? [] : [[path, `${/^UTF8/.test(type.collation) ? "spark" : "icu"}.${type.collation}`]];
    case "array":
      return collationsOf(type.element, `${path}.element`);
    case "map":
      return [...collationsOf(type.key, `${path}.key`), ...collationsOf(type.value, `${path}.value`)];
    default:
      return [];
  }
}

/** The coordinate reference systems that Spark knows by a name other than their EPSG number. */
function crsOf(srid: number | "any"): string {
  if (srid === "any") return "SRID:ANY";
  if (srid === 0) return "SRID:0";
  return srid === 4326 ? "OGC:CRS84" : `EPSG:${srid}`;
}

function sridOf(crs: string): number | "any" | undefined {
  if (/^srid:any$/i.test(crs)) return "any";
  if (/^ogc:crs84$/i.test(crs)) return 4326;
  const number = /^[a-z]+:(\d+)$/i.exec(crs)?.[1];
  return number === undefined ? undefined : Number(number);
}

/**
 * Reads a type from Spark's JSON, as `DataType.json` and Parquet files write it. A user-defined type is the type of its values.
 *
 * Throws ParseError that says where in the type something was missing or unknown.
 */
export function fromJson(text: string): DataType {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new ParseError(`A type in Spark's JSON was expected, but the text is no JSON: ${(cause as Error).message}`, { cause });
  }
  return typeOf(json, "the type", {});
}

function typeOf(json: unknown, path: string, collations: Metadata): DataType {
  if (typeof json === "string") return atomOf(json, path, collations[path]);
  const { type } = objectAt(json, path);
  switch (type) {
    case "array": {
      const { elementType, containsNull } = objectAt(json, path);
      return {
        kind: "array",
        element: typeOf(elementType, `${path}.element`, collations),
        containsNull: flag(containsNull, path, "containsNull"),
      };
    }
    case "map": {
      const { keyType, valueType, valueContainsNull } = objectAt(json, path);
      return {
        kind: "map",
        key: typeOf(keyType, `${path}.key`, collations),
        value: typeOf(valueType, `${path}.value`, collations),
        valueContainsNull: flag(valueContainsNull, path, "valueContainsNull"),
      };
    }
    case "struct":
      return structOf(objectAt(json, path).fields, path);
    case "udt":
      return typeOf(objectAt(json, path).sqlType, `${path}.sqlType`, collations);
    default:
      throw wrong(path, "a type's name, or an object of type array, map, struct or udt", json);
  }
}

function structOf(fields: unknown, path: string): StructType {
  if (!Array.isArray(fields)) throw wrong(`${path}.fields`, "a list of fields", fields);
  return { kind: "struct", fields: fields.map((json, i) => fieldOf(json, `${path}.fields[${i}]`)) };
}

function fieldOf(json: unknown, path: string): Field {
  const { name, type, nullable, metadata = {} } = objectAt(json, path);
  if (typeof name !== "string") throw wrong(`${path}.name`, "a name", name);
  const { [collationsKey]: collations = {}, ...rest } = objectAt(metadata, `${path}.metadata`);
  const field = { name, type: typeOf(type, name, objectAt(collations, `${path}.metadata`)), nullable: flag(nullable, path, "nullable") };
  return Object.keys(rest).length === 0 ? field : { ...field, metadata: JSON.stringify(rest) };
}

function atomOf(name: string, path: string, collation: unknown): DataType {
  if (name === "string")
    return typeof collation === "string" ? { kind: "string", collation: collation.replace(/^\w+\./, "") } : { kind: "string" };
  const kind = kindsByName.get(name);
  if (kind !== undefined) return { kind };
  const [, geo, crs] = /^(geometry|geography)\(([^,)]+)(?:,\s*\w+)?\)$/i.exec(name) ?? [];
  const srid = crs === undefined ? undefined : sridOf(crs);
  if (srid !== undefined) return { kind: geo!.toLowerCase() as "geometry" | "geography", srid };
  if (/^(decimal|char|varchar|time|timestamp_ltz|timestamp_ntz|interval|string collate)\b/.test(name)) return parseType(name);
  throw wrong(path, "the name of a type in Spark's JSON (integer, long, string, decimal(10,2) ...)", name);
}

function objectAt(json: unknown, path: string): Metadata {
  if (typeof json !== "object" || json === null || Array.isArray(json)) throw wrong(path, "an object", json);
  return json as Metadata;
}

function flag(json: unknown, path: string, name: string): boolean {
  if (typeof json !== "boolean") throw wrong(`${path}.${name}`, "true or false", json);
  return json;
}

function wrong(path: string, expected: string, found: unknown): ParseError {
  return new ParseError(`Cannot read Spark's JSON of a type: at ${path} expected ${expected}, found ${JSON.stringify(found) ?? "nothing"}`);
}
