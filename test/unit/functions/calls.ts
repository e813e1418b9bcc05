import * as fn from "../../../src/generated/functions/index.js";
import { col } from "../../../src/generated/functions/index.js";
import type { FunctionFact } from "../../../src/signatures/function-fact.js";
import { parseSignature } from "../../../src/signatures/parser.js";
import type { Parameter, TypePattern } from "../../../src/signatures/signature.js";

/** An argument as record-calls.py writes it: `=name` is a column, an object a function of so many columns, options or bytes. */
export type Written =
  | string
  | number
  | boolean
  | null
  | readonly number[]
  | { readonly function: number }
  | { readonly options: Readonly<Record<string, string>> }
  | { readonly bytes: readonly number[] };

/** The functions by name, as a JavaScript caller sees them. */
export const functions = fn as unknown as Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

const struct = functions.struct!;
const lambdas = [
  (x: unknown) => struct(x),
  (x: unknown, y: unknown) => struct(x, y),
  (x: unknown, y: unknown, z: unknown) => struct(x, y, z),
];

export function argumentOf(written: Written): unknown {
  if (written === null) return undefined;
  if (typeof written === "string") return written.startsWith("=") ? col(written.slice(1)) : written;
  if (typeof written !== "object" || Array.isArray(written)) return written;
  if ("function" in written) return lambdas[written.function - 1];
  return "options" in written ? written.options : Uint8Array.from((written as { readonly bytes: readonly number[] }).bytes);
}

/** The parameters that stand in a place of a function's calls, in any of the newest overloads. */
export function parametersAt(fact: FunctionFact, index: number): readonly Parameter[] {
  const overloads = fact.changes?.at(-1)?.overloads ?? fact.overloads;
  return overloads.flatMap(({ sig }) => {
    const { parameters } = parseSignature(sig);
    const found = parameters[index] ?? parameters.at(-1);
    return found !== undefined && (parameters[index] !== undefined || found.variadic) ? [found] : [];
  });
}

/** A literal for a parameter that takes no column, as it is passed and as it is sent; undefined for a type of which JavaScript has no values. */
export function literalFor(type: TypePattern): { readonly value: unknown; readonly text: string } | undefined {
  const text = JSON.stringify(type);
  return literals.find(({ types }) => types.some((name) => text.includes(`"name":"${name}"`)));
}

const literals = [
  { types: ["string"], value: "text", text: 'string "text"' },
  { types: ["boolean"], value: true, text: "boolean true" },
  { types: ["int", "bigint", "integral"], value: 7, text: "integer 7" },
  { types: ["float", "double", "numeric"], value: 0.5, text: "double 0.5" },
];
