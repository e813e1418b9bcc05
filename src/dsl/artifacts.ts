import { ArgumentError } from "../errors.js";
import { booleanArgument, optionsArgument } from "./arguments.js";
import type { ActionOptions, ArtifactKind } from "./executor.js";
import { actionOptions } from "./frame/actions.js";
import { describe } from "./frame/describe.js";

/** What files are for; a jar needs no word. At most one of the three. */
export interface ArtifactOptions extends ActionOptions {
  /** Python code for functions that the server runs: .py, .zip, .egg or .jar. */
  readonly pyfile?: boolean | undefined;
  /** Unpacked where queries run: .zip, .jar, .tar.gz, .tgz or .tar. */
  readonly archive?: boolean | undefined;
  /** Any file, beside every query. */
  readonly file?: boolean | undefined;
}

const kinds = ["pyfile", "archive", "file"] as const;

/** The paths, and what may stand behind them. */
export function artifactArguments(given: readonly unknown[]): {
  readonly paths: readonly string[];
  readonly kind: ArtifactKind;
  readonly options: ActionOptions;
} {
  const where = "addArtifacts(...paths, options)";
  const last = given.at(-1);
  const paths = typeof last === "string" ? given : given.slice(0, -1);
  const options = optionsArgument(typeof last === "string" ? undefined : last, [...kinds, "signal", "timeout"], where);
  const chosen = kinds.filter((kind) => options[kind] !== undefined && booleanArgument(options[kind], `${where}: ${kind}`));
  if (chosen.length > 1)
    throw new ArgumentError(
      `${where}: an artifact is one of pyfile, archive and file; found ${chosen.join(" and ")}. Add them in two calls.`,
    );
  const { pyfile: _, archive: __, file: ___, ...rest } = options;
  if (paths.length === 0) throw new ArgumentError(`${where}: the path of a file was expected, found none`);
  return { paths: paths.map((path) => pathArgument(path, where)), kind: chosen[0] ?? "jar", options: actionOptions(rest, where) };
}

/** A path of a file here. */
export function pathArgument(value: unknown, where: string): string {
  if (typeof value !== "string" || value === "")
    throw new ArgumentError(`${where}: the path of a file was expected, found ${describe(value)}`);
  return value;
}
