import { factByWireName } from "../generated/facts/index.js";

/** Whether a function gives one value for a row, as the registry has it. Of a function that it does not know nothing is assumed. */
export function isRowwise(functionName: string): boolean {
  const kind = factByWireName(functionName)?.kind;
  return kind !== undefined && kind !== "generator";
}
