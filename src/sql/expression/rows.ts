import { attributeNameParts } from "../../plan/attribute-name.js";
import { call } from "../../plan/expressions.js";
import { literalOf } from "../../plan/literals.js";
import type { Expression } from "../../plan/plan.js";

/** The row `(a, b + 1, c AS d)`: a struct whose fields have the names of its columns, or of their places. */
export function rowOf(items: readonly Expression[]): Expression {
  return call(
    "named_struct",
    items.flatMap((item, index) => [literalOf(nameOf(item) ?? `col${index + 1}`), item]),
  );
}

function nameOf({ exprType }: Expression): string | undefined {
  switch (exprType?.case) {
    case "unresolvedAttribute":
      return attributeNameParts(exprType.value.unparsedIdentifier ?? "")?.at(-1);
    case "unresolvedNamedLambdaVariable":
      return exprType.value.nameParts?.at(-1);
    case "alias":
      return exprType.value.name?.[0];
    default:
      return undefined;
  }
}
