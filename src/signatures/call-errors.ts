import { AnalysisError } from "../errors.js";
import { commonType } from "../types/casts.js";
import type { DataType } from "../types/data-type.js";
import { typeToDdl } from "../types/ddl.js";
import { sameType } from "../types/same-type.js";
import { comparedType } from "../types/widening.js";
import type { Argument } from "./argument.js";
import { arityOf } from "./arity.js";
import type { ArgumentRefusal, Call, Refusal } from "./attempt.js";
import { operandFault, operatorTakes } from "./operand-types.js";
import { requiredTypes } from "./required-type.js";
import type { Signature, TypePattern } from "./signature.js";

// The errors of a call that no overload takes, in the classes, parameters and words of Spark's own.

/** The error for a call, from why each of the overloads refused it. */
export function callError(call: Call, signatures: readonly Signature[], refusals: readonly Refusal[]): AnalysisError {
  const refused = refusals.filter((refusal): refusal is ArgumentRefusal => "argument" in refusal);
  if (refused.length > 0) return argumentError(call, furthest(refused));
  if (refusals.some(({ reason }) => reason === "arity"))
    return wrongNumArgs(call.functionName, expectedCounts(signatures), call.args.length);
  return mismatch(
    call,
    "DATA_DIFF_TYPES",
    { functionName: quoteName(call.functionName), dataType: typeList(call.args) },
    "the types of the arguments do not fit together",
  );
}

/** Of the overloads that came furthest, all refusals of that argument. */
function furthest(refused: readonly ArgumentRefusal[]): readonly [ArgumentRefusal, ...ArgumentRefusal[]] {
  const last = Math.max(...refused.map(({ argument }) => argument));
  const [first, ...rest] = refused.filter(({ argument }) => argument === last);
  return [first!, ...rest];
}

function argumentError(call: Call, refused: readonly [ArgumentRefusal, ...ArgumentRefusal[]]): AnalysisError {
  const named = (reason: ArgumentRefusal["reason"]) => refused.find((refusal) => refusal.reason === reason);
  const [first] = refused;
  const notLiteral = named("notLiteral");
  if (notLiteral !== undefined) return nonFoldable(call, notLiteral);
  const lambdaArity = named("lambdaArity");
  if (lambdaArity !== undefined) return lambdaArityError(call, lambdaArity);
  if (named("lambda") !== undefined) return lambdaForValue(call);
  if (call.unify === "operands") return comparisonError(call, comparedType(call.args[0]!.type, call.args[1]!.type));
  if (call.functionName === "in") return membershipError(call);
  if (isOperator(call)) {
    const fault = operandFault(call.functionName.toLowerCase(), call.args[0]!.type, call.args[1]!.type);
    if (fault.kind === "different") return operandsError(call);
    if (fault.kind === "common") return operatorError(call, fault.type);
    return unexpectedType(call, refused, first.found ?? argumentAt(call, first).type);
  }
  const variable = named("variable") ?? named("class");
  if (variable !== undefined) return diffTypes(call, variable);
  const type = first.found ?? argumentAt(call, first).type;
  if (refused.length === 1 && isClass(first, "ordered")) return orderingError(call, type);
  if (refused.length === 1 && isClass(first, "hashable")) {
    const functionName = quoteName(call.functionName);
    return mismatch(call, "HASH_MAP_TYPE", { functionName }, `${functionName} takes no map, nor a type that holds one`);
  }
  return unexpectedType(call, refused, type);
}

/** A number of arguments that no overload takes. */
export function wrongNumArgs(name: string, expectedNum: string, actualNum: number): AnalysisError {
  const functionName = quoteName(name);
  return new AnalysisError(`The ${functionName} requires ${expectedNum} parameters but the actual number is ${actualNum}.`, {
    errorClass: "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
    sqlState: "42605",
    messageParameters: { functionName, expectedNum, actualNum: String(actualNum), docroot: "https://spark.apache.org/docs/latest" },
  });
}

/** `1`, `[1, 2]` or `> 0`. */
function expectedCounts(signatures: readonly Signature[]): string {
  const arities = signatures.map(arityOf);
  const open = arities.filter(({ max }) => max === Number.POSITIVE_INFINITY).map(({ min }) => min);
  if (open.length > 0) return `> ${Math.min(...open) - 1}`;
  const counts = new Set(arities.flatMap(({ min, max }) => Array.from({ length: max - min + 1 }, (_, i) => min + i)));
  const sorted = [...counts].sort((a, b) => a - b);
  return sorted.length === 1 ? String(sorted[0]) : `[${sorted.join(", ")}]`;
}

function unexpectedType(call: Call, refused: readonly ArgumentRefusal[], found: DataType): AnalysisError {
  const [first] = refused as [ArgumentRefusal];
  const paramIndex = ordinals[first.argument] ?? `${first.argument + 1}th`;
  const requiredType = requiredTypes(refused.map(({ parameter, reason }) => expectedPattern(parameter.type, reason)));
  const inputSql = quoteText(textOf(argumentAt(call, first)));
  const inputType = quoteText(typeToDdl(found));
  return mismatch(
    call,
    "UNEXPECTED_INPUT_TYPE",
    { paramIndex, requiredType, inputSql, inputType },
    `The ${paramIndex} parameter requires the ${requiredType} type, however ${inputSql} has the type ${inputType}.`,
  );
}

function expectedPattern(pattern: TypePattern, reason: ArgumentRefusal["reason"]): TypePattern {
  return reason === "lambdaBody" && pattern.kind === "lambda" ? pattern.result : pattern;
}

const ordinals: readonly string[] = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

function nonFoldable(call: Call, refusal: ArgumentRefusal): AnalysisError {
  const argument = argumentAt(call, refusal);
  const inputName = quoteName(refusal.parameter.name);
  const inputType = quoteText(typeToDdl(argument.type));
  const inputExpr = quoteText(textOf(argument));
  return mismatch(
    call,
    "NON_FOLDABLE_INPUT",
    { inputName, inputType, inputExpr },
    `the input ${inputName} should be a foldable ${inputType} expression; however, got ${inputExpr}.`,
  );
}

function orderingError(call: Call, type: DataType): AnalysisError {
  const functionName = quoteName(call.functionName);
  const dataType = quoteText(typeToDdl(type));
  return mismatch(
    call,
    "INVALID_ORDERING_TYPE",
    { functionName, dataType },
    `The ${functionName} does not support ordering on type ${dataType}.`,
  );
}

/** Arguments that each fit their parameter but have no common type. */
function diffTypes(call: Call, refusal: ArgumentRefusal): AnalysisError {
  if (refusal.reason === "class" && isClass(refusal, "ordered")) return orderingError(call, refusal.found!);
  const functionName = quoteName(call.functionName);
  const left = call.args[0]!.type;
  const right = argumentAt(call, refusal).type;
  const [leftType, rightType] = [quoteText(typeToDdl(left)), quoteText(typeToDdl(right))];
  if (isOperator(call)) return operandsError(call);
  const says = `Input to ${functionName} should have been types that meet, but it's [${leftType}, ${rightType}].`;
  if (left.kind === "array" && right.kind === "array") {
    return mismatch(call, "BINARY_ARRAY_DIFF_TYPES", { functionName, arrayType: '"ARRAY"', leftType, rightType }, says);
  }
  if (left.kind === "array")
    return mismatch(call, "ARRAY_FUNCTION_DIFF_TYPES", { functionName, dataType: '"ARRAY"', leftType, rightType }, says);
  if (left.kind === "map") return mismatch(call, "MAP_FUNCTION_DIFF_TYPES", { functionName, dataType: '"MAP"', leftType, rightType }, says);
  return dataDiffTypes(call);
}

/** Sides of a comparison that have no type in common, or one without an order. */
function comparisonError(call: Call, met: DataType | undefined): AnalysisError {
  return met === undefined ? operandsError(call) : orderingError(call, met);
}

/** The same of a value and a list. */
function membershipError(call: Call): AnalysisError {
  const met = call.args.reduce<DataType | undefined>((type, arg) => type && commonType(type, arg.type), { kind: "void" });
  return met === undefined ? dataDiffTypes(call) : orderingError(call, met);
}

function dataDiffTypes(call: Call): AnalysisError {
  const [functionName, dataType] = [quoteName(call.functionName), typeList(call.args)];
  const why = `Input to ${functionName} should all be the same type, but it's ${dataType}.`;
  return mismatch(call, "DATA_DIFF_TYPES", { functionName, dataType }, why);
}

function operandsError(call: Call): AnalysisError {
  const [left, right] = call.args.map(({ type }) => quoteText(typeToDdl(type))) as [string, string];
  const why = `the left and right operands of the binary operator have incompatible types (${left} and ${right}).`;
  return mismatch(call, "BINARY_OP_DIFF_TYPES", { left, right }, why);
}

/** Operands that are of one type, which the operator does not take. */
function operatorError(call: Call, type: DataType): AnalysisError {
  const inputType = operatorTakes(call.functionName.toLowerCase());
  const actualDataType = quoteText(typeToDdl(type));
  const why = `the binary operator requires the input type ${inputType}, not ${actualDataType}.`;
  return mismatch(call, "BINARY_OP_WRONG_TYPE", { inputType, actualDataType }, why);
}

const arithmetic: readonly string[] = ["+", "-", "*", "/", "%"];

/** Operands that an overload would take, and Spark does not. */
export function rejectOperands(call: Call): void {
  const { functionName } = call;
  const [left, right] = call.args.map(({ type }) => type);
  if (left === undefined || right === undefined) return;
  // text beside a boolean is read as one, beside a number as a number; beside text or NULL it stays text
  const isText = (type: DataType) => type.kind === "string";
  const isTextOrNull = (type: DataType) => isText(type) || type.kind === "void";
  const logical = functionName === "and" || functionName === "or";
  if ((logical || arithmetic.includes(functionName)) && isTextOrNull(left) && isTextOrNull(right) && (isText(left) || isText(right))) {
    if (!isText(left)) throw operatorError(call, right);
    throw isText(right) && !sameType(left, right) ? operandsError(call) : operatorError(call, left);
  }
  // Spark takes such a NULL for a moment that the interval moves, and cannot cast the moment back
  const moved = functionName === "+" ? [left, right] : functionName === "-" ? [right] : [];
  const isNull = (type: DataType) => type.kind === "void";
  if (moved.some(({ kind }) => kind === "interval") && (functionName === "-" ? isNull(left) : isNull(left) || isNull(right))) {
    const parameters = { srcType: '"TIMESTAMP"', targetType: '"VOID"' };
    throw mismatch(call, "CAST_WITHOUT_SUGGESTION", parameters, 'cannot cast "TIMESTAMP" to "VOID".');
  }
}

function lambdaArityError(call: Call, refusal: ArgumentRefusal): AnalysisError {
  const found = argumentAt(call, refusal).lambda!.arity;
  const given = (refusal.parameter.type as Extract<TypePattern, { kind: "lambda" }>).params.length;
  return new AnalysisError(`A lambda of ${found} parameters was given to ${quoteName(call.functionName)}, which calls it with ${given}.`, {
    errorClass: "INVALID_LAMBDA_FUNCTION_CALL.NUM_ARGS_MISMATCH",
    sqlState: "42K0D",
    messageParameters: { expectedNumArgs: String(found), actualNumArgs: String(given) },
  });
}

function lambdaForValue(call: Call): AnalysisError {
  return new AnalysisError(`A lambda was given to ${quoteName(call.functionName)}, which takes a column there.`, {
    errorClass: "INVALID_LAMBDA_FUNCTION_CALL.NON_HIGHER_ORDER_FUNCTION",
    sqlState: "42K0D",
    messageParameters: { class: call.functionName },
  });
}

function mismatch(call: Call, subclass: string, parameters: Readonly<Record<string, string>>, why: string): AnalysisError {
  const sqlExpr = quoteText(textOfCall(call));
  return new AnalysisError(`Cannot resolve ${sqlExpr} due to data type mismatch: ${why}`, {
    errorClass: `DATATYPE_MISMATCH.${subclass}`,
    sqlState: "42K09",
    messageParameters: { sqlExpr, ...parameters },
  });
}

function isClass({ parameter }: ArgumentRefusal, name: "ordered" | "hashable"): boolean {
  const pattern = parameter.type.kind === "as" ? parameter.type.pattern : parameter.type;
  return pattern.kind === "class" && pattern.name === name;
}

export function isOperator({ functionName, args }: Call): boolean {
  return args.length === 2 && (/^\W+$/.test(functionName) || functionName === "and" || functionName === "or" || functionName === "div");
}

function argumentAt(call: Call, { argument, within }: ArgumentRefusal): Argument {
  return (within ? call.within : call.args)[argument]!;
}

function typeList(args: readonly Argument[]): string {
  return `[${args.map(({ type }) => quoteText(typeToDdl(type))).join(", ")}]`;
}

function textOfCall(call: Call): string {
  const texts = call.args.map(textOf);
  if (isOperator(call)) return `(${texts.join(` ${call.functionName.toUpperCase()} `)})`;
  return `${call.functionName}(${texts.join(", ")})`;
}

/** An argument as SQL; by its type where its text is not known. */
function textOf({ sql, name, literal, type, lambda }: Argument): string {
  if (sql !== undefined) return sql;
  if (literal !== undefined) return String(literal.value);
  return name ?? (lambda === undefined ? `<${typeToDdl(type)}>` : "<lambda>");
}

function quoteName(name: string): string {
  return `\`${name}\``;
}

function quoteText(text: string): string {
  return `"${text}"`;
}
