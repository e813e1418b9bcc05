// A type in the registry's notation as TypeScript tags: inside a type everything may be null but what is marked with `!`; at the end of a
// result `?` says that it may be.

/** `array<int!>?` as `ArrayOf<"int"> | null`. */
export function tagText(notation: string): string {
  const nullable = notation.endsWith("?");
  const bare = typeText(nullable ? notation.slice(0, -1) : notation);
  return nullable ? `${bare} | null` : bare;
}

/** The columns of a generator, which the notation writes as a struct. */
export function columnsText(notation: string): string {
  return fieldsText(inner(notation));
}

function typeText(text: string): string {
  const head = /^\w+/.exec(text)![0];
  switch (head) {
    case "array":
      return `ArrayOf<${elementText(inner(text))}>`;
    case "map": {
      const [key, value] = split(inner(text));
      return `MapOf<${typeText(key!)}, ${elementText(value!)}>`;
    }
    case "struct":
      return `StructOf<${fieldsText(inner(text))}>`;
    case "interval":
      return /year|month/.test(text) ? '"interval_ym"' : text === "interval" ? '"interval"' : '"interval_dt"';
    case "timestamp_ltz":
      return '"timestamp"';
    default:
      return `"${head}"`;
  }
}

function elementText(text: string): string {
  return text.endsWith("!") ? typeText(text.slice(0, -1)) : `${typeText(text)} | null`;
}

function fieldsText(text: string): string {
  const fields = text === "" ? [] : split(text);
  return `{ ${fields.map((field) => `${JSON.stringify(field.slice(0, field.indexOf(":")))}: ${elementText(field.slice(field.indexOf(":") + 1).trim())}`).join("; ")} }`;
}

/** What stands between the outer angle brackets. */
function inner(text: string): string {
  return text.slice(text.indexOf("<") + 1, text.lastIndexOf(">"));
}

/** At the commas outside brackets. */
function split(text: string): readonly string[] {
  const parts = [""];
  let depth = 0;
  for (const char of text) {
    depth += "<(".includes(char) ? 1 : ">)".includes(char) ? -1 : 0;
    if (char === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += char;
  }
  return parts.map((part) => part.trim());
}
