import { refuse } from "../lowering/refuse.js";

/** A reader's options by lower-case name; Spark takes them in any case. */
export type Options = ReadonlyMap<string, string>;

/** What a value of an option may be: any, or only those with the meaning that the engine has. */
export type Known = Readonly<Record<string, "any" | readonly string[]>>;

export function readOptions(format: string, given: Readonly<Record<string, string>>, known: Known): Options {
  const options = new Map<string, string>();
  for (const [name, value] of Object.entries(given)) {
    const key = name.toLowerCase();
    const allowed = known[key];
    if (allowed === undefined) throw refuse(`the ${format} option ${name} (known here: ${Object.keys(known).join(", ")})`);
    if (allowed !== "any" && !allowed.includes(value.toLowerCase())) {
      throw refuse(
        `the ${format} option ${name} = ${JSON.stringify(value)} (supported: ${allowed.map((each) => JSON.stringify(each)).join(", ")})`,
      );
    }
    options.set(key, value);
  }
  return options;
}
