import { ArgumentError } from "../../errors.js";
import { backquote } from "../../types/ddl-escapes.js";
import { describe } from "../frame/describe.js";

/** A name in SQL text: `sql.id("db", "t")`. It is quoted where it stands, never pasted. */
export class SqlIdentifier {
  readonly parts: readonly string[];

  constructor(parts: readonly string[]) {
    this.parts = parts;
  }

  /** The name as SQL text has it, quoted. */
  toString(): string {
    return this.parts.map(backquote).join(".");
  }
}

/** What SQL templates know beside values and frames. */
export const sql: {
  /**
   * A table's or column's name for a hole of `` spark.sql`…` ``, part by part; every part is quoted, so any text is a name and
   * never anything else.
   *
   * @example
   * ```ts
   * spark.sql`SELECT ${sql.id(columnName)} FROM ${sql.id("db", "t")}`
   * ```
   */
  readonly id: (...parts: readonly string[]) => SqlIdentifier;
} = {
  id(...parts) {
    if (parts.length === 0) {
      throw new ArgumentError("sql.id: a name was expected, one argument a part");
    }
    for (const part of parts) {
      if (typeof part !== "string" || part === "") {
        throw new ArgumentError(`sql.id: each part of a name is a string that is not empty, found ${describe(part)}`);
      }
    }
    return new SqlIdentifier(parts);
  },
};
