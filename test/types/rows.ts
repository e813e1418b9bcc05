// What rows hold, and schemas as DDL text.

import type { DataFrame } from "../../src/dsl/frame/data-frame.js";
import type { RowOf } from "../../src/dsl/frame/frame.js";
import type { Ddl } from "../../src/types/ddl-literal.js";
import type { Js } from "../../src/types/js-values.js";
import type { ArrayOf, MapOf, StructOf } from "../../src/types/tags.js";
import type { Timestamp } from "../../src/types/timestamp.js";
import { a, type b, type Equal, same } from "./support.js";

same<Equal<RowOf<typeof a>, { id: bigint; a: number; n: string | null; st: string; d: string }>>();
same<Equal<Js<"bigint">, bigint>>();
same<Equal<Js<ArrayOf<StructOf<{ x: "timestamp" | null }>>>, { x: Timestamp | null }[]>>();

// options change what rows hold
same<Equal<RowOf<typeof a, { long: "number"; decimal: "number" }>, { id: number; a: number; n: string | null; st: string; d: number }>>();
same<Equal<RowOf<DataFrame<{ d: "date" | null; t: "timestamp" }>, { date: "Date"; timestamp: "micros" }>, { d: Date | null; t: bigint }>>();
same<Equal<RowOf<DataFrame<{ m: MapOf<"string", "bigint"> }>>, { m: Map<string, bigint> }>>();
same<Equal<RowOf<DataFrame<{ m: MapOf<"string", "bigint"> }>, { map: "object"; long: "number" }>, { m: { [key: string]: number } }>>();
same<Equal<RowOf<typeof b, { rows: "array" }>, (bigint | number | string | null)[]>>();
async function rows() {
  const [plain] = await a.collect();
  const [numbers] = await a.collect({ long: "number" });
  return { plain: plain!.id, numbers: numbers!.id };
}
same<Equal<ReturnType<typeof rows>, Promise<{ plain: bigint; numbers: number }>>>();

// schemas as text
same<
  Equal<
    Ddl<"a int, b array<string> not null, c struct<x:int not null, y:map<string,bigint>>">,
    { a: "int" | null; b: ArrayOf<"string" | null>; c: StructOf<{ x: "int"; y: MapOf<"string", "bigint" | null> | null }> | null }
  >
>();
same<
  Equal<
    Ddl<"`odd name` decimal(10, 2) NOT NULL, t TIMESTAMP comment 'when', l long, `sum(x)` decimal(22,2)">,
    { "odd name": "decimal"; t: "timestamp" | null; l: "bigint" | null; "sum(x)": "decimal" | null }
  >
>();
same<
  Equal<
    Ddl<"\n  id bigint NOT NULL,\r\n\tplace struct<\n    City: string,\n    zip: ARRAY<STRUCT<Code: INT>>\n  > Not Null\n">,
    { id: "bigint"; place: StructOf<{ City: "string" | null; zip: ArrayOf<StructOf<{ Code: "int" | null }> | null> | null }> }
  >
>();
same<
  Equal<
    Ddl<"a BIGINT NOT NULL COMMENT 'one, two', s struct<x: int comment 'not null', y: date>, b int">,
    { a: "bigint"; s: StructOf<{ x: "int" | null; y: "date" | null }> | null; b: "int" | null }
  >
>();
same<
  Equal<
    Ddl<"a decimal (3, 2), b array <INT>, c timestamp without time zone, d DEC(3), e timestamp_ntz(6), f character(3) not null">,
    {
      a: "decimal" | null;
      b: ArrayOf<"int" | null> | null;
      c: "timestamp_ntz" | null;
      d: "decimal" | null;
      e: "timestamp_ntz" | null;
      f: "string";
    }
  >
>();
