import { allParameters, type Parameter, type Signature, type TypePattern } from "../../src/signatures/signature.js";
import type { ParameterApi } from "../entry.js";
import type { FunctionModel } from "../model.js";
import { type Acceptance, acceptedTags, literalText, membersOf, takesAnything, unionText, wideClass } from "./tags.js";

/** What a parameter of a typed function is. */
export type ArgumentKind = "column" | "value" | "literal" | "lambda" | "schema" | "options" | "seed";

/** A parameter of a call shape: what all overloads of that shape accept there together. */
export interface Argument {
  readonly name: string;
  readonly kind: ArgumentKind;
  readonly variadic: boolean;
  readonly min: number;
  /** the pattern in each overload of the shape */
  readonly patterns: readonly TypePattern[];
  /** undefined: not a matter of tags (arrays, variables, lambdas) or anything at all */
  readonly accepted: ReadonlyMap<string, Acceptance> | undefined;
  readonly strict: readonly boolean[];
  /** null is what its absence means, and may be said */
  readonly defaultsToNull: boolean;
}

/** The overloads that may be meant by a call with these parameters. */
export interface CallShape {
  readonly names: readonly string[];
  readonly overloads: readonly Signature[];
  readonly arguments: readonly Argument[];
}

/** The parameters that the typed function offers of an overload. */
export function offered(model: FunctionModel, signature: Signature): readonly Parameter[] {
  return allParameters(signature).filter((parameter) => model.api.params[parameter.name] !== "omitted");
}

/**
 * The parameter lists of an overload, by position: one, or two where parameters before the required ones may be left out, since a call
 * that gives one of those gives all (`range(end)`, `range(start, end, step)`).
 */
export function parameterLists(model: FunctionModel, signature: Signature): readonly (readonly Parameter[])[] {
  const parameters = offered(model, signature);
  const first = parameters.findIndex((parameter) => !isOptional(model, parameter));
  return first > 0 ? [parameters.slice(first, requiredCount(model, parameters)), parameters] : [parameters];
}

/** How many parameters a call gives at least. */
function requiredCount(model: FunctionModel, parameters: readonly Parameter[]): number {
  return parameters.findLastIndex((parameter) => !isOptional(model, parameter)) + 1;
}

/** Whether a call may leave the parameter out. A seed is drawn when it is. */
export function isOptional(model: FunctionModel, parameter: Parameter): boolean {
  const optional = parameter.optional || model.api.params[parameter.name] === "seed";
  return optional && !model.api.required.includes(parameter.name);
}

/** The shapes of a function's calls, by the names of the parameters that are given; shortest first. */
export function callShapes(model: FunctionModel): readonly CallShape[] {
  const byNames = new Map<string, { names: readonly string[]; overloads: Signature[] }>();
  for (const signature of model.signatures) {
    for (const parameters of parameterLists(model, signature)) {
      for (let count = requiredCount(model, parameters); count <= parameters.length; count++) {
        const names = parameters.slice(0, count).map((parameter) => parameter.name);
        const key = names.join(",");
        const shape = byNames.get(key) ?? { names, overloads: [] };
        shape.overloads.push(signature);
        byNames.set(key, shape);
      }
    }
  }
  return [...byNames.values()]
    .sort((a, b) => a.names.length - b.names.length)
    .map((shape) => ({ ...shape, arguments: shape.names.map((name) => argumentNamed(model, shape.overloads, name)) }));
}

function argumentNamed(model: FunctionModel, overloads: readonly Signature[], name: string): Argument {
  const parameters = overloads.map((overload) => offered(model, overload).find((parameter) => parameter.name === name)!);
  const first = parameters[0]!;
  return {
    name: first.name,
    kind: kindOf(first, model.api.params[first.name]),
    variadic: first.variadic,
    min: Math.max(...parameters.map((parameter) => parameter.min)),
    patterns: parameters.map((parameter) => parameter.type),
    accepted: together(parameters),
    strict: parameters.map((parameter) => parameter.strict),
    defaultsToNull: parameters.some((parameter) => parameter.default?.value === null),
  };
}

function kindOf(parameter: Parameter, api: ParameterApi | undefined): ArgumentKind {
  if (parameter.type.kind === "lambda") return "lambda";
  if (api === "schema" || api === "options" || api === "seed") return api;
  // a column in the place of a literal: a constant for which JavaScript has no value
  if (parameter.literal && api !== "column") return "literal";
  return api === "value" ? "value" : "column";
}

/** What several overloads accept in one place: exactly in one, or cast in another. */
function together(parameters: readonly Parameter[]): ReadonlyMap<string, Acceptance> | undefined {
  const all = new Map<string, Acceptance>();
  for (const parameter of parameters) {
    if (membersOf(parameter.type).some((member) => takesAnything(member) || wideClass(member))) return undefined;
    const accepted = acceptedTags(parameter.type, parameter.strict);
    for (const [tag, how] of accepted ?? []) if (all.get(tag) !== "exact") all.set(tag, how);
  }
  return all.size === 0 ? undefined : all;
}

/** What an expression in this place may be, without null: undefined for anything. Containers are arrays and maps of anything. */
export function domainText(argument: Argument): string | undefined {
  const members = argument.patterns.flatMap((pattern, i) => membersOf(pattern).map((member) => ({ member, strict: argument.strict[i]! })));
  if (members.some(({ member }) => takesAnything(member))) return undefined;
  const wide = members.flatMap(({ member }) => wideClass(member) ?? []);
  // beside a wide class only what it leaves out is worth a word
  const beside = members.filter(({ member }) => wideClass(member) === undefined);
  const tagsBeside = beside.flatMap(({ member, strict }) => [...(acceptedTags(member, strict)?.keys() ?? [])]);
  const named = wide.length > 0 ? tagsBeside : (argument.accepted?.keys() ?? []);
  const containers = wide.length > 0 ? [] : beside.flatMap(({ member, strict }) => containerText(member, strict) ?? []);
  const parts = [...new Set([...wide, unionText(named), ...containers])].filter((part) => part !== "");
  return parts.length === 0 ? undefined : parts.join(" | ");
}

function containerText(pattern: TypePattern, strict: boolean): string | undefined {
  switch (pattern.kind) {
    case "array": {
      const element = pattern.element.type;
      const members = membersOf(element);
      if (members.length === 1 && members[0]!.kind === "class" && members[0].name === "struct") return "ArrayOf<StructOf<any> | null>";
      const accepted = takesAnything(element) ? undefined : acceptedTags(element, strict);
      return accepted && accepted.size > 0 ? `ArrayOf<${unionText(accepted.keys())} | null>` : "ArrayOf<any>";
    }
    case "map": {
      const keys = takesAnything(pattern.key.type) ? undefined : acceptedTags(pattern.key.type, strict);
      return keys && keys.size > 0 ? `MapOf<${unionText(keys.keys())}, any>` : "MapOf<any, any>";
    }
    case "struct":
      return "StructOf<any>";
    case "class":
      return pattern.name === "array"
        ? "ArrayOf<any>"
        : pattern.name === "map"
          ? "MapOf<any, any>"
          : pattern.name === "struct"
            ? "StructOf<any>"
            : undefined;
    default:
      return undefined;
  }
}

/** The types of a place: those that it takes as they are, or all that Spark casts for it where there are none. */
export function exactTags(argument: Argument): readonly string[] {
  const accepted = [...(argument.accepted ?? [])];
  const exact = accepted.filter(([, how]) => how === "exact");
  return (exact.length > 0 ? exact : accepted).map(([tag]) => tag);
}

/** The JavaScript literals for this place; undefined when that depends on another argument's type. */
export function hostText(argument: Argument): string | undefined {
  return literalText(exactTags(argument)) || undefined;
}
