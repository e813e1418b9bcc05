import { ArgumentError } from "../../errors.js";
import { call } from "../../plan/expressions.js";
import { literalOf } from "../../plan/literals.js";
import { isPlainObject } from "../arguments.js";
import { type ColumnState, plain, stateOf } from "../column/column-state.js";
import { describe } from "../frame/describe.js";
import { type Take, variadic } from "./call.js";

// Parameters with a form of their own: seeds, options, schemas, the names of named_struct and the star of count.

const seeds = 2 ** 53;

/** A seed for random numbers. Without one it is drawn here, so that a plan gives the same rows each time it runs. */
export const seedArgument: Take = (value, where) => {
  const number: unknown = value === undefined ? BigInt(Math.floor(Math.random() * seeds)) : value;
  const whole = typeof number === "bigint" ? BigInt.asIntN(64, number) === number : Number.isSafeInteger(number);
  if (!whole) throw new ArgumentError(`${where} must be a whole number of 64 bits, found ${describe(value)}`);
  return plain(literalOf(typeof number === "number" && number !== (number | 0) ? BigInt(number) : number));
};

/** Options by name, sent as a map. */
export const optionsArgument: Take = (value, where) => {
  if (value === undefined) return undefined;
  if (!isPlainObject(value)) throw new ArgumentError(`${where} must be an object of options, found ${describe(value)}`);
  const entries = Object.entries(value).flatMap(([name, option]: [string, unknown]) => {
    if (!["string", "boolean", "number"].includes(typeof option)) {
      throw new ArgumentError(`${where}: ${JSON.stringify(name)} must be a string, a number, true or false, found ${describe(option)}`);
    }
    return [literalOf(name), literalOf(String(option))];
  });
  return plain(call("map", entries));
};

/** A schema as DDL text, or a type value, which has its DDL text. */
export const schemaArgument: Take = (value, where) => {
  const text: unknown = typeof value === "object" && value !== null && "ddl" in value ? value.ddl : value;
  if (typeof text !== "string")
    throw new ArgumentError(`${where} must be DDL text such as "a int, b string" or a type value, found ${describe(value)}`);
  return plain(literalOf(text));
};

/** named_struct's names and values by turns. */
export const namesAndValues: Take = (value, where) => {
  const entries = value as readonly unknown[];
  if (entries.length % 2 === 1) throw new ArgumentError(`${where} must be names and values by turns, found ${entries.length} arguments`);
  return entries.map((entry, i) => {
    const state = stateOf(entry, "column") ?? (i % 2 === 0 && typeof entry === "string" ? plain(literalOf(entry)) : undefined);
    if (state === undefined)
      throw new ArgumentError(`${where} (number ${i + 1}) must be ${i % 2 === 0 ? "a name" : "a column"}, found ${describe(entry)}`);
    return state;
  });
};

/** count's values. The star of a frame, an alias or a struct counts its rows, as `*` does: PySpark's client sends 1 for it. */
export const countedValues: Take = (values, where) => {
  const taken = variadic(1)(values, where) as readonly ColumnState[];
  const { exprType } = taken[0]!.expression;
  const counts = taken.length === 1 && exprType?.case === "unresolvedStar" && Object.keys(exprType.value).length > 0;
  return counts ? plain(literalOf(1)) : taken;
};
