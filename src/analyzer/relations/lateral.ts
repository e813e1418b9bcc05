import type { Expression } from "../../generated/proto/spark/connect/expressions_pb.js";
import type { Analysis } from "../context.js";
import { analysisError, unsupported } from "../errors.js";
import { scopeOf } from "../expressions/resolve.js";
import type { ExpressionScope, Resolved } from "../expressions/resolved.js";
import { referencedIds } from "../expressions/walk.js";
import { quotePart } from "../names/identifier.js";
import type { Analyzed } from "../scope/analyzed.js";
import { type Item, itemsOf } from "./items.js";

/** The scope of a select whose columns may use the aliases of the columns before them, where no column of the input has the name. */
export interface LateralScope {
  readonly scope: ExpressionScope;
  /** Makes a resolved column's alias known to those that follow. */
  readonly add: (item: Item) => void;
}

export function lateralScope(analysis: Analysis, input: Analyzed): LateralScope {
  const aliases = new Map<string, readonly Item[]>();
  const fallback: ExpressionScope["fallback"] = (parts, planId) => {
    const items = planId === undefined && parts.length === 1 ? (aliases.get(parts[0]!.toLowerCase()) ?? []) : [];
    if (items.length > 1) throw analysisError("AMBIGUOUS_LATERAL_COLUMN_ALIAS", { name: quotePart(parts[0]!), n: String(items.length) });
    return items[0] === undefined ? undefined : aliasReference(items[0], parts[0]!);
  };
  const add = (item: Item): void => {
    const name = item.attribute.name.toLowerCase();
    if (item.isAlias) aliases.set(name, [...(aliases.get(name) ?? []), item]);
  };
  return { scope: scopeOf(analysis, [input], fallback), add };
}

/** The columns of a select, in order. */
export function lateralItems(expressions: readonly Expression[], analysis: Analysis, input: Analyzed): readonly Item[] {
  const { scope, add } = lateralScope(analysis, input);
  const items: Item[] = [];
  for (const expression of expressions) {
    for (const item of itemsOf(expression, scope)) {
      items.push(item);
      add(item);
    }
  }
  return items;
}

function aliasReference({ attribute }: Item, written: string): Resolved {
  const { id, type, nullable, name } = attribute;
  return { expression: { kind: "attribute", id, type, nullable }, sql: `lateralAliasReference(${name})`, name: written };
}

/** In an aggregate an alias of the same step would need a further step above it. */
export function rejectLateral(items: readonly Item[], input: Analyzed): void {
  const known = new Set([...input.columns, ...input.hidden].map(({ attribute }) => attribute.id));
  const own = new Map(items.filter(({ attribute }) => !known.has(attribute.id)).map(({ attribute }) => [attribute.id, attribute.name]));
  for (const { expression, attribute } of items) {
    const used = [...referencedIds(expression)].find((id) => id !== attribute.id && own.has(id));
    if (used !== undefined) throw unsupported(`the alias ${own.get(used)} in the same aggregate step`, "use it in a select behind");
  }
}
