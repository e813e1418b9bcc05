import type { Expression_LambdaFunction } from "../../generated/proto/spark/connect/expressions_pb.js";
import { analysisError, unsupported } from "../errors.js";
import type { TypedLambda } from "../typed-plan.js";
import type { CallArgument } from "./call.js";
import type { ExpressionScope, Resolved, Typed } from "./resolved.js";

/** A lambda argument: its body is resolved when the function says what its parameters are. */
export function lambdaArgument(lambda: Expression_LambdaFunction, scope: ExpressionScope): CallArgument {
  const body = lambda.function;
  if (body === undefined) throw unsupported("a lambda without a body");
  const names = lambda.arguments.map((argument) => argument.nameParts.join("."));
  const repeated = names.filter((name, i) => names.indexOf(name) !== i);
  if (repeated.length > 0) {
    throw analysisError("INVALID_LAMBDA_FUNCTION_CALL.DUPLICATE_ARG_NAMES", {
      args: names.map((name) => `\`${name}\``).join(", "),
      caseSensitiveConfig: '"spark.sql.caseSensitive"',
    });
  }
  let sql: string | undefined;
  const close = (params: readonly Typed[]): TypedLambda => {
    const attributes = names.map((name, i) => {
      const { type, nullable } = params[i] ?? { type: { kind: "void" } as const, nullable: true };
      return scope.analysis.attribute(name, type, nullable);
    });
    const inner: ExpressionScope = {
      ...scope,
      lambda: new Map([...scope.lambda, ...attributes.map((item) => [item.name, item] as const)]),
    };
    const resolved = scope.resolve(body, inner);
    sql = resolved.sql;
    const { expression } = resolved;
    return { kind: "lambda", params: attributes, body: expression, type: expression.type, nullable: expression.nullable };
  };
  const resolved: Resolved = {
    expression: { kind: "literal", type: { kind: "void" }, nullable: true, value: null },
    get sql(): string {
      return `lambdafunction(${[sql ?? "", ...names.map(() => "namedlambdavariable()")].join(", ")})`;
    },
  };
  return { resolved, lambda: { arity: names.length, close } };
}
