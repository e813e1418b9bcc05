import { UnsupportedError } from "../errors.js";
import { canCast, castAddsNull, commonType } from "../types/casts.js";
import type { DataType, DecimalType, Field } from "../types/data-type.js";
import { parseType } from "../types/ddl.js";
import { hasMapOrVariant, isIntegral, isOrdered } from "../types/kinds.js";
import { withAllNulls } from "../types/nullable-type.js";
import { sameType } from "../types/same-type.js";
import { schemaOfText } from "../types/schema-text.js";
import type { VersionRules } from "../types/version-rules.js";
import type { Argument } from "./argument.js";
import type { Bindings } from "./bindings.js";
import { wrongNumArgs } from "./call-errors.js";
import { decimalOfNumber } from "./classes.js";
import { roundedDecimal } from "./decimal.js";
import { extractedType } from "./extract.js";

/** A call whose result type no pattern expresses. */
export interface HookCall {
  readonly functionName: string;
  readonly args: readonly Argument[];
  readonly bindings: Bindings;
  readonly rules: VersionRules;
}

/** `nullable` is absent where an argument's null flag decides, `casts` where the parameters' types do. */
export interface HookResult {
  readonly type: DataType;
  readonly nullable?: boolean;
  /** The types that the arguments are cast to, by position. */
  readonly casts?: readonly (DataType | undefined)[];
}

/** Undefined when the arguments do not fit. */
export type Hook = (call: HookCall) => HookResult | undefined;

/** The hooks by the names that signatures call them by: `@case_when`. */
export const hooks: Readonly<Record<string, Hook>> = {
  aggregate,
  arrays_zip: arraysZip,
  avro_schema: foreignSchema,
  case_when: caseWhen,
  cast,
  cast_alias: castAlias,
  ceil,
  ceil2: ceilToDigits,
  collate,
  decode_case: decodeCase,
  extract,
  first,
  json_tuple: jsonTuple,
  map,
  named_struct: namedStruct,
  proto_schema: foreignSchema,
  round,
  schema,
  srid,
  stack,
  struct,
  time_p: timeOfPrecision,
  to_binary: toBinary,
  to_number: toNumber,
  uniform,
  variant_type: variantType,
  wider_int: widerThanInt,
  window,
};

const string: DataType = { kind: "string" };
const nothing: DataType = { kind: "void" };

/** The type of the first argument: `nullif`. */
function first({ args }: HookCall): HookResult {
  return { type: args[0]!.type };
}

/** The common type with int: `zeroifnull`. */
function widerThanInt({ args }: HookCall): HookResult | undefined {
  const type = commonType(args[0]!.type, { kind: "int" });
  return type && { type };
}

/** A decimal rounded to the literal number of places. */
function round({ args, bindings }: HookCall): HookResult {
  const { p, s } = boundDecimal(bindings);
  return { type: roundedDecimal(p, s, args.length > 1 ? Number(literalOf(args[1]!)) : 0) };
}

/** `ceil` and `floor` of a decimal: without places, a whole number with room for the carry. */
function ceil({ args, bindings }: HookCall): HookResult {
  const { p, s } = boundDecimal(bindings);
  if (args.length > 1) return { type: roundedDecimal(p, s, Number(literalOf(args[1]!))) };
  return { type: { kind: "decimal", precision: s === 0 ? p : Math.min(38, p - s + 1), scale: 0 } };
}

/** `ceil` and `floor` with places of a number that is no decimal: it counts as its decimal. */
function ceilToDigits({ args }: HookCall): HookResult {
  const decimal: DecimalType = decimalOfNumber[args[0]!.type.kind] ?? { kind: "decimal", precision: 38, scale: 18 };
  return { type: roundedDecimal(decimal.precision, decimal.scale, Number(literalOf(args[1]!))), casts: [decimal] };
}

function boundDecimal(bindings: Bindings): { readonly p: number; readonly s: number } {
  return { p: bindings.numbers.get("p")!, s: bindings.numbers.get("s")! };
}

/** `uniform`: a decimal or float bound decides over an integral one. */
function uniform({ args }: HookCall): HookResult | undefined {
  const [min, max] = [args[0]!.type, args[1]!.type];
  const kinds = [min.kind, max.kind];
  const decide = (): DataType | undefined => {
    if (min.kind === "decimal" && isIntegral(max)) return min;
    if (max.kind === "decimal" && isIntegral(min)) return max;
    if (kinds.includes("float") && !kinds.includes("double")) return { kind: "float" };
    return commonType(min, max);
  };
  const type = decide();
  return type && { type, nullable: false };
}

/** A string under the collation that the literal names. */
function collate({ args }: HookCall): HookResult {
  const collation = String(literalOf(args[1]!));
  return { type: collation === "UTF8_BINARY" ? string : { kind: "string", collation }, nullable: args[0]!.nullable };
}

/** The digits of the format: `99.99` gives decimal(4,2). */
function toNumber({ args }: HookCall): HookResult {
  const [whole = "", fraction = ""] = String(literalOf(args[1]!)).toUpperCase().split(/[.D]/);
  const digits = (text: string) => text.replaceAll(/[^09]/g, "").length;
  return { type: { kind: "decimal", precision: digits(whole) + digits(fraction), scale: digits(fraction) } };
}

/** Only base64 is known to give bytes for every text that it does not refuse. */
function toBinary({ args }: HookCall): HookResult {
  const format = args[1]?.literal === undefined ? "hex" : String(literalOf(args[1]));
  return { type: { kind: "binary" }, nullable: args[0]!.nullable || format.toLowerCase() !== "base64" };
}

/** A field of a date, a time or an interval. */
function extract({ args }: HookCall): HookResult | undefined {
  return extractedType(String(literalOf(args[0]!)), args[1]!);
}

/** TIME of the literal precision, 6 without one. */
function timeOfPrecision({ args }: HookCall): HookResult {
  return { type: { kind: "time", precision: args.length > 0 ? Number(literalOf(args[0]!)) : 6 } };
}

/** Keys and values in turn, each of one common type. */
function map({ functionName, args }: HookCall): HookResult | undefined {
  if (args.length % 2 !== 0) throw wrongNumArgs(functionName, "2n (n > 0)", args.length);
  const values = args.filter((_, i) => i % 2 === 1);
  const key = commonTypeOf(args.filter((_, i) => i % 2 === 0));
  const value = commonTypeOf(values);
  if (key === undefined || value === undefined || hasMapOrVariant(key)) return undefined;
  const type: DataType = { kind: "map", key, value, valueContainsNull: values.some((item) => isNullableAs(item, value)) };
  return { type, nullable: false, casts: args.map((_, i) => (i % 2 === 0 ? key : value)) };
}

/** Literal names and values in turn. */
function namedStruct({ functionName, args }: HookCall): HookResult | undefined {
  if (args.length % 2 !== 0) throw wrongNumArgs(functionName, "2n (n > 0)", args.length);
  const names = args.filter((_, i) => i % 2 === 0);
  const values = args.filter((_, i) => i % 2 === 1);
  if (names.some((name) => name.literal === undefined)) return undefined;
  const fields = values.map((value, i) => ({ name: String(literalOf(names[i]!)), type: value.type, nullable: value.nullable }));
  return { type: { kind: "struct", fields }, nullable: false };
}

/** The arguments under their own names, `col1`, `col2` ... where they have none. */
function struct({ args }: HookCall): HookResult {
  const fields = args.map(({ name, type, nullable }, i) => ({ name: name ?? `col${i + 1}`, type, nullable }));
  return { type: { kind: "struct", fields }, nullable: false };
}

/** Structs of the arrays' elements, named as the arrays or by position. */
function arraysZip({ args }: HookCall): HookResult | undefined {
  const fields: Field[] = [];
  for (const [i, { name, type }] of args.entries()) {
    if (type.kind !== "array") return undefined;
    fields.push({ name: name ?? String(i), type: type.element, nullable: true });
  }
  const type: DataType = { kind: "array", element: { kind: "struct", fields }, containsNull: false };
  return { type, nullable: args.some((arg) => arg.nullable) };
}

/** The accumulator, or what the finishing lambda makes of it. */
function aggregate({ args, bindings, rules }: HookCall): HookResult {
  const accumulator = bindings.variables.get("U")!.type;
  const type = rules.nullableAccumulator ? withAllNulls(accumulator) : accumulator;
  const finish = args[3]?.lambda;
  if (finish === undefined) return { type, nullable: true };
  const finished = finish.body([{ type, nullable: true }]);
  return { type: finished.type, nullable: args[0]!.nullable || finished.nullable };
}

/** `int(x)`, `date(x)`: a cast to the type that the function is called like. */
function castAlias({ functionName, args, rules }: HookCall): HookResult | undefined {
  return castOf(args[0]!, parseType(functionName), rules);
}

/** `cast(x, 'type')` */
function cast({ args, rules }: HookCall): HookResult | undefined {
  if (args.length !== 2 || args[1]!.literal === undefined) return undefined;
  return castOf(args[0]!, parseType(String(literalOf(args[1]!))), rules);
}

function castOf(value: Argument, to: DataType, rules: VersionRules): HookResult | undefined {
  return canCast(value.type, to, rules) ? { type: to, nullable: isNullableAs(value, to) } : undefined;
}

/** The schema that the literal names, everything in it nullable: `from_json`. */
function schema({ args }: HookCall): HookResult {
  return { type: withAllNulls(schemaOfText(String(literalOf(args[1]!)))), nullable: args[0]!.nullable };
}

/** `from_avro` and `from_protobuf`: only Spark, with the package of the format, reads these schemas. */
function foreignSchema({ functionName }: HookCall): never {
  throw new UnsupportedError(`The type of ${functionName} follows from an Avro or Protobuf schema, which only a Spark server reads`);
}

/** The type that the literal names, variant without one: `variant_get`. */
function variantType({ args }: HookCall): HookResult {
  const type: DataType = args.length > 2 ? withAllNulls(schemaOfText(String(literalOf(args[2]!)))) : { kind: "variant" };
  return { type, nullable: true };
}

/** A geometry of the literal reference system, of any where it is not a literal. */
function srid({ args }: HookCall): HookResult {
  const kind = args[0]!.type.kind === "geography" ? "geography" : "geometry";
  return { type: { kind, srid: args[1]!.literal === undefined ? "any" : Number(literalOf(args[1]!)) } };
}

/** Conditions and values in turn, then the ELSE value if their number is odd. */
function caseWhen({ args }: HookCall): HookResult | undefined {
  const hasElse = args.length % 2 === 1;
  const pairs = hasElse ? args.slice(0, -1) : args;
  const conditions = pairs.filter((_, i) => i % 2 === 0);
  if (args.length < 2 || conditions.some(({ type }) => type.kind !== "boolean" && type.kind !== "void")) return undefined;
  const values = args.filter((_, i) => i % 2 === 1 || i === pairs.length);
  const type = commonTypeOf(values);
  if (type === undefined) return undefined;
  const nullable = !hasElse || values.some((value) => isNullableAs(value, type));
  return { type, nullable, casts: args.map((_, i) => (i % 2 === 1 || i === pairs.length ? type : { kind: "boolean" })) };
}

/** `decode(x, search, result, ..., default)`; without a default the values meet a string NULL. */
function decodeCase({ args, rules }: HookCall): HookResult | undefined {
  if (args.length < 3) return undefined;
  const hasDefault = args.length % 2 === 0;
  const isResult = (i: number) => i > 0 && (i % 2 === 0 || (hasDefault && i === args.length - 1));
  const type = commonTypeOf(
    args.filter((_, i) => isResult(i)),
    hasDefault ? nothing : string,
  );
  // the value meets each of those it is compared with in a type of their own
  const compared = args.map((arg, i) => (isResult(i) ? undefined : commonType(args[0]!.type, arg.type)));
  const comparable = compared.every((met, i) => isResult(i) || (met !== undefined && isOrdered(met, rules.geoOrdered)));
  if (type === undefined || !comparable) return undefined;
  const nullable = !hasDefault || args.some((value, i) => isResult(i) && isNullableAs(value, type));
  const valueAs = compared.find((met, i) => i > 0 && met !== undefined && !sameType(met, args[0]!.type));
  return { type, nullable, casts: args.map((_, i) => (isResult(i) ? type : i === 0 ? valueAs : compared[i])) };
}

/** A time window: its start and end. Only a sliding one may be null. */
function window({ args }: HookCall): HookResult {
  const time = args[0]!.type;
  const type: DataType = time.kind === "timestamp_ntz" ? time : { kind: "timestamp" };
  const sliding = args.length > 2 && literalOf(args[2]!) !== literalOf(args[1]!);
  const bound = ["start", "end"].map((name) => ({ name, type, nullable: true }));
  return { type: { kind: "struct", fields: bound }, nullable: sliding };
}

/** The arguments after the first, laid out in that many rows. A column's values are of one type. */
function stack({ args }: HookCall): HookResult | undefined {
  const rows = Number(literalOf(args[0]!));
  const values = args.slice(1);
  const width = Math.ceil(values.length / rows);
  if (values.length === 0 || !(rows >= 1)) return undefined;
  const fields: Field[] = [];
  for (let column = 0; column < width; column++) {
    const types = values.filter((_, i) => i % width === column).map((value) => value.type);
    const type = stackedType(types);
    if (type === undefined) return undefined;
    fields.push({ name: `col${column}`, type, nullable: true });
  }
  return { type: { kind: "struct", fields } };
}

function stackedType(types: readonly DataType[]): DataType | undefined {
  const known = types.filter((type) => type.kind !== "void");
  const [type = nothing] = known;
  return known.every((other) => sameType(other, type)) ? type : undefined;
}

/** `c0`, `c1` ...: a string for each path. */
function jsonTuple({ args }: HookCall): HookResult {
  return { type: { kind: "struct", fields: args.slice(1).map((_, i) => ({ name: `c${i}`, type: string, nullable: true })) } };
}

function commonTypeOf(values: readonly Argument[], start: DataType = nothing): DataType | undefined {
  return values.reduce<DataType | undefined>((type, value) => type && commonType(type, value.type), start);
}

function isNullableAs(value: Argument, type: DataType): boolean {
  return value.nullable || castAddsNull(value.type, type);
}

function literalOf(argument: Argument): unknown {
  return argument.literal?.value;
}
