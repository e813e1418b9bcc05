import { castToClass, castToName, isInClass } from "../../src/signatures/classes.js";
import type { TypePattern } from "../../src/signatures/signature.js";
import type { DataType, Kind } from "../../src/types/data-type.js";
import { castAddsNull } from "../../src/types/null-casts.js";
import { newestRules } from "../../src/types/version-rules.js";
import { type HostType, typeRegistry } from "../type-registry.js";

// Types without parameters are string tags in TypeScript. Which of them a parameter accepts is asked of the signature checker's own rules.

const { representatives, literals, unions } = typeRegistry;

/** Every tag, in the order in which unions are written. */
export const tags: readonly string[] = [...representatives.keys()];

/** How a parameter takes a tag: as it is, or cast; `adds` when Spark calls that cast nullable. */
export type Acceptance = "exact" | "cast" | "adds";

/**
 * The tags that a pattern takes, without Spark's implicit casts from and to string: those may fail at run time, or hide a mistake.
 * Undefined for a pattern that has no tag in it: arrays, maps, structs, lambdas, variables.
 */
export function acceptedTags(pattern: TypePattern, strict: boolean): ReadonlyMap<string, Acceptance> | undefined {
  // hundreds of parameters have the same few patterns
  const key = `${strict} ${JSON.stringify(pattern)}`;
  if (!acceptedBy.has(key)) acceptedBy.set(key, tagsOf(pattern, strict));
  return acceptedBy.get(key);
}

const acceptedBy = new Map<string, ReadonlyMap<string, Acceptance> | undefined>();

function tagsOf(pattern: TypePattern, strict: boolean): ReadonlyMap<string, Acceptance> | undefined {
  const members = membersOf(pattern).filter(
    (member) => member.kind === "class" || member.kind === "type" || member.kind === "sized" || member.kind === "interval",
  );
  if (members.length === 0) return undefined;
  const accepted = new Map<string, Acceptance>();
  for (const tag of tags) {
    const found = members.some((member) => isExact(member, tag)) ? "exact" : strict ? undefined : castOf(members, tag);
    if (found !== undefined) accepted.set(tag, found);
  }
  return accepted;
}

/** Whether a pattern takes every type, arrays, maps and structs too. */
export function takesAnything(pattern: TypePattern): boolean {
  return membersOf(pattern).some((member) => member.kind === "class" && member.name === "any");
}

/** The TypeScript name of a class that has containers in it. */
export function wideClass(pattern: TypePattern): string | undefined {
  if (pattern.kind !== "class") return undefined;
  return pattern.name === "ordered" ? "Ordered" : pattern.name === "hashable" ? "Hashable" : undefined;
}

export function membersOf(pattern: TypePattern): readonly TypePattern[] {
  if (pattern.kind === "as") return membersOf(pattern.pattern);
  return pattern.kind === "union" ? pattern.members.flatMap(membersOf) : [pattern];
}

function isExact(member: TypePattern, tag: string): boolean {
  if (member.kind === "class") return isInClass(representatives.get(tag)!, member.name, newestRules);
  return "name" in member && member.name === (tag as Kind);
}

function castOf(members: readonly TypePattern[], tag: string): Acceptance | undefined {
  if (tag === "string") return undefined;
  const from = representatives.get(tag)!;
  for (const member of members) {
    const to = castTarget(member, from);
    if (to !== undefined) return to.kind === "string" ? undefined : castAddsNull(from, to) ? "adds" : "cast";
  }
  return undefined;
}

/** What a pattern makes of each tag that it takes: itself, or the type of Spark's implicit cast. */
export function takenAs(
  pattern: TypePattern,
  accepted: ReadonlyMap<string, Acceptance>,
): readonly (readonly [tag: string, taken: string])[] {
  const members = membersOf(pattern);
  return [...accepted].map(([tag, how]) => {
    if (how === "exact") return [tag, tag];
    const targets = members.map((member) => castTarget(member, representatives.get(tag)!));
    return [tag, targets.find((target) => target !== undefined)!.kind];
  });
}

function castTarget(member: TypePattern, from: DataType): DataType | undefined {
  if (member.kind === "class") return castToClass(from, member.name);
  if (member.kind === "type") return castToName(from, member.name, newestRules);
  // decimal(p,s) takes decimals only, decimal(18,6) whatever can be one
  if (member.kind === "sized" && member.args.every((arg) => arg.kind === "number")) {
    if (castToName(from, member.name, newestRules) === undefined) return undefined;
    const [precision, scale] = member.args.map((arg) => (arg as { readonly value: number }).value);
    return member.name === "decimal"
      ? { kind: "decimal", precision: precision!, scale: scale! }
      : castToName(from, member.name, newestRules);
  }
  return undefined;
}

/** A union of tags as TypeScript: frequent ones by name, so that an error prints a word and not fourteen. */
export function unionText(members: Iterable<string>): string {
  const left = new Set(members);
  const parts: string[] = [];
  for (const { name, tags: union } of unions) {
    if (!union.every((tag) => left.has(tag))) continue;
    parts.push(name);
    for (const tag of union) left.delete(tag);
  }
  return [...parts, ...tags.filter((tag) => left.has(tag)).map((tag) => `"${tag}"`)].join(" | ");
}

const hostTypes: readonly HostType[] = ["number", "bigint", "string", "boolean", "Date", "Uint8Array"];

/** The JavaScript literals that may stand for a value of one of these types. */
export function literalText(members: Iterable<string>): string {
  const kinds = new Set([...members].flatMap((tag) => literals.get(tag) ?? []));
  return hostTypes.filter((kind) => kinds.has(kind)).join(" | ");
}

/** The types that literals for one of these types have by themselves: 1 is an int where a double is asked, too. */
export function literalTags(members: Iterable<string>): string {
  const asked = new Set(members);
  const has = (...tags: string[]) => tags.some((tag) => asked.has(tag));
  return [
    ...(has("string") ? ['"string"'] : []),
    ...(has("float", "double", "decimal")
      ? ["Num"]
      : has("bigint")
        ? ['"int"', '"bigint"']
        : has("tinyint", "smallint", "int")
          ? ['"int"']
          : []),
    ...(has("boolean") ? ['"boolean"'] : []),
    ...(has("binary") ? ['"binary"'] : []),
  ].join(" | ");
}
