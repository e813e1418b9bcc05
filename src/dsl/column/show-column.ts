import { ArgumentError } from "../../errors.js";
import { expressionText } from "../../plan/expression-text.js";
import { columnState } from "./column-state.js";

/** How console.log and toString show a column: as Spark prints one. */
export function showColumn(this: unknown): string {
  return `Column<'${expressionText(columnState(this).expression)}'>`;
}

/** What a column answers when JavaScript wants a number or a text of it. */
export function refusePrimitive(this: unknown, hint: string): never {
  const column = showColumn.call(this);
  if (hint === "string") {
    throw new ArgumentError(
      `${column} has no value here, so it cannot become text: compose columns with their methods (.plus, fn.concat, fn.when) or name it in expr("…"); for logs use .toString()`,
    );
  }
  throw new ArgumentError(
    `${column} has no value here, so JavaScript's operators cannot use it: write .plus(), .minus(), .times(), .div(), .eq(), .lt(), .gt(), .and(), .or() or .not()`,
  );
}
