import type { TypedValue } from "../../src/signatures/argument.js";
import type { DataType } from "../../src/types/data-type.js";
import type { ProbeColumn } from "./probe-columns.js";

// A call as data. It is rendered as SQL here (sql-text.ts) and as TypeScript by the type tests, so that both judge the same calls.

export interface ProbeCall {
  /** the entry's name */
  readonly name: string;
  readonly args: readonly CallArgument[];
  /** the arguments of WITHIN GROUP (ORDER BY ...) */
  readonly within: readonly CallArgument[];
}

export type CallArgument =
  | { readonly kind: "column"; readonly column: ProbeColumn }
  | { readonly kind: "literal"; readonly literal: ProbeLiteral }
  | { readonly kind: "lambda"; readonly lambda: ProbeLambda }
  /** the result of another call, where no column can have the type */
  | { readonly kind: "call"; readonly call: ProbeCall; readonly result: TypedValue };

export interface ProbeLiteral {
  readonly type: DataType;
  readonly value: unknown;
  readonly sql: string;
}

export interface ProbeLambda {
  readonly parameters: readonly string[];
  readonly body: LambdaBody;
}

/**
 * `parameter`: one of its parameters as it is; `isNull`: whether the first one is null, which is never null; `equalsItself`: the first
 * one compared with itself, null where it is; `compare`: -1 when the first is less than the second, else 1.
 */
export type LambdaBody =
  | { readonly kind: "parameter"; readonly index: number }
  | { readonly kind: "isNull" }
  | { readonly kind: "equalsItself" }
  | { readonly kind: "compare" };

/** The columns that a call names. */
export function columnsOf(call: ProbeCall): readonly ProbeColumn[] {
  return [...call.args, ...call.within].flatMap((argument) => {
    if (argument.kind === "column") return [argument.column];
    return argument.kind === "call" ? columnsOf(argument.call) : [];
  });
}
