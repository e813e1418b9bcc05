import { ArgumentError } from "../../errors.js";
import { parseExpression } from "../../sql/expression/parse.js";
import type { Hole } from "../../sql/expression/sql-source.js";
import { type ColumnState, derive } from "../column/column-state.js";
import { operand } from "../column/operand.js";
import { describe } from "../frame/describe.js";
import { SqlIdentifier } from "./sql-identifier.js";

/** The state of a template's expression. */
export function sqlExpression(template: unknown, holes: readonly unknown[]): ColumnState {
  const where = "sql.expr";
  const pieces = requireTemplate(template, where);
  const states: ColumnState[] = [];
  const expressionOf = (value: unknown, what: string): ColumnState["expression"] => {
    const state = operand(value, `${where}: ${what}`);
    states.push(state);
    return state.expression;
  };
  const read = holes.map((value, index): Hole => {
    const what = `\${${index + 1}}`;
    if (value instanceof SqlIdentifier) return { kind: "name", parts: value.parts };
    if (!Array.isArray(value)) return { kind: "expression", expression: expressionOf(value, what) };
    const items: readonly unknown[] = value;
    if (items.length === 0) throw new ArgumentError(`${where}: the array in ${what} is empty; SQL has no empty list (IN () is no syntax)`);
    return { kind: "list", expressions: items.map((item, i) => expressionOf(item, `element ${i} of ${what}`)) };
  });
  return derive(parseExpression(where, pieces, read), states);
}

function requireTemplate(template: unknown, where: string): readonly string[] {
  const isTemplate = Array.isArray(template) && Array.isArray((template as { readonly raw?: unknown }).raw);
  if (!isTemplate) {
    throw new ArgumentError(
      `${where} tags a template, ${where}\`a + 1\`, found ${describe(template)}; of text that is made elsewhere expr(text) makes a column`,
    );
  }
  if (template.includes(undefined)) {
    throw new ArgumentError(`${where}: the text has an escape that JavaScript does not know; write \\\\ for a backslash`);
  }
  return template as readonly string[];
}
