import { AnalysisError } from "../../errors.js";
import { listenersOf } from "../../plan/observing.js";
import type { DataType, Field, StructType } from "../../types/data-type.js";
import { simpleString } from "../../types/simple-string.js";
import type { ActionOptions, SchemaOptions } from "../executor.js";
import type { FrameState } from "../frame/frame-state.js";

// `df.as(schema)` says what a frame's schema is. The types believe it at once; the server is asked before the first action.

/** Holds every claim that has not been verified against the server's schema; offline, against the derived one, which leaves the server's to be asked. */
export async function verifyClaims(state: FrameState, options: SchemaOptions): Promise<void> {
  for (const claim of state.claims) {
    if (!claim.verified) {
      const found = await state.executor.schema({ relation: claim.relation, needs: state.needs }, options);
      const differences = schemaDifferences(found, claim.claimed).map(
        ({ path, expected, found }) => `${path}: expected ${expected}, found ${found}`,
      );
      if (differences.length > 0) {
        throw new AnalysisError(`df.as(schema): the frame's schema is another one.\n  ${differences.join("\n  ")}`, {
          messageParameters: { differences: differences.join("\n") },
        });
      }
      claim.verified = !options.offline;
    }
  }
}

/** The same before an action, whose failure those who observe the frame's rows are told: nothing will come for them. */
export async function verifyClaimsOfAction(state: FrameState, options: ActionOptions): Promise<void> {
  try {
    await verifyClaims(state, options);
  } catch (error) {
    for (const listener of [...listenersOf(state.relation).values()].flatMap((each) => [...each])) listener.failed(error);
    throw error;
  }
}

/** One thing in which a schema is not what was said. */
export interface SchemaDifference {
  /** A column, or what within it. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/** All in which a schema differs from the claimed one; null flags may be stricter than claimed, never looser. */
export function schemaDifferences(found: StructType, claimed: StructType): readonly SchemaDifference[] {
  const differences = structDifferences(found, claimed, (name) => JSON.stringify(name));
  const names = (schema: StructType): string => schema.fields.map(({ name }) => JSON.stringify(name)).join(", ");
  const inAnotherOrder =
    differences.every(({ found, expected }) => found !== missing && expected !== missing) && names(found) !== names(claimed);
  return inAnotherOrder ? [...differences, { path: "the columns' order", expected: names(claimed), found: names(found) }] : differences;
}

const missing = "nothing of that name";

function structDifferences(found: StructType, claimed: StructType, pathOf: (name: string) => string): readonly SchemaDifference[] {
  const foundByName = fieldsByName(found);
  const claimedByName = fieldsByName(claimed);
  const differences: SchemaDifference[] = [];
  for (const name of new Set([...claimedByName.keys(), ...foundByName.keys()])) {
    const path = pathOf(name);
    const [actual = [], said = []] = [foundByName.get(name), claimedByName.get(name)];
    // A name may stand for several columns: they are compared in their order.
    for (let index = 0; index < Math.max(actual.length, said.length); index++) {
      differences.push(...fieldDifferences(actual[index], said[index], path));
    }
  }
  return differences;
}

function fieldsByName({ fields }: StructType): ReadonlyMap<string, readonly Field[]> {
  const byName = new Map<string, Field[]>();
  for (const field of fields) {
    const same = byName.get(field.name);
    if (same === undefined) byName.set(field.name, [field]);
    else same.push(field);
  }
  return byName;
}

function fieldDifferences(found: Field | undefined, claimed: Field | undefined, path: string): readonly SchemaDifference[] {
  if (found === undefined) return [{ path, expected: fieldText(claimed!), found: missing }];
  if (claimed === undefined) return [{ path, expected: missing, found: fieldText(found) }];
  return valueDifferences(found.type, found.nullable, claimed.type, claimed.nullable, path);
}

/** Of a column, an element or a map's value: the type, and whether it may be null. */
function valueDifferences(
  found: DataType,
  foundNull: boolean,
  claimed: DataType,
  claimedNull: boolean,
  path: string,
): readonly SchemaDifference[] {
  const within = typeDifferences(found, claimed, path);
  if (within === undefined) return [{ path, expected: typeText(claimed, claimedNull), found: typeText(found, foundNull) }];
  const looser = foundNull && !claimedNull;
  return looser ? [{ path, expected: "a value that is not null", found: "one that may be null" }, ...within] : within;
}

/** The differences within two types of one kind; undefined for types that are not the same at all. */
function typeDifferences(found: DataType, claimed: DataType, path: string): readonly SchemaDifference[] | undefined {
  if (found.kind === "array" && claimed.kind === "array") {
    return valueDifferences(found.element, found.containsNull, claimed.element, claimed.containsNull, `${path}'s elements`);
  }
  if (found.kind === "map" && claimed.kind === "map") {
    return [
      ...valueDifferences(found.key, false, claimed.key, false, `${path}'s keys`),
      ...valueDifferences(found.value, found.valueContainsNull, claimed.value, claimed.valueContainsNull, `${path}'s values`),
    ];
  }
  if (found.kind === "struct" && claimed.kind === "struct") {
    const differences = structDifferences(found, claimed, (name) => `${path}.${name}`);
    return differences.length === 0 && simpleString(found) !== simpleString(claimed) ? undefined : differences;
  }
  return simpleString(found) === simpleString(claimed) ? [] : undefined;
}

const fieldText = ({ type, nullable }: Field): string => typeText(type, nullable);
const typeText = (type: DataType, nullable: boolean): string => `${simpleString(type)}${nullable ? "" : " not null"}`;
