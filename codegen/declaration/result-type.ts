import type { Unify } from "../../src/signatures/function-fact.js";
import { allParameters, type ElementPattern, type Signature, type TypePattern } from "../../src/signatures/signature.js";
import type { ArgumentKind, CallShape } from "./arguments.js";
import type { Draft, Term } from "./draft.js";
import type { Acceptance } from "./tags.js";
import type { VariableUse } from "./variables.js";

/** How a shape's arguments and variables are written as TypeScript types. */
export interface TypeTexts {
  readonly unify: Unify;
  readonly names: readonly string[];
  /** an argument's type, null included */
  argument(index: number): string;
  /** the same, but nothing where a literal was given: its cast is known to succeed */
  expression(index: number): string;
  /** the type that a use of a variable gives it, null included */
  use(use: VariableUse): string;
  uses(variable: string): readonly VariableUse[];
  isVariadic(index: number): boolean;
  /** the argument as members of a tuple of expressions */
  tuple(index: number): string;
  kind(index: number): ArgumentKind;
  accepted(index: number): ReadonlyMap<string, Acceptance> | undefined;
}

/** The result of one overload in a shape. */
export function resultType(overload: Signature, shape: CallShape, texts: TypeTexts): Pick<Draft, "core" | "always" | "nullsOf" | "nulls"> {
  // columns have their own null flags
  if (overload.rows) return { core: rowText(overload.result, texts), always: false, nullsOf: [], nulls: [] };
  const rule = overload.nullRule;
  if (rule.kind === "allArguments") {
    const all = shape.names.map((_, i) => texts.tuple(i)).join(", ");
    return { core: `AnyNotNull<[${all}]>`, always: false, nullsOf: [], nulls: [] };
  }
  const core = bareType(overload, texts);
  if (rule.kind === "always") return { core, always: true, nullsOf: [], nulls: [] };
  if (rule.kind === "never") return { core, always: false, nullsOf: [], nulls: [] };
  const counted = shape.names.flatMap((name, index) => {
    if (rule.kind === "anyArgument") return [{ index, element: false }];
    return rule.terms.filter((term) => term.parameter === name).map((term) => ({ index, element: term.element }));
  });
  const nullsOf: Term[] = [];
  const nulls: Term[] = [];
  for (const { index, element } of counted) {
    const kind = texts.kind(index);
    if (kind === "literal" || kind === "schema" || kind === "options" || kind === "seed") continue;
    if (kind === "lambda" && rule.kind === "anyArgument") continue;
    nullsOf.push({ argument: index, text: element ? elementText(overload, index, texts) : texts.argument(index) });
    const failing = [...(texts.accepted(index) ?? [])].filter(([, how]) => how === "adds").map(([tag]) => `"${tag}"`);
    if (!element && failing.length > 0) {
      // a literal of an integral parameter is an int; one that becomes a decimal may be a double
      const toDecimal = allParameters(overload).find((parameter) => parameter.name === texts.names[index])!.type.kind === "sized";
      const from = toDecimal ? texts.argument(index) : texts.expression(index);
      nulls.push({ argument: index, text: `NullFrom<${from}, ${failing.join(" | ")}>` });
    }
  }
  return { core, always: false, nullsOf, nulls };
}

/** The columns of rows, as the first arguments of Generator: their types in order, and by name. */
function rowText(pattern: TypePattern, texts: TypeTexts): string {
  if (pattern.kind !== "row") return typeText(pattern, texts);
  const fields = pattern.fields.map((field) => ({ name: field.name, type: elementType(field, texts) }));
  return `readonly [${fields.map(({ type }) => type).join(", ")}], { ${fields.map(({ name, type }) => `${name}: ${type}`).join("; ")} }`;
}

function elementText(overload: Signature, index: number, texts: TypeTexts): string {
  const pattern = allParameters(overload).find((parameter) => parameter.name === texts.names[index])!.type;
  return texts.use({ argument: index, path: [pattern.kind === "map" ? "value" : "element"] });
}

function bareType(overload: Signature, texts: TypeTexts): string {
  const same = texts.names.findIndex((name) => givesBack(overload, name));
  if (same < 0) return typeText(overload.result, texts);
  return texts.isVariadic(same) ? `Bare<Common<${texts.argument(same)}>>` : `Bare<${texts.argument(same)}>`;
}

/** Whether the result is what one container parameter takes, unchanged: filter's array. */
function givesBack(overload: Signature, name: string): boolean {
  const pattern = allParameters(overload).find((parameter) => parameter.name === name)!.type;
  if (pattern.kind !== "array" && pattern.kind !== "map") return false;
  if (JSON.stringify(pattern) !== JSON.stringify(overload.result)) return false;
  return allParameters(overload).every((other) => other.name === name || other.type.kind === "lambda" || other.literal);
}

/** A type without its own null flag. */
export function typeText(pattern: TypePattern, texts: TypeTexts): string {
  switch (pattern.kind) {
    case "type":
    case "sized":
    case "interval":
      return `"${pattern.name}"`;
    case "decimalFormula":
      return '"decimal"';
    case "variable":
      return `Bare<${variableText(pattern.name, texts)}>`;
    case "array":
      return `ArrayOf<${elementType(pattern.element, texts)}>`;
    case "map":
      return `MapOf<${typeText(pattern.key.type, texts)}, ${elementType(pattern.value, texts)}>`;
    case "struct":
      return `StructOf<{ ${pattern.fields.map((field) => `${field.name}: ${elementType(field, texts)}`).join("; ")} }>`;
    case "hook":
      return hookText(pattern.name, texts);
    default:
      throw new Error(`a result of kind ${pattern.kind} needs a hand-written declaration`);
  }
}

function elementType(element: ElementPattern, texts: TypeTexts): string {
  const bare = typeText(element.type, texts);
  if (element.flag === "?") return `${bare} | null`;
  if (element.type.kind === "variable" && (element.flag === "^" || element.flag === "&")) {
    const [first, ...others] = texts.uses(element.type.name).map((use) => `NullOf<${texts.use(use)}>`);
    return `${bare} | ${element.flag === "^" ? first : `(${[first, ...others].join(" & ")})`}`;
  }
  return element.type.kind === "variable" && element.flag !== "!" ? variableText(element.type.name, texts) : bare;
}

/** A variable's type, null included: of its only use, or what all uses have in common. */
function variableText(variable: string, texts: TypeTexts): string {
  const uses = texts.uses(variable);
  const first = uses[0];
  if (first === undefined) return '"void"';
  if (texts.unify === "first" || (uses.length === 1 && !texts.isVariadic(first.argument))) return texts.use(first);
  const common = texts.unify === "tightest" || texts.unify === "wider-float" ? "Tightest" : "Common";
  return `${common}<${uses.map((use) => texts.use(use)).join(" | ")}>`;
}

/** The tags of the hooks' results; hooks with more to say have a declaration written by hand. */
function hookText(name: string, texts: TypeTexts): string {
  switch (name) {
    case "first":
      return `Bare<${texts.argument(0)}>`;
    case "round":
    case "ceil":
    case "ceil2":
      return '"decimal"';
    default:
      throw new Error(`the hook @${name} needs a hand-written declaration`);
  }
}
