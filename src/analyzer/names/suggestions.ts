import { quoteName } from "./identifier.js";

/** How many names an error proposes (Spark's default is five). */
const LIMIT = 5;

/**
 * The names nearest to the one that was not found, nearest first, equally near ones in alphabetical order
 * (`StringUtils.orderSuggestedIdentifiersBySimilarity`). Qualifiers that all candidates share are left out.
 */
export function proposal(base: readonly string[], candidates: readonly (readonly string[])[]): string {
  const wanted = base.join(".");
  return withoutSharedPrefix(base, candidates)
    .map((parts) => ({ name: quoteName(parts), distance: levenshtein(quoteName(parts), wanted) }))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .slice(0, LIMIT)
    .map(({ name }) => name)
    .join(", ");
}

function withoutSharedPrefix(base: readonly string[], candidates: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const shared = (dropped: number) => new Set(candidates.map((parts) => JSON.stringify(parts.slice(0, -dropped)))).size === 1;
  if (base.length === 1 && shared(1)) return candidates.map((parts) => parts.slice(-1));
  if (base.length <= 2 && shared(2)) return candidates.map((parts) => parts.slice(-2));
  return candidates;
}

/** How many letters must change, come or go to make one text of the other. */
export function levenshtein(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      row.push(Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + change));
    }
    previous = row;
  }
  return previous[b.length]!;
}
