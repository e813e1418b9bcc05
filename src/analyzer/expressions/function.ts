import { factByWireName } from "../../generated/facts/index.js";
import type { Expression } from "../../generated/proto/spark/connect/expressions_pb.js";
import type { FunctionFact } from "../../signatures/function-fact.js";
import { inSignatureOrder } from "../../signatures/wire-order.js";
import type { DataType, Field } from "../../types/data-type.js";
import { typeToDdl } from "../../types/ddl.js";
import { analysisError, unsupported } from "../errors.js";
import { quoteExpression, quotePart } from "../names/identifier.js";
import { callText } from "../names/pretty.js";
import type { TypedCall, TypedCase, TypedExpression, TypedStruct } from "../typed-plan.js";
import { branch } from "./branch.js";
import { type CallArgument, nameInside, typedCall } from "./call.js";
import { castTo } from "./cast.js";
import { elementNullable } from "./extract.js";
import { lambdaArgument } from "./lambda.js";
import type { ExpressionScope, Resolved } from "./resolved.js";
import { expandStar } from "./star.js";
import { aggregateCalls, isGenerator, some } from "./walk.js";

/** What a function call in a plan says, whichever message it came in. */
export interface FunctionCall {
  readonly name: string;
  readonly args: readonly Expression[];
  readonly distinct: boolean;
}

/** A function of the registry, or one of the few whose meaning is structure (struct, when). */
export function resolveFunction(call: FunctionCall, scope: ExpressionScope): Resolved {
  const name = call.name.toLowerCase();
  const inner: ExpressionScope = { ...scope, windowed: false };
  const args = isCountOfRows(call, name) ? [one] : call.args.flatMap((arg) => callArguments(arg, inner));
  if (name === "struct") return resolveStruct(args.map(({ resolved }) => resolved));
  if (name === "named_struct") return resolveNamedStruct(args.map(({ resolved }) => resolved));
  const fact = factOf(call.name);
  if (fact.kind === "table") throw analysisError("NOT_A_SCALAR_FUNCTION", { functionName: quotePart(call.name) });
  return resolveCallOf(fact, call, args, scope);
}

/** A call of this function with arguments that are resolved already. */
export function resolveCallOf(fact: FunctionFact, call: FunctionCall, args: readonly CallArgument[], scope: ExpressionScope): Resolved {
  const name = call.name.toLowerCase();
  const untyped = callText(
    name,
    args.map(({ resolved }) => resolved.sql),
    call.distinct,
  );
  rejectMisplaced(fact, args, scope, untyped);
  const typed = typedCall(fact, inSignatureOrder(fact, name, args), scope.analysis.context.version, untyped, call.distinct);
  // the text again: a lambda has its own only once its body is typed
  const sql = callText(
    name,
    args.map(({ resolved }) => resolved.sql),
    call.distinct,
  );
  if (fact.name === "when") return { expression: caseOf(args, typed.type, typed.nullable), sql };
  return { expression: fact.name === "element_at" ? withElementNullable(typed, args) : typed, sql };
}

function withElementNullable(call: TypedCall, [array, index]: readonly CallArgument[]): TypedCall {
  const nullable = array && index ? elementNullable(array.resolved.expression, index.resolved.expression) : undefined;
  return { ...call, nullable: nullable ?? call.nullable };
}

const one: CallArgument = { resolved: { expression: { kind: "literal", type: { kind: "int" }, nullable: false, value: 1 }, sql: "1" } };

/** `count(*)` counts rows: `count(1)`. */
function isCountOfRows(call: FunctionCall, name: string): boolean {
  const star = call.args.length === 1 && call.args[0]?.exprType.case === "unresolvedStar" ? call.args[0].exprType.value : undefined;
  return name === "count" && !call.distinct && star !== undefined && star.unparsedTarget === undefined && star.planId === undefined;
}

/** The arguments that an argument of a plan stands for: a star is several. */
export function callArguments(arg: Expression, scope: ExpressionScope): readonly CallArgument[] {
  switch (arg.exprType.case) {
    case "unresolvedStar":
      return expandStar(arg.exprType.value, scope).map((resolved) => ({ resolved }));
    case "lambdaFunction":
      return [lambdaArgument(arg.exprType.value, scope)];
    case "namedArgumentExpression":
      throw unsupported(`the named argument ${arg.exprType.value.key}`, "give arguments by position");
    default:
      return [{ resolved: scope.resolve(arg, scope) }];
  }
}

function factOf(name: string): FunctionFact {
  const fact = factByWireName(name);
  if (fact !== undefined) return fact;
  // a function of Spark's that its registry does not list
  if (name === "distributed_sequence_id") throw unsupported("zipWithIndex");
  throw analysisError("UNRESOLVED_ROUTINE", {
    routineName: quotePart(name),
    searchPath: "[`system`.`builtin`, `system`.`session`, `spark_catalog`.`default`]",
  });
}

function rejectMisplaced(fact: FunctionFact, args: readonly CallArgument[], scope: ExpressionScope, sql: string): void {
  const inputs = args.map(({ resolved }) => resolved.expression);
  if (inputs.some((input) => some(input, isGenerator))) {
    throw analysisError("UNSUPPORTED_GENERATOR.NESTED_IN_EXPRESSIONS", { expression: quoteExpression(sql) });
  }
  if (fact.kind === "aggregate" && !scope.windowed && inputs.some((input) => aggregateCalls(input).length > 0)) {
    throw analysisError("NESTED_AGGREGATE_FUNCTION", {});
  }
  if (fact.kind === "window" && !scope.windowed) {
    throw analysisError("WINDOW_FUNCTION_WITHOUT_OVER_CLAUSE", { funcName: quoteExpression(sql) });
  }
}

/** `struct(a, b + 1)`: fields take the names of their columns, `col2` where there is none. */
function resolveStruct(values: readonly Resolved[]): Resolved {
  const fields = values.map((value, i) => ({ name: nameInside(value) ?? `col${i + 1}`, value }));
  return structOf(fields, `struct(${values.map(({ sql }) => sql).join(", ")})`);
}

function resolveNamedStruct(args: readonly Resolved[]): Resolved {
  const sql = `named_struct(${args.map((arg) => arg.sql).join(", ")})`;
  const names = args.filter((_, i) => i % 2 === 0);
  const notLiteral = names.filter(({ expression }) => expression.kind !== "literal" || typeof expression.value !== "string");
  if (args.length % 2 === 1 || notLiteral.length > 0) {
    throw analysisError("DATATYPE_MISMATCH.CREATE_NAMED_STRUCT_WITHOUT_FOLDABLE_STRING", {
      sqlExpr: quoteExpression(sql),
      inputExprs: `[${notLiteral.map((item) => quoteExpression(item.sql)).join(", ")}]`,
    });
  }
  const fields = names.map((name, i) => ({ name: name.sql, value: args[2 * i + 1]! }));
  return structOf(fields, sql);
}

function structOf(fields: readonly { readonly name: string; readonly value: Resolved }[], sql: string): Resolved {
  const types: Field[] = fields.map(({ name, value: { expression, metadata } }) => ({
    name,
    type: expression.type,
    nullable: expression.nullable,
    ...(metadata === undefined ? {} : { metadata }),
  }));
  return {
    expression: typedStruct(
      fields.map(({ name, value }) => ({ name, value: value.expression })),
      types,
    ),
    sql,
  };
}

export function typedStruct(fields: TypedStruct["fields"], types: readonly Field[]): TypedStruct {
  return { kind: "struct", fields, type: { kind: "struct", fields: types }, nullable: false };
}

/** `when(c1, v1, c2, v2, …, otherwise?)` with every value cast to the common type. */
function caseOf(args: readonly CallArgument[], type: DataType, nullable: boolean): TypedCase {
  const values: readonly TypedExpression[] = args.map(({ resolved }) => resolved.expression);
  const branches: TypedCase["branches"][number][] = [];
  for (let i = 0; i + 1 < values.length; i += 2) branches.push(branch(values[i]!, castTo(values[i + 1]!, type)));
  const last = values.length % 2 === 1 ? values.at(-1) : undefined;
  return { kind: "case", branches, otherwise: last === undefined ? undefined : castTo(last, type), type, nullable };
}

/** The type of an expression as error messages show it. */
export function shownType(type: DataType): string {
  return quoteExpression(typeToDdl(type));
}
