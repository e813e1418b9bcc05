// The entry sparkwright/registry: the facts of every function as data, for editors, documentation and tools.

export { type FunctionDoc, functionDocs } from "./generated/facts/docs.js";
export { factByName, factByWireName, facts } from "./generated/facts/index.js";
export type { EngineFact, ExampleFact, FunctionFact, FunctionKind, OverloadFact, Unify } from "./signatures/function-fact.js";
