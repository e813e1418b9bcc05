import type { TypedCase, TypedExpression } from "../typed-plan.js";

/** One branch of a TypedCase. */
export function branch(when: TypedExpression, value: TypedExpression): TypedCase["branches"][number] {
  // biome-ignore lint/suspicious/noThenProperty: a branch is data of the plan, never awaited, and `then` is what SQL calls it
  return { when, then: value };
}
