import { refuse } from "./refuse.js";

/** What `.` leaves out in Java: RE2's leaves out the line feed alone. */
const ANY = "[^\\n\\r\\x{85}\\x{2028}\\x{2029}]";

/**
 * A Java pattern as RE2 reads it, where both mean the same; anything else is refused. Taken: literals, escaped punctuation, \d \w,
 * simple classes, groups, alternatives, quantifiers, `.`, and `^`. Both try alternatives from left to right.
 */
export function commonPattern(pattern: string, owner: string): string {
  const stop = (): never => {
    throw refuse(`the regular expression ${JSON.stringify(pattern)} in ${owner} (beyond what Java and RE2 read alike)`);
  };
  let out = "";
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i] as string;
    if (char === "\\") {
      const next = pattern[++i] ?? stop();
      if (!/[dw]/.test(next) && !/[^\sA-Za-z0-9]/.test(next)) stop();
      out += `\\${next}`;
    } else if (char === "[") {
      const match = /^\[\^?(?:\\[dw]|\\[^\sA-Za-z0-9]|[^\\[\]&^])+\]/.exec(pattern.slice(i)) ?? stop();
      out += match[0];
      i += match[0].length - 1;
    } else if (char === ".") out += ANY;
    else if (char === "(") {
      const group = /^\((\?:)?(?!\?)/.exec(pattern.slice(i)) ?? stop();
      out += group[0];
      i += group[0].length - 1;
    } else if (char === "{") {
      const count = /^\{\d{1,3}(,\d{0,3})?\}/.exec(pattern.slice(i)) ?? stop();
      if (count[0].match(/\d+/g)?.some((digits) => Number(digits) > 1000)) stop();
      out += count[0];
      i += count[0].length - 1;
    } else if (/[*+?]/.test(char)) {
      // Possessive quantifiers are Java's alone.
      if (pattern[i + 1] === "+") stop();
      out += char;
    } else if (/[$\]}]/.test(char)) stop();
    else out += char;
  }
  return out;
}

/** Whether a pattern can match nothing, where splitting and replacing differ. */
export function matchesEmpty(pattern: string): boolean {
  return new RegExp(`^(?:${pattern})$`, "u").test("") || pattern.includes("^");
}
