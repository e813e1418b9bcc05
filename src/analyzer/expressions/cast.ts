import type { Expression_Cast } from "../../generated/proto/spark/connect/expressions_pb.js";
import { Expression_Cast_EvalMode } from "../../generated/proto/spark/connect/expressions_pb.js";
import { canCast, canTryCast, castAddsNull, tryCastAddsNull } from "../../types/casts.js";
import type { DataType } from "../../types/data-type.js";
import { parseType, typeToDdl } from "../../types/ddl.js";
import { isNumeric } from "../../types/kinds.js";
import { fromProto } from "../../types/proto.js";
import { sameTypeButNulls } from "../../types/same-type.js";
import { analysisError, unsupported } from "../errors.js";
import { quoteExpression } from "../names/identifier.js";
import type { TypedExpression } from "../typed-plan.js";
import type { ExpressionScope, Resolved } from "./resolved.js";
import { withoutLengths } from "./unbounded.js";

/** A cast that the user wrote. */
export function resolveCast(cast: Expression_Cast, scope: ExpressionScope): Resolved {
  if (cast.expr === undefined) throw unsupported("a cast without an operand");
  const child = scope.resolve(cast.expr, scope);
  const type = withoutLengths(targetType(cast));
  const mode = evalMode(cast.evalMode);
  const sql = `${mode === "try" ? "TRY_CAST" : "CAST"}(${child.sql} AS ${typeToDdl(type)})`;
  const from = child.expression.type;
  if (!(mode === "try" ? canTryCast(from, type) : canCast(from, type))) {
    throw illegalCast(sql, from, type, mode);
  }
  const addsNull = mode === "try" ? tryCastAddsNull(from, type) : castAddsNull(from, type);
  const expression: TypedExpression = {
    kind: "cast",
    child: child.expression,
    mode,
    type,
    nullable: child.expression.nullable || addsNull,
  };
  // a cast of a column, or of an alias, keeps its name (ResolveAliases); one of a field does not
  const keeps = child.naming === "attribute" || child.naming === "alias";
  return { expression, sql, ...(child.name === undefined || !keeps ? {} : { name: child.name, naming: "attribute" as const }) };
}

const integral: ReadonlySet<DataType["kind"]> = new Set(["tinyint", "smallint", "int", "bigint"]);

export function illegalCast(sql: string, from: DataType, to: DataType, mode: "ansi" | "try"): Error {
  const parameters = {
    sqlExpr: quoteExpression(sql),
    srcType: quoteExpression(typeToDdl(from)),
    targetType: quoteExpression(typeToDdl(to)),
  };
  const functionNames =
    isNumeric(from) && to.kind === "date" ? "`DATE_FROM_UNIX_DATE`" : from.kind === "date" && isNumeric(to) ? "`UNIX_DATE`" : undefined;
  if (functionNames !== undefined) return analysisError("DATATYPE_MISMATCH.CAST_WITH_FUNC_SUGGESTION", { ...parameters, functionNames });
  if (mode === "try" || !isLegalWithoutAnsi(from, to)) return analysisError("DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION", parameters);
  return analysisError("DATATYPE_MISMATCH.CAST_WITH_CONF_SUGGESTION", {
    ...parameters,
    config: '"spark.sql.ansi.enabled"',
    configVal: "'false'",
  });
}

/** Whether only ANSI mode refuses the cast. */
export function isLegalWithoutAnsi(from: DataType, to: DataType): boolean {
  return (
    (integral.has(from.kind) && to.kind === "binary") ||
    (from.kind === "boolean" && to.kind === "timestamp") ||
    ((from.kind === "date" || from.kind === "timestamp") && to.kind === "boolean")
  );
}

function targetType(cast: Expression_Cast): DataType {
  switch (cast.castToType.case) {
    case "type":
      return fromProto(cast.castToType.value);
    case "typeStr":
      return parseType(cast.castToType.value);
    default:
      throw unsupported("a cast without a type");
  }
}

function evalMode(mode: Expression_Cast_EvalMode): "ansi" | "try" {
  if (mode === Expression_Cast_EvalMode.TRY) return "try";
  if (mode === Expression_Cast_EvalMode.LEGACY) throw unsupported("casts in legacy mode");
  return "ansi";
}

/** An implicit cast, left out where the types are equal but for null flags inside them. */
export function castTo(expression: TypedExpression, type: DataType, nullable?: boolean): TypedExpression {
  const from = expression.type;
  if (sameTypeButNulls(from, type)) return expression;
  if (expression.kind === "literal" && expression.value === null) return { ...expression, type };
  return { kind: "cast", child: expression, mode: "ansi", type, nullable: nullable ?? (expression.nullable || castAddsNull(from, type)) };
}
