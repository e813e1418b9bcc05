// What a name in a source file stands for, as far as Sparkwright's functions go.

/** A function of the registry; functions as a namespace (`fn`, or `spark.tvf`); or a module with some of either among its exports. */
export type Meaning =
  | { readonly kind: "function"; readonly name: string; readonly inFrom: boolean }
  | { readonly kind: "functions"; readonly inFrom: boolean }
  | { readonly kind: "module"; exported(name: string): Meaning | undefined };

/** What `meaning.name` stands for. */
export function memberOf(meaning: Meaning | undefined, name: string): Meaning | undefined {
  switch (meaning?.kind) {
    case "functions":
      return { kind: "function", name, inFrom: meaning.inFrom };
    case "module":
      return meaning.exported(name);
    case "function":
      return undefined;
    default:
      // what is a session no text tells; what is called tvf does
      return name === "tvf" ? tableFunctions : undefined;
  }
}

const functions: Meaning = { kind: "functions", inFrom: false };
const tableFunctions: Meaning = { kind: "functions", inFrom: true };
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
