import type { DataType } from "./data-type.js";
import { parseTypeOrDdl } from "./ddl.js";
import { fromJson } from "./json.js";

/** The type that a schema argument names: DDL text, a type's text, or Spark's schema JSON. */
export function schemaOfText(text: string): DataType {
  return /^\s*[{"]/.test(text) ? fromJson(text) : parseTypeOrDdl(text);
}
