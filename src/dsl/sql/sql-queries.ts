import { ArgumentError } from "../../errors.js";
import { readSql } from "./sql-text.js";

// spark.sql is lazy and takes queries only. The server would run a command hidden in a relation at the first action, even
// under limit(1), so what a statement is must be known here: by its first keyword.

const queryKeywords: ReadonlySet<string> = new Set(["SELECT", "VALUES", "FROM", "TABLE", "SHOW", "DESCRIBE", "DESC", "EXPLAIN", "("]);

/** Refuses text that is no query. */
export function requireQuery(text: string): void {
  const { bare } = readSql(text);
  const keyword = mainKeyword(bare);
  if (keyword === undefined) {
    throw new ArgumentError("spark.sql: the text is empty");
  }
  if (!queryKeywords.has(keyword) || (keyword === "FROM" && insertsFrom(bare))) {
    const found = keyword === "FROM" ? "FROM … INSERT" : keyword;
    throw new ArgumentError(
      `spark.sql takes queries (SELECT, WITH … SELECT, VALUES, FROM, TABLE, SHOW, DESCRIBE, EXPLAIN); this text is a command, ${found}. ` +
        "Run it with await spark.exec`…`, which runs it at once.",
    );
  }
}

/** The first word or parenthesis in upper case; past the common table expressions of WITH. */
function mainKeyword(bare: string): string | undefined {
  const first = wordAt(bare, 0);
  return first?.word === "WITH" ? wordAfterWith(bare, first.end) : first?.word;
}

interface Word {
  readonly word: string;
  readonly end: number;
}

function wordAt(bare: string, at: number): Word | undefined {
  const next = /\s*([A-Za-z_]\w*|\S)/y;
  next.lastIndex = at;
  const match = next.exec(bare);
  return match === null ? undefined : { word: match[1]!.toUpperCase(), end: next.lastIndex };
}

/** WITH [RECURSIVE] name [(columns)] … AS (query), …: the word after the last query's parenthesis. */
function wordAfterWith(bare: string, from: number): string | undefined {
  let at = from;
  let defined = false;
  for (let next = wordAt(bare, at); next !== undefined; next = wordAt(bare, at)) {
    if (defined && next.word !== ",") {
      return next.word;
    }
    defined = false;
    at = next.end;
    if (next.word === "AS") {
      const open = wordAt(bare, at);
      at = closingParenthesis(bare, open?.word === "(" ? open.end : at);
      defined = true;
    } else if (next.word === "(") {
      at = closingParenthesis(bare, at);
    }
  }
  return undefined;
}

/** The position after the parenthesis that closes the one just read. */
function closingParenthesis(bare: string, from: number): number {
  let depth = 1;
  for (let at = from; at < bare.length; at++) {
    depth += bare[at] === "(" ? 1 : bare[at] === ")" ? -1 : 0;
    if (depth === 0) {
      return at + 1;
    }
  }
  return bare.length;
}

/** Hive's `FROM t INSERT INTO …` is a command that begins like a query. */
function insertsFrom(bare: string): boolean {
  let depth = 0;
  for (const [token] of bare.matchAll(/[()]|\binsert\s+(?:into|overwrite)\b/gi)) {
    depth += token === "(" ? 1 : token === ")" ? -1 : 0;
    if (depth === 0 && token.length > 1) {
      return true;
    }
  }
  return false;
}
