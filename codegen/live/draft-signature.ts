import { grouped, resultsByType } from "./harvest/grouped.js";
import { probeTypes, typesOfRequired } from "./harvest/probe-types.js";
import type { Observed, ObservedCall, ObservedPosition } from "./observed.js";
import { camelCase, pysparkParameters } from "./pyspark-parameters.js";

export interface DraftSignature {
  readonly text: string;
  /** what a person has to look at */
  readonly doubts: readonly string[];
}

/**
 * Signatures from calls that Spark took, with PySpark's names of parameters. Calls with more arguments and the same result are the same
 * signature.
 */
export function draftSignatures(observed: Observed, name: string): readonly DraftSignature[] {
  const { arity = "", kind, calls = [] } = observed.functions[name]!;
  const names = pysparkParameters(observed.pyspark?.[name] ?? "").map((parameter) => parameter.name);
  const full: ObservedCall[] = [];
  for (const call of calls) full.push(withPlaces(call, full.at(-1)));
  const longest = full.filter((call, i) => full[i + 1] === undefined || !extendsCall(full[i + 1]!, call));
  return longest.flatMap((call) => {
    const variadic = arity === "any" || arity.startsWith(">");
    const shortest = full.find((other) => call === other || extendsCall(call, other))!;
    const least = variadic ? Number(/\d+/.exec(arity)?.[0] ?? -1) + 1 : shortest.args.length;
    return overloadsOf(call).map((overload) => signatureText(overload, { least, variadic, rows: kind === "generator", names }));
  });
}

/** The places that a shorter call describes, put in. */
function withPlaces(call: ObservedCall, shorter: ObservedCall | undefined): ObservedCall {
  const positions = call.positions.map((position, i) =>
    Object.keys(position).length === 0 ? (shorter?.positions[i] ?? position) : position,
  );
  const sameStart = shorter !== undefined && extendsCall(call, shorter);
  return { ...call, positions, nulls: { ...(sameStart && shorter.nulls), ...call.nulls } };
}

function extendsCall(longer: ObservedCall, shorter: ObservedCall): boolean {
  return longer.result === shorter.result && shorter.args.every((arg, i) => arg === longer.args[i]);
}

interface Overload {
  readonly call: ObservedCall;
  /** the types that each parameter takes as they are */
  readonly types: readonly (readonly string[])[];
  /** with `$` where it follows a parameter's type */
  readonly result: string;
  /** the parameters that the result follows, and whether it follows their elements */
  readonly bound: ReadonlyMap<number, "type" | "element">;
}

/** One overload, or one for each of the results that the first parameter with several of them gives. */
function overloadsOf(call: ObservedCall): readonly Overload[] {
  const exact = call.positions.map((position, i) => exactTypes(position, call.args[i]!));
  const forms = call.positions.map((position, i) => formsOf(position, exact[i]!, call.result));
  const deciding = forms.findIndex((form) => Object.keys(form).length > 1);
  const following = forms.findIndex((form) => Object.keys(form).some((key) => key.includes("$")));
  const at = deciding >= 0 ? deciding : following;
  const choices = at < 0 ? [[call.result, exact[0] ?? []] as const] : Object.entries(forms[at]!);
  return choices.map(([result, types]) => ({
    call,
    types: exact.map((each, i) => (i === at ? types : each)),
    result,
    bound: boundBy(result, forms, at),
  }));
}

/** The types that a parameter takes without a cast: what `requiredType` names, else all that it takes. */
function exactTypes({ required, results }: ObservedPosition, arg: string): readonly string[] {
  const taken = results === undefined ? [] : [...resultsByType(results).keys()];
  if (required === undefined) return results === undefined ? literalType(arg) : taken;
  const named = typesOfRequired(required);
  const words = [...required.matchAll(/"([^"]+)"/g)].map(([, word]) => word!.toLowerCase());
  const exact = [...probeTypes.keys()].filter((type) => named.includes(type) || words.some((word) => isOf(word, type)));
  return results === undefined ? exact : exact.filter((type) => taken.includes(type));
}

const integral: readonly string[] = ["tinyint", "smallint", "int", "bigint"];
const numeric: readonly string[] = [...integral, "float", "double", "decimal(10,2)"];
const intervals: readonly string[] = ["interval year to month", "interval day to second"];

function isOf(word: string, type: string): boolean {
  if (word === "numeric") return numeric.includes(type);
  if (word === "integral") return integral.includes(type);
  if (word === "ansi interval") return intervals.includes(type);
  return word === "any" || word === type || ((word === "array" || word === "map" || word === "struct") && type.startsWith(`${word}<`));
}

function literalType(sql: string): readonly string[] {
  if (sql === "true") return ["boolean"];
  return [/^\d+$/.test(sql) ? "int" : /^\d+L$/.test(sql) ? "bigint" : /^[\d.]+D$/.test(sql) ? "double" : "string"];
}

function formsOf({ results }: ObservedPosition, exact: readonly string[], result: string): Readonly<Record<string, readonly string[]>> {
  if (results === undefined) return { [result]: exact };
  const forms = grouped([...resultsByType(results)].filter(([type]) => exact.includes(type)));
  // an array that is given back is one of the same elements, whose nulls are a matter of their own
  return exact.every((type) => type.startsWith("array<"))
    ? Object.fromEntries(Object.entries(forms).map(([form, types]) => [form.replace(/^\$(?=\??$)/, () => "array<$elem>"), types]))
    : forms;
}

/** The parameters with whose types the result goes: those whose own results have the same form once the marks are put alike. */
function boundBy(
  result: string,
  forms: readonly Readonly<Record<string, readonly string[]>>[],
  at: number,
): ReadonlyMap<number, "type" | "element"> {
  if (!result.includes("$")) return new Map();
  const alike = (form: string) => form.replaceAll("$elem", "$");
  return new Map(
    forms.flatMap((form, i) => {
      const same = Object.keys(form).find((key) => key.includes("$") && alike(key) === alike(result));
      return same === undefined && i !== at
        ? []
        : [[i, (same ?? result).includes("$elem") ? ("element" as const) : ("type" as const)] as const];
    }),
  );
}

interface Shape {
  /** the fewest arguments */
  readonly least: number;
  readonly variadic: boolean;
  readonly rows: boolean;
  /** the names that a client gives the parameters */
  readonly names: readonly string[];
}

function signatureText(overload: Overload, { least, variadic, rows, names }: Shape): DraftSignature {
  const { call, bound } = overload;
  const last = variadic ? Math.max(0, Math.min(call.args.length, least || 1, names.length || 1) - 1) : call.args.length - 1;
  let isBound = false;
  const parameters = call.positions.slice(0, last + 1).map((position, i) => {
    const name = parameterName(call, names, i);
    const pattern = typePattern(overload.types[i]!, bound.get(i), isBound);
    isBound ||= bound.has(i);
    const literal = position.literal === undefined ? "" : "lit ";
    const strict = isStrict(position, overload.types[i]!) ? " strict" : "";
    if (variadic && i === last) return `${literal}...${name}: ${pattern}${least - i > 0 ? ` {${least - i},}` : ""}${strict}`;
    return `${literal}${name}${i >= least ? "?" : ""}: ${pattern}${strict}`;
  });
  const result = resultPattern(overload);
  const nulls = rows ? "" : nullRule(overload, (i) => parameterName(call, names, i));
  const dependent = call.positions.some((position, i) => position.literal !== undefined && call.result.includes(`(${call.args[i]})`));
  return {
    text: `(${parameters.join(", ")}) ${rows ? "=>" : "->"} ${result}${nulls}`,
    doubts: [
      ...(dependent ? [`the result ${call.result} seems to depend on a literal: a hook may be needed`] : []),
      ...(overload.types.some((types) => types.length === 0) ? ["a parameter takes types that no probe has"] : []),
    ],
  };
}

function parameterName(call: ObservedCall, names: readonly string[], at: number): string {
  return names[at] ?? (camelCase(call.positions[at]?.literal ?? "") || (at === 0 ? "value" : `argument${at + 1}`));
}

/** No other type is taken than those that fit as they are. */
function isStrict({ results }: ObservedPosition, exact: readonly string[]): boolean {
  if (results === undefined) return false;
  const taken = [...resultsByType(results).keys()];
  return taken.length < probeTypes.size && taken.every((type) => exact.includes(type));
}

function typePattern(types: readonly string[], bound: "type" | "element" | undefined, isBound: boolean): string {
  if (bound === "element") return "array<T>";
  if (bound === "type" && isBound) return "T";
  return bound === "type" ? `${unionText(types)} as T` : unionText(types);
}

/** Types as the signature language writes them, with classes where all of one are there. */
function unionText(types: readonly string[]): string {
  if (types.length >= probeTypes.size) return "any";
  const whole = { numeric, integral };
  const name = (["numeric", "integral"] as const).find((each) => whole[each].every((type) => types.includes(type)));
  const members = name === undefined ? [] : whole[name];
  const arrays = types.filter((type) => type.startsWith("array<"));
  const rest = types.filter((type) => !members.includes(type) && !(arrays.length > 1 && arrays.includes(type))).map(typeName);
  const texts = [...(name ? [name] : []), ...rest, ...(arrays.length > 1 ? ["array<any>"] : [])];
  return texts.length === 0 ? "any" : texts.join("|");
}

function typeName(type: string): string {
  const names: Readonly<Record<string, string>> = {
    "interval year to month": "interval_ym",
    "interval day to second": "interval_dt",
    "decimal(10,2)": "decimal",
    "time(6)": "time",
    "geography(4326)": "geography",
    "geometry(0)": "geometry",
    "struct<a:int,b:string>": "struct",
    "map<string,int>": "map<any,any>",
  };
  return names[type] ?? type;
}

/** The result with T for the types that it follows; elements that never become null say so. */
function resultPattern({ call, result }: Overload): string {
  const followed = result.replace(/\?$/, "").replaceAll(/\$(elem)?/g, "T");
  const named = followed.replaceAll("interval year to month", "interval_ym").replaceAll("interval day to second", "interval_dt");
  const spread = Object.entries(call.nulls ?? {}).some(([, changed]) => changed.replace(/\?$/, "") !== call.result.replace(/\?$/, ""));
  return spread ? named : named.replaceAll(/(?<=[<,:])T(?=[>,])/g, "T!");
}

/** Null always, never, when an argument is, or when some of them are. */
function nullRule({ call }: Overload, nameOf: (at: number) => string): string {
  if (call.result.endsWith("?")) return "?";
  const columns = call.positions.flatMap((_, i) =>
    /^[\d'tf]|^INTERVAL|^TIMESTAMP '/.test(call.args[i]!) && !probeTypes.has(call.args[i]!) ? [] : [i],
  );
  const deciding = Object.entries(call.nulls ?? {}).filter(([, changed]) => changed.endsWith("?"));
  const terms = deciding.map(([key]) => {
    const at = Number.parseInt(key, 10) - 1;
    return key.endsWith(".elem?") ? `${nameOf(at)}.elem` : nameOf(at);
  });
  if (terms.length === 0) return "!";
  const plainTerms = columns.map(nameOf);
  const isUsual = terms.length === plainTerms.length && plainTerms.every((term) => terms.includes(term));
  return isUsual ? "" : `{${terms.join(",")}}`;
}
