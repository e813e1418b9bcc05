import { ArgumentError } from "../../errors.js";
import { literal } from "../../plan/literals.js";
import * as operators from "../../plan/missing-values.js";
import type { Literal } from "../../plan/plan.js";
import { isPlainObject, nameArgument, nameList, oneOf, optionsArgument, rowCount } from "../arguments.js";
import { describe } from "./describe.js";
import { deriveState, type FrameState } from "./frame-state.js";

// What df.na does: rows with nulls dropped, nulls filled, values replaced.

export function dropNulls(state: FrameState, what: unknown): FrameState {
  if (Array.isArray(what)) {
    return deriveState(state, operators.dropNa(state.relation, subset(what, "na.drop"), undefined), { sameSchema: true });
  }
  const options = optionsArgument(what, ["how", "thresh", "subset"], "na.drop");
  const how = options.how === undefined ? "any" : oneOf(options.how, ["any", "all"], "na.drop: how");
  const leastForHow = how === "all" ? 1 : undefined;
  const least = options.thresh === undefined ? leastForHow : rowCount(options.thresh, "na.drop: thresh");
  const names = options.subset === undefined ? [] : subset(options.subset, "na.drop: subset");
  return deriveState(state, operators.dropNa(state.relation, names, least), { sameSchema: true });
}

/** A name, or a list of at least one: to Spark an empty list would mean every column. */
function subset(value: unknown, where: string): readonly string[] {
  const names = typeof value === "string" ? [nameArgument(value, where)] : nameList(value, where);
  if (names.length === 0) {
    throw new ArgumentError(`${where}: the list of names is empty; leave it out to mean every column`);
  }
  return names;
}

export function fillNulls(state: FrameState, value: unknown, names: unknown): FrameState {
  if (!isPlainObject(value)) {
    const columns = names === undefined ? [] : subset(names, "na.fill");
    return deriveState(state, operators.fillNa(state.relation, columns, [fillValue(value, "na.fill")]));
  }
  if (names !== undefined) {
    throw new ArgumentError("na.fill: names go with one value for all of them; an object, { name: value }, has its own");
  }
  const entries = Object.entries(value);
  if (entries.length === 0) {
    throw new ArgumentError("na.fill: the object has no columns");
  }
  const columns = entries.map(([name]) => nameArgument(name, "na.fill"));
  const values = entries.map(([name, filler]) => fillValue(filler, `na.fill: ${JSON.stringify(name)}`));
  return deriveState(state, operators.fillNa(state.relation, columns, values));
}

/** As Spark's clients send it: whole numbers as bigint, others as double, whatever the column's type. */
function fillValue(value: unknown, where: string): Literal {
  switch (typeof value) {
    case "string":
    case "boolean":
    case "bigint":
      return literal(value);
    case "number":
      if (Number.isSafeInteger(value) && !Object.is(value, -0)) {
        return { literalType: { case: "long", value: BigInt(value) } };
      }
      if (Number.isInteger(value) && !Object.is(value, -0)) {
        throw new ArgumentError(`${where}: ${value} is not exact as a number; write ${BigInt(value)}n`);
      }
      return { literalType: { case: "double", value } };
    default:
      throw new ArgumentError(`${where}: nulls are filled with a string, number, bigint or boolean, found ${describe(value)}`);
  }
}

export function replaceValues(state: FrameState, from: unknown, to: unknown, names: unknown): FrameState {
  // With a map, the names are the next argument or the one after it: na.replace(map, names) reads well, too.
  const isMap = from instanceof Map || isPlainObject(from);
  const pairs = isMap ? (from instanceof Map ? [...(from as ReadonlyMap<unknown, unknown>)] : Object.entries(from)) : pairsOf(from, to);
  if (pairs.length === 0) {
    throw new ArgumentError(`na.replace: the ${isMap ? "map" : "list"} is empty`);
  }
  requireOneKind(pairs.flat());
  const replacements = pairs.map(([old, replacement]) => replacementOf(old, replacement));
  const given = isMap ? (names ?? to) : names;
  const columns = given === undefined || given === null ? [] : subset(given, "na.replace");
  return deriveState(state, operators.replaceNa(state.relation, columns, replacements));
}

/** One value and its replacement, or a list of values and one for each or for all. */
function pairsOf(from: unknown, to: unknown): (readonly [unknown, unknown])[] {
  if (!Array.isArray(from)) return [[from, to]];
  if (!Array.isArray(to)) return from.map((old: unknown) => [old, to]);
  if (to.length !== from.length) {
    throw new ArgumentError(
      `na.replace: a replacement for each value was expected, found ${from.length} values and ${to.length} replacements; one value replaces all`,
    );
  }
  return from.map((old: unknown, i) => [old, to[i] as unknown]);
}

/** Spark compares all values in the type of the first. */
function requireOneKind(values: readonly unknown[]): void {
  const kindOf = (value: unknown) => (typeof value === "bigint" ? "number" : typeof value);
  const [first, ...rest] = values.filter((value) => value !== null);
  const other = rest.find((value) => kindOf(value) !== kindOf(first));
  if (other !== undefined) {
    throw new ArgumentError(
      `na.replace: values of one kind were expected (numbers, or text, or booleans), found ${describe(first)} and ${describe(other)}; use one call a kind`,
    );
  }
}

function replacementOf(from: unknown, to: unknown): operators.Replacement {
  return { from: replaceValue(from, "na.replace(from)"), to: replaceValue(to, "na.replace(…, to)") };
}

/** As Spark's clients send it: numbers as doubles, in which Spark compares them. */
function replaceValue(value: unknown, where: string): Literal {
  if (typeof value === "number") return { literalType: { case: "double", value } };
  if (value === null || typeof value === "string" || typeof value === "boolean" || typeof value === "bigint") return literal(value);
  throw new ArgumentError(`${where}: a string, number, bigint, boolean or null was expected, found ${describe(value)}`);
}
