import type { Problem } from "./check.js";
import type { FileReport } from "./project.js";

/** What the files were checked against, as the report says it. */
export interface Checked {
  readonly version: string;
  /** Where the server is; undefined: by the registry, without one. */
  readonly server: string | undefined;
}

/** The report of a check, as lines of text. */
export function reportText(files: readonly FileReport[], problems: readonly Problem[], checked: Checked): string {
  const notes = computedNotes(files);
  const lines = problems.length === 0 ? [goodSummary(files, checked)] : [...table(problems, checked), "", badSummary(problems, checked)];
  return [...lines, ...notes].join("\n");
}

function table(problems: readonly Problem[], { version }: Checked): readonly string[] {
  const rows = problems.map(({ file, line, column, what, since, closest }) => [
    `${file}:${line}:${column}`,
    what,
    since === undefined ? (closest.length === 0 ? "-" : `- (did you mean ${closest.join(" or ")}?)`) : `Spark ${since}`,
    `Spark ${version}`,
  ]);
  const cells = [["place", "function", "since", "server"], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]!.length)));
  return cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

function badSummary(problems: readonly Problem[], checked: Checked): string {
  return `${counted(problems.length, "problem")} with ${nameOf(checked)}.`;
}

function goodSummary(files: readonly FileReport[], checked: Checked): string {
  const names = new Set(files.flatMap((file) => (file.failure === undefined ? file.uses.map(({ name }) => name) : [])));
  const found = names.size === 0 ? "No functions of Sparkwright are used" : `All is there: ${counted(names.size, "function")}`;
  return `${found} in ${counted(files.length, "file")}, ${nameOf(checked)}.`;
}

function nameOf({ version, server }: Checked): string {
  return server === undefined ? `Spark ${version} by the registry` : `Spark ${version} at ${server}`;
}

/** What the text of a program cannot tell, so that nobody takes it for checked. */
function computedNotes(files: readonly FileReport[]): readonly string[] {
  return files.flatMap((file) =>
    file.failure === undefined
      ? file.computed.map(
          ({ line, column }) => `Not checked: ${file.shown}:${line}:${column} takes a function by a name that the program computes.`,
        )
      : [],
  );
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
