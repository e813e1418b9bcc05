// What a name in a source file stands for, as far as Sparkwright's functions go.

/** A function of the registry; the functions as a namespace (`fn`); or a module with some of either among its exports. */
export type Meaning =
  | { readonly kind: "function"; readonly name: string }
  | { readonly kind: "functions" }
  | { readonly kind: "module"; exported(name: string): Meaning | undefined };

/** What `meaning.name` stands for. */
export function memberOf(meaning: Meaning | undefined, name: string): Meaning | undefined {
  switch (meaning?.kind) {
    case "functions":
      return { kind: "function", name };
    case "module":
      return meaning.exported(name);
    default:
      return undefined;
  }
}

const functions: Meaning = { kind: "functions" };
const entry: Meaning = { kind: "module", exported: (name) => (name === "fn" ? functions : undefined) };

/** The package's entries, by the names under which they are imported. */
export function packageEntry(specifier: string): Meaning | undefined {
  switch (specifier) {
    case "sparkwright":
      return entry;
    case "sparkwright/functions":
    case "sparkwright/functions/camel":
      return functions;
    default:
      return undefined;
  }
}
