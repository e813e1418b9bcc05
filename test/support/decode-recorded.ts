// Run where code generation is forbidden: prints what became of the recorded stream.
import { readFileSync } from "node:fs";
import { rowDecoder } from "../../src/connect/arrow/decode.js";
import { closureRows, rowBuilder } from "../../src/connect/arrow/row-builder.js";
import { parseDdl } from "../../src/types/ddl.js";

const recorded = JSON.parse(readFileSync(new URL("../unit/connect/recorded-streams.json", import.meta.url), "utf8")) as Readonly<
  Record<"schema" | "plain", string>
>;
const decode = rowDecoder(parseDdl(recorded.schema), {});
const rows = [...decode({ data: Buffer.from(recorded.plain, "base64"), rows: 12 })].flat() as readonly Readonly<Record<string, unknown>>[];
const { id, str } = rows.at(-1)!;
console.log(JSON.stringify({ generated: rowBuilder() !== closureRows, rows: rows.length, last: { id: String(id), str } }));
