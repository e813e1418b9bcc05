import type { Document, Node, YAMLMap, YAMLSeq } from "yaml";
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";

/** A path into the YAML: keys and positions. */
export type Path = readonly (string | number)[];

/** Something wrong with a registry file: where, what was found and what was expected. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** The registry cannot be used; the message lists every problem as `file:line:column: what`. */
export class RegistryError extends Error {
  override readonly name: string = "RegistryError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.file}:${problem.line}:${problem.column}: ${problem.message}`).join("\n"));
    this.problems = problems;
  }
}

/** A YAML file as plain data, which can still tell where each part of it stands. */
export interface RegistrySource {
  readonly file: string;
  readonly data: unknown;
  /** A problem at a path; at its nearest ancestor when the path itself is not there (something is missing). `key`: at the key, not the value. */
  problem(path: Path, message: string, at?: "key" | "value"): Problem;
}

/** Reads YAML 1.2 (its core schema: no `y` for true, no `4.10` for 4.1). Throws RegistryError with the place of each syntax error. */
export function readSource(file: string, text: string): RegistrySource {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: "1.2",
    schema: "core",
    lineCounter: lines,
    prettyErrors: false,
    merge: false,
    uniqueKeys: true,
  });
  const at = (offset: number, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col, message };
  };
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) throw new RegistryError(faults.map((fault) => at(fault.pos[0], `not YAML: ${fault.message}`)));
  return {
    file,
    data: document.toJS(),
    problem: (path, message, place = "value") => at(offsetOf(document, path, place), message),
  };
}

/** The offset of a node; aliases are followed, so that a problem in shared text is reported where the text stands. */
function offsetOf(document: Document, path: Path, place: "key" | "value"): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const [depth, step] of path.entries()) {
    node = resolve(document, node);
    offset = startOf(node) ?? offset;
    if (isMap(node)) {
      const pair = (node as YAMLMap).items.find((item) => isScalar(item.key) && item.key.value === step);
      if (pair === undefined) return offset;
      if (place === "key" && depth === path.length - 1) return startOf(pair.key) ?? offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = (node as YAMLSeq).items[Number(step)];
    } else return offset;
  }
  return startOf(resolve(document, node)) ?? offset;
}

function resolve(document: Document, node: unknown): unknown {
  return typeof node === "object" && node !== null && "resolve" in node
    ? ((node as { resolve(doc: Document): unknown }).resolve(document) ?? node)
    : node;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
