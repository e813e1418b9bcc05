import { AnalysisError } from "../../errors.js";
import { factByName } from "../../generated/facts/index.js";
import type { Argument } from "../../signatures/argument.js";
import type { FunctionFact } from "../../signatures/function-fact.js";
import { type Resolution, resolveCall } from "../../signatures/resolve.js";
import type { DataType } from "../../types/data-type.js";
import { integralDigits } from "../../types/kinds.js";
import { unsupported } from "../errors.js";
import { quoteExpression } from "../names/identifier.js";
import type { TypedCall, TypedExpression, TypedLambda } from "../typed-plan.js";
import { castTo } from "./cast.js";
import { resolveCollated, withLiteralCollation } from "./collations.js";
import type { Resolved, Typed } from "./resolved.js";
import { some } from "./walk.js";

/** A lambda whose body can be typed once the types of its parameters are known. */
export interface OpenLambda {
  readonly arity: number;
  readonly close: (params: readonly Typed[]) => TypedLambda;
}

export interface CallArgument {
  readonly resolved: Resolved;
  readonly lambda?: OpenLambda;
}

/** Types a call of a registry function: picks the overload, derives type and null flag, writes the implicit casts out. */
export function typedCall(fact: FunctionFact, args: readonly CallArgument[], version: string, sql: string, distinct = false): TypedCall {
  const closed: (TypedLambda | undefined)[] = args.map(() => undefined);
  const given = args.map((arg, i) => argumentOf(arg, (lambda) => (closed[i] = lambda)));
  rejectNullOfNoType(fact, given);
  const types = withLiteralCollation(fact, given);
  const values = args.map(({ resolved }) => resolved.expression);
  const resolution = withExpression(sql, args, () => resolveCollated(fact, types, values, sql, () => resolveCall(fact, types, version)));
  rejectNullOption(fact, args, resolution);
  const byParameter = new Map<string, TypedExpression[]>();
  resolution.args.forEach((target, i) => {
    const value = closed[i] ?? castTo(args[i]!.resolved.expression, target.type, target.nullable);
    const values = byParameter.get(target.parameter);
    if (values === undefined) byParameter.set(target.parameter, [value]);
    else values.push(value);
  });
  const { overload, type } = resolution;
  const nullable = resolution.nullable || narrowsLiteral(fact, types);
  return { kind: "call", function: fact.name, overload, args: byParameter, distinct, type, nullable };
}

const comparisons: ReadonlySet<string> = new Set(["==", "<", "<=", ">", ">="]);

/** Beside a decimal Spark casts a whole literal to the decimal of its own digits, which it marks as nullable. */
function narrowsLiteral(fact: FunctionFact, args: readonly Argument[]): boolean {
  if (!comparisons.has(fact.name) || !args.some(({ type }) => type.kind === "decimal")) return false;
  return args.some(({ type, literal }) => {
    const digits = integralDigits[type.kind];
    const value = literal?.value;
    if (digits === undefined || (typeof value !== "number" && typeof value !== "bigint")) return false;
    return String(value).replace("-", "").length < digits;
  });
}

/** Which of its overloads an aggregate takes for an untyped NULL is Spark's own affair: the sum is a double, where a whole number would do. */
function rejectNullOfNoType(fact: FunctionFact, args: readonly Argument[]): void {
  const untyped = args.some(({ type, lambda }) => type.kind === "void" && lambda === undefined);
  if (untyped && fact.kind === "aggregate" && fact.overloads.length > 1)
    throw unsupported(`${fact.name} of an untyped NULL`, "cast it to its type");
}

/** A null where only a literal may stand: Spark has another answer for each function, from null to an error of its own. */
function rejectNullOption(fact: FunctionFact, args: readonly CallArgument[], { signature, args: targets }: Resolution): void {
  args.forEach(({ resolved: { expression } }, i) => {
    const parameter = signature.parameters.find(({ name }) => name === targets[i]?.parameter);
    // null is mask's own default for the characters that stay
    if (parameter?.literal && parameter.default?.value !== null && expression.kind === "literal" && expression.value === null) {
      throw unsupported(`null as the ${parameter.name} of ${fact.name}`, "leave it out");
    }
  });
}

/** What a struct calls a field made of it. A cast column lends its name to a select's column, yet not to a struct's field. */
export function nameInside({ expression, name, naming, key }: Resolved): string | undefined {
  return expression.kind === "cast" && naming === "attribute" ? undefined : (name ?? key);
}

function argumentOf({ resolved, lambda }: CallArgument, closed: (lambda: TypedLambda) => void): Argument {
  const { expression } = resolved;
  if (lambda !== undefined) {
    const body = (params: readonly Typed[]): Typed => {
      const typed = lambda.close(params);
      // the last types tried are the final ones
      closed(typed);
      return typed.body;
    };
    return { type: { kind: "void" }, nullable: false, lambda: { arity: lambda.arity, body } };
  }
  const inside = nameInside(resolved);
  return {
    type: expression.type,
    nullable: expression.nullable,
    ...(expression.kind === "literal" ? { literal: { value: expression.value } } : {}),
    // no rule reads what is in a list or in options
    ...(isWrittenOut(expression) ? { literal: { value: undefined } } : {}),
    ...(inside === undefined ? {} : { name: inside }),
  };
}

/** A type error with Spark's text of the call: its arguments under the names that the plan gives them. */
function withExpression<T>(sql: string, args: readonly CallArgument[], resolve: () => T): T {
  try {
    return resolve();
  } catch (error) {
    if (!(error instanceof AnalysisError) || error.errorClass?.startsWith("DATATYPE_MISMATCH") !== true) throw error;
    // Spark computes these before it looks for a literal
    if (error.errorClass.endsWith(".NON_FOLDABLE_INPUT") && args.some(({ resolved }) => isComputedConstant(resolved.expression))) {
      throw unsupported(`a computed constant in ${sql} where a literal stands`, "write the literal");
    }
    const sqlExpr = quoteExpression(sql);
    const messageParameters = { ...error.messageParameters, sqlExpr };
    const message = error.message.replace(error.messageParameters.sqlExpr ?? sqlExpr, sqlExpr);
    throw new AnalysisError(message, { errorClass: error.errorClass, sqlState: error.sqlState, messageParameters, cause: error });
  }
}

/** An array or a map of literals: lists of quantiles and options are sent as calls, which Spark takes for literals. */
function isWrittenOut(expression: TypedExpression): boolean {
  if (expression.kind !== "call" || !(expression.function === "array" || expression.function === "create_map")) return false;
  return [...expression.args.values()].flat().every((value) => isLiteral(value) || isWrittenOut(value));
}

function isLiteral(expression: TypedExpression): boolean {
  return expression.kind === "literal" || (expression.kind === "cast" && isLiteral(expression.child));
}

function isComputedConstant(expression: TypedExpression): boolean {
  return expression.kind !== "literal" && !some(expression, (part) => part.kind === "attribute");
}

/** A call that the analyzer itself writes, of a function that the registry must have. */
export function callOf(name: string, args: readonly TypedExpression[], version: string): TypedCall {
  const fact = factByName(name);
  if (fact === undefined) throw new RangeError(`The registry has no function "${name}", which the analyzer needs.`);
  return typedCall(
    fact,
    args.map((expression) => ({ resolved: { expression, sql: "" } })),
    version,
    `${name}(…)`,
  );
}

export function isBoolean(type: DataType): boolean {
  return type.kind === "boolean" || type.kind === "void";
}
