import { open, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { ArtifactKind } from "../../dsl/executor.js";
import { ArgumentError, ExecutionError } from "../../errors.js";
import { type Artifact, PIECE_BYTES } from "./artifacts.js";

// Files of this machine as artifacts, named as Spark's own clients name them.

interface Kind {
  /** Where the server keeps them. */
  readonly folder: string;
  /** How their names end; absent: in any way. */
  readonly endings?: readonly string[];
}

const kinds: Readonly<Record<ArtifactKind, Kind>> = {
  jar: { folder: "jars", endings: [".jar"] },
  pyfile: { folder: "pyfiles", endings: [".py", ".zip", ".egg", ".jar"] },
  archive: { folder: "archives", endings: [".zip", ".jar", ".tar.gz", ".tgz", ".tar"] },
  file: { folder: "files" },
};

/**
 * The artifacts of these files, each seen to be there and readable. `#name` behind an archive is the folder that it is unpacked to.
 *
 * @throws ArgumentError for a path that is no file, whose name does not fit the kind, or that has the name of another.
 */
export async function fileArtifacts(paths: readonly string[], kind: ArtifactKind): Promise<readonly Artifact[]> {
  const artifacts: Artifact[] = [];
  for (const given of paths) {
    const { path, alias } = kind === "archive" ? withAlias(given) : { path: given, alias: "" };
    const local = localPath(path);
    const file = basename(local);
    const { folder, endings } = kinds[kind];
    if (endings !== undefined && !endings.some((ending) => file.endsWith(ending))) throw unfit(given, kind, endings);
    const name = `${folder}/${file}${alias}`;
    if (artifacts.some((other) => other.name === name))
      throw new ArgumentError(
        `addArtifacts: two of the files are named ${JSON.stringify(file)}; the session keeps one of a name. Rename one.`,
      );
    artifacts.push(await fileArtifact(name, local, "addArtifacts"));
  }
  return artifacts;
}

/** A file for the server's file system, at an absolute path there. */
export async function forwardedFile(path: string, destination: string): Promise<Artifact> {
  if (!destination.startsWith("/")) {
    throw new ArgumentError(
      `copyFromLocalToFs: the path on the server's file system is absolute, such as "/data/in.csv" (the file system is the server's default one); found ${JSON.stringify(destination)}`,
    );
  }
  return fileArtifact(`forward_to_fs${destination}`, localPath(path), "copyFromLocalToFs");
}

function withAlias(path: string): { readonly path: string; readonly alias: string } {
  const at = path.indexOf("#");
  return at < 0 ? { path, alias: "" } : { path: path.slice(0, at), alias: at + 1 < path.length ? path.slice(at) : "" };
}

function localPath(path: string): string {
  // One letter before the colon is a drive.
  const scheme = /^([a-z][a-z\d+.-]+):/i.exec(path)?.[1]?.toLowerCase();
  if (scheme === undefined) return resolve(path);
  try {
    return fileURLToPath(path);
  } catch (cause) {
    throw new ArgumentError(
      `An artifact is a file of this machine, by its path or a file: URL; found ${JSON.stringify(path)}. What lies elsewhere is downloaded first.`,
      { cause },
    );
  }
}

function unfit(path: string, kind: ArtifactKind, endings: readonly string[]): ArgumentError {
  const asked = kind === "jar" ? "without an option, a file is a jar" : `{ ${kind}: true } takes ${endings.join(", ")}`;
  return new ArgumentError(`addArtifacts: ${asked}; found ${JSON.stringify(path)}. { file: true } takes any file.`);
}

/** A file that is read while it is sent, as often as that takes. */
async function fileArtifact(name: string, path: string, where: string): Promise<Artifact> {
  const before = await stat(path).catch((cause: unknown) => {
    throw new ArgumentError(`${where}: ${JSON.stringify(path)} cannot be read (${(cause as { code?: string }).code ?? String(cause)})`, {
      cause,
    });
  });
  if (!before.isFile()) throw new ArgumentError(`${where}: ${JSON.stringify(path)} is no file`);
  const { size, mtimeMs } = before;
  const changed = (): ExecutionError =>
    new ExecutionError(`${path} changed while it was sent, and the server keeps nothing of it: send it again when it is complete.`);
  return {
    name,
    size,
    pieceCount: Math.ceil(size / PIECE_BYTES),
    async *pieces() {
      const file = await open(path);
      try {
        for (let at = 0; at < size; ) {
          // Its own room for each piece: a message may be on its way when the next one is read.
          const piece = Buffer.allocUnsafe(Math.min(PIECE_BYTES, size - at));
          for (let filled = 0; filled < piece.byteLength; ) {
            const { bytesRead } = await file.read(piece, filled, piece.byteLength - filled, at + filled);
            if (bytesRead === 0) throw changed();
            filled += bytesRead;
          }
          at += piece.byteLength;
          // The last piece makes the artifact whole: before it goes, what was read must have been one state of the file.
          if (at === size) {
            const now = await file.stat();
            if (now.size !== size || now.mtimeMs !== mtimeMs) throw changed();
          }
          yield piece;
        }
      } finally {
        await file.close();
      }
    },
  };
}
