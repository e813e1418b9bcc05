import type { FunctionModel } from "../../../../codegen/model.js";
import type { FunctionFact } from "../../../../src/signatures/function-fact.js";

/** A function that exists only in a test. */
export function madeUp(fact: Partial<FunctionFact> & { readonly sigs: readonly string[] }): FunctionModel {
  const { sigs, ...given } = fact;
  return {
    fact: {
      name: "made_up",
      kind: "scalar",
      group: "misc",
      since: "4.1.1",
      overloads: sigs.map((sig) => ({ sig })),
      unify: "wider",
      wireNames: ["made_up"],
      ...given,
    },
    doc: undefined,
    examples: [],
    signatures: [],
    api: { params: {}, required: [] },
    wires: [],
  };
}
