import type { Parameter, Signature, TypePattern } from "../../src/signatures/signature.js";
import { offered } from "../declaration/arguments.js";
import { declaredName } from "../declaration/names.js";
import type { FunctionModel } from "../model.js";

/** `@param` lines: what each parameter takes in words, of all overloads together. */
export function parameterLines(model: FunctionModel): readonly string[] {
  const uses = new Map<string, readonly Use[]>();
  for (const signature of model.signatures)
    for (const parameter of offered(model, signature))
      uses.set(parameter.name, [...(uses.get(parameter.name) ?? []), { parameter, signature }]);
  return [...uses].map(([name, places]) => `@param ${declaredName(name)} ${takes(model, places)}`);
}

interface Use {
  readonly parameter: Parameter;
  readonly signature: Signature;
}

function takes(model: FunctionModel, uses: readonly Use[]): string {
  const { name } = uses[0]!.parameter;
  const types = [...new Set(uses.flatMap(({ parameter, signature }) => words(parameter.type, signature)))];
  const text = orText(withoutSpecial(types));
  const literal = uses.some(({ parameter }) => parameter.literal) && model.api.params[name] !== "column";
  const sometimes = !model.api.required.includes(name) && uses.some(({ parameter }) => parameter.optional);
  const given = uses.map(({ parameter }) => parameter.default).find((value) => value !== undefined && value.value !== null);
  return [
    `${text}${literal ? ", a literal" : ""}`,
    ...(sometimes ? [given === undefined ? "may be left out" : `${JSON.stringify(given.value)} unless given`] : []),
  ].join("; ");
}

const numbers: readonly string[] = ["a whole number", "a decimal", "a double", "a float", "a bigint", "an int", "a smallint", "a tinyint"];

/** Without what a wider word says already: overloads tell decimals from other numbers for the sake of the result. */
function withoutSpecial(types: readonly string[]): readonly string[] {
  if (types.includes("anything")) return ["anything"];
  return types.includes("a number") ? types.filter((type) => !numbers.includes(type)) : types;
}

const classWords: Readonly<Record<string, string>> = {
  any: "anything",
  numeric: "a number",
  integral: "a whole number",
  fractional: "a float, double or decimal",
  ordered: "anything with an order",
  hashable: "anything but a map",
  atomic: "anything that has no parts",
  array: "an array",
  map: "a map",
  struct: "a struct",
};

const typeWords: Readonly<Record<string, string>> = {
  interval: "a calendar interval",
  interval_dt: "a day-time interval",
  interval_ym: "a year-month interval",
  binary: "bytes",
  string: "text",
};

/** The alternatives of a pattern; a variable that is bound elsewhere is told by where. */
function words(pattern: TypePattern, signature: Signature): readonly string[] {
  switch (pattern.kind) {
    case "class":
      return [classWords[pattern.name] ?? pattern.name];
    case "type":
      return pattern.name === "void" ? [] : [typeWords[pattern.name] ?? withArticle(pattern.name)];
    case "sized":
    case "interval":
      return [typeWords[pattern.name] ?? withArticle(pattern.name)];
    case "union":
      return pattern.members.flatMap((member) => words(member, signature));
    case "as":
      return words(pattern.pattern, signature);
    case "variable":
      return [likeText(pattern.name, signature)];
    case "array": {
      const { type } = pattern.element;
      if (type.kind === "type") return [`an array of ${type.name}`];
      return [type.kind === "array" ? "an array of arrays" : type.kind === "struct" ? "an array of structs" : "an array"];
    }
    case "map":
      return ["a map"];
    case "struct":
      return ["a struct"];
    case "lambda":
      return [pattern.result.kind === "type" ? `a function that gives ${withArticle(pattern.result.name)}` : "a function"];
    default:
      throw new Error(`a parameter's type is ${pattern.kind}`);
  }
}

/** What a variable stands for, by the parameter that binds it first. */
function likeText(variable: string, { parameters }: Signature): string {
  for (const { name, type } of parameters) {
    if (type.kind === "as" && type.variable === variable) return `the type of \`${name}\``;
    if (type.kind === "array" && isVariable(type.element.type, variable)) return `an element of \`${name}\``;
    if (type.kind === "map" && isVariable(type.key.type, variable)) return `a key of \`${name}\``;
    if (type.kind === "map" && isVariable(type.value.type, variable)) return `a value of \`${name}\``;
  }
  return "anything";
}

function isVariable(type: TypePattern, name: string): boolean {
  return type.kind === "variable" && type.name === name;
}

function withArticle(type: string): string {
  return `${/^[aeio]/.test(type) ? "an" : "a"} ${type}`;
}

function orText(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}
