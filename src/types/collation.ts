const modifiers = ["CI", "AI", "RTRIM"];
const defaults = ["CS", "AS"];

/** A collation's name as Spark spells it, from any case and order of its parts: `unicode_ai_ci` is UNICODE_CI_AI, `en_usa` en_USA. */
export function collationName(name: string): string {
  const parts = name.toUpperCase().split("_");
  const isModifier = (part: string) => modifiers.includes(part) || defaults.includes(part);
  const base = parts.filter((part) => !isModifier(part));
  const spelled = base[0] === "UTF8" || base[0] === "UNICODE" ? base : base.map(localePart);
  return [...spelled, ...modifiers.filter((modifier) => parts.includes(modifier))].join("_");
}

/** Language in lower case, script capitalized, country in upper case: `sr_Cyrl_SRB`. */
function localePart(part: string, position: number): string {
  if (position === 0) return part.toLowerCase();
  return part.length === 4 ? part[0]! + part.slice(1).toLowerCase() : part;
}
