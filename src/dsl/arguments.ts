import { ArgumentError } from "../errors.js";
import { describe } from "./frame/describe.js";

// Checks of what JavaScript callers pass: TypeScript's callers never meet them.

/** A column's or a frame's name: any string that is not empty. */
export function nameArgument(value: unknown, where: string): string {
  if (typeof value !== "string" || value === "") {
    throw new ArgumentError(`${where}: a name was expected (a string that is not empty), found ${describe(value)}`);
  }
  return value;
}

/** A list of names, where a method takes an array. */
export function nameList(value: unknown, where: string): readonly string[] {
  if (!Array.isArray(value)) {
    throw new ArgumentError(`${where}: an array of column names was expected, found ${describe(value)}`);
  }
  return value.map((name: unknown) => nameArgument(name, where));
}

const largestInt = 2_147_483_647;

/** A number of rows: 0 or more, whole, and within the protocol's int32. */
export function rowCount(value: unknown, where: string): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > largestInt) {
    throw new ArgumentError(`${where}: a whole number from 0 to ${largestInt} was expected, found ${describe(value)}`);
  }
  return value;
}

/** A bigint, or a number that stands for exactly one integer. */
export function longArgument(value: unknown, where: string): bigint {
  if (typeof value === "number" && Number.isSafeInteger(value)) {
    return BigInt(value);
  }
  if (typeof value === "bigint" && BigInt.asIntN(64, value) === value) {
    return value;
  }
  throw new ArgumentError(`${where}: a 64-bit integer was expected (a bigint, or a safe integral number), found ${describe(value)}`);
}

export function booleanArgument(value: unknown, where: string): boolean {
  if (typeof value !== "boolean") {
    throw new ArgumentError(`${where}: true or false was expected, found ${describe(value)}`);
  }
  return value;
}

/** One of some words. */
export function oneOf<const W extends string>(value: unknown, words: readonly W[], where: string): W {
  const found = words.find((word) => word === value);
  if (found === undefined) {
    throw new ArgumentError(`${where}: one of ${quoted(words)} was expected, found ${describe(value)}`);
  }
  return found;
}

/** An options object with no option but the known ones. */
export function optionsArgument<const K extends string>(
  value: unknown,
  known: readonly K[],
  where: string,
): { readonly [P in K]?: unknown } {
  if (value === undefined) {
    return {} as { readonly [P in K]?: unknown };
  }
  if (!isPlainObject(value)) {
    throw new ArgumentError(`${where}: an options object was expected, found ${describe(value)}`);
  }
  for (const name of Object.keys(value)) {
    if (!known.includes(name as K)) {
      throw new ArgumentError(`${where}: there is no option ${JSON.stringify(name)}; the options are ${quoted(known)}`);
    }
  }
  return value as { readonly [P in K]?: unknown };
}

/** The option `signal`. */
export function signalArgument(value: unknown, where: string): AbortSignal | undefined {
  if (value === undefined || (typeof value === "object" && value !== null && typeof (value as AbortSignal).aborted === "boolean")) {
    return value as AbortSignal | undefined;
  }
  throw new ArgumentError(`${where}: signal must be an AbortSignal, found ${describe(value)}`);
}

const longestTimeout = 2_147_483_647;

/** The option `timeout`: milliseconds, as many as a timer takes. */
export function timeoutArgument(value: unknown, where: string): number | undefined {
  if (value === undefined || (typeof value === "number" && value > 0 && value <= longestTimeout)) {
    return value;
  }
  throw new ArgumentError(
    `${where}: timeout is a number of milliseconds, more than 0 and at most ${longestTimeout} (24 days), found ${describe(value)}`,
  );
}

/** `{ … }`, from an object literal or without a prototype. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) {
    return false;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => JSON.stringify(word)).join(", ");
}
