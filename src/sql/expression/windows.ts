import { call, type FrameBoundary, literalExpression, sortOrder, window } from "../../plan/expressions.js";
import type { Expression, SortOrder } from "../../plan/plan.js";
import { type Parser, unsupported } from "./parser.js";

/** `OVER (PARTITION BY … ORDER BY … ROWS BETWEEN … AND …)`. */
export function over(parser: Parser, windowFunction: Expression): Expression {
  const { tokens } = parser;
  tokens.expectWord("OVER");
  if (tokens.isName() || (tokens.isSymbol("(") && tokens.isName(1) && tokens.isSymbol(")", 2))) {
    throw unsupported(parser, "a window by its name", "write the window out, OVER (PARTITION BY …)");
  }
  tokens.expectSymbol("(");
  const clustered = tokens.takeWords("CLUSTER", "BY");
  const partitioned = clustered || tokens.takeWords("PARTITION", "BY") || tokens.takeWords("DISTRIBUTE", "BY");
  const partitionBy = partitioned ? list(parser, parser.expression) : [];
  const ordered = !clustered && (tokens.takeWords("ORDER", "BY") || tokens.takeWords("SORT", "BY"));
  const orderBy = ordered ? list(parser, () => sortItem(parser)) : [];
  const type = tokens.isAnyWord(["ROWS", "RANGE"]);
  const frame = type === undefined ? undefined : frameOf(parser, type === "ROWS" ? "rows" : "range");
  tokens.expectSymbol(")");
  return window(windowFunction, { partitionBy, orderBy, frame });
}

function list<T>({ tokens }: Parser, item: () => T): readonly T[] {
  const items = [item()];
  while (tokens.takeSymbol(",")) items.push(item());
  return items;
}

/** `a DESC NULLS LAST` */
export function sortItem(parser: Parser): SortOrder {
  const { tokens } = parser;
  const child = parser.expression();
  const direction = tokens.takeWord("DESC") ? "desc" : "asc";
  if (direction === "asc") tokens.takeWord("ASC");
  if (!tokens.takeWord("NULLS")) return sortOrder(child, direction);
  return sortOrder(child, direction, tokens.expectWord("FIRST", "LAST") === "FIRST" ? "first" : "last");
}

function frameOf(parser: Parser, type: "rows" | "range"): { type: "rows" | "range"; lower: FrameBoundary; upper: FrameBoundary } {
  const { tokens } = parser;
  tokens.take();
  if (!tokens.takeWord("BETWEEN")) return { type, lower: bound(parser), upper: "currentRow" };
  const lower = bound(parser);
  tokens.expectWord("AND");
  return { type, lower, upper: bound(parser) };
}

function bound(parser: Parser): FrameBoundary {
  const { tokens } = parser;
  if (tokens.isWord("UNBOUNDED") && tokens.isAnyWord(["PRECEDING", "FOLLOWING"], 1) !== undefined) {
    tokens.take();
    tokens.take();
    return "unbounded";
  }
  if (tokens.takeWords("CURRENT", "ROW")) return "currentRow";
  // BETWEEN's own AND stands behind the bound, so that no condition is one
  const distance = parser.value();
  return tokens.expectWord("PRECEDING", "FOLLOWING") === "PRECEDING" ? negative(distance) : distance;
}

/** Rows before are rows after, counted backwards. */
function negative(distance: Expression): Expression {
  const literal = distance.exprType?.case === "literal" ? distance.exprType.value.literalType : undefined;
  if (literal?.case === "integer" && literal.value !== 0)
    return literalExpression({ literalType: { case: "integer", value: -literal.value } });
  return literal?.case === "integer" ? distance : call("negative", [distance]);
}
