import type { Relation } from "../plan/plan.js";
import type { StructType } from "../types/data-type.js";
import type { VersionNeeds } from "./version-needs.js";

/** A schema that the user said a frame has (`df.as(schema)`); held against the server's before the first action. */
export interface SchemaClaim {
  readonly relation: Relation;
  readonly claimed: StructType;
  verified: boolean;
}

/** A frame, a column, or something that only needs a version. */
interface PlanPart {
  readonly needs: VersionNeeds;
  readonly claims?: readonly SchemaClaim[];
}

/** The claims of all parts, each once. */
export function allClaims(parts: readonly PlanPart[]): readonly SchemaClaim[] {
  let found: readonly SchemaClaim[] = none;
  for (const { claims = none } of parts) {
    if (claims.length > 0 && claims !== found) found = found.length === 0 ? claims : [...new Set([...found, ...claims])];
  }
  return found;
}

const none: readonly never[] = [];
