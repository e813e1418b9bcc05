import type { FunctionModel } from "../model.js";
import type { CallShape } from "./arguments.js";
import type { Draft } from "./draft.js";
import { acceptedTags, tags } from "./tags.js";

type Result = Pick<Draft, "core" | "always" | "nullsOf" | "nulls">;

/** Result types by the tag of an argument: one generated interface for each distinct mapping. */
export class ResultTables {
  readonly #names = new Map<string, string>();

  /** The interface for a mapping; the first function that needs it gives the name. */
  name(functionName: string, entries: readonly (readonly [tag: string, type: string])[]): string {
    const body = entries.map(([tag, type]) => `  ${tag}: ${type};`).join("\n");
    const known = this.#names.get(body);
    if (known !== undefined) return known;
    const base = functionName
      .split("_")
      .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
      .join("");
    let name = `${base}Table`;
    for (let n = 2; [...this.#names.values()].includes(name); n++) name = `${base}Table${n}`;
    this.#names.set(body, name);
    return name;
  }

  /** What a table has for a tag. */
  typeIn(name: string, tag: string): string {
    const [body] = [...this.#names].find(([, each]) => each === name)!;
    return new RegExp(`^  ${tag}: (.*);$`, "m").exec(body)![1]!;
  }

  /** The interfaces, sorted by name. */
  texts(): readonly string[] {
    return [...this.#names].map(([body, name]) => `export interface ${name} {\n${body}\n}`).sort((a, b) => (a < b ? -1 : 1));
  }

  names(): readonly string[] {
    return [...this.#names.values()];
  }
}

/** The result of overloads that differ by the type of one argument: that type, one type for all, or a table. */
export function tableOf(
  model: FunctionModel,
  shape: CallShape,
  deciding: number,
  results: readonly Result[],
  letter: string,
  tables: ResultTables,
): Result {
  const argument = shape.arguments[deciding]!;
  const rows = tags
    .filter((tag) => argument.accepted?.has(tag))
    .map((tag) => {
      const chosen = overloadFor(argument, tag);
      const result = results[chosen]!;
      // the result of a type variable is what was given
      const core = withTag(result.core, letter, tag, tables);
      // the cast to what this overload takes may fail
      const counts = result.nullsOf.some((term) => term.argument === deciding);
      const fails = counts && acceptedTags(argument.patterns[chosen]!, argument.strict[chosen]!)?.get(tag) === "adds";
      return { tag, core, always: result.always || fails, nulls: result };
    });
  const telling = results.find((result) => !result.always) ?? results[0]!;
  const others = { nullsOf: telling.nullsOf, nulls: telling.nulls };
  const always = rows.every((row) => row.always);
  if (rows.every((row) => row.always === rows[0]!.always)) {
    const base = always ? { always, nullsOf: [], nulls: [] } : { always, ...others };
    if (rows.every((row) => row.core === rows[0]!.core)) return { core: rows[0]!.core, ...base };
    if (rows.every((row) => row.core === `"${row.tag}"`)) {
      return argument.variadic
        ? { core: `Common<${letter} | TypeOf<A[number]>>`, always, nullsOf: [], nulls: [] }
        : { core: `Bare<${letter}>`, ...base };
    }
  }
  const entries = rows.map((row) => [row.tag, row.always && !always ? `${row.core} | null` : row.core] as const);
  const core = `Look<${tables.name(model.fact.name, entries)}, ${letter}>`;
  // Look brings the argument's own null
  const nullsOf = always ? [] : others.nullsOf.filter((term) => term.argument !== deciding);
  return { core, always, nullsOf, nulls: always ? [] : others.nulls.filter((term) => term.argument !== deciding) };
}

/** A result for an argument of one type: what is said of the argument's type, or of what it has in common with others, is that type. */
function withTag(core: string, letter: string, tag: string, tables: ResultTables): string {
  const looked = core.replaceAll(new RegExp(`Bare<Look<(\\w+), ${letter}>>`, "g"), (_, name: string) => tables.typeIn(name, tag));
  return looked.replaceAll(new RegExp(`Bare<(Common<${letter} \\| .*>|${letter})>`, "g"), `"${tag}"`);
}

/** The overload that Spark would take for a tag: the first that takes it as it is, then the first that casts it. */
function overloadFor(argument: CallShape["arguments"][number], tag: string): number {
  const acceptance = argument.patterns.map((pattern, i) => acceptedTags(pattern, argument.strict[i]!)?.get(tag));
  const exact = acceptance.indexOf("exact");
  return exact >= 0 ? exact : acceptance.findIndex((how) => how !== undefined);
}
