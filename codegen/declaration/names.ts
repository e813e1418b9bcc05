// Words that JavaScript keeps for itself; a function or parameter of such a name is declared with an underscore behind it.
const reserved: ReadonlySet<string> = new Set(
  "abstract any arguments as async await boolean break case catch class const continue debugger declare default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null number package private protected public return static string super switch symbol this throw true try type typeof undefined var void while with yield".split(
    " ",
  ),
);

/** A name that can be declared. */
export function declaredName(name: string): string {
  return reserved.has(name) ? `${name}_` : name;
}
