import { ArgumentError } from "../../errors.js";
import type { ProtoDataType } from "../../plan/plan.js";
import type { DataType } from "../../types/data-type.js";
import { toProto } from "../../types/proto.js";
import { describe } from "../frame/describe.js";

// Tags of the type layer whose name is not the type's DDL text.
const textOfTags: ReadonlyMap<string, string> = new Map([
  ["interval_ym", "interval year to month"],
  ["interval_dt", "interval day to second"],
]);

/** The DDL text of a tag; what is no tag stays as it is. */
export function textOfTag(text: string): string {
  return textOfTags.get(text) ?? text;
}

/** What a cast is to: a tag or DDL text as the caller wrote it, or a type value's type. */
export function castTarget(to: unknown, method: string): ProtoDataType | string {
  if (typeof to === "string") return textOfTag(to);
  const type = typeof to === "object" && to !== null ? (to as { readonly dataType?: DataType }).dataType : undefined;
  if (type === undefined) {
    throw new ArgumentError(
      `${method}: a type was expected, as DDL text ("int", "array<string>") or from types (types.int), found ${describe(to)}`,
    );
  }
  return toProto(type);
}
