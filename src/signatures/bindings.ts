import type { DataType } from "../types/data-type.js";
import { canCastImplicitly } from "../types/implicit-casts.js";
import { castAddsNull } from "../types/null-casts.js";
import { sameTypeButNulls } from "../types/same-type.js";
import type { VersionRules } from "../types/version-rules.js";
import { commonType, comparedType, tightestType } from "../types/widening.js";
import type { Unify } from "./function-fact.js";
import type { TypePattern } from "./signature.js";

/** A type variable during one attempt, with the null flags of its uses. */
export interface BoundVariable {
  type: DataType;
  anyNull: boolean;
  allNull: boolean;
  readonly firstNull: boolean;
  uses: number;
}

/** What one attempt at an overload has learnt so far. It lives inside one call of `resolveCall`. */
export interface Bindings {
  readonly unify: Unify;
  readonly rules: VersionRules;
  readonly variables: Map<string, BoundVariable>;
  /** what a variable may be: the pattern of its `as` */
  readonly classes: Map<string, TypePattern>;
  /** numbers bound by `decimal(p,s)` and the like */
  readonly numbers: Map<string, number>;
}

export function newBindings(unify: Unify, rules: VersionRules): Bindings {
  return { unify, rules, variables: new Map(), classes: new Map(), numbers: new Map() };
}

/** Binds one more use of a variable: its type so far, or undefined when the uses do not meet. */
export function bindVariable(bindings: Bindings, name: string, type: DataType, nullable: boolean): DataType | undefined {
  const bound = bindings.variables.get(name);
  if (bound === undefined) {
    bindings.variables.set(name, { type, anyNull: nullable, allNull: nullable, firstNull: nullable, uses: 1 });
    return type;
  }
  bound.uses++;
  if (bindings.unify === "first") {
    if (!sameOrVoid(bound.type, type) && !canCastImplicitly(type, bound.type, bindings.rules)) return undefined;
    bound.anyNull ||= nullable;
    return bound.type;
  }
  const met = meet(bound.type, type, bindings.unify);
  if (met === undefined) return undefined;
  bound.anyNull = bound.anyNull || nullable || castAddsNull(bound.type, met) || castAddsNull(type, met);
  bound.allNull &&= nullable;
  bound.type = met;
  return met;
}

/** The type of two uses of one variable. */
function meet(a: DataType, b: DataType, unify: Exclude<Unify, "first">): DataType | undefined {
  switch (unify) {
    case "wider":
      return commonType(a, b);
    case "wider-no-string":
      return commonType(a, b, "no-string");
    case "wider-float":
      return commonType(a, b, "array-set");
    case "operands":
      return comparedType(a, b);
    case "tightest":
      return tightestType(a, b);
    case "same":
      if (!sameOrVoid(a, b)) return undefined;
      return a.kind === "void" ? b : a;
  }
}

function sameOrVoid(a: DataType, b: DataType): boolean {
  return a.kind === "void" || b.kind === "void" || sameTypeButNulls(a, b);
}
