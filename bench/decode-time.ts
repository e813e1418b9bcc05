import { tableFromIPC } from "apache-arrow";
import { rowDecoder } from "../src/connect/arrow/decode.js";
import { encodeRows } from "../src/connect/arrow/encode-rows.js";
import { closureRows, generatedRows, type RowBuilder } from "../src/connect/arrow/row-builder.js";
import type { StructType } from "../src/types/data-type.js";
import { parseDdl } from "../src/types/ddl.js";
import type { Figure } from "./figures.js";
import { median } from "./import-time.js";

/** As many as Spark sends at once. */
const ROWS = 10_000;
const BATCHES = 20;
const RUNS = 7;

interface Canned {
  readonly name: string;
  readonly schema: StructType;
  readonly row: (index: number) => readonly unknown[];
  /** Microseconds a row, and how many times as fast as apache-arrow. */
  readonly goal: { readonly micros: number; readonly ratio: number } | undefined;
}

const DAY = 86_400_000;
const START = Date.UTC(2020, 0, 1);

const canned: readonly Canned[] = [
  {
    name: "10 numeric columns",
    schema: parseDdl("a int, b double, c int, d double, e smallint, f double, g int, h float, i tinyint, j double"),
    row: (i) => [i, i / 3, -i, i * 1.5, i % 1000, i / 7, i * 31, i / 2, i % 100, i % 9 === 0 ? null : i / 11],
    goal: { micros: 0.05, ratio: 30 },
  },
  {
    name: "10 mixed columns",
    schema: parseDdl(
      "id bigint, n int, x double, name string, day date, at timestamp, price decimal(10,2), flag boolean, note string, maybe double",
    ),
    row: (i) => [
      BigInt(i) * 1_000_003n,
      i,
      i / 3,
      `customer ${i % 1000}`,
      new Date(START + (i % 2000) * DAY),
      new Date(START + i * 60_007),
      `${(i * 13) % 99_999}.${10 + (i % 90)}`,
      i % 2 === 0,
      i % 5 === 0 ? null : `note of ${i}`,
      i % 3 === 0 ? null : i / 7,
    ],
    goal: { micros: 0.4, ratio: 10 },
  },
  {
    name: "an array of structs, a map, a struct",
    schema: parseDdl("id bigint, items array<struct<sku: string, n: int>>, tags map<string, int>, s struct<a: int, b: string>"),
    row: (i) => [
      BigInt(i),
      [
        { sku: `sku ${i % 100}`, n: i },
        { sku: "none", n: null },
      ],
      new Map([
        ["a", i],
        ["b", 1],
      ]),
      { a: i, b: `b${i}` },
    ],
    goal: undefined,
  },
];

/** Rows of canned streams, decoded alone: ours by generated code and by closures beside apache-arrow's own, in one interleaved run. */
export function decodeTime(): Figure[] {
  return canned.flatMap(({ name, schema, row, goal }) => {
    const stream = encodeRows(
      Array.from({ length: ROWS }, (_, index) => row(index)),
      schema,
    );
    // As the parts of a message come: seldom aligned.
    const data = Buffer.alloc(stream.byteLength + 1).subarray(1);
    data.set(stream);
    const ours = (builder: RowBuilder): (() => void) => {
      const decode = rowDecoder(schema, {}, builder);
      return () => {
        for (const rows of decode({ data, rows: ROWS })) last = rows[0];
      };
    };
    let last: unknown;
    const runs = {
      generated: ours(generatedRows()),
      closures: ours(closureRows),
      arrow: () => {
        last = tableFromIPC(stream)
          .toArray()
          .map((found) => found?.toJSON())[0];
      },
    };
    const times: Record<keyof typeof runs, number[]> = { generated: [], closures: [], arrow: [] };
    for (let run = 0; run <= RUNS; run++) {
      for (const kind of ["generated", "closures", "arrow"] as const) {
        const time = microsPerRow(runs[kind], kind === "arrow" ? 2 : BATCHES);
        // The first run is the compiler's.
        if (run > 0) times[kind].push(time);
      }
    }
    if (last === undefined) throw new Error("nothing was decoded");
    const [generated, closures, arrow] = [times.generated, times.closures, times.arrow].map(median) as [number, number, number];
    return [
      { name: `${name}: microseconds a row`, value: generated.toFixed(3), ...(goal && { goal: `<= ${goal.micros}` }) },
      { name: "  without code generation", value: closures.toFixed(3) },
      {
        name: "  as fast as apache-arrow's toJSON()",
        value: `${(arrow / generated).toFixed(1)} times`,
        ...(goal && { goal: `>= ${goal.ratio} times` }),
      },
    ];
  });
}

function microsPerRow(run: () => void, times: number): number {
  // Of the processor, the collector's included: other work on the machine would be counted by the clock.
  const start = process.cpuUsage();
  for (let time = 0; time < times; time++) run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / (times * ROWS);
}
