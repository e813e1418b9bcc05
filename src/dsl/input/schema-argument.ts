import { ArgumentError } from "../../errors.js";
import { toSchema } from "../../plan/projections.js";
import type { StructType } from "../../types/data-type.js";
import { parseDdl } from "../../types/ddl.js";
import { isStructType } from "../../types/is-data-type.js";
import { toProto } from "../../types/proto.js";
import { isTypeValue } from "../../types/type-value.js";
import { describe } from "../frame/describe.js";
import { deriveState, type FrameState } from "../frame/frame-state.js";

/** A schema from DDL text, a struct type value or a frame's schema. */
export function schemaArgument(value: unknown, where: string): StructType {
  if (typeof value === "string") {
    return parseDdl(value);
  }
  if (isTypeValue(value) && value.dataType.kind === "struct") {
    return value.dataType;
  }
  if (isStructType(value)) {
    return value;
  }
  throw new ArgumentError(
    `${where}: a schema was expected, as DDL text ("id bigint, name string") or types.struct({ … }) or await df.schema(); found ${describe(value)}`,
  );
}

/** The frame with a schema that is believed now and verified before the first action. */
export function claimSchema(state: FrameState, schema: unknown): FrameState {
  const claim = { relation: state.relation, claimed: schemaArgument(schema, "as(schema)"), verified: false };
  return { ...state, claims: [...state.claims, claim] };
}

/** The frame brought into a schema by Spark. */
export function conformTo(state: FrameState, schema: unknown): FrameState {
  return deriveState(state, toSchema(state.relation, toProto(schemaArgument(schema, "to(schema)"))));
}
