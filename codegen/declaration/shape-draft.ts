import { allParameters, type Signature, type TypePattern } from "../../src/signatures/signature.js";
import type { FunctionModel } from "../model.js";
import { type Argument, type CallShape, domainText, exactTags, hostText } from "./arguments.js";
import type { Draft, DraftArgument, Term } from "./draft.js";
import { declaredName } from "./names.js";
import { type ResultTables, tableOf } from "./result-table.js";
import { resultType, type TypeTexts } from "./result-type.js";
import { acceptedTags, literalTags, literalText, membersOf, takenAs } from "./tags.js";
import { typeAlong, usesOf, type VariableUse, wholeVariable } from "./variables.js";

const letters = ["T", "U", "V", "W", "X", "Y", "Z"];

/** The literal argument in which the overloads differ: its JavaScript type decides. */
function decidingLiteral(shape: CallShape): number | undefined {
  const index = shape.arguments.findIndex(
    (argument) => argument.kind === "literal" && new Set(argument.patterns.map((pattern) => JSON.stringify(pattern))).size > 1,
  );
  return index < 0 ? undefined : index;
}

/** The first argument in which the overloads differ. */
function decidingArgument(shape: CallShape): number | undefined {
  if (shape.overloads.length < 2) return undefined;
  const index = shape.arguments.findIndex((argument) => new Set(argument.patterns.map((pattern) => JSON.stringify(pattern))).size > 1);
  return index < 0 ? undefined : index;
}

function onlyOverloads(shape: CallShape, overloads: readonly Signature[]): CallShape {
  const at = overloads.map((overload) => shape.overloads.indexOf(overload));
  return {
    names: shape.names,
    overloads,
    arguments: shape.arguments.map((argument) => ({
      ...argument,
      patterns: at.map((i) => argument.patterns[i]!),
      strict: at.map((i) => argument.strict[i]!),
    })),
  };
}

/** The draft of a call shape. */
export function shapeDraft(model: FunctionModel, shape: CallShape, tables: ResultTables): Draft {
  const scope = new Scope(model, shape, tables);
  const drafted = shape.arguments.map((_, i) => ({ ...scope.declare(i), optional: false }));
  const literal = decidingLiteral(shape);
  const result = literal === undefined ? combinedResult(model, shape, scope, tables) : resultByLiteral(model, shape, literal, tables);
  return { kind: model.fact.kind, arguments: drafted, ...result };
}

/** The result of one value, and of a list of values in the same place: one signature, so that an error is not a list of overloads. */
function resultByLiteral(model: FunctionModel, shape: CallShape, literal: number, tables: ResultTables): Result {
  const patterns = shape.arguments[literal]!.patterns;
  const of = (isList: boolean): Result => {
    const overloads = shape.overloads.filter((_, i) => (patterns[i]!.kind === "array") === isList);
    const part = onlyOverloads(shape, overloads);
    if (overloads.length === 0 || decidingLiteral(part) !== undefined)
      throw new Error(`${shape.names[literal]} decides the result: it must be one type or an array`);
    return combinedResult(model, part, new Scope(model, part, tables), tables);
  };
  const { core: many, ...nullsOfMany } = of(true);
  const { core: one, ...nulls } = of(false);
  if (JSON.stringify(nulls) !== JSON.stringify(nullsOfMany)) throw new Error(`${shape.names[literal]} decides the null flag as well`);
  return { core: `(${letters[literal]} extends readonly unknown[] ? ${many} : ${one})`, ...nulls };
}

type Result = Pick<Draft, "core" | "always" | "nullsOf" | "nulls">;

function combinedResult(model: FunctionModel, shape: CallShape, scope: Scope, tables: ResultTables): Result {
  const results = shape.overloads.map((overload) => resultType(overload, shape, scope.texts(overload)));
  const first = results[0]!;
  if (results.every((result) => JSON.stringify(result) === JSON.stringify(first))) return first;
  const deciding = decidingArgument(shape)!;
  const argument = shape.arguments[deciding]!;
  const containers = argument.patterns.map((pattern) => pattern.kind);
  if (containers.length === 2 && containers[0] === "array" && containers[1] === "map") {
    const [array, map] = results.map(flat);
    return {
      core: `([${scope.letter(deciding)}] extends [ArrayOf<any> | null] ? ${array} : ${map})`,
      always: false,
      nullsOf: [],
      nulls: [],
    };
  }
  return tableOf(model, shape, deciding, results, scope.letter(deciding), tables);
}

/** A result with its nulls written out. */
function flat(result: Result): string {
  const nullsOf = result.nullsOf.map((term) => term.text);
  return [result.core, ...(result.always ? ["null"] : nullsOf.length > 0 ? [`NullOf<${nullsOf.join(" | ")}>`] : [])].join(" | ");
}

/** The names of type parameters in one shape, and what they stand for. */
class Scope {
  readonly #model: FunctionModel;
  readonly #shape: CallShape;
  readonly #tables: ResultTables;

  constructor(model: FunctionModel, shape: CallShape, tables: ResultTables) {
    this.#model = model;
    this.#shape = shape;
    this.#tables = tables;
  }

  letter(argument: number): string {
    return letters[argument]!;
  }

  texts(overload: Signature): TypeTexts {
    return {
      unify: this.#model.fact.unify,
      names: this.#shape.names,
      argument: (index) => this.#typeText(index),
      expression: (index) => (this.#shape.arguments[index]!.kind === "value" ? `TypeOf<${this.letter(index)}>` : this.#typeText(index)),
      use: (use) => this.#useText(use, overload),
      // a literal is cast to what the columns are
      uses: (variable) => {
        const uses = usesOf(overload, this.#shape.names, variable);
        const columns = uses.filter((use) => this.#shape.arguments[use.argument]!.kind !== "literal");
        return columns.length > 0 ? columns : uses;
      },
      isVariadic: (index) => this.#shape.arguments[index]!.variadic,
      tuple: (index) => this.#tuple(index),
      kind: (index) => this.#shape.arguments[index]!.kind,
      accepted: (index) => this.#shape.arguments[index]!.accepted,
    };
  }

  /** The type of an argument, null included. */
  #typeText(index: number): string {
    const argument = this.#shape.arguments[index]!;
    const letter = this.letter(index);
    if (argument.variadic) return this.#isTyped(index) ? `${letter} | TypeOf<A[number]>` : "TypeOf<A[number]>";
    return argument.kind === "value" ? `Operand<${letter}>` : letter;
  }

  #tuple(index: number): string {
    if (this.#shape.arguments[index]!.variadic) return `Expr<${this.letter(index)}>, ...A`;
    return `Expr<${this.#typeText(index)}>`;
  }

  #useText(use: VariableUse, overload?: Signature): string {
    const text = typeAlong(this.#typeText(use.argument), use.path);
    const cast = use.path.length === 0 && overload ? this.#castTable(use.argument, overload) : undefined;
    return cast === undefined ? text : `Look<${cast}, ${text}>`;
  }

  /** Where Spark casts some types that an argument takes, a variable is what they are cast to: a table says so. */
  #castTable(index: number, overload: Signature): string | undefined {
    const argument = this.#shape.arguments[index]!;
    const at = this.#shape.overloads.indexOf(overload);
    const pattern = argument.patterns[at]!;
    const accepted = pattern.kind === "as" && !argument.variadic ? acceptedTags(pattern, argument.strict[at]!) : undefined;
    if (accepted === undefined || [...accepted.values()].every((how) => how === "exact")) return undefined;
    return this.#tables.name(
      this.#model.fact.aliasOf ?? this.#model.fact.name,
      takenAs(pattern, accepted).map(([tag, taken]) => [tag, `"${taken}"`]),
    );
  }

  /** Whether a variadic parameter's arguments must go together, so that the first one's type is a type parameter. */
  #isTyped(index: number): boolean {
    const argument = this.#shape.arguments[index]!;
    return argument.patterns.some((pattern) => wholeVariable(pattern) !== undefined) || argument.patterns.length > 1;
  }

  declare(index: number): DraftArgument {
    const argument = this.#shape.arguments[index]!;
    if (argument.variadic) return this.#variadic(index, argument);
    switch (argument.kind) {
      case "lambda":
        return this.#lambda(index, argument);
      case "value":
        return this.#value(index, argument);
      case "literal":
        if (decidingLiteral(this.#shape) === index) return this.#oneOrMany(index, argument);
        return plainParameter(argument, `${this.#literalType(index, argument)}${argument.defaultsToNull ? " | null" : ""}`);
      case "schema":
        return plainParameter(argument, "string");
      case "options":
        return plainParameter(argument, "Readonly<Record<string, string | number | boolean>>");
      case "seed":
        return plainParameter(argument, "number | bigint");
      default:
        return this.#column(index, argument);
    }
  }

  /** A value or a list of values, between which the result's type tells. */
  #oneOrMany(index: number, argument: Argument): DraftArgument {
    const letter = this.letter(index);
    const types = argument.patterns.flatMap((pattern) => {
      const one = { ...argument, patterns: [pattern] };
      return [literalParameterType(one), literalColumnType(one) ?? []].flat();
    });
    return {
      parameters: [{ name: declaredName(argument.name), type: letter, rest: false, optional: false }],
      typeParameters: [{ name: letter, text: `${letter} extends ${[...new Set(types)].sort().join(" | ")}` }],
      needs: [],
    };
  }

  /** A literal that goes with a column is of the column's type. */
  #literalType(index: number, argument: Argument): string {
    const variable = wholeVariable(argument.patterns[0]!);
    const first = variable === undefined ? undefined : usesOf(this.#shape.overloads[0]!, this.#shape.names, variable)[0]!;
    if (first !== undefined && first.argument !== index) return `LitOf<${this.#useText(first)}>`;
    // what becomes a relation's number, and no argument of a function, is no expression
    const column = this.#model.wires.some((wire) => wire.relation !== undefined) ? undefined : literalColumnType(argument);
    return `${literalParameterType(argument)}${column === undefined ? "" : ` | ${column}`}`;
  }

  #column(index: number, argument: Argument): DraftArgument {
    const letter = this.letter(index);
    const needs = `Q${index + 1}`;
    const domain = this.#domain(index, argument);
    return {
      parameters: [{ name: declaredName(argument.name), type: `Expr<${letter}, ${needs}>`, rest: false, optional: false }],
      typeParameters: [
        { name: letter, text: domain === undefined ? letter : `${letter} extends ${domain}`, spare: "never" },
        { name: needs, text: `${needs} = unknown` },
      ],
      needs: [needs],
    };
  }

  /** What the argument's type must extend, null included. A variable that is bound already asks for what goes together with it. */
  #domain(index: number, argument: Argument): string | undefined {
    const choices = new Map<string, number>();
    for (const [i, overload] of this.#shape.overloads.entries()) {
      const text = this.#peerOf(index, argument.patterns[i]!, overload);
      if (text !== undefined) choices.set(text, i);
    }
    if (choices.size === 1 && this.#shape.overloads.length === 1) return [...choices.keys()][0];
    const domain = domainText(argument);
    return domain === undefined ? undefined : `${domain} | null`;
  }

  #peerOf(index: number, pattern: TypePattern, overload: Signature): string | undefined {
    // an array whose elements go with those of the array before
    const isArray = pattern.kind === "array";
    const variable = wholeVariable(isArray ? pattern.element.type : pattern);
    if (variable === undefined) return undefined;
    const first = usesOf(overload, this.#shape.names, variable)[0]!;
    if (first.argument === index) return undefined;
    if (isArray) return `ArrayOf<Alike<${this.#useText(first)}>> | null`;
    // text stays text and bytes stay bytes
    return this.#model.fact.unify === "same" ? `Bare<${this.#useText(first)}> | null` : `Alike<${this.#useText(first)}>`;
  }

  #value(index: number, argument: Argument): DraftArgument {
    const letter = this.letter(index);
    const options = new Set(this.#shape.overloads.map((overload, i) => this.#valueType(index, argument, argument.patterns[i]!, overload)));
    const [only, other] = [...options];
    // overloads of an array and of a map take different things here
    const type = other === undefined ? only! : `([${this.letter(0)}] extends [ArrayOf<any> | null] ? ${only} : ${other})`;
    return {
      parameters: [{ name: declaredName(argument.name), type: letter, rest: false, optional: false }],
      // without an argument there is no literal whose cast to a decimal may fail
      typeParameters: [
        { name: letter, text: `const ${letter} extends ${type}`, spare: isSizedDecimal(argument) ? "0" : (hostText(argument) ?? "null") },
      ],
      needs: [`NeedsOf<${letter}>`],
    };
  }

  #valueType(index: number, argument: Argument, pattern: TypePattern, overload: Signature): string {
    const variable = wholeVariable(pattern);
    const first = variable === undefined ? undefined : usesOf(overload, this.#shape.names, variable)[0]!;
    if (first !== undefined && first.argument !== index) {
      const text = this.#useText(first);
      return `Expr<Alike<${text}>> | LitOf<${text}>`;
    }
    const here = { ...argument, patterns: [pattern] };
    const domain = domainText(membersOf(pattern).length === 0 ? argument : here);
    return domain === undefined ? "Expr<any> | Scalar" : `Expr<${domain} | null> | ${hostText(argument) ?? "never"}`;
  }

  #lambda(index: number, argument: Argument): DraftArgument {
    const pattern = argument.patterns.find((each) => each.kind === "lambda")!;
    const overload = this.#shape.overloads[argument.patterns.indexOf(pattern)]!;
    const letter = this.letter(index);
    const needs = `Q${index + 1}`;
    const names = lambdaNames(pattern, overload);
    const parameters = pattern.params.map((parameter, i) => `${names[i]}: ${this.#lambdaParameter(parameter, overload)}`);
    const isFree = pattern.result.kind === "variable";
    return {
      parameters: [
        {
          name: declaredName(argument.name),
          type: `(${parameters.join(", ")}) => Expr<${isFree || this.#decidesNull(overload, argument.name) ? letter : `${resultTag(pattern.result)} | null`}, ${needs}>`,
          rest: false,
          optional: false,
        },
      ],
      typeParameters: [
        { name: letter, text: isFree ? letter : `${letter} extends ${resultTag(pattern.result)} | null` },
        { name: needs, text: `${needs} = unknown` },
      ],
      needs: [needs],
    };
  }

  #decidesNull(overload: Signature, name: string): boolean {
    return overload.nullRule.kind === "oneOf" && overload.nullRule.terms.some((term) => term.parameter === name);
  }

  #lambdaParameter(parameter: { readonly type: TypePattern; readonly flag?: string }, overload: Signature): string {
    const variable = wholeVariable(parameter.type);
    if (variable === undefined) return `Column<${resultTag(parameter.type)}, unknown>`;
    const use = usesOf(overload, this.#shape.names, variable)[0]!;
    return `FrameColumn<never, ${this.#useText(use)}${parameter.flag === "?" ? " | null" : ""}>`;
  }

  #variadic(index: number, argument: Argument): DraftArgument {
    const letter = this.letter(index);
    const domain = domainText(argument);
    const name = declaredName(argument.name);
    if (!this.#isTyped(index)) {
      const column = domain === undefined ? "Expr<any>" : `Expr<${domain} | null>`;
      const item = argument.kind === "value" ? `(${column} | ${hostText(argument) ?? "Scalar"})` : column;
      return {
        parameters: [{ name, type: argument.min === 0 ? "A" : "A & Some<A>", rest: true, optional: false }],
        typeParameters: [{ name: "A", text: `const A extends readonly ${item}[]` }],
        needs: ["NeedsAll<A>"],
      };
    }
    const needs = `Q${index + 1}`;
    // optional for the compiler, so that a list can be spread; the call refuses none
    return {
      parameters: [
        { name: "first", type: `Expr<${letter}, ${needs}>`, rest: false, optional: true },
        { name: "rest", type: "A", rest: true, optional: false },
      ],
      typeParameters: [
        { name: letter, text: domain === undefined ? letter : `${letter} extends ${domain} | null` },
        { name: "A", text: `A extends readonly Expr<Alike<${letter}>>[]` },
        { name: needs, text: `${needs} = unknown` },
      ],
      needs: [needs, "NeedsAll<A>"],
    };
  }
}

function isSizedDecimal({ patterns }: Argument): boolean {
  return patterns.some((pattern) => pattern.kind === "sized" && pattern.name === "decimal");
}

function plainParameter(argument: Argument, type: string): DraftArgument {
  return { parameters: [{ name: declaredName(argument.name), type, rest: false, optional: false }], typeParameters: [], needs: [] };
}

function literalParameterType(argument: Argument): string {
  const pattern = argument.patterns[0]!;
  if (pattern.kind !== "array") return hostText(argument) ?? "Scalar";
  const items = literalText(acceptedTags(pattern.element.type, true)?.keys() ?? []);
  return items.includes("|") ? `readonly (${items})[]` : `readonly ${items}[]`;
}

/** The columns that may be such a literal, by the types that literals have by themselves; none that is a list. */
function literalColumnType(argument: Argument): string | undefined {
  const tags = argument.patterns[0]!.kind === "array" ? "" : literalTags(exactTags(argument));
  return tags === "" ? undefined : `Constant<${tags}>`;
}

function resultTag(pattern: TypePattern): string {
  return `"${"name" in pattern ? pattern.name : pattern.kind}"`;
}

/** x and y for elements, k and v for a map's entries, i for a position. */
export function lambdaNames(pattern: TypePattern & { readonly kind: "lambda" }, overload: Signature): readonly string[] {
  const elements = ["x", "y", "z"];
  const names = allParameters(overload).map((parameter) => parameter.name);
  const found = pattern.params.map((parameter) => {
    const variable = wholeVariable(parameter.type);
    if (variable === undefined) return "i";
    const step = usesOf(overload, names, variable)[0]?.path.at(-1);
    return step === "key" ? "k" : step === "value" ? "v" : step === "element" ? elements.shift()! : "acc";
  });
  // map_zip_with has values of two maps
  return found.map((name, i) =>
    found.indexOf(name) !== i || found.indexOf(name, i + 1) > 0
      ? `${name}${found.slice(0, i + 1).filter((other) => other === name).length}`
      : name,
  );
}

export type { Term };
