import { readdirSync, statSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { pathNotFound } from "../engine-errors.js";
import { refuse } from "../lowering/refuse.js";

const GLOB = /[*?[\]{}]/;

/** One segment of a Hadoop glob as a regular expression. */
function segmentPattern(segment: string): RegExp {
  let out = "";
  let braces = 0;
  for (let i = 0; i < segment.length; i++) {
    const char = segment[i] as string;
    if (char === "*") out += "[^/]*";
    else if (char === "?") out += "[^/]";
    else if (char === "{") {
      braces++;
      out += "(?:";
    } else if (char === "}" && braces > 0) {
      braces--;
      out += ")";
    } else if (char === "," && braces > 0) out += "|";
    else if (char === "[") {
      const end = segment.indexOf("]", i + 1);
      if (end < 0) throw refuse(`the path pattern ${segment}`);
      out += `[${segment
        .slice(i + 1, end)
        .replace(/^!/, "^")
        .replaceAll("\\", "\\\\")}]`;
      i = end;
    } else out += char.replace(/[.+^$()|\\\]}]/g, "\\$&");
  }
  return new RegExp(`^${out}$`);
}

function isDirectory(path: string): boolean | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory();
}

function expandGlob(path: string): readonly string[] {
  const segments = path.split(sep).filter((segment) => segment !== "");
  let found: string[] = [sep];
  for (const segment of segments) {
    if (!GLOB.test(segment)) {
      found = found.map((base) => join(base, segment)).filter((candidate) => isDirectory(candidate) !== undefined);
      continue;
    }
    const pattern = segmentPattern(segment);
    found = found
      .filter((base) => isDirectory(base) === true)
      .flatMap((base) =>
        readdirSync(base)
          .filter((name) => pattern.test(name))
          .sort()
          .map((name) => join(base, name)),
      );
  }
  return found;
}

/** Files that Spark skips: `_SUCCESS`, `.part.crc` and the like. */
function hidden(name: string): boolean {
  return (name.startsWith("_") && !name.includes("=")) || name.startsWith(".");
}

function filesUnder(path: string): readonly string[] {
  if (isDirectory(path) === false) return [path];
  return readdirSync(path)
    .filter((name) => !hidden(name))
    .sort()
    .flatMap((name) => {
      if (isDirectory(join(path, name)) === false) return [join(path, name)];
      if (name.includes("=")) throw refuse(`partitioned directories (${name} in ${path})`);
      throw refuse(`directories inside a directory of files (${name} in ${path})`);
    });
}

/** The files that paths of a read stand for: files, directories of files, globs; a path that stands for none is an error. */
export function filesOf(paths: readonly string[]): readonly string[] {
  return paths.flatMap((given) => {
    if (/^[a-z][a-z0-9+.-]+:/i.test(given) && !given.startsWith("file:")) throw refuse(`paths of other file systems (${given})`);
    const path = resolve(given.startsWith("file://") ? fileURLToPath(given) : given.replace(/^file:/, ""));
    if (isDirectory(path) !== undefined) return filesUnder(path);
    const found = GLOB.test(path) ? expandGlob(path) : [];
    if (found.length === 0) throw pathNotFound(`file:${path}`);
    return found.flatMap(filesUnder);
  });
}
