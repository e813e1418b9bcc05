/** What the escapes after a backslash stand for in Spark SQL; any other character stands for itself. */
const escapes: Readonly<Record<string, string>> = { "0": "\0", b: "\b", n: "\n", r: "\r", t: "\t", Z: "\x1a", "%": "\\%", _: "\\_" };

const escapePattern = /\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})|\\([0-3][0-7]{2})|\\([\s\S])/g;

/** The characters of a Spark SQL text literal, given with its quotes; a doubled quote is one quote. */
export function unescapeText(quoted: string): string {
  const quote = quoted[0]!;
  const inner = quoted.slice(1, -1);
  const pieces = inner.split(/(\\u[0-9a-fA-F]{4}|\\[\s\S])/);
  const undoubled = pieces.map((piece) => (piece.startsWith("\\") ? piece : piece.replaceAll(quote + quote, quote))).join("");
  return undoubled.replace(escapePattern, (_, unicode?: string, long?: string, octal?: string, letter?: string) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
    if (letter !== undefined) return escapes[letter] ?? letter;
    return String.fromCodePoint(Number.parseInt((unicode ?? long)!, 16));
  });
}

/** Text as a SQL literal in single quotes. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

/** A name in backquotes, as SQL text and Spark's names of columns take any name. */
export function backquote(name: string): string {
  return `\`${name.replaceAll("`", "``")}\``;
}

/** A name as SQL text, in backquotes unless it is a plain one. */
export function quoteName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : backquote(name);
}
