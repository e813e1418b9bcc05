import { describe, expect, it } from "vitest";
import { isOptional, offered } from "../../../codegen/declaration/arguments.js";
import { loadRegistry } from "../../../codegen/load.js";
import { type FunctionModel, isTypedFunction } from "../../../codegen/model.js";
import { ArgumentError } from "../../../src/errors.js";
import { col } from "../../../src/generated/functions/index.js";
import { allParameters, type Parameter, type Signature, type TypePattern } from "../../../src/signatures/signature.js";
import { functions } from "./calls.js";

// Every function, called as its signatures say and then wrongly in each place and in the number of arguments. A JavaScript caller must read
// which function it was, which parameter, and what that takes.

const models = loadRegistry().filter(isTypedFunction);
const column = col("a");

/** What callers may pass by mistake, by what it is. */
const samples = {
  column,
  text: "text",
  int: 7,
  "number beyond int": 3_000_000_000,
  fraction: 1.5,
  "not a number": Number.NaN,
  bigint: 7n,
  "bigint beyond 64 bits": 2n ** 70n,
  boolean: true,
  null: null,
  date: new Date(0),
  bytes: Uint8Array.of(1),
  object: { mode: "FAILFAST" },
  "object of objects": { mode: {} },
  "empty list": [],
  "list of text": ["text"],
  "list of fractions": [0.5],
  "list of ints": [7],
  "list of bigints": [7n],
  symbol: Symbol("a"),
  "function of nothing": () => 1,
  "sort direction": column.asc(),
} as const;
type Sample = keyof typeof samples;

const whole: readonly Sample[] = ["int", "number beyond int", "bigint"];
const numbers: readonly Sample[] = ["int", "fraction", "not a number", "bigint"];
const literals: readonly Sample[] = ["text", ...numbers, "boolean", "null", "date", "bytes"];
const byType: Readonly<Record<string, readonly Sample[]>> = {
  tinyint: ["int"],
  smallint: ["int"],
  int: ["int"],
  bigint: whole,
  integral: whole,
  float: numbers,
  double: numbers,
  decimal: numbers,
  numeric: numbers,
  fractional: numbers,
  string: ["text"],
  binary: ["bytes"],
  boolean: ["boolean"],
  any: literals,
  ordered: literals,
  hashable: literals,
  atomic: literals,
};

/** The literals that are one of a type's own. */
function literalsOf(type: TypePattern, signature: Signature, strict: boolean): readonly Sample[] {
  switch (type.kind) {
    case "as":
      return literalsOf(type.pattern, signature, strict);
    case "union":
      return type.members.flatMap((member) => literalsOf(member, signature, strict));
    case "class":
    case "type":
    case "sized":
      // where nothing is cast to it, a bigint is no double, and every number is sent as one
      if (strict && type.name === "double") return ["int", "number beyond int", "fraction", "not a number"];
      return byType[type.name] ?? [];
    case "variable": {
      const bound = allParameters(signature).find((each) => each.type.kind === "as" && each.type.variable === type.name)?.type;
      return bound ? literalsOf(bound, signature, strict) : literals;
    }
    case "array":
      return literalsOf(type.element.type, signature, strict).flatMap((sample) =>
        sample === "bigint"
          ? ["list of bigints"]
          : sample === "int"
            ? ["list of ints"]
            : sample === "fraction"
              ? ["list of fractions"]
              : [],
      );
    default:
      return [];
  }
}

/** What a parameter takes. */
function taken(model: FunctionModel, signature: Signature, parameter: Parameter): readonly Sample[] {
  const { type } = parameter;
  const api = model.api.params[parameter.name];
  const isSent = model.wires.some((wire) => wire.always?.includes(parameter.name));
  const absent: readonly Sample[] = (isSent || parameter.literal) && parameter.default?.value === null ? ["null"] : [];
  if (type.kind === "lambda") return [];
  if (api === "seed") return whole;
  if (api === "options") return ["object"];
  if (api === "schema") return ["text"];
  if (model.fact.name === "named_struct") return ["column", "text"];
  const own = literalsOf(type, signature, parameter.strict);
  if (parameter.literal && api !== "column")
    return [...own, ...absent, ...(type.kind === "array" && own.length > 0 ? (["empty list"] as const) : [])];
  return api === "value" ? ["column", ...own, ...absent] : ["column"];
}

const lambdas = [
  () => column,
  (_x: unknown) => column,
  (_x: unknown, _y: unknown) => column,
  (_x: unknown, _y: unknown, _z: unknown) => column,
];

function rightArgument(model: FunctionModel, signature: Signature, parameter: Parameter): unknown {
  if (parameter.type.kind === "lambda") return lambdas[parameter.type.params.length];
  const [first] = taken(model, signature, parameter);
  return samples[first!];
}

/** The arguments of a call of an overload: `count` parameters are given, a variadic one as often as it must be. */
function rightArguments(model: FunctionModel, signature: Signature, count: number): readonly unknown[] {
  return offered(model, signature)
    .slice(0, count)
    .flatMap((parameter) => {
      const value = rightArgument(model, signature, parameter);
      if (model.fact.name === "named_struct") return ["text", column];
      return parameter.variadic ? Array(Math.max(parameter.min, 1)).fill(value) : [value];
    });
}

/** What happens: the message of the ArgumentError, or undefined when the call is taken. */
function message(model: FunctionModel, args: readonly unknown[]): string | undefined {
  try {
    functions[model.fact.name]!(...args);
    return undefined;
  } catch (error) {
    if (error instanceof ArgumentError) return error.message;
    throw error;
  }
}

interface Place {
  readonly model: FunctionModel;
  readonly signature: Signature;
  readonly index: number;
}

/** The names of the parameters that a call with so many arguments may mean in a place, and what they take. */
function meantAt({ model, signature, index }: Place): { readonly names: readonly string[]; readonly takes: ReadonlySet<Sample> } {
  const count = rightArguments(model, signature, offered(model, signature).length).length;
  const meant = model.signatures.flatMap((each) => {
    const parameter = offered(model, each)[index];
    return parameter === undefined || !takesCount(model, each, count) ? [] : [{ each, parameter }];
  });
  return {
    names: [...new Set(meant.map(({ parameter }) => parameter.name))],
    takes: new Set(meant.flatMap(({ each, parameter }) => taken(model, each, parameter))),
  };
}

function takesCount(model: FunctionModel, signature: Signature, count: number): boolean {
  const parameters = offered(model, signature);
  const last = parameters.at(-1);
  if (last?.variadic) return count >= parameters.length - 1 + last.min;
  return count >= requiredCount(model, parameters) && count <= parameters.length;
}

/** How many parameters a call gives arguments for at least. A seed is drawn when it is not given. */
function requiredCount(model: FunctionModel, parameters: readonly Parameter[]): number {
  const mayMiss = (parameter: Parameter) =>
    isOptional(model, parameter) || model.api.params[parameter.name] === "seed" || (parameter.variadic && parameter.min === 0);
  return parameters.findLastIndex((parameter) => !mayMiss(parameter)) + 1;
}

describe.each(models.map((model) => [model.fact.name, model] as const))("%s", (name, model) => {
  const overloads = model.signatures.map((signature) => ({ signature, parameters: offered(model, signature) }));

  it("takes what its signatures say", () => {
    for (const { signature, parameters } of overloads) {
      for (let count = requiredCount(model, parameters); count <= parameters.length; count++) {
        expect(message(model, rightArguments(model, signature, count)), `${signature.text} with ${count}`).toBeUndefined();
      }
    }
  });

  it("refuses what no parameter takes, with the function, the parameter and what it takes", () => {
    const wrong: string[] = [];
    for (const { signature, parameters } of overloads) {
      for (const [index] of parameters.entries()) {
        const { names, takes } = meantAt({ model, signature, index });
        const right = rightArguments(model, signature, parameters.length);
        for (const sample of Object.keys(samples) as Sample[]) {
          const said = message(
            model,
            right.map((value, i) => (i === index ? samples[sample] : value)),
          );
          const call = `${signature.text}, ${names.join(" or ")} = ${sample}: ${said ?? "taken"}`;
          if (takes.has(sample)) {
            if (said !== undefined) wrong.push(call);
          } else if (said === undefined) wrong.push(call);
          else {
            const says = said.startsWith(`${name}'s `) && names.some((each) => said.includes(each)) && /must be|does not fit/.test(said);
            const both =
              sample !== "text" || !said.includes("must be a column, ") || (said.includes('col("text")') && said.includes('lit("text")'));
            if (!says || !both) wrong.push(call);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("refuses a missing argument by its name", () => {
    const fewest = Math.min(...overloads.map(({ parameters }) => requiredCount(model, parameters)));
    for (const { signature } of overloads) {
      for (let count = 0; count < fewest; count++) {
        const said = message(model, rightArguments(model, signature, count));
        expect(said, `${signature.text} with ${count}`).toMatch(/^\w+'s \w+.*found (undefined|none)/);
        const missing = overloads.flatMap((each) => each.parameters.slice(count)).map((parameter) => parameter.name);
        expect(
          missing.filter((each) => said!.startsWith(`${name}'s ${each}`) || said!.includes(` or ${each} `)),
          said,
        ).not.toEqual([]);
      }
    }
  });

  it("refuses an argument too many", () => {
    if (overloads.some(({ parameters }) => parameters.at(-1)?.variadic)) return;
    const longest = overloads.reduce((a, b) => (b.parameters.length > a.parameters.length ? b : a));
    const most = longest.parameters.length;
    const right = rightArguments(model, longest.signature, most);
    expect(message(model, [...right, column])).toBe(
      `${name} takes ${most === 0 ? "no arguments" : most === 1 ? "one argument" : `at most ${most} arguments`}, found ${most + 1}`,
    );
  });
});

const higherOrder = models.filter(({ signatures }) => signatures.some(({ parameters }) => parameters.some(isLambda)));

describe.each(higherOrder.map((model) => [model.fact.name, model] as const))("%s", (name, model) => {
  const places = model.signatures.flatMap((signature) =>
    offered(model, signature).flatMap((parameter, index) => (isLambda(parameter) ? [{ signature, parameter, index }] : [])),
  );

  it("refuses a function of more parameters, or that gives no column", () => {
    for (const { signature, parameter, index } of places) {
      const given = (value: unknown) =>
        message(model, rightArguments(model, signature, offered(model, signature).length).with(index, value));
      const where = `${name}'s ${parameter.name}`;
      expect(given((_w: unknown, _x: unknown, _y: unknown, _z: unknown) => column)).toMatch(
        / must be a function of .*, found one of 4 parameters$/,
      );
      expect(given((_w: unknown, _x: unknown, _y: unknown, _z: unknown) => column)).toContain(where);
      expect(given(() => "text")).toContain(`${where}: what the function returns must be a column, found the string "text"`);
      expect(given(() => undefined)).toContain(`${where}: what the function returns must be a column, found undefined`);
    }
  });
});

function isLambda({ type }: Parameter): boolean {
  return type.kind === "lambda";
}
