// biome-ignore-all lint/suspicious/noExplicitAny: the type of a function that only the server knows is not known here
import { ArgumentError } from "../../errors.js";
import { callByName, namedArgument } from "../../plan/expressions.js";
import { isPlainObject, nameArgument } from "../arguments.js";
import { type Agg, createAggregate } from "../column/aggregate.js";
import { type ColumnState, derive, stateOf } from "../column/column-state.js";
import type { Expr, IsTableArg, NeedsAll } from "../column/expr.js";
import { requireColumn } from "../column/operand.js";

/** Arguments by the names of their parameters: SQL's `f(x => 1)`. */
export interface NamedArguments {
  readonly [name: string]: Expr<any> | IsTableArg;
}
/** An argument of a function that is called by its name: a column, or as the last one an object of arguments by name. */
export type CallArgument = Expr<any> | NamedArguments;

/**
 * A call of any function of the server by its name: one of Spark's, a function of the catalog (`"my_catalog.my_schema.f"`), or one that this session has
 * registered. Arguments are columns, by position; the last may be an object of arguments by name, which Spark takes where the function has
 * declared its parameters' names.
 *
 * Its type is not known here: `callFunction<"int">(…)` asserts one, to the compiler alone. An aggregate or window function gets its window by `.over(…)`.
 *
 * Throws ArgumentError for a name that is empty and for arguments that are no columns; a function that the server does not find is an
 * AnalysisError of the action.
 *
 * @example df.select(callFunction<"string">("mask", col("code"), { digitChar: lit("#") }).as("masked"))
 */
export function callFunction<T = any, const A extends readonly CallArgument[] = readonly CallArgument[]>(
  name: string,
  ...args: A
): Agg<T, NeedsAll<A>> {
  const parts = callArguments(nameArgument(name, "callFunction"), args);
  return createAggregate(
    derive(
      callByName(
        name,
        parts.map((part) => part.expression),
      ),
      parts,
    ),
  );
}

/** The arguments of a call by name, in the order they are sent: those by name are the last ones. */
export function callArguments(name: string, args: readonly unknown[]): readonly ColumnState[] {
  const last = args.at(-1);
  const named = isPlainObject(last) ? Object.entries(last) : [];
  const positional = isPlainObject(last) ? args.slice(0, -1) : args;
  return [
    ...positional.map((value, i) => argument(value, `${name}'s argument ${i + 1}`)),
    ...named.map(([key, value]) => {
      const state = argument(value, `${name}'s argument ${JSON.stringify(key)}`);
      if (key === "") throw new ArgumentError(`${name}: an argument's name must not be empty`);
      return { ...state, expression: namedArgument(key, state.expression) };
    }),
  ];
}

/** A column, or a whole frame as `frame.asTable()` makes it. */
function argument(value: unknown, where: string): ColumnState {
  return stateOf(value, "table argument") ?? requireColumn(value, where);
}
