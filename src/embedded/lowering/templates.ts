import { SparkError } from "../../errors.js";
import { join, raw, type Sql } from "./sql-text.js";

/** The template language of EngineFact (src/signatures/function-fact.ts), as data. */
export type Part =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "argument"; readonly name: string }
  | { readonly kind: "all"; readonly name: string; readonly separator: string; readonly parity: 0 | 1 | undefined }
  | {
      readonly kind: "if";
      readonly name: string;
      readonly test: "present" | "absent" | "equal" | "unequal";
      readonly value: string;
      readonly parts: readonly Part[];
    }
  | { readonly kind: "over" };

export interface Argument {
  readonly sql: Sql;
  /** the argument's value when it is a literal */
  readonly literal: unknown;
}
export type Arguments = ReadonlyMap<string, readonly Argument[]>;

const cache = new Map<string, readonly Part[]>();

/** The end of the hole that starts at `start`, braces nested. */
function closing(template: string, start: number): number {
  let depth = 0;
  for (let i = start; i < template.length; i++) {
    if (template[i] === "{") depth++;
    if (template[i] === "}" && --depth === 0) return i;
  }
  throw new SparkError(`internal error: an open hole in the template ${template}`);
}

function hole(inside: string): Part {
  if (inside === "over") return { kind: "over" };
  const condition = /^(!?)(\w+)(?:(!?=)([^?]*))?\?(.*)$/s.exec(inside);
  if (condition) {
    const [, not, name = "", comparison, value = "", then = ""] = condition;
    const test = comparison === "=" ? "equal" : comparison === "!=" ? "unequal" : not ? "absent" : "present";
    return { kind: "if", name, test, value, parts: parse(then) };
  }
  const all = /^(\w+)(?:\*(.*)|:(even|odd))$/s.exec(inside);
  if (all) {
    const [, name = "", separator, parity] = all;
    return { kind: "all", name, separator: separator || ", ", parity: parity === undefined ? undefined : parity === "even" ? 0 : 1 };
  }
  if (!/^\w+$/.test(inside)) throw new SparkError(`internal error: {${inside}} is no hole of a template`);
  return { kind: "argument", name: inside };
}

function parse(template: string): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (let open = template.indexOf("{"); open >= 0; open = template.indexOf("{", at)) {
    if (open > at) parts.push({ kind: "text", text: template.slice(at, open) });
    const end = closing(template, open);
    parts.push(hole(template.slice(open + 1, end)));
    at = end + 1;
  }
  if (at < template.length) parts.push({ kind: "text", text: template.slice(at) });
  return parts;
}

export function parseTemplate(template: string): readonly Part[] {
  let parts = cache.get(template);
  if (parts === undefined) {
    parts = parse(template);
    cache.set(template, parts);
  }
  return parts;
}

/** The parts that a call's arguments leave of a template: conditions are decided. */
function chosen(parts: readonly Part[], args: Arguments): readonly Part[] {
  return parts.flatMap((part) => {
    if (part.kind !== "if") return [part];
    const [first] = args.get(part.name) ?? [];
    const present = first !== undefined;
    const equal = present && String(first.literal) === part.value;
    const holds = { present, absent: !present, equal, unequal: !equal }[part.test];
    return holds ? chosen(part.parts, args) : [];
  });
}

export interface Filled {
  /** parameters that the text names more than once, with their arguments */
  readonly repeated: readonly string[];
  render(args: Arguments, over: Sql | undefined): Sql;
  readonly hasOver: boolean;
}

/** Decides a template's conditions for a call's arguments; `render` writes the text with them, or with names in their place. */
export function fillTemplate(template: string, args: Arguments): Filled {
  const parts = chosen(parseTemplate(template), args);
  const counts = new Map<string, number>();
  for (const part of parts) if (part.kind === "argument") counts.set(part.name, (counts.get(part.name) ?? 0) + 1);
  return {
    repeated: [...counts].filter(([, count]) => count > 1).map(([name]) => name),
    hasOver: parts.some((part) => part.kind === "over"),
    render(values, over) {
      const one = (part: Part): Sql => {
        switch (part.kind) {
          case "text":
            return raw(part.text);
          case "over":
            return over ?? raw("");
          case "argument": {
            const [value] = values.get(part.name) ?? [];
            if (value === undefined)
              throw new SparkError(`internal error: the template ${template} names {${part.name}}, which the call does not have`);
            return value.sql;
          }
          case "all": {
            const all = (values.get(part.name) ?? []).map((value) => value.sql);
            return join(part.parity === undefined ? all : all.filter((_, i) => i % 2 === part.parity), part.separator);
          }
          case "if":
            throw new SparkError("internal error: an undecided condition in a template");
        }
      };
      return join(parts.map(one), "");
    },
  };
}

const keywords = new Set([
  "and",
  "case",
  "cast",
  "distinct",
  "else",
  "in",
  "like",
  "not",
  "or",
  "over",
  "then",
  "when",
  "decimal",
  "filter",
  "escape",
  "trim",
]);

/** The functions that a template may call, so that a test can ask DuckDB whether they exist. */
export function functionsOf(template: string): readonly string[] {
  const texts: string[] = [];
  const visit = (parts: readonly Part[]): void => {
    for (const part of parts) {
      if (part.kind === "text") texts.push(part.text);
      else if (part.kind === "if") {
        // Alternatives stand side by side: keep their names apart.
        texts.push(" ");
        visit(part.parts);
        texts.push(" ");
      } else texts.push("x");
    }
  };
  visit(parseTemplate(template));
  const text = texts.join("").replace(/'(?:[^']|'')*'/g, "''");
  const names = [...text.matchAll(/\b([a-z_]\w*)\s*\(/gi)].map((match) => (match[1] as string).toLowerCase());
  return [...new Set(names)].filter((name) => !keywords.has(name));
}
