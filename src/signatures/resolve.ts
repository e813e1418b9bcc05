import type { DataType } from "../types/data-type.js";
import { rulesOfVersion } from "../types/version-rules.js";
import type { Argument } from "./argument.js";
import { type Attempt, attempt, type Call, type Refusal, type TakenArgument } from "./attempt.js";
import type { Phase } from "./bind.js";
import { withoutLengths } from "./bounded-strings.js";
import { callError, isOperator, rejectOperands } from "./call-errors.js";
import type { FunctionFact } from "./function-fact.js";
import { type Overload, overloadsOf } from "./overloads.js";
import type { Signature } from "./signature.js";

export type { Argument, Lambda, TypedValue } from "./argument.js";

/** What a call gives, and what its arguments are cast to for it. */
export interface Resolution {
  /** the overload's position in `overloads`, or in those of the newest of `changes` that the version has */
  readonly overload: number;
  readonly signature: Signature;
  /** the result; for a generator the struct of its columns */
  readonly type: DataType;
  readonly nullable: boolean;
  /** in the order of the arguments; a lambda's type is that of its body */
  readonly args: readonly TakenArgument[];
}

/**
 * Finds the overload that a call means on a server of some version, and with it the result's type and null flag: all
 * overloads with the arguments as they are, in order, then all of them with Spark's implicit casts.
 *
 * `within` are the arguments of WITHIN GROUP (ORDER BY ...).
 *
 * Throws AnalysisError of Spark's classes WRONG_NUM_ARGS and DATATYPE_MISMATCH when no overload takes the arguments.
 */
export function resolveCall(
  fact: Pick<FunctionFact, "name" | "overloads" | "changes" | "unify">,
  args: readonly Argument[],
  version: string,
  within: readonly Argument[] = [],
): Resolution {
  const overloads = overloadsOf(fact, version);
  const call: Call = {
    functionName: fact.name,
    args: args.map(withoutLengths),
    within: within.map(withoutLengths),
    unify: fact.unify,
    rules: rulesOfVersion(version),
  };
  rejectOperands(call);
  const refusals: Refusal[] = [];
  const typed = overloads.length > 1 ? withTypedNull(call) : undefined;
  const taken = typed && firstTaken(typed, overloads, []);
  const resolution = taken ?? firstTaken(call, overloads, refusals);
  if (resolution !== undefined) return resolution;
  throw callError(
    call,
    overloads.map(({ signature }) => signature),
    refusals,
  );
}

/** An untyped NULL beside one other operand counts as of its type, where an overload takes it so: `NULL + 1` is an int. */
function withTypedNull(call: Call): Call | undefined {
  if (!isOperator(call)) return undefined;
  const [left, right] = call.args;
  if ((left!.type.kind === "void") === (right!.type.kind === "void")) return undefined;
  const type = left!.type.kind === "void" ? typeOfNull(call, right!.type, true) : typeOfNull(call, left!.type, false);
  return {
    ...call,
    args: call.args.map((arg) => (arg.type.kind === "void" && arg.lambda === undefined ? { ...arg, type, nullable: true } : arg)),
  };
}

/** What an untyped NULL counts as beside an operand: of its type, but that a date or time is moved, and a quotient of decimals is left alone. */
function typeOfNull({ functionName }: Call, other: DataType, isLeft: boolean): DataType {
  if (functionName === "+" && (other.kind === "date" || other.kind === "time")) return { kind: "interval_dt", start: "day", end: "second" };
  return functionName === "/" && isLeft && other.kind === "decimal" ? { kind: "double" } : other;
}

/** The first overload that takes the call; what the others say at last goes to `refusals`. */
function firstTaken(call: Call, overloads: readonly Overload[], refusals: Refusal[]): Resolution | undefined {
  for (const [{ index, signature }, phase] of attemptOrder(overloads)) {
    const outcome: Attempt = attempt(signature, call, phase);
    if ("taken" in outcome) return { overload: index, signature, ...outcome.taken };
    if (phase === "implicit") refusals.push(outcome.refusal);
  }
  return undefined;
}

function attemptOrder(overloads: readonly Overload[]): readonly (readonly [Overload, Phase])[] {
  const unbent = overloads.flatMap((overload) => (["exact", "decimal"] as const).map((phase) => [overload, phase] as const));
  return [...unbent, ...overloads.map((overload) => [overload, "implicit"] as const)];
}
