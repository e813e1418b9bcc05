import { readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";

// registry/observed/<version>.yaml: what a Spark release says of its functions when it is asked. Names, numbers and types only; nothing
// of Spark's documentation is kept. The same server gives the same file.

export interface Observed {
  readonly spark: string;
  /** the settings of the session that asked */
  readonly settings: Readonly<Record<string, string>>;
  readonly functions: Readonly<Record<string, ObservedFunction>>;
  /** signatures of pyspark.sql.functions, by name; absent when there was no Python with it */
  readonly pyspark?: Readonly<Record<string, string>>;
  /** parameter types of the overloads of Scala's functions, by name; absent when there was no jar */
  readonly scala?: Readonly<Record<string, readonly string[]>>;
}

export interface ObservedFunction {
  /** the class that implements it; absent for what is syntax */
  readonly class?: string;
  /** other functions of the same class */
  readonly aliases?: readonly string[];
  readonly since?: string;
  readonly deprecated?: true;
  /** absent for syntax and for what could not be called without knowing it */
  readonly kind?: ObservedKind;
  /** the numbers of arguments as Spark's errors write them: `1`, `[2, 3]`, `> 0`; `any` when nine were taken */
  readonly arity?: string;
  /** where no call was found: what Spark's refusals asked for, by the argument's number */
  readonly required?: Readonly<Record<string, string>>;
  /** a call for each number of arguments for which one was found */
  readonly calls?: readonly ObservedCall[];
}

export type ObservedKind = "scalar" | "aggregate" | "window" | "generator" | "table";

/** A call that was taken, with what happens when its arguments are exchanged one at a time. */
export interface ObservedCall {
  /** types of required columns, or SQL text of literals */
  readonly args: readonly string[];
  readonly result: string;
  /** results that differ when an argument may be null (`1?`) or holds nulls (`1.elem?`), by the argument's number */
  readonly nulls?: Readonly<Record<string, string>>;
  readonly positions: readonly ObservedPosition[];
}

export interface ObservedPosition {
  /** DATATYPE_MISMATCH's requiredType: all that the parameter takes without a cast */
  readonly required?: string;
  /** a column is refused; the name under which Spark complains of it, where it has one */
  readonly literal?: string;
  /** types of other columns that are taken here, by the call's result; `$` stands for the argument's own type */
  readonly results?: Readonly<Record<string, readonly string[]>>;
}

const folder: URL = new URL("../../registry/observed/", import.meta.url);

export function readObserved(version: string): Observed {
  return parse(readFileSync(new URL(`${version}.yaml`, folder), "utf8")) as Observed;
}

/** Writes the file and gives its path in the repository. */
export function writeObserved(observed: Observed): string {
  writeFileSync(new URL(`${observed.spark}.yaml`, folder), observedText(observed));
  return `registry/observed/${observed.spark}.yaml`;
}

/** One line for a property, in a fixed order: a difference between two files can be read. */
export function observedText({ spark, settings, functions, pyspark, scala }: Observed): string {
  const lines = [
    `# What Spark ${spark} says of its functions. Written by: npm run registry harvest -- --spark ${spark}`,
    `spark: ${JSON.stringify(spark)}`,
    ...section("settings", settings),
    ...section("functions", functions, functionLines),
    ...(pyspark ? section("pyspark", pyspark) : []),
    ...(scala ? section("scala", scala) : []),
  ];
  return `${lines.join("\n")}\n`;
}

function section<T>(title: string, entries: Readonly<Record<string, T>>, lines = propertyLine<T>): readonly string[] {
  const sorted = Object.keys(entries).sort();
  return [`${title}:`, ...sorted.flatMap((key) => lines(key, entries[key]!))];
}

function propertyLine<T>(key: string, value: T): readonly string[] {
  return [`  ${JSON.stringify(key)}: ${JSON.stringify(value)}`];
}

function functionLines(name: string, { calls, ...facts }: ObservedFunction): readonly string[] {
  const order = ["class", "kind", "since", "deprecated", "arity", "required", "aliases"] as const;
  const kept = order.filter((key) => facts[key] !== undefined).map((key) => `${JSON.stringify(key)}: ${JSON.stringify(facts[key])}`);
  const head = `  ${JSON.stringify(name)}: { ${kept.join(", ")}`;
  if (calls === undefined || calls.length === 0) return [`${head} }`];
  return [`${head}, "calls": [`, ...calls.map((call) => `      ${JSON.stringify(call)},`), "    ] }"];
}
