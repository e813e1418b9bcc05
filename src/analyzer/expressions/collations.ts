import { AnalysisError } from "../../errors.js";
import type { Argument } from "../../signatures/argument.js";
import type { FunctionFact } from "../../signatures/function-fact.js";
import type { Resolution } from "../../signatures/resolve.js";
import type { DataType } from "../../types/data-type.js";
import { analysisError, unsupported } from "../errors.js";
import { quoteExpression } from "../names/identifier.js";
import type { TypedExpression } from "../typed-plan.js";

// Text of a column has the column's collation, text that a query writes takes the one beside it. Texts of two collations are of none: what
// compares them fails, other functions give a type that has no name. Which collation a function's text has is known for few of them.

/** The collations of texts, and of texts in arrays; UTF8_BINARY's is undefined, as in types. */
function collationsOf(type: DataType): readonly (string | undefined)[] {
  if (type.kind === "array") return collationsOf(type.element);
  return type.kind === "string" ? [type.collation] : [];
}

function isCollated(type: DataType): boolean {
  return collationsOf(type).some((collation) => collation !== undefined);
}

const arithmetic: ReadonlySet<string> = new Set(["+", "-", "*", "/", "%"]);

/** The arguments with literals in the collation of the columns beside them. */
export function withLiteralCollation({ name }: FunctionFact, args: readonly Argument[]): readonly Argument[] {
  const collated = args.find(({ type }) => isCollated(type));
  if (collated === undefined || arithmetic.has(name)) return args;
  const [collation] = collationsOf(collated.type);
  return args.map((arg) => (isPlainLiteral(arg) ? { ...arg, type: { kind: "string", collation: collation! } } : arg));
}

function isPlainLiteral({ type, literal }: Argument): boolean {
  return literal !== undefined && type.kind === "string" && type.collation === undefined;
}

const comparing: ReadonlySet<string> = new Set(["==", "!=", "<=>", "<", "<=", ">", ">=", "in", "startswith", "endswith", "contains"]);
const patterns: ReadonlySet<string> = new Set(["like", "ilike", "rlike"]);
const naming: ReadonlySet<string> = new Set(["collate", "collation"]);

/** Resolves a call, unless collations make its type another than its signature's. */
export function resolveCollated(
  { name }: FunctionFact,
  args: readonly Argument[],
  values: readonly TypedExpression[],
  sql: string,
  resolve: () => Resolution,
): Resolution {
  const collations = new Set(args.flatMap(({ type }) => collationsOf(type)));
  if (collations.size === 0 || (collations.size === 1 && collations.has(undefined))) return resolve();
  const mixed = collations.size > 1 && !arithmetic.has(name) && !patterns.has(name) && !naming.has(name);
  const resolution = mixed ? resolveMixed(name, values, sql, resolve) : resolve();
  if (mixed && textParameters(resolution) > 1) throw mixedCollations(name, values, sql);
  if (!naming.has(name) && collationsOf(resolution.type).includes(undefined)) throw unsupported(`collated text in ${name}`);
  return resolution;
}

function resolveMixed(name: string, values: readonly TypedExpression[], sql: string, resolve: () => Resolution): Resolution {
  try {
    return resolve();
  } catch (error) {
    if (error instanceof AnalysisError) throw mixedCollations(name, values, sql);
    throw error;
  }
}

function textParameters({ signature, args }: Resolution): number {
  const texts = signature.parameters.filter(({ type }) => type.kind === "type" && type.name === "string").map(({ name }) => name);
  return args.filter(({ parameter }) => texts.includes(parameter)).length;
}

/** Of columns Spark's own error is known; what is computed may have no collation of its own, and take the other's. */
function mixedCollations(name: string, values: readonly TypedExpression[], sql: string): Error {
  const known = values.every(({ kind }) => kind === "attribute" || kind === "literal");
  if (comparing.has(name) && known) return analysisError("INDETERMINATE_COLLATION_IN_EXPRESSION", { expr: quoteExpression(sql) });
  return unsupported(`text of several collations in ${name}`, "give them one by collate(text, collation)");
}
