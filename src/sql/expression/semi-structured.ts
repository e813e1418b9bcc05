import type { Tokens } from "./tokens.js";

/** The path of `payload:user.name[0]` as JSON's path, and the name that the column gets: that of the last field. */
export function pathText(tokens: Tokens): { readonly path: string; readonly name: string } {
  tokens.expectSymbol(":");
  let path = "$";
  let name = "";
  for (let first = true; first || tokens.isSymbol(".") || tokens.isSymbol("["); first = false) {
    if (tokens.takeSymbol("[")) {
      const token = tokens.peek();
      if (token.kind === "string") {
        name = tokens.strings("a key");
        path += `['${name}']`;
      } else {
        if (!/^\d+$/.test(token.text)) throw tokens.expected("a key in quotes or an index");
        tokens.take();
        path += `[${token.text}]`;
      }
      tokens.expectSymbol("]");
    } else {
      if (!first) tokens.expectSymbol(".");
      name = tokens.name("a field's name");
      path += `.${name}`;
    }
  }
  return { path, name };
}
