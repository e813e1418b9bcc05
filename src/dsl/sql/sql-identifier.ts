import { backquote } from "../../types/ddl-escapes.js";

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
