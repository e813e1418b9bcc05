import { qualifyOuterColumns } from "./outer-columns.js";
import type { Relation } from "./plan.js";
import type { Expressive } from "./relation.js";
import { referencesOf, relation } from "./relation.js";

// Relations of two inputs. The numbers are those of the protocol's enums: importing them would load its descriptors.

const joinTypes = { inner: 1, full: 2, left: 3, right: 4, anti: 5, semi: 6, cross: 7 } as const;
export type JoinKind = keyof typeof joinTypes;

const setOpTypes = { intersect: 1, union: 2, except: 3 } as const;
export type SetKind = keyof typeof setOpTypes;

/** What two relations are joined on: names that both have, a condition, or nothing. */
export type JoinOn = { readonly using: readonly string[] } | { readonly condition: Expressive } | undefined;

export function join(left: Relation, right: Relation, on: JoinOn, kind: JoinKind): Relation {
  const using = on !== undefined && "using" in on ? { usingColumns: [...on.using] } : {};
  const condition = on !== undefined && "condition" in on ? on.condition : undefined;
  return relation(
    {
      case: "join",
      value: {
        left,
        right,
        ...using,
        ...(condition === undefined ? {} : { joinCondition: condition.expression }),
        joinType: joinTypes[kind],
      },
    },
    condition?.references,
  );
}

export function lateralJoin(
  left: Relation,
  right: Relation,
  condition: Expressive | undefined,
  kind: "inner" | "left" | "cross",
): Relation {
  const value = { left, right, ...(condition === undefined ? {} : { joinCondition: condition.expression }), joinType: joinTypes[kind] };
  const {
    operator,
    references: [lateral],
  } = qualifyOuterColumns({ case: "lateralJoin", value }, [right]);
  return relation({ case: "lateralJoin", value: { ...(operator.value as typeof value), right: lateral! } }, condition?.references);
}

export interface AsOfJoin {
  readonly leftAsOf: Expressive;
  readonly rightAsOf: Expressive;
  readonly on: JoinOn;
  readonly kind: "inner" | "left";
  readonly tolerance: Expressive | undefined;
  readonly allowExactMatches: boolean;
  readonly direction: "backward" | "forward" | "nearest";
}

export function asOfJoin(left: Relation, right: Relation, join: AsOfJoin): Relation {
  const { leftAsOf, rightAsOf, on, kind, tolerance, allowExactMatches, direction } = join;
  const using = on !== undefined && "using" in on ? { usingColumns: [...on.using] } : {};
  const condition = on !== undefined && "condition" in on ? [on.condition] : [];
  return relation(
    {
      case: "asOfJoin",
      value: {
        left,
        right,
        leftAsOf: leftAsOf.expression,
        rightAsOf: rightAsOf.expression,
        ...using,
        ...(condition[0] === undefined ? {} : { joinExpr: condition[0].expression }),
        joinType: kind,
        ...(tolerance === undefined ? {} : { tolerance: tolerance.expression }),
        allowExactMatches,
        direction,
      },
    },
    referencesOf([leftAsOf, rightAsOf, ...condition, ...(tolerance === undefined ? [] : [tolerance])]),
  );
}

export interface NearestByJoin {
  readonly ranking: Expressive;
  readonly numResults: number;
  readonly kind: "inner" | "leftouter";
  readonly mode: "approx" | "exact";
  readonly direction: "distance" | "similarity";
}

export function nearestByJoin(left: Relation, right: Relation, join: NearestByJoin): Relation {
  const { ranking, numResults, kind, mode, direction } = join;
  return relation(
    {
      case: "nearestByJoin",
      value: { left, right, rankingExpression: ranking.expression, numResults, joinType: kind, mode, direction },
    },
    ranking.references,
  );
}

/** The columns of both, row by row. */
export function zip(left: Relation, right: Relation): Relation {
  return relation({ case: "zip", value: { left, right } });
}

export interface SetOptions {
  readonly isAll: boolean;
  readonly byName?: boolean;
  readonly allowMissingColumns?: boolean;
}

export function setOperation(kind: SetKind, left: Relation, right: Relation, options: SetOptions): Relation {
  const { isAll, byName = false, allowMissingColumns = false } = options;
  return relation({
    case: "setOp",
    value: { leftInput: left, rightInput: right, setOpType: setOpTypes[kind], isAll, byName, allowMissingColumns },
  });
}
