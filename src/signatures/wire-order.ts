import type { FunctionFact } from "./function-fact.js";

/** A plan's arguments in the order of the function's signature: `trim` is sent with the characters before the text. */
export function inSignatureOrder<T>(fact: Pick<FunctionFact, "wire">, wireName: string, args: readonly T[]): readonly T[] {
  const name = wireName.toLowerCase();
  const order = fact.wire?.find((form) => form.order && form.name === name && form.arity === args.length)?.order;
  return order === undefined ? args : order.map((at) => args[at]!);
}
