let next = 0n;

/** A plan id that no other relation of this process has. Attributes name the relation that they come from by it. */
export function freshPlanId(): bigint {
  return next++;
}
