/** A parameter as PySpark's signature has it, under the name that the registry would give it. */
export interface ClientParameter {
  readonly name: string;
  /** a literal is taken beside a column */
  readonly takesValue: boolean;
}

/** The parameters of `(col: ColumnOrName, k: Optional[int] = None) -> Column`. */
export function pysparkParameters(signature: string): readonly ClientParameter[] {
  const inside = /^\((.*)\) -> /.exec(signature)?.[1] ?? "";
  const written = splitParameters(inside)
    .filter((text) => text !== "*")
    .map((text) => /^(\*{0,2}\w+)(?:: (.*?))?(?: = .*)?$/.exec(text));
  const names = written.map((match) => camelCase(match?.[1]?.replaceAll("*", "") ?? ""));
  return written.map((match, i) => ({ name: readableName(names, i), takesValue: /\b(int|float|str|bool|bytes)\b/.test(match?.[2] ?? "") }));
}

/** At commas that stand outside brackets and texts. */
function splitParameters(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (const character of text) {
    if ("[({".includes(character)) depth++;
    if ("])}".includes(character)) depth--;
    if (character === "," && depth === 0) {
      parts.push(part.trim());
      part = "";
    } else part += character;
  }
  return part.trim() === "" ? parts : [...parts, part.trim()];
}

export function camelCase(name: string): string {
  return name.replaceAll(/_+(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `col` says nothing to a reader: a value, or the left and right one. */
function readableName(names: readonly string[], at: number): string {
  const name = names[at]!;
  if (names.includes("col1") && names.includes("col2")) return name === "col1" ? "left" : name === "col2" ? "right" : name;
  if (!/^(col|column|e|expr|x)$/.test(name)) return name;
  return names.includes("value") ? "input" : "value";
}
