import type { Expression } from "../../generated/proto/spark/connect/expressions_pb.js";
import type { DataType } from "../../types/data-type.js";
import type { Analysis } from "../context.js";
import type { Analyzed, ScopeColumn } from "../scope/analyzed.js";
import type { Attribute, TypedExpression } from "../typed-plan.js";

/** A resolved expression with what its surroundings need of it. */
export interface Resolved {
  readonly expression: TypedExpression;
  /** Spark's text of it, without implicit casts: the name of an unaliased column. */
  readonly sql: string;
  /** The name it already has: an attribute's, a nested field's, an alias's. */
  readonly name?: string;
  /** The text by which it was extracted: a struct made of it names the field so, a select does not. */
  readonly key?: string;
  /** Several names, given to a generator. */
  readonly names?: readonly string[];
  /** Where the name comes from; an alias or a field is a new column, an attribute passes on. Without a name there is none. */
  readonly naming?: "attribute" | "field" | "alias";
  /** The column's metadata, as JSON text. */
  readonly metadata?: string;
}

/** What the names in an expression may mean. */
export interface ExpressionScope {
  readonly analysis: Analysis;
  /** The operator's inputs: plan ids are looked for in them. */
  readonly inputs: readonly Analyzed[];
  /** All columns of the inputs. */
  readonly columns: readonly ScopeColumn[];
  /** Lambda variables, by name; the innermost lambda wins. */
  readonly lambda: ReadonlyMap<string, Attribute>;
  /** The last resort for a name that is no column here: an alias of the same select, a column further down. */
  readonly fallback: ((parts: readonly string[], planId: bigint | undefined) => Resolved | undefined) | undefined;
  /** Inside OVER: ranking functions are allowed. */
  readonly windowed: boolean;
  resolve(expression: Expression, scope: ExpressionScope): Resolved;
}

export interface Typed {
  readonly type: DataType;
  readonly nullable: boolean;
}
