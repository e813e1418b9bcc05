import type { RawAlias, RawEntry, RawItem, RawWire } from "./entry.js";
import { isAlias, isLanguage } from "./entry.js";

/** The entry that an alias stands for: its target's, under its own name. Undefined when there is no such entry. */
export function aliasedEntry(alias: RawAlias, items: readonly RawItem[]): RawEntry | undefined {
  const target = items.find((item): item is RawEntry => item.name === alias.alias_of && !isAlias(item) && !isLanguage(item));
  if (target === undefined) return undefined;
  const { deprecated: _, aliases: __, wire: ___, ...inherited } = target;
  const wire = aliasWire(alias, target);
  return {
    ...inherited,
    name: alias.name,
    since: alias.since,
    aliasOf: alias.alias_of,
    ...(alias.deprecated !== undefined && { deprecated: alias.deprecated }),
    ...(wire !== undefined && { wire }),
    ...(target.examples && { examples: target.examples.map((example) => ({ ...example, expr: renamed(example.expr, alias) })) }),
  };
}

/** The target's wire forms; the name that is sent, and defaults that always are, are the alias's own affair. */
function aliasWire(alias: RawAlias, target: RawEntry): RawEntry["wire"] {
  const own = ({ fn: _, always: __, ...form }: RawWire): RawWire => ({ ...form, ...alias.wire });
  if (Array.isArray(target.wire)) return (target.wire as readonly RawWire[]).map(own);
  const form = own((target.wire as RawWire | undefined) ?? {});
  return Object.keys(form).length === 0 ? undefined : form;
}

function renamed(expr: string, { name, alias_of }: RawAlias): string {
  return expr.replace(new RegExp(`\\bfn\\.${alias_of}\\(`, "g"), `fn.${name}(`);
}
