import { ArgumentError } from "../../errors.js";
import { isPlainObject } from "../arguments.js";
import { describe } from "../frame/describe.js";
import { optionNames } from "./format-options.js";

// Options as callers give them: any scalar, sent as text.

/** The text of an option's value; undefined for one that is left out. */
export function optionText(name: string, value: unknown): string | undefined {
  switch (typeof value) {
    case "string":
      return value;
    case "boolean":
    case "bigint":
    case "number":
      return String(value);
    default:
      if (value === null || value === undefined) {
        return undefined;
      }
      throw new ArgumentError(`option ${JSON.stringify(name)}: a string, number or boolean was expected, found ${describe(value)}`);
  }
}

/** The entries of an options object. */
export function optionEntries(options: unknown, where: string): readonly (readonly [string, string])[] {
  if (!isPlainObject(options)) {
    throw new ArgumentError(`${where}: an options object was expected, found ${describe(options)}`);
  }
  return Object.entries(options).flatMap(([name, value]) => {
    const text = optionText(name, value);
    return text === undefined ? [] : [[name, text] as const];
  });
}

/** Refuses an option that Spark's own reader of this format does not know. A name with a dot is a setting of Hadoop's, and other formats' options are theirs to know. */
export function checkOptions(format: string | undefined, options: ReadonlyMap<string, string>): void {
  const names = format === undefined ? undefined : optionNames.get(format.toLowerCase());
  if (names === undefined) return;
  const lower = new Set(names.map((name) => name.toLowerCase()));
  for (const name of options.keys()) {
    if (!name.includes(".") && !lower.has(name.toLowerCase())) {
      throw new ArgumentError(
        `${format} has no option ${JSON.stringify(name)}, and Spark would ignore it; its options are ${names.join(", ")}`,
      );
    }
  }
}
