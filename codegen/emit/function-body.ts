import type { OverloadFact } from "../../src/signatures/function-fact.js";
import { cachedSignature } from "../../src/signatures/overloads.js";
import { allParameters, type Parameter, type Signature, type TypePattern } from "../../src/signatures/signature.js";
import { OLDEST_SPARK, versionReached } from "../../src/types/version-rules.js";
import { isOptional, offered, parameterLists } from "../declaration/arguments.js";
import { declaredName } from "../declaration/names.js";
import { lambdaNames } from "../declaration/shape-draft.js";
import { acceptedTags, takesAnything } from "../declaration/tags.js";
import type { RawWire } from "../entry.js";
import type { FunctionModel } from "../model.js";
import { dataText } from "./data.js";

/** A parameter's name in the implementation, when overloads call the same place by different names. */
export interface ImplementedParameter {
  readonly name: string;
  readonly rest: boolean;
}

export interface Implementation {
  readonly parameters: readonly ImplementedParameter[];
  readonly body: string;
}

/** Parameters that stand in the same place of overloads which differ there. */
type Place = readonly Parameter[];

/**
 * The run-time half of a function: what it calls, with each argument's name and what it may be. `finished` makes what is returned of the
 * call's state.
 */
export function implementationOf(
  model: FunctionModel,
  finished: (state: string) => string = (state) => created(model, state),
): Implementation {
  const variants = variantsOf(model);
  const longest = variants.at(-1)!;
  if (variants.length === 1) {
    const parameters = longest.map((place) => ({ name: placeName(place), rest: place[0]!.variadic }));
    return { parameters, body: `return ${finished(callText(model, longest, parameters))};` };
  }
  // overloads whose parameters have other names when there are more of them: log(value), log(base, value)
  const parameters = longest.map((place, i) => ({ name: `argument${i + 1}`, rest: place[0]!.variadic }));
  const calls = variants.map((places) => callText(model, places, places === longest ? parameters : argumentsOf(places, parameters)));
  const body = calls
    .slice(0, -1)
    .reduceRight((rest, text, i) => `arguments.length <= ${variants[i]!.length} ? ${text} : ${rest}`, calls.at(-1)!);
  return { parameters, body: `return ${finished(body)};` };
}

/** What a shorter variant's arguments are called in the implementation: some may be the first of the rest. */
function argumentsOf(places: readonly Place[], parameters: readonly ImplementedParameter[]): readonly ImplementedParameter[] {
  const rest = parameters.findIndex((parameter) => parameter.rest);
  return places.map((_, i) => (rest >= 0 && i >= rest ? { name: `${parameters[rest]!.name}[${i - rest}]`, rest: false } : parameters[i]!));
}

/** The parameter lists that no longer one continues, shortest first; those of the same length are one, place by place. */
function variantsOf(model: FunctionModel): readonly (readonly Place[])[] {
  const lists = model.signatures.flatMap((signature) => parameterLists(model, signature));
  const maximal = lists.filter(
    (list) => !lists.some((other) => other.length > list.length && list.every((parameter, i) => other[i]!.name === parameter.name)),
  );
  const lengths = [...new Set(maximal.map(mostArguments))].sort((a, b) => a - b);
  return lengths.map((most) => {
    const same = maximal.filter((list) => mostArguments(list) === most);
    const shorter = lengths.length === 1 ? lists.filter((list) => list.length < same[0]!.length) : [];
    return same[0]!.map((_, i) => [...same, ...shorter].flatMap((list) => (list[i] === undefined ? [] : [list[i]])));
  });
}

/** How many arguments a list of parameters takes. */
function mostArguments(list: readonly Parameter[]): number {
  return list.at(-1)?.variadic ? Number.POSITIVE_INFINITY : list.length;
}

function labels(place: Place): readonly string[] {
  return [...new Set(place.map((parameter) => parameter.name))];
}

function placeName(place: Place): string {
  const [first = "", ...others] = labels(place);
  return declaredName(first + others.map((name) => `Or${name.slice(0, 1).toUpperCase()}${name.slice(1)}`).join(""));
}

function callText(model: FunctionModel, places: readonly Place[], parameters: readonly ImplementedParameter[]): string {
  const wire = model.wires.find((each) => each.arity === undefined || each.arity === places.length) ?? {};
  const order =
    wire.args?.map((written) => places.findIndex((place) => place[0]!.name === written.replace(/\?$/, ""))) ?? places.map((_, i) => i);
  const leftOut = new Set((wire.args ?? []).filter((written) => written.endsWith("?")).map((written) => written.slice(0, -1)));
  const given = order.map((i) => {
    const place = places[i]!;
    const take = leftOut.has(place[0]!.name) ? `leftOut(${baseTake(model, place) ?? ""})` : takeText(model, place, wire);
    const since = sinceOf(model, place[0]!.name);
    const parts = [
      JSON.stringify(labels(place).join(" or ")),
      parameters[i]!.name,
      ...(take === undefined && since === undefined ? [] : [take ?? "undefined"]),
      ...(since === undefined ? [] : [JSON.stringify(since)]),
    ];
    return `[${parts.join(", ")}]`;
  });
  if (wire.within_group && (isNewer(model.fact.since) || places.some((place) => sinceOf(model, place[0]!.name) !== undefined)))
    throw new Error(`${model.fact.name}: a call with WITHIN GROUP does not say yet which Spark it needs`);
  if (wire.within_group) return `withinGroup(${JSON.stringify(model.fact.name)}, [${given.join(", ")}], arguments)`;
  const wireText = wireObject(model, wire);
  const received = parameters.some((parameter) => parameter.rest) ? (wireText === undefined ? [] : ["undefined"]) : ["arguments"];
  return `invoke(${[JSON.stringify(model.fact.name), `[${given.join(", ")}]`, ...received, ...(wireText === undefined ? [] : [wireText])].join(", ")})`;
}

function wireObject(model: FunctionModel, wire: RawWire): string | undefined {
  const object = {
    ...(wire.fn !== undefined && { name: wire.fn }),
    ...(wire.distinct && { distinct: true }),
    ...(wire.internal && { internal: true }),
    ...(isNewer(model.fact.since) && { since: model.fact.since }),
  };
  return Object.keys(object).length === 0 ? undefined : dataText(object);
}

function isNewer(version: string): boolean {
  return !versionReached(OLDEST_SPARK, version);
}

/** The version that brought a parameter which the function did not have at first. */
function sinceOf({ fact }: FunctionModel, name: string): string | undefined {
  const has = ({ sig }: OverloadFact) => allParameters(cachedSignature(sig)).some((parameter) => parameter.name === name);
  const versions = [fact, ...(fact.changes ?? [])].flatMap(({ since, overloads }) =>
    overloads.filter(has).map((overload) => newerOf(since, overload.since ?? since)),
  );
  const first = versions.reduce((oldest, version) => (newerOf(oldest, version) === oldest ? version : oldest));
  return isNewer(first) && first !== fact.since ? first : undefined;
}

function newerOf(one: string, other: string): string {
  return versionReached(one, other) ? one : other;
}

/** How a place's argument is read; undefined for a required column. */
function takeText(model: FunctionModel, place: Place, wire: RawWire): string | undefined {
  const first = place[0]!;
  const api = model.api.params[first.name];
  if (api === "seed" || api === "options" || api === "schema") return `${api}Argument`;
  if (model.fact.name === "named_struct") return "namesAndValues";
  if (model.fact.name === "count") return "countedValues";
  const base = baseTake(model, place);
  if (first.variadic) {
    const min = isMissingSomewhere(model, first) ? 0 : Math.min(...place.map((parameter) => parameter.min));
    return `variadic(${[min, ...(base === undefined ? [] : [base])].join(", ")})`;
  }
  const fallback = place.find((parameter) => parameter.default !== undefined)?.default;
  if (wire.always?.includes(first.name) && fallback)
    return `withDefault(${[dataText(fallback.value), ...(base === undefined ? [] : [base])].join(", ")})`;
  if (isOptional(model, first) || isMissingSomewhere(model, first)) {
    const saysNull = base !== undefined && fallback?.value === null;
    return `optional(${base ?? ""}${saysNull ? ", null" : ""})`;
  }
  return base;
}

/** Whether a shorter overload does without the parameter: max_by's k, lag's default. */
function isMissingSomewhere(model: FunctionModel, parameter: Parameter): boolean {
  return model.signatures.some((signature: Signature) => {
    const names = offered(model, signature).map((each) => each.name);
    const full = model.signatures.find((other) => allParameters(other).some((each) => each.name === parameter.name))!;
    const before = offered(model, full).map((each) => each.name);
    const index = before.indexOf(parameter.name);
    return names.length <= index && names.every((name, i) => name === before[i]);
  });
}

function baseTake(model: FunctionModel, place: Place): string | undefined {
  const lambda = place.map((parameter) => parameter.type).find((type) => type.kind === "lambda");
  if (lambda) {
    const overload = model.signatures.find((signature) => signature.parameters.some((parameter) => parameter.type === lambda))!;
    const names = lambdaNames(lambda, overload);
    // a position is passed to functions that ask for it
    const required = names.at(-1) === "i" ? names.length - 1 : names.length;
    return `lambdaOf(${dataText(names)}${required < names.length ? `, ${required}` : ""})`;
  }
  const takesList = place.some((parameter) => parameter.literal && parameter.type.kind === "array");
  if (takesList) return `oneOrMoreLiterals(${literalKind(model, place)})`;
  if (place[0]!.literal && model.api.params[place[0]!.name] !== "column") return `onlyLiteral(${literalKind(model, place)})`;
  return model.api.params[place[0]!.name] === "value" ? `orLiteral(${literalKind(model, place)})` : undefined;
}

/** The kind of JavaScript literals for a place: those that stand for one of its types as it is. */
function literalKind(model: FunctionModel, place: Place): string {
  const exact = new Set<string>();
  for (const parameter of place) {
    const type = literalType(model, parameter);
    const accepted = takesAnything(type) ? undefined : acceptedTags(type, parameter.strict);
    if (accepted === undefined) return "anyLiteral";
    for (const [tag, how] of accepted) if (how === "exact") exact.add(tag);
  }
  const has = (...tags: string[]) => tags.some((tag) => exact.has(tag));
  const kinds = [
    ...(has("float", "decimal") || (has("double") && !place.every((parameter) => parameter.strict))
      ? ["numberLiteral"]
      : has("double")
        ? ["doubleLiteral"]
        : has("bigint")
          ? ["longLiteral"]
          : has("tinyint", "smallint", "int")
            ? ["intLiteral"]
            : []),
    ...(has("string") ? ["stringLiteral"] : []),
    ...(has("binary") ? ["bytesLiteral"] : []),
    ...(has("boolean") ? ["booleanLiteral"] : []),
  ];
  if (kinds.length === 0 || kinds.length > 2 || has("date", "timestamp", "timestamp_ntz", "time"))
    throw new Error(`${model.fact.name}: no kind of literals is known for ${place[0]!.name}, which takes ${[...exact].join(", ")}`);
  return kinds.length === 1 ? kinds[0]! : `eitherLiteral(${kinds.join(", ")})`;
}

/** What a literal is for a parameter: an element of a list; and what a variable was bound to, where that is a type or a class. */
function literalType(model: FunctionModel, parameter: Parameter): TypePattern {
  if (parameter.literal && parameter.type.kind === "array") return parameter.type.element.type;
  if (parameter.type.kind !== "variable") return parameter.type;
  const { name } = parameter.type;
  const signature = model.signatures.find((each) => allParameters(each).includes(parameter))!;
  const bound = allParameters(signature).find(({ type }) => type.kind === "as" && type.variable === name);
  return bound?.type ?? parameter.type;
}

function created(model: FunctionModel, state: string): string {
  switch (model.fact.kind) {
    case "aggregate":
      return `createAggregate(${state})`;
    case "window":
      return `createWindowFunction(${state})`;
    case "partition":
      return `createPartitionTransform(${state})`;
    case "generator":
      return `createGenerator(${state}) as any`;
    default:
      return model.signatures.every((signature) => signature.result.kind === "type" && signature.result.name === "boolean")
        ? `createCondition(${state})`
        : `createColumn(${state})`;
  }
}
