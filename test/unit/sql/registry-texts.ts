import { columnState } from "../../../src/dsl/column/column-state.js";
import { functionDocs } from "../../../src/generated/facts/docs.js";
import { factByName } from "../../../src/generated/facts/index.js";
import * as entry from "../../../src/index.js";
import type { Expression } from "../../../src/plan/plan.js";
import { printExpression } from "./print-expression.js";

/** An example of the registry as SQL text. */
export interface RegistryText {
  readonly expr: string;
  readonly text: string;
  readonly expression: Expression;
  /** Whether it is of rows of its own, makes rows of one, or needs a package on the server. */
  readonly needsRows: boolean;
}

/** The registry's examples of expressions that have SQL text; a typed interval, say, has none that means just this type. */
export function registryTexts(): readonly RegistryText[] {
  return Object.entries(functionDocs).flatMap(([name, { examples }]) =>
    examples.flatMap(({ expr, rows }): readonly RegistryText[] => {
      const expression = expr.startsWith("tvf.") ? undefined : columnState(evaluate(expr)).expression;
      const text = expression === undefined ? undefined : textOf(expression);
      const kind = factByName(name)!.kind;
      const needsRows =
        rows !== undefined ||
        kind === "aggregate" ||
        kind === "generator" ||
        /\bc\.|fn\.(?:explode|posexplode|inline|\w*(?:avro|protobuf))/.test(expr);
      return text === undefined ? [] : [{ expr, text, expression: expression!, needsRows }];
    }),
  );
}

function evaluate(text: string): unknown {
  const { fn, col, lit, when, expr, Window, types } = entry;
  const c = new Proxy({}, { get: (_, name) => col(String(name)) });
  const scope = { fn, col, lit, when, expr, Window, types, c };
  return new Function(...Object.keys(scope), `return ${text}`)(...Object.values(scope));
}

function textOf(expression: Expression): string | undefined {
  try {
    return printExpression(expression).pieces.join("");
  } catch (error) {
    if (/^no SQL text/.test((error as Error).message)) return undefined;
    throw error;
  }
}
