import type { Expression, Relation } from "./plan.js";
import { relation } from "./relation.js";

/** A message that a plugin of the server reads: google.protobuf.Any, as `anyPack(schema, message)` of @bufbuild/protobuf/wkt makes it. */
export interface ExtensionMessage {
  /** Which message it is: "type.googleapis.com/my.package.MyRelation". */
  readonly typeUrl: string;
  /** The message's bytes. */
  readonly value: Uint8Array;
}

export function extensionRelation({ typeUrl, value }: ExtensionMessage): Relation {
  return relation({ case: "extension", value: { typeUrl, value } });
}

export function extensionExpression({ typeUrl, value }: ExtensionMessage): Expression {
  return { exprType: { case: "extension", value: { typeUrl, value } } };
}
