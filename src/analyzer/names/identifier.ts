import { backquote } from "../../types/ddl-escapes.js";
import { analysisError } from "../errors.js";

/** Quotes one part of a name if it needs it, as Spark does in generated column names. */
export function quoteIfNeeded(part: string): string {
  return /^[a-zA-Z0-9_]+$/.test(part) && !/^\d+$/.test(part) ? part : quotePart(part);
}

export function quotePart(part: string): string {
  return backquote(part);
}

/** A name as error messages show it: every part in backticks. */
export function quoteName(parts: readonly string[]): string {
  return parts.map(quotePart).join(".");
}

/** An expression as error messages show it. */
export function quoteExpression(sql: string): string {
  return `"${sql}"`;
}

/** Case-insensitive equality, Spark's default resolver. */
export function sameName(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}

/**
 * Splits an attribute name at its dots; a backtick quotes a part, two of them in a quoted part are one
 * (UnresolvedAttribute.parseAttributeName).
 */
export function parseAttributeName(name: string): readonly string[] {
  const invalid = () => analysisError("INVALID_ATTRIBUTE_NAME_SYNTAX", { name });
  const parts: string[] = [];
  let part = "";
  let quoted = false;
  for (let i = 0; i < name.length; i++) {
    const char = name[i]!;
    if (quoted) {
      if (char !== "`") part += char;
      else if (name[i + 1] === "`") {
        part += "`";
        i++;
      } else {
        quoted = false;
        if (i + 1 < name.length && name[i + 1] !== ".") throw invalid();
      }
    } else if (char === "`") {
      if (part !== "") throw invalid();
      quoted = true;
    } else if (char === ".") {
      if (name[i - 1] === "." || i === name.length - 1) throw invalid();
      parts.push(part);
      part = "";
    } else part += char;
  }
  if (quoted) throw invalid();
  parts.push(part);
  return parts;
}
