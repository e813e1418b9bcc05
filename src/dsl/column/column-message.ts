import type { Message } from "../../messages.js";
import { columnState } from "./column-state.js";

/** A column's expression as the protocol's message. */
export async function columnMessage(column: unknown): Promise<Message> {
  const { expression } = columnState(column);
  const { expressionMessage } = await import("../../messages.js");
  return expressionMessage(expression);
}
