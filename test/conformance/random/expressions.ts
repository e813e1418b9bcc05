import fc from "fast-check";
import { facts } from "../../../src/generated/facts/index.js";
import type { FunctionFact, FunctionKind } from "../../../src/signatures/function-fact.js";
import { parseSignature } from "../../../src/signatures/parser.js";
import type { ClassName, Parameter, Signature, TypePattern } from "../../../src/signatures/signature.js";
import type { DataType, Kind } from "../../../src/types/data-type.js";
import { parseType } from "../../../src/types/ddl.js";
import { simpleString } from "../../../src/types/simple-string.js";
import { columns } from "./frames.js";
import { type Recipe, smaller } from "./recipe.js";

// Random expressions, made from the registry's signatures: a function that is added there is tried here without another word.

interface Production {
  readonly fact: FunctionFact;
  readonly wire: string;
  readonly distinct: boolean;
  readonly signature: Signature;
}

const numeric: readonly Kind[] = ["tinyint", "smallint", "int", "bigint", "float", "double", "decimal"];
const classes: Readonly<Record<ClassName, (kind: Kind) => boolean>> = {
  any: () => true,
  numeric: (kind) => numeric.includes(kind),
  integral: (kind) => numeric.indexOf(kind) >= 0 && numeric.indexOf(kind) < 4,
  fractional: (kind) => ["float", "double", "decimal"].includes(kind),
  ordered: (kind) => kind !== "map",
  hashable: (kind) => kind !== "map",
  atomic: (kind) => !["array", "map", "struct"].includes(kind),
  struct: (kind) => kind === "struct",
  array: (kind) => kind === "array",
  map: (kind) => kind === "map",
};

const types: readonly DataType[] = [...new Set(columns.map((column) => column.type))].map(parseType);
const usual: readonly DataType[] = types.filter(({ kind }) => classes.atomic(kind));

/** Functions that are not tried: another number each time, or nothing that both engines could agree on. */
const left = new Set(["rand", "from_json", "approx_count_distinct"]);

/** An old spelling has no wire name of its own. */
function isSentAsAnother(fact: FunctionFact): boolean {
  return fact.aliasOf !== undefined && fact.wireNames.length === 0;
}

function productionsOf(kinds: readonly FunctionKind[]): readonly Production[] {
  return (
    facts
      // of what the embedded engine lacks there is nothing to compare
      .filter((fact) => kinds.includes(fact.kind) && fact.engine !== undefined && !left.has(fact.name) && !isSentAsAnother(fact))
      .flatMap((fact) => {
        const distinct = fact.name === "count_distinct" || fact.name === "sum_distinct";
        const wire = fact.wireNames[0] ?? fact.name.replace("_distinct", "");
        return (fact.changes?.at(-1)?.overloads ?? fact.overloads).map((overload) => ({
          fact,
          wire,
          distinct,
          signature: parseSignature(overload.sig),
        }));
      })
  );
}

type Variables = ReadonlyMap<string, DataType>;

/** Whether a pattern may give the type; with the variables that this binds. */
function match(pattern: TypePattern, type: DataType, variables: Variables): Variables | undefined {
  switch (pattern.kind) {
    case "class":
      return classes[pattern.name](type.kind) ? variables : undefined;
    case "type":
    case "sized":
    case "interval":
      return pattern.name === type.kind ? variables : undefined;
    case "decimalFormula":
      return type.kind === "decimal" ? variables : undefined;
    case "variable":
      return bind(pattern.name, type, variables);
    case "as": {
      const inner = match(pattern.pattern, type, variables);
      return inner && bind(pattern.variable, type, inner);
    }
    case "union":
      return pattern.members.map((member) => match(member, type, variables)).find((found) => found !== undefined);
    case "array":
      return type.kind === "array" ? match(pattern.element.type, type.element, variables) : undefined;
    case "map": {
      const key = type.kind === "map" ? match(pattern.key.type, type.key, variables) : undefined;
      return key && type.kind === "map" ? match(pattern.value.type, type.value, key) : undefined;
    }
    case "hook":
      return hookKinds[pattern.name]?.includes(type.kind) === false ? undefined : variables;
    default:
      return undefined;
  }
}

const hookKinds: Readonly<Record<string, readonly Kind[]>> = {
  round: ["decimal"],
  ceil: ["decimal"],
  ceil2: ["decimal"],
  map: ["map"],
  struct: ["struct"],
  named_struct: ["struct"],
};

function bind(name: string, type: DataType, variables: Variables): Variables | undefined {
  const bound = variables.get(name);
  if (bound === undefined) return new Map(variables).set(name, type);
  return simpleString(bound) === simpleString(type) ? variables : undefined;
}

export interface Scope {
  readonly scalar: readonly Production[];
  /** Columns by name with their types: the frame's, or those of the query so far. */
  readonly columns: readonly { readonly name: string; readonly type: DataType }[];
  readonly variables: readonly { readonly name: string; readonly type: DataType }[];
}

export const frameColumns: Scope["columns"] = columns.map(({ name, type }) => ({ name, type: parseType(type) }));
export const scalars: readonly Production[] = productionsOf(["scalar", "operator", "higher-order"]);
const aggregates: readonly Production[] = productionsOf(["aggregate"]);
const baseScope: Scope = { scalar: scalars, columns: frameColumns, variables: [] };

const texts = ["", "a", "ab", "b", " ", "é", "😀", "%", "_", "a%", "1", "2024-02-29", "true", "x1"];
const numbers = [0, 1, -1, 2, 3, 10, -2];
const decimalTexts = ["0.00", "1.25", "-7.50"];

function literalOf(type: DataType, random: fc.Random): Recipe | undefined {
  const pick = <T>(values: readonly T[]): T => values[random.nextInt(0, values.length - 1)] as T;
  const text = simpleString(type);
  const of = (value: unknown): Recipe => ({ kind: "literal", type: text, value });
  if (random.nextInt(0, 11) === 0) return of(null);
  switch (type.kind) {
    case "boolean":
      return of(pick([true, false]));
    case "tinyint":
    case "smallint":
    case "int":
      return of(pick(numbers));
    case "bigint":
      return of(BigInt(pick(numbers)));
    case "float":
    case "double":
      return of(pick([0, -0, 1.5, -2.5, 0.1, Number.NaN, Number.POSITIVE_INFINITY, 1e10]));
    case "decimal":
      return type.scale === 2 ? of(pick(decimalTexts)) : undefined;
    case "string":
      return of(pick(texts));
    case "binary":
      return of(pick([new Uint8Array(), new Uint8Array([97])]));
    case "date":
      return of(pick(["2024-02-29", "1970-01-01"]));
    case "timestamp":
      return of(pick(["2024-02-29T12:34:56.789Z"]));
    case "timestamp_ntz":
      return of(pick(["2024-02-29T12:34:56"]));
    default:
      return undefined;
  }
}

let lambdas = 0;

/** Makes expressions that should have a given type; now and then one that has not, for the errors. */
export function expression(random: fc.Random, goal: DataType, depth: number, scope: Scope = baseScope): Recipe {
  const pick = <T>(values: readonly T[]): T => values[random.nextInt(0, values.length - 1)] as T;
  const chance = (percent: number): boolean => random.nextInt(0, 99) < percent;
  if (chance(2)) goal = pick(types);
  const same = (type: DataType): boolean => simpleString(type) === simpleString(goal);
  const leaf = (): Recipe => {
    const variables = scope.variables.filter(({ type }) => same(type));
    if (variables.length > 0 && chance(70)) return { kind: "variable", name: pick(variables).name };
    const found = scope.columns.filter(({ type }) => same(type));
    const literal = found.length === 0 || chance(15) ? literalOf(goal, random) : undefined;
    if (literal) return literal;
    if (found.length > 0) return { kind: "column", name: pick(found).name };
    if (goal.kind === "array") return { kind: "call", name: "array", args: [expression(random, goal.element, 0, scope)] };
    const atoms = scope.columns.filter(({ type }) => classes.atomic(type.kind));
    return {
      kind: "cast",
      value: { kind: "column", name: pick(atoms.length > 0 ? atoms : scope.columns).name },
      to: simpleString(goal),
      try: false,
    };
  };
  if (depth <= 0 || chance(10)) return leaf();
  const roll = random.nextInt(0, 99);
  if (roll < 10) return { kind: "cast", value: expression(random, pick(usual), depth - 1, scope), to: simpleString(goal), try: chance(40) };
  if (roll < 16) {
    const branch = (): Recipe => expression(random, goal, depth - 1, scope);
    const condition = expression(random, { kind: "boolean" }, depth - 1, scope);
    return { kind: "call", name: "when", args: chance(30) ? [condition, branch()] : [condition, branch(), branch()] };
  }
  if (roll < 19) {
    const array = types.filter((type) => type.kind === "array" && same(type.element));
    if (array.length > 0)
      return { kind: "item", value: expression(random, pick(array), depth - 1, scope), key: expression(random, { kind: "int" }, 0, scope) };
  }
  const fitting = scope.scalar.filter(({ signature }) => consistent(signature, goal) !== undefined);
  if (fitting.length === 0) return leaf();
  // functions first, then their overloads: `-` has many
  const fact = pick([...new Set(fitting.map((production) => production.fact))]);
  const production = pick(fitting.filter((each) => each.fact === fact));
  return callOf(random, production, consistent(production.signature, goal) as Variables, depth - 1, scope);
}

/** The variables that a wanted result binds, if the parameters can be of those types. */
function consistent({ result, parameters }: Signature, goal: DataType): Variables | undefined {
  const bound = match(result, goal, new Map());
  if (bound === undefined) return undefined;
  const fits = parameters.every(({ type }) => {
    const variable = type.kind === "as" ? bound.get(type.variable) : undefined;
    return variable === undefined || type.kind !== "as" || match(type.pattern, variable, bound) !== undefined;
  });
  return fits ? bound : undefined;
}

function callOf(random: fc.Random, production: Production, bound: Variables, depth: number, scope: Scope): Recipe {
  const chance = (percent: number): boolean => random.nextInt(0, 99) < percent;
  let variables = bound;
  const args: Recipe[] = [];
  const { fact, signature } = production;
  const add = (parameter: Parameter): void => {
    if (parameter.type.kind === "lambda") {
      const parameters = parameter.type.params.map((param) => {
        const [type, more] = sample(random, param.type, variables);
        variables = more;
        return { name: `v${lambdas++ % 1000}`, type };
      });
      const result = sample(random, parameter.type.result, variables);
      variables = result[1];
      const used = fact.name === "transform" || fact.name === "filter" ? parameters.slice(0, chance(70) ? 1 : 2) : parameters;
      const body = expression(random, result[0], Math.min(depth, 1), { ...scope, variables: [...scope.variables, ...used] });
      args.push({ kind: "lambda", parameters: used.map(({ name }) => name), body });
      return;
    }
    const [type, more] = sample(random, parameter.type, variables);
    variables = more;
    const literal = parameter.literal || (type.kind === "string" && /pattern|escape|format/.test(parameter.name) && chance(85));
    args.push((literal ? literalOf(type, random) : undefined) ?? expression(random, type, depth, scope));
  };
  let open = true;
  for (const parameter of signature.parameters) {
    if (parameter.variadic) {
      const most = parameter.max ?? 3;
      const pairs = fact.name === "create_map" || fact.name === "named_struct" ? 2 : 1;
      const count = Math.max(parameter.min, random.nextInt(pairs === 2 ? 1 : parameter.min, Math.max(parameter.min, most)));
      for (let i = 0; i < count; i++) {
        if (fact.name === "named_struct") args.push({ kind: "literal", type: "string", value: `n${i}` });
        else if (pairs === 2) add(parameter);
        add(parameter);
      }
    } else if (!parameter.optional) add(parameter);
    else if (open && chance(50)) add(parameter);
    else open = false;
  }
  if (["trim", "ltrim", "rtrim"].includes(fact.name)) args.reverse();
  return { kind: "call", name: production.wire, args, ...(production.distinct ? { distinct: true } : {}) };
}

/** A type that a pattern takes. */
function sample(random: fc.Random, pattern: TypePattern, variables: Variables): readonly [DataType, Variables] {
  const pick = <T>(values: readonly T[]): T => values[random.nextInt(0, values.length - 1)] as T;
  switch (pattern.kind) {
    case "variable": {
      const bound = variables.get(pattern.name);
      if (bound !== undefined) return [bound, variables];
      const type = pick(random.nextInt(0, 4) > 0 ? usual : types);
      return [type, new Map(variables).set(pattern.name, type)];
    }
    case "as": {
      const bound = variables.get(pattern.variable);
      if (bound !== undefined) return [bound, variables];
      const [type, more] = sample(random, pattern.pattern, variables);
      return [type, new Map(more).set(pattern.variable, type)];
    }
    case "union":
      return sample(random, pick(pattern.members), variables);
    case "array": {
      const arrays = types.flatMap((type) => {
        const more = match(pattern, type, variables);
        return more ? [[type, more] as const] : [];
      });
      if (arrays.length > 0 && random.nextInt(0, 9) > 0) return pick(arrays);
      const [element, more] = sample(random, pattern.element.type, variables);
      return [{ kind: "array", element, containsNull: true }, more];
    }
    default: {
      const fitting = types.filter((type) => match(pattern, type, variables) !== undefined);
      if (fitting.length === 0) return [pick(types), variables];
      const type = pick(fitting);
      return [type, match(pattern, type, variables) as Variables];
    }
  }
}

/** Whether an aggregate takes one of several rows that are level, which Spark leaves open: it is only tried over a single row. */
export function breaksTies(recipe: Recipe): boolean {
  return recipe.kind === "call" && ["min_by", "max_by"].includes(recipe.name);
}

/** Whether an aggregate's answer depends on the order of rows, which Spark only keeps while it moves none. */
export function dependsOnOrder(recipe: Recipe): boolean {
  return breaksTies(recipe) || (recipe.kind === "call" && ["first", "last", "any_value", "collect_list"].includes(recipe.name));
}

/** A random aggregate over expressions. */
export function aggregate(random: fc.Random, depth: number, scope: Scope = baseScope): Recipe {
  const names = [...new Set(aggregates.map((production) => production.fact))];
  const fact = names[random.nextInt(0, names.length - 1)];
  const overloads = aggregates.filter((production) => production.fact === fact);
  return callOf(random, overloads[random.nextInt(0, overloads.length - 1)] as Production, new Map(), depth, scope);
}

export const goals: readonly DataType[] = types;

/** Expressions as a fast-check arbitrary: they shrink to their parts. */
class ExpressionArbitrary extends fc.Arbitrary<Recipe> {
  constructor(private readonly make: (random: fc.Random) => Recipe) {
    super();
  }
  override generate(random: fc.Random): fc.Value<Recipe> {
    return new fc.Value(this.make(random), undefined);
  }
  override canShrinkWithoutContext(_value: unknown): _value is Recipe {
    return false;
  }
  override shrink(value: Recipe): fc.Stream<fc.Value<Recipe>> {
    return fc.stream(smaller(value)).map((less) => new fc.Value(less, undefined));
  }
}

export const anExpression: fc.Arbitrary<Recipe> = new ExpressionArbitrary((random) => {
  const goal = goals[random.nextInt(0, goals.length - 1)] as DataType;
  return expression(random, goal, random.nextInt(1, 3));
});

export const anAggregate: fc.Arbitrary<Recipe> = new ExpressionArbitrary((random) => aggregate(random, random.nextInt(0, 1)));
