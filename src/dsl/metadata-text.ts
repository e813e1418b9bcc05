import { ArgumentError } from "../errors.js";
import { isWellFormed } from "../types/values/well-formed.js";
import { isPlainObject } from "./arguments.js";
import { describe } from "./frame/describe.js";

/** Column metadata as the JSON text that Spark keeps. An ArgumentError with the path of what JSON cannot say: nothing is turned into something else. */
export function metadataText(metadata: unknown, where: string): string {
  if (!isPlainObject(metadata)) {
    throw new ArgumentError(`${where}: metadata is an object of what JSON can hold, { comment: "in cents" }; found ${describe(metadata)}`);
  }
  requireJson(metadata, "metadata", where, []);
  return JSON.stringify(metadata);
}

/** `around`: the objects and arrays that this value is in. */
function requireJson(value: unknown, path: string, where: string, around: readonly unknown[]): void {
  const wrong = typeof value === "object" && around.includes(value) ? "an object that it is part of" : notInJson(value);
  if (wrong !== undefined) {
    throw new ArgumentError(
      `${where}: ${path} is ${wrong}, which JSON cannot say; metadata holds text, finite numbers, true and false, null, arrays and plain objects`,
    );
  }
  const inside = [...around, value];
  // by index, since a hole in an array is nothing that forEach would see
  if (Array.isArray(value)) for (let i = 0; i < value.length; i++) requireJson(value[i], `${path}[${i}]`, where, inside);
  else if (isPlainObject(value)) for (const [name, part] of Object.entries(value)) requireJson(part, `${path}.${name}`, where, inside);
}

/** What a value is that JSON would change or leave out. */
function notInJson(value: unknown): string | undefined {
  switch (typeof value) {
    case "boolean":
      return undefined;
    case "string":
      return isWellFormed(value) ? undefined : "a string with half a surrogate pair";
    case "number":
      return Number.isFinite(value) ? undefined : describe(value);
    default:
      return value === null || Array.isArray(value) || isPlainObject(value) ? undefined : describe(value);
  }
}
