import { factByWireName } from "../../generated/facts/index.js";
import type { UnresolvedTableValuedFunction } from "../../generated/proto/spark/connect/relations_pb.js";
import type { FunctionFact } from "../../signatures/function-fact.js";
import { isIntegral } from "../../types/kinds.js";
import type { Analysis } from "../context.js";
import { analysisError, unsupported } from "../errors.js";
import type { CallArgument } from "../expressions/call.js";
import { callArguments, resolveCallOf } from "../expressions/function.js";
import { scopeOf } from "../expressions/resolve.js";
import { aggregateCalls, hasWindow } from "../expressions/walk.js";
import { quoteExpression, quotePart } from "../names/identifier.js";
import type { Analyzed } from "../scope/analyzed.js";
import type { TypedCall } from "../typed-plan.js";
import { itemOf, projectItems } from "./items.js";
import { oneRow, resolveRange } from "./sources.js";

/** A function in FROM: the rows that it makes of one row. Only a lateral join gives its arguments columns. */
export function resolveTableFunction({ functionName, arguments: written }: UnresolvedTableValuedFunction, analysis: Analysis): Analyzed {
  const fact = tableFactOf(functionName);
  const scope = scopeOf(analysis, []);
  if (written.some(({ exprType }) => exprType.case === "unresolvedStar")) {
    throw analysisError("INVALID_USAGE_OF_STAR_OR_REGEX", { elem: "'*'", prettyName: "UnresolvedTableValuedFunction" });
  }
  const args = written.flatMap((arg) => callArguments(arg, scope));
  rejectAggregates(args, analysis);
  if (fact.name === "range") rejectUnknownBounds(args);
  const resolved = resolveCallOf(fact, { name: functionName, args: written, distinct: false }, args, scope);
  if (fact.name === "range") return rangeOf(resolved.expression as TypedCall, analysis);
  return projectItems([itemOf(resolved, analysis)], oneRow());
}

function tableFactOf(name: string): FunctionFact {
  const fact = factByWireName(name);
  if (fact === undefined) throw analysisError("UNRESOLVABLE_TABLE_VALUED_FUNCTION", { name: quotePart(name) });
  if (fact.kind !== "table" && fact.tvf !== true)
    throw analysisError("NOT_A_TABLE_FUNCTION", { functionName: quotePart(name.toLowerCase()) });
  return fact;
}

function rejectAggregates(args: readonly CallArgument[], analysis: Analysis): void {
  const inputs = args.map(({ resolved }) => resolved.expression);
  if (inputs.some(hasWindow)) throw unsupported("a window function as the argument of a table function");
  const aggregates = inputs.flatMap(aggregateCalls);
  if (aggregates.length === 0) return;
  const invalidExprSqls = aggregates.map((call) => quoteExpression(analysis.texts.get(call) ?? call.function)).join(", ");
  throw analysisError("UNSUPPORTED_EXPR_FOR_OPERATOR", { operator: "Generate", invalidExprSqls });
}

/** The server computes the bounds of a range before it makes the plan; here they are known when they are written out. */
function rejectUnknownBounds(args: readonly CallArgument[]): void {
  for (const { resolved } of args) {
    const { expression, sql } = resolved;
    if (expression.kind !== "literal" || expression.value === null || !isIntegral(expression.type))
      throw unsupported(`range of ${sql}`, "give whole numbers");
  }
}

function rangeOf({ args }: TypedCall, analysis: Analysis): Analyzed {
  const given = (parameter: string): bigint | undefined => {
    const [value] = args.get(parameter) ?? [];
    const literal = value?.kind === "cast" ? value.child : value;
    return literal?.kind === "literal" ? BigInt(literal.value as number | bigint) : undefined;
  };
  const step = given("step") ?? 1n;
  if (step === 0n) throw analysisError("FAILED_FUNCTION_CALL", { funcName: quotePart("range") });
  return resolveRange({ start: given("start") ?? 0n, end: given("end")!, step }, analysis);
}
