import { inParallel } from "../in-parallel.js";
import type { LiveSpark } from "../live-spark.js";
import type { ObservedFunction } from "../observed.js";

type NamedFacts = Pick<ObservedFunction, "class" | "since" | "deprecated" | "aliases">;

const AT_ONCE = 4;

/** All functions of a server by name, with what its catalog says of them. */
export async function functionNames(spark: LiveSpark): Promise<ReadonlyMap<string, NamedFacts>> {
  const names = (await spark.rows("SHOW SYSTEM FUNCTIONS")).map((row) => String(row.function)).sort();
  const described = await inParallel(names, AT_ONCE, async (name) => {
    const rows = await spark.rows(`DESCRIBE FUNCTION EXTENDED \`${name.replaceAll("`", "``")}\``);
    return factsOf(rows.map((row) => String(row.function_desc)).join("\n"));
  });
  const facts = new Map(names.map((name, i) => [name, described[i]!]));
  return new Map(names.map((name) => [name, withAliases(name, facts)]));
}

/** The class and the version in the description, and whether it says that the function is deprecated. */
export function factsOf(description: string): NamedFacts {
  const className = /^Class: (\S+)$/m.exec(description)?.[1]?.split(".").at(-1);
  const since = /^\s*Since: (\d+\.\d+\.\d+)\s*$/m.exec(description)?.[1];
  const deprecated = /^\s*Deprecated:/m.test(description);
  return { ...(className && { class: className }), ...(since && { since }), ...(deprecated && { deprecated: true as const }) };
}

function withAliases(name: string, facts: ReadonlyMap<string, NamedFacts>): NamedFacts {
  const own = facts.get(name)!;
  const aliases =
    own.class === undefined ? [] : [...facts].filter(([other, { class: c }]) => other !== name && c === own.class).map(([other]) => other);
  return { ...own, ...(aliases.length > 0 && { aliases }) };
}
