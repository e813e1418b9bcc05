import { castAddsNull } from "../types/casts.js";
import type { DataType } from "../types/data-type.js";
import { integralDigits } from "../types/kinds.js";
import type { VersionRules } from "../types/version-rules.js";
import type { Argument, TypedValue } from "./argument.js";
import { parametersOf } from "./arity.js";
import { bind, isText, membersOf, type Phase } from "./bind.js";
import { type Bindings, type BoundVariable, newBindings } from "./bindings.js";
import { castToClass, castToName, isInClass } from "./classes.js";
import type { Unify } from "./function-fact.js";
import { hooks } from "./hooks.js";
import { isNullable } from "./nullability.js";
import { buildElement, buildType, finalType } from "./result.js";
import type { ElementPattern, Parameter, Signature, TypePattern } from "./signature.js";

/** One call against one overload. */
export interface Call {
  readonly functionName: string;
  readonly args: readonly Argument[];
  /** the arguments of WITHIN GROUP */
  readonly within: readonly Argument[];
  readonly unify: Unify;
  readonly rules: VersionRules;
}

/** What an argument becomes: the type that it is cast to. */
export interface TakenArgument extends TypedValue {
  readonly parameter: string;
}

export interface Taken extends TypedValue {
  readonly args: readonly TakenArgument[];
}

/** Why an overload does not take a call. */
export type Refusal =
  | { readonly reason: "arity" }
  /** the hook found no type for the arguments */
  | { readonly reason: "hook" }
  | ArgumentRefusal;

/** The first argument that does not fit. */
export interface ArgumentRefusal {
  /**
   * `type`: not one that the parameter takes; `variable`: one that it takes, but not beside the other arguments;
   * `class`: what the arguments meet as is not what the variable takes; `notLiteral`: a column where a literal must be;
   * `noLambda`, `lambda`: one of the two where the other must be; `lambdaArity`, `lambdaBody`: a lambda that does not fit.
   */
  readonly reason: "type" | "variable" | "class" | "notLiteral" | "noLambda" | "lambda" | "lambdaArity" | "lambdaBody";
  readonly argument: number;
  readonly parameter: Parameter;
  /** what was found: a lambda's body, or the type that the arguments meet as */
  readonly found?: DataType;
  /** whether it is an argument of WITHIN GROUP */
  readonly within?: boolean;
}

export type Attempt = { readonly taken: Taken } | { readonly refusal: Refusal };

/** An argument on its way: `type` and `nullable` are those after the casts found so far, or those of a lambda's body. */
interface Binding {
  readonly argument: Argument;
  readonly parameter: Parameter;
  type: DataType;
  nullable: boolean;
}

/** Tries one overload, with arguments bent as far as the phase allows. */
export function attempt(signature: Signature, call: Call, phase: Phase): Attempt {
  const parameters = parametersOf(signature, call.args.length);
  if (parameters === undefined || (signature.within !== undefined) !== call.within.length > 0) return refuse({ reason: "arity" });
  if (phase === "decimal" && !mixesDecimals(signature, call.args))
    return refuse({ reason: "type", argument: 0, parameter: parameters[0]! });

  const bindings = newBindings(call.unify, call.rules);
  const bound: Binding[] = [];
  for (const [i, parameter] of parameters.entries()) {
    const binding = bindArgument(call.args[i]!, parameter, bindings, phase);
    if (typeof binding === "string") return refuse({ reason: binding, argument: i, parameter });
    bound.push(binding);
  }
  for (const [i, parameter] of (signature.within ?? []).entries()) {
    const argument = call.within[i];
    if (argument === undefined) return refuse({ reason: "arity" });
    if (bind(parameter.type, argument, bindings, phase) === undefined)
      return refuse({ reason: "type", argument: i, parameter, within: true });
  }

  const failed = [...bindings.classes].find(([name, pattern]) => !settleVariable(bindings.variables.get(name), pattern, call.rules));
  if (failed !== undefined) return refuseClass(failed[0], parameters, bindings);
  for (const binding of bound) castToVariable(binding, bindings);

  for (const [i, binding] of bound.entries()) {
    const misfit = isLambda(binding) ? bindLambda(binding, bindings, phase) : undefined;
    if (misfit !== undefined) return refuse({ ...misfit, argument: i, parameter: binding.parameter });
  }
  return finish(signature, call, bound, bindings);
}

function refuse(refusal: Refusal): Attempt {
  return { refusal };
}

/** With two `decimal(p,s)` parameters an integral argument counts as its decimal when another argument is one. */
function mixesDecimals(signature: Signature, args: readonly Argument[]): boolean {
  const decimals = signature.parameters.filter(({ type }) => type.kind === "sized" && type.name === "decimal");
  return decimals.length > 1 && args.some(({ type }) => type.kind === "decimal");
}

/** Binds one argument, or says why it does not fit. Lambdas wait until the types of their parameters are known. */
function bindArgument(argument: Argument, parameter: Parameter, bindings: Bindings, phase: Phase): Binding | ArgumentRefusal["reason"] {
  const { type, nullable } = argument;
  if (parameter.type.kind === "lambda") return argument.lambda === undefined ? "noLambda" : { argument, parameter, type, nullable };
  if (argument.lambda !== undefined) return "lambda";
  if (parameter.literal && argument.literal === undefined) return "notLiteral";
  const value = { type, nullable, digits: digitsOf(argument) };
  const allowed = parameter.strict ? "exact" : phase;
  const taken = bind(parameter.type, value, bindings, allowed);
  if (taken !== undefined) return { argument, parameter, type: taken, nullable: nullable || castAddsNull(type, taken) };
  const fitsAlone = bind(parameter.type, value, newBindings(bindings.unify, bindings.rules), allowed) !== undefined;
  return fitsAlone ? "variable" : "type";
}

function isLambda({ parameter }: Binding): boolean {
  return parameter.type.kind === "lambda";
}

/** The digits of an integral literal, which count in decimal arithmetic instead of those of its type. */
function digitsOf({ type, literal }: Argument): number | undefined {
  if (literal === undefined || !(type.kind in integralDigits)) return undefined;
  const { value } = literal;
  return typeof value === "number" || typeof value === "bigint" ? String(value).replace("-", "").length : undefined;
}

/**
 * A variable's class holds for its final type as well. A string alone becomes the class's default, several strings do not.
 * False when the final type is outside the class.
 */
function settleVariable(bound: BoundVariable | undefined, pattern: TypePattern, rules: VersionRules): boolean {
  if (bound === undefined || bound.type.kind === "void") return true;
  const members = membersOf(pattern);
  if (!members.every((member) => member.kind === "class" || member.kind === "type")) return true;
  if (members.some((member) => admits(member, bound.type, rules))) return true;
  if (!isText(bound.type) || bound.uses > 1) return false;
  const type = members.map((member) => stringAs(member, rules)).find((cast) => cast !== undefined);
  if (type === undefined) return false;
  bound.type = type;
  bound.anyNull = true;
  return true;
}

function admits(member: TypePattern, type: DataType, rules: VersionRules): boolean {
  return member.kind === "class" ? isInClass(type, member.name, rules) : member.kind === "type" && member.name === type.kind;
}

function stringAs(member: TypePattern, rules: VersionRules): DataType | undefined {
  if (member.kind === "class") return castToClass({ kind: "string" }, member.name);
  return member.kind === "type" ? castToName({ kind: "string" }, member.name, rules) : undefined;
}

/** The last argument bound to a variable is the one that does not fit. */
function refuseClass(variable: string, parameters: readonly Parameter[], bindings: Bindings): Attempt {
  const argument = Math.max(
    0,
    parameters.findLastIndex(({ type }) => variableOf(type) === variable),
  );
  const { type, uses } = bindings.variables.get(variable)!;
  return refuse({ reason: uses > 1 ? "class" : "type", argument, parameter: parameters[argument]!, found: type });
}

function variableOf(pattern: TypePattern): string | undefined {
  if (pattern.kind === "as") return pattern.variable;
  return pattern.kind === "variable" ? pattern.name : undefined;
}

/** An argument bound to a variable is cast to the variable's final type. */
function castToVariable(binding: Binding, bindings: Bindings): void {
  const variable = variableOf(binding.parameter.type);
  const bound = variable === undefined ? undefined : bindings.variables.get(variable);
  if (bound !== undefined && castAddsNull(binding.argument.type, bound.type)) binding.nullable = true;
}

/** Asks a lambda for its body, once the other arguments have fixed the types of its parameters; says why it does not fit. */
function bindLambda(binding: Binding, bindings: Bindings, phase: Phase): Pick<ArgumentRefusal, "reason" | "found"> | undefined {
  const { params, result } = binding.parameter.type as Extract<TypePattern, { kind: "lambda" }>;
  const lambda = binding.argument.lambda!;
  if (!takesArity(params, lambda.arity)) return { reason: "lambdaArity" };
  const body = lambda.body(params.slice(0, lambda.arity).map((param) => buildElement(param, bindings)));
  if (bind(result, body, bindings, phase) === undefined) return { reason: "lambdaBody", found: body.type };
  binding.type = body.type;
  binding.nullable = body.nullable;
  return undefined;
}

/** A lambda may leave out its last parameter where that is the index of an element. */
function takesArity(params: readonly ElementPattern[], arity: number): boolean {
  const last = params.at(-1)?.type;
  const hasIndex = params.length > 1 && last?.kind === "type" && last.name === "int";
  return arity === params.length || (hasIndex && arity === params.length - 1);
}

/** The result of a call whose arguments all fit. */
function finish(signature: Signature, call: Call, bound: readonly Binding[], bindings: Bindings): Attempt {
  const hooked = signature.result.kind === "hook" ? hooks[signature.result.name]?.({ ...call, bindings }) : undefined;
  if (signature.result.kind === "hook" && hooked === undefined) return refuse({ reason: "hook" });
  const type = hooked?.type ?? buildType(signature.result, bindings).type;
  const args = bound.map((binding, i): TakenArgument => {
    const cast = hooked?.casts?.[i] ?? finalType(binding.parameter.type, binding.type, bindings);
    return { parameter: binding.parameter.name, type: cast, nullable: binding.nullable };
  });
  if (signature.rows) return { taken: { type, nullable: false, args } };
  const values = bound.filter((binding) => !isLambda(binding));
  const ruled = isNullable(signature.nullRule, { values, named: byParameter(bound) });
  const nullable = ruled ?? hooked?.nullable ?? values.some((value) => value.nullable);
  return { taken: { type, nullable, args } };
}

/** The values by their parameters' names; those of a variadic parameter count as one. */
function byParameter(bound: readonly Binding[]): ReadonlyMap<string, TypedValue> {
  const named = new Map<string, TypedValue>();
  for (const { parameter, type, nullable } of bound) {
    named.set(parameter.name, { type, nullable: nullable || (named.get(parameter.name)?.nullable ?? false) });
  }
  return named;
}
