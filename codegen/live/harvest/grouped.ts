/**
 * Types by the result that a call gives for them. Where results follow the type they are one: `$` is the argument's own type and `$elem`
 * its element's, as in `array<$>`.
 */
export function grouped(results: readonly (readonly [type: string, result: string])[]): Readonly<Record<string, readonly string[]>> {
  const forms = results.map(([type, result]) => [type, formsOf(type, result)] as const);
  const support = new Map<string, number>();
  for (const [, all] of forms) for (const form of all) support.set(form, (support.get(form) ?? 0) + 1);
  const byForm = new Map<string, string[]>();
  for (const [type, all] of forms) {
    // of equals the first: the result as it is
    const best = all.reduce((a, b) => (support.get(b)! > support.get(a)! ? b : a));
    byForm.set(best, [...(byForm.get(best) ?? []), type]);
  }
  return Object.fromEntries([...byForm].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A result as it is, and with the type in it replaced: the first time that it stands there, and every time. */
function formsOf(type: string, result: string): readonly string[] {
  const element = /^array<(.*)>$/.exec(type)?.[1];
  const replaced = [[type, "$"], ...(element === undefined ? [] : [[element, "$elem"]])].flatMap(([text, mark]) => {
    const whole = new RegExp(`(?<!\\w)${escaped(text!)}(?![\\w(<])`);
    return [result.replace(whole, () => mark!), result.replaceAll(new RegExp(whole, "g"), () => mark!)];
  });
  return [...new Set([result, ...replaced])];
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The other way: the result for each type. */
export function resultsByType(results: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(results).flatMap(([form, types]) => types.map((type) => [type, resultFor(form, type)] as const)));
}

function resultFor(form: string, type: string): string {
  const element = /^array<(.*)>$/.exec(type)?.[1] ?? "";
  return form.replaceAll("$elem", () => element).replaceAll("$", () => type);
}
