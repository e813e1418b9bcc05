import { emitAll, registryFolders } from "./emit/all.js";
import type { FileTexts } from "./generated-files.js";
import { loadRegistry } from "./load.js";
import { generateProtos } from "./protos.js";
import { validationProblems } from "./validate.js";

export interface Generated {
  /** everything below src/generated, by path */
  readonly files: FileTexts;
  /** the folders that hold these files and nothing else */
  readonly folders: readonly string[];
  readonly overloaded: readonly string[];
}

/** All of src/generated. `scratch` is a directory for buf, which writes files. Throws RegistryError for a mistake in the registry. */
export function generateAll(scratch: string): Generated {
  const models = loadRegistry();
  const { files, overloaded } = emitAll(models);
  const problems = validationProblems(files, models);
  if (problems.length > 0) throw new Error(`the generated code is not sound:\n${problems.join("\n")}`);
  return { files: new Map([...files, ...generateProtos(scratch)]), folders: [...registryFolders, "proto"], overloaded };
}
