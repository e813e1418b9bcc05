import type { FileTexts } from "../generated-files.js";
import type { FunctionModel } from "../model.js";
import { factFiles } from "./facts.js";
import { functionFiles } from "./functions.js";

/** The folders of src/generated that the registry fills. */
export const registryFolders: readonly string[] = ["facts", "functions"];

/** Everything that the registry gives. */
export interface Emitted {
  /** by path below src/generated */
  readonly files: FileTexts;
  readonly overloaded: readonly string[];
}

export function emitAll(models: readonly FunctionModel[]): Emitted {
  const functions = functionFiles(models);
  return { files: new Map([...factFiles(models), ...functions.files]), overloaded: functions.overloaded };
}
