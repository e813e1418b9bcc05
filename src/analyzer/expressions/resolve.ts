import type { Expression, Expression_Alias } from "../../generated/proto/spark/connect/expressions_pb.js";
import type { Analysis } from "../context.js";
import { analysisError, unsupported } from "../errors.js";
import { quoteIfNeeded } from "../names/identifier.js";
import type { Analyzed } from "../scope/analyzed.js";
import { referenceTo, resolveAttribute } from "./attribute.js";
import { resolveCast } from "./cast.js";
import { extractValue } from "./extract.js";
import { resolveFunction } from "./function.js";
import { resolveLiteral } from "./literal.js";
import type { ExpressionScope, Resolved } from "./resolved.js";
import { resolveUpdateFields } from "./update-fields.js";
import { resolveWindow } from "./window.js";

/** The scope of an operator over its inputs. */
export function scopeOf(analysis: Analysis, inputs: readonly Analyzed[], fallback?: ExpressionScope["fallback"]): ExpressionScope {
  const columns = inputs.flatMap((input) => input.columns);
  return { analysis, inputs, columns, lambda: new Map(), fallback, windowed: false, resolve: resolveExpression };
}

/** Names, types and implicit casts of one expression. */
export function resolveExpression(expression: Expression, scope: ExpressionScope): Resolved {
  const resolved = resolveKind(expression, scope);
  if (!scope.analysis.texts.has(resolved.expression)) scope.analysis.texts.set(resolved.expression, resolved.sql);
  return resolved;
}

function resolveKind(expression: Expression, scope: ExpressionScope): Resolved {
  const { case: kind, value } = expression.exprType;
  switch (kind) {
    case "literal":
      return resolveLiteral(value, scope.analysis.context.timeZone);
    case "unresolvedAttribute":
      return resolveAttribute(value, scope);
    case "unresolvedFunction":
      if (value.isUserDefinedFunction) throw unsupported(`the user-defined function ${value.functionName}`);
      return resolveFunction({ name: value.functionName, args: value.arguments, distinct: value.isDistinct }, scope);
    case "callFunction":
      return resolveFunction({ name: value.functionName, args: value.arguments, distinct: false }, scope);
    case "alias":
      return resolveAlias(value, scope);
    case "cast":
      return resolveCast(value, scope);
    case "window":
      return resolveWindow(value, scope);
    case "unresolvedExtractValue":
      return resolveExtract(value.child, value.extraction, scope);
    case "updateFields":
      return resolveUpdateFields(value, scope);
    case "unresolvedNamedLambdaVariable":
      return resolveVariable(value.nameParts, scope);
    case "unresolvedStar":
      throw analysisError("INVALID_USAGE_OF_STAR_OR_REGEX", { elem: "'*'", prettyName: "expression" });
    case "sortOrder":
      throw unsupported("a sort order outside of ORDER BY");
    case "lambdaFunction":
      throw unsupported("a lambda outside of a function's arguments");
    case "expressionString":
      throw unsupported(`SQL text ("${value.expression}")`, "build the expression with functions and Column methods");
    case "unresolvedRegex":
      throw unsupported(`columns by pattern (${value.colName})`);
    case "commonInlineUserDefinedFunction":
    case "typedAggregateExpression":
      throw unsupported("user-defined functions");
    case "namedArgumentExpression":
      throw unsupported(`the named argument ${value.key}`, "give arguments by position");
    case "subqueryExpression":
      throw unsupported("subqueries");
    case "mergeAction":
      throw unsupported("MERGE");
    case "directShufflePartitionId":
      throw unsupported("direct partition ids");
    case "extension":
      throw unsupported(`the extension ${value.typeUrl}`);
    case undefined:
      throw unsupported("an expression of an unknown kind");
  }
}

function resolveAlias(alias: Expression_Alias, scope: ExpressionScope): Resolved {
  if (alias.expr === undefined) throw unsupported("an alias without an expression");
  const child = scope.resolve(alias.expr, scope);
  const metadata = alias.metadata ?? child.metadata;
  const common = { expression: child.expression, naming: "alias" as const, ...(metadata === undefined ? {} : { metadata }) };
  if (alias.name.length !== 1) return { ...common, names: alias.name, sql: child.sql };
  const name = alias.name[0]!;
  return { ...common, name, sql: `${child.sql} AS ${quoteIfNeeded(name)}` };
}

function resolveExtract(child: Expression | undefined, extraction: Expression | undefined, scope: ExpressionScope): Resolved {
  if (child === undefined || extraction === undefined) throw unsupported("an extraction without a value or a key");
  const by = scope.resolve(extraction, scope);
  const extracted = extractValue(scope.resolve(child, scope), by);
  return by.expression.kind === "literal" && typeof by.expression.value === "string"
    ? { ...extracted, key: by.expression.value }
    : extracted;
}

function resolveVariable(parts: readonly string[], scope: ExpressionScope): Resolved {
  const variable = scope.lambda.get(parts.join("."));
  if (variable === undefined) throw unsupported(`the lambda variable ${parts.join(".")} outside of its lambda`);
  return { expression: referenceTo(variable), sql: "namedlambdavariable()" };
}
