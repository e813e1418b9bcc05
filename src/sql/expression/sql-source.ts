import { ParseError } from "../../errors.js";
import type { Expression } from "../../plan/plan.js";

/** What stands in a hole of the text: an expression, several of them (after IN), or a name. */
export type Hole =
  | { readonly kind: "expression"; readonly expression: Expression }
  | { readonly kind: "list"; readonly expressions: readonly Expression[] }
  | { readonly kind: "name"; readonly parts: readonly string[] };

/** A hole's place in the text, where it is shown as `${1}`. */
export interface HolePlace {
  readonly from: number;
  readonly to: number;
}

/** The text of an expression, its pieces joined by the holes. */
export interface SqlSource {
  /** Whose text it is: `sql.expr`. */
  readonly where: string;
  readonly text: string;
  readonly places: readonly HolePlace[];
}

export function sqlSource(where: string, pieces: readonly string[]): SqlSource {
  let text = pieces[0] ?? "";
  const places: HolePlace[] = [];
  for (const [index, piece] of pieces.slice(1).entries()) {
    const from = text.length;
    text += `\${${index + 1}}`;
    places.push({ from, to: text.length });
    text += piece;
  }
  return { where, text, places };
}

/** What Spark calls an error of SQL text. */
export interface ParseErrorClass {
  readonly errorClass: string;
  readonly sqlState: string;
}

export const syntaxError: ParseErrorClass = { errorClass: "PARSE_SYNTAX_ERROR", sqlState: "42601" };

/** An error with the line of the text and a caret under the place. */
export function sqlError(
  source: SqlSource,
  at: number,
  what: string,
  details: ParseErrorClass,
  parameters: Record<string, string>,
): ParseError {
  const { where, text } = source;
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const end = text.indexOf("\n", at);
  const line = text.slice(start, end === -1 ? undefined : end);
  const lines = text.slice(0, start).split("\n").length;
  const place = lines > 1 ? ` (line ${lines})` : "";
  // a tab stays a tab, so that the caret stands under its place whatever a tab's width is
  const indent = text.slice(start, at).replace(/[^\t]/g, " ");
  return new ParseError(`${where}: ${what}${place}\n  ${line}\n  ${indent}^`, {
    ...details,
    messageParameters: { ...parameters, text, offset: String(at) },
  });
}
