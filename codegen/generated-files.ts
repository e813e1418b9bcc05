import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Text of files by their path below src/generated, with / between folders. */
export type FileTexts = ReadonlyMap<string, string>;

/** The files below `folders` of a directory. */
export function readTexts(root: string, folders: readonly string[]): FileTexts {
  const texts = new Map<string, string>();
  for (const folder of folders) {
    for (const entry of entriesOf(join(root, folder))) {
      const path = `${folder}/${entry}`;
      texts.set(path, readFileSync(join(root, path), "utf8"));
    }
  }
  return texts;
}

function entriesOf(directory: string): readonly string[] {
  try {
    return readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(directory.length + 1)
          .replaceAll("\\", "/"),
      );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** Paths whose text differs, or that only one side has; sorted. */
export function differences(a: FileTexts, b: FileTexts): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path)).sort();
}

/** Makes the folders hold these files and no others; files that are right already are not touched. Gives the paths that changed. */
export function writeTexts(root: string, folders: readonly string[], texts: FileTexts): readonly string[] {
  const changed = differences(readTexts(root, folders), texts);
  for (const path of changed) {
    const text = texts.get(path);
    const target = join(root, path);
    if (text === undefined) rmSync(target);
    else {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
  }
  return changed;
}
