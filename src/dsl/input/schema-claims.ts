import { AnalysisError } from "../../errors.js";
import type { DataType, Field, StructType } from "../../types/data-type.js";
import { simpleString } from "../../types/simple-string.js";
import type { SchemaOptions } from "../executor.js";
import type { FrameState } from "../frame/frame-state.js";

// `df.as(schema)` says what a frame's schema is. The types believe it at once; the server is asked before the first action.

/** Holds every claim that has not been verified against the server's schema; offline, against the derived one, which leaves the server's to be asked. */
export async function verifyClaims(state: FrameState, options: SchemaOptions): Promise<void> {
  for (const claim of state.claims) {
    if (!claim.verified) {
      const found = await state.executor.schema({ relation: claim.relation, needs: state.needs }, options);
      const difference = schemaDifference(found, claim.claimed);
      if (difference !== undefined) {
        throw new AnalysisError(`df.as(schema): the frame's schema is another one: ${difference}`);
      }
      claim.verified = !options.offline;
    }
  }
}

/** The first thing in which a schema differs from the claimed one; null flags may be stricter than claimed, never looser. */
export function schemaDifference(found: StructType, claimed: StructType): string | undefined {
  const names = new Set(claimed.fields.map(({ name }) => name));
  const extra = found.fields.find(({ name }) => !names.has(name));
  const foundByName = new Map(found.fields.map((field) => [field.name, field]));
  for (const [index, field] of claimed.fields.entries()) {
    const actual = foundByName.get(field.name);
    if (actual === undefined) {
      const list = found.fields.map(({ name }) => JSON.stringify(name)).join(", ");
      return `there is no column ${JSON.stringify(field.name)}; the columns are ${list}`;
    }
    const difference = fieldDifference(actual, field, JSON.stringify(field.name));
    if (difference !== undefined) {
      return difference;
    }
    if (extra === undefined && found.fields[index]?.name !== field.name) {
      return `column ${index + 1} is ${JSON.stringify(found.fields[index]?.name)}, not ${JSON.stringify(field.name)}`;
    }
  }
  return extra === undefined ? undefined : `it has a column more, ${JSON.stringify(extra.name)} (${simpleString(extra.type)})`;
}

function fieldDifference(found: Field, claimed: Field, path: string): string | undefined {
  if (found.nullable && !claimed.nullable) {
    return `${path} may be null`;
  }
  return typeDifference(found.type, claimed.type, path);
}

function typeDifference(found: DataType, claimed: DataType, path: string): string | undefined {
  if (found.kind === "array" && claimed.kind === "array") {
    const loose = found.containsNull && !claimed.containsNull;
    return loose ? `${path}'s elements may be null` : typeDifference(found.element, claimed.element, `${path}'s elements`);
  }
  if (found.kind === "map" && claimed.kind === "map") {
    const loose = found.valueContainsNull && !claimed.valueContainsNull;
    return loose
      ? `${path}'s values may be null`
      : (typeDifference(found.key, claimed.key, `${path}'s keys`) ?? typeDifference(found.value, claimed.value, `${path}'s values`));
  }
  if (found.kind === "struct" && claimed.kind === "struct" && found.fields.length === claimed.fields.length) {
    for (const [index, field] of claimed.fields.entries()) {
      const actual = found.fields[index]!;
      if (actual.name !== field.name) {
        return `${path} has a field ${JSON.stringify(actual.name)} where ${JSON.stringify(field.name)} was said`;
      }
      const difference = fieldDifference(actual, field, `${path}.${field.name}`);
      if (difference !== undefined) {
        return difference;
      }
    }
    return undefined;
  }
  const [actual, said] = [simpleString(found), simpleString(claimed)];
  return actual === said ? undefined : `${path} is ${actual}, not ${said}`;
}
