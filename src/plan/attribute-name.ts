/**
 * The parts of an attribute's name as Spark reads it: dots separate, backticks quote, two backticks are one.
 * undefined for text that Spark would refuse.
 */
export function attributeNameParts(text: string): readonly string[] | undefined {
  const parts: string[] = [];
  const part = /`((?:[^`]|``)*)`|([^`.]+)/y;
  while (true) {
    const match = part.exec(text);
    if (match === null) {
      return undefined;
    }
    parts.push(match[1]?.replaceAll("``", "`") ?? match[2]!);
    if (part.lastIndex === text.length) {
      return parts;
    }
    if (text[part.lastIndex] !== ".") {
      return undefined;
    }
    part.lastIndex += 1;
  }
}
