/** A part of an engine template: text, or a hole. */
export type TemplatePart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "argument"; readonly parameter: string }
  | { readonly kind: "variadic"; readonly parameter: string; readonly separator: string }
  | { readonly kind: "every-other"; readonly parameter: string; readonly from: "even" | "odd" }
  | {
      readonly kind: "condition";
      readonly parameter: string;
      readonly test: "present" | "absent" | { readonly is: string } | { readonly isNot: string };
      readonly parts: readonly TemplatePart[];
    }
  | { readonly kind: "over" };

/** Parses the `sql` of an EngineFact (the syntax is written there). Throws Error with what was expected where. */
export function parseTemplate(sql: string): readonly TemplatePart[] {
  const [parts, end] = sequence(sql, 0, false);
  if (end !== sql.length) throw new Error(`found "}" at offset ${end} of the SQL, expected it to close a hole`);
  return parts;
}

/** The parameters that a template names. */
export function templateParameters(parts: readonly TemplatePart[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const part of parts) {
    if ("parameter" in part) names.add(part.parameter);
    if (part.kind === "condition") for (const name of templateParameters(part.parts)) names.add(name);
  }
  return names;
}

function sequence(sql: string, start: number, nested: boolean): readonly [readonly TemplatePart[], number] {
  const parts: TemplatePart[] = [];
  let at = start;
  while (at < sql.length && sql[at] !== "}") {
    if (sql[at] === "{") {
      const [part, end] = hole(sql, at);
      parts.push(part);
      at = end;
    } else {
      const next = sql.slice(at).search(/[{}]/);
      const end = next < 0 ? sql.length : at + next;
      parts.push({ kind: "text", text: sql.slice(at, end) });
      at = end;
    }
  }
  if (nested && at >= sql.length) throw new Error(`found the end of the SQL, expected "}" for the hole at offset ${start}`);
  return [parts, at];
}

const head =
  /\{(?<not>!)?(?<name>[A-Za-z_]\w*)(?:(?<end>\})|\*(?<separator>[^{}]*)\}|:(?<from>even|odd)\}|(?<negated>!)?=(?<value>\w+)\?|(?<question>\?))/y;

function hole(sql: string, at: number): readonly [TemplatePart, number] {
  head.lastIndex = at;
  const groups = head.exec(sql)?.groups;
  if (groups === undefined)
    throw new Error(
      `found ${JSON.stringify(sql.slice(at, at + 20))} at offset ${at} of the SQL, expected a hole such as {x}, {x*}, {x:even}, {x?text}, {!x?text}, {x=true?text} or {over}`,
    );
  const parameter = groups.name!;
  const after = head.lastIndex;
  if (groups.end !== undefined) return [parameter === "over" ? { kind: "over" } : { kind: "argument", parameter }, after];
  if (groups.separator !== undefined) return [{ kind: "variadic", parameter, separator: groups.separator || ", " }, after];
  if (groups.from !== undefined) return [{ kind: "every-other", parameter, from: groups.from as "even" | "odd" }, after];
  const [parts, end] = sequence(sql, after, true);
  const value = groups.value;
  const test = value === undefined ? (groups.not ? "absent" : "present") : groups.negated ? { isNot: value } : { is: value };
  return [{ kind: "condition", parameter, test, parts }, end + 1];
}
