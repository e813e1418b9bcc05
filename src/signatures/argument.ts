import type { DataType } from "../types/data-type.js";

/** A type and whether its values may be null. */
export interface TypedValue {
  readonly type: DataType;
  readonly nullable: boolean;
}

/** What a call knows of one of its arguments. */
export interface Argument extends TypedValue {
  /** present when the argument is foldable: its value */
  readonly literal?: { readonly value: unknown };
  /** present when the argument is a lambda; `type` and `nullable` then say nothing */
  readonly lambda?: Lambda;
  /** the name that a struct built of the arguments gives it: that of a column or an alias, absent for other expressions */
  readonly name?: string;
  /** the expression as SQL text, for messages */
  readonly sql?: string;
}

export interface Lambda {
  readonly arity: number;
  /** The type of the body, given the types of the parameters. */
  readonly body: (params: readonly TypedValue[]) => TypedValue;
}
