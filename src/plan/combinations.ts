import type { Relation } from "./plan.js";
import type { Expressive } from "./relation.js";
import { relation } from "./relation.js";

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
  return relation(
    {
      case: "lateralJoin",
      value: { left, right, ...(condition === undefined ? {} : { joinCondition: condition.expression }), joinType: joinTypes[kind] },
    },
    condition?.references,
  );
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
