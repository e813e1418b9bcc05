import { emitAll, registryFolders } from "./emit/all.js";
import type { FileTexts } from "./generated-files.js";
import { loadRegistry } from "./load.js";
import { generateProtos } from "./protos.js";
import { validationProblems } from "./validate.js";

/** What the registry gives, parsed again to be sure that it is TypeScript. */
export interface GeneratedFunctions {
  /** by path below src/generated */
  readonly files: FileTexts;
  readonly overloaded: readonly string[];
}

export interface Generated extends GeneratedFunctions {
  /** the folders that hold these files and nothing else */
  readonly folders: readonly string[];
  readonly seconds: { readonly functions: number; readonly protos: number };
}

/** Facts and typed functions. Throws RegistryError for a mistake in the registry. */
export async function generateFunctions(): Promise<GeneratedFunctions> {
  const models = loadRegistry();
  const emitted = emitAll(models);
  const problems = await validationProblems(emitted.files, models);
  if (problems.length > 0) throw new Error(`the generated code is not sound:\n${problems.join("\n")}`);
  return emitted;
}

/** All of src/generated. `scratch` is a directory for buf, which writes files. Throws RegistryError for a mistake in the registry. */
export async function generateAll(scratch: string): Promise<Generated> {
  const start = performance.now();
  const { files, overloaded } = await generateFunctions();
  const between = performance.now();
  const protos = generateProtos(scratch);
  return {
    files: new Map([...files, ...protos]),
    folders: [...registryFolders, "proto"],
    overloaded,
    seconds: { functions: (between - start) / 1000, protos: (performance.now() - between) / 1000 },
  };
}
