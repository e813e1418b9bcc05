import type { Message } from "@bufbuild/protobuf";

/** A message and all that it holds, at every depth. */
export function* messagesIn(node: unknown): Generator<Message> {
  if (typeof node !== "object" || node === null || ArrayBuffer.isView(node)) return;
  if (isMessage(node)) yield node;
  for (const value of Object.values(node)) yield* messagesIn(value);
}

/** The kinds of relations and expressions among a message's parts, as `Relation.filter` and `Expression.literal`. */
export function* kindsIn(message: Message): Generator<string> {
  for (const part of messagesIn(message)) {
    const { relType, exprType } = part as { readonly relType?: Choice; readonly exprType?: Choice };
    const choice = relType ?? exprType;
    if (choice?.case !== undefined) yield `${part.$typeName}.${choice.case}`;
  }
}

interface Choice {
  readonly case?: string;
}

function isMessage(node: object): node is Message {
  return "$typeName" in node;
}
