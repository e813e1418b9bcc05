// biome-ignore-all lint/suspicious/noExplicitAny: the declarations of the generated methods say the types
import { call } from "../../plan/expressions.js";
import { tableFunction } from "../../plan/sources.js";
import { nameArgument } from "../arguments.js";
import { type ColumnState, derive } from "../column/column-state.js";
import type { Expr, Generated, HasName, IsTableArg } from "../column/expr.js";
import type { Executor } from "../executor.js";
import { callArguments, type NamedArguments } from "../functions/call-function.js";
import { createDataFrame, type DataFrame } from "./data-frame.js";
import type { Untyped } from "./frame.js";
import { rootState } from "./frame-state.js";

// What the generated table functions are made of.

/** An argument of a table function. It has no frame whose columns it could name; those of another are marked by `.outer()`. */
export type TableArgument<T> = Expr<T, unknown>;

/** The columns that a generator makes: several, or one with its own name. */
export type TableOf<G> =
  G extends Generated<infer F> ? F : G extends HasName<infer N extends string> & Expr<infer T> ? { [K in N]: T } : never;

/** The frame of a function that stands in FROM: the same name and arguments as in a call. */
export function tableFrame(executor: Executor, { expression, references, needs, claims }: ColumnState): DataFrame<any> {
  const call = expression.exprType;
  if (call?.case !== "unresolvedFunction") throw new Error("a table function is made of a function's call");
  const { functionName = "", arguments: args = [] } = call.value;
  return createDataFrame({ ...rootState(executor, tableFunction(functionName, args, references)), needs, claims });
}

/** An argument of a table function that is called by its name: a column, a frame, or as the last one an object of arguments by name. */
export type TableCallArgument = TableArgument<any> | IsTableArg | NamedArguments;

/** Table functions that are known by their names only. */
export class TableFunctionsByName {
  readonly #executor: Executor;

  /** @internal */
  constructor(executor: Executor) {
    this.#executor = executor;
  }

  /**
   * The rows of any table function of the server, by its name: one of the catalog, or one that this session has registered. Arguments are
   * columns and frames (`df.asTable()`), by position; the last may be an object of arguments by name. Its schema is the server's: state it by
   * the type parameter, for the compiler alone, or with `as(schema)`.
   *
   * Throws ArgumentError for an empty name and for arguments that are neither; a function that the server does not find is an AnalysisError
   * of the action.
   *
   * @example spark.tvf.call("my_table_function", df.asTable().partitionBy("country").orderBy("amount"), { limit: lit(3) })
   */
  call<S = Untyped>(name: string, ...args: readonly TableCallArgument[]): DataFrame<S> {
    const called = nameArgument(name, "tvf.call");
    const parts = callArguments(called, args);
    return tableFrame(
      this.#executor,
      derive(
        call(
          called,
          parts.map((part) => part.expression),
        ),
        parts,
      ),
    );
  }
}
