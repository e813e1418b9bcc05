// biome-ignore-all lint/suspicious/noExplicitAny: the declarations of the generated methods say the types
import { tableFunction } from "../../plan/sources.js";
import type { ColumnState } from "../column/column-state.js";
import type { Expr, Generated, HasName } from "../column/expr.js";
import type { Executor } from "../executor.js";
import { createDataFrame, type DataFrame } from "./data-frame.js";
import { rootState } from "./frame-state.js";

// What the generated table functions are made of.

/** An argument of a table function. It has no frame whose columns it could name; those of another are marked by `.outer()`. */
export type TableArgument<T> = Expr<T, unknown>;

/** The columns that a generator makes: several, or one with its own name. */
export type TableOf<G> =
  G extends Generated<infer F> ? F : G extends HasName<infer N extends string> & Expr<infer T> ? { [K in N]: T } : never;

/** The frame of a function that stands in FROM: the same name and arguments as in a call. */
export function tableFrame(executor: Executor, { expression, references, needs }: ColumnState): DataFrame<any> {
  const call = expression.exprType;
  if (call?.case !== "unresolvedFunction") throw new Error("a table function is made of a function's call");
  const { functionName = "", arguments: args = [] } = call.value;
  return createDataFrame({ ...rootState(executor, tableFunction(functionName, args, references)), needs });
}
