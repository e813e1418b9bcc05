import { type DescMessage, fromBinary, type MessageShape } from "@bufbuild/protobuf";
import { ExecutionError } from "../errors.js";

/** Plans nest up to the server's own limit of 1,024 messages; the default of protobuf-es is 100. */
const RECURSION_LIMIT = 4096;

/**
 * The message that bytes of a server stand for.
 *
 * @throws ExecutionError for bytes that are no such message.
 */
export function responseMessage<Message extends DescMessage>(message: Message, bytes: Uint8Array): MessageShape<Message> {
  try {
    return fromBinary(message, bytes, { recursionLimit: RECURSION_LIMIT });
  } catch (cause) {
    throw new ExecutionError(`The server's answer is damaged: it is no ${message.typeName}.`, { cause });
  }
}
