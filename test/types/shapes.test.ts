import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { compileLines } from "./support/compile-lines.js";

// What the compiler infers for frames made of two, held against what a live Spark said (shapes.json, by record-shapes.py): for each pair of types
// and of null flags, set operations, a full join on a name and unpivot; for each type of join, names and conditions; what groupings make of keys.

type Column = readonly [name: string, type: string, flags: readonly boolean[]];
interface Answer {
  readonly error?: string;
  readonly columns?: readonly Column[];
}
interface Recording {
  readonly pairs: readonly ({ readonly left: string; readonly right: string } & Readonly<Record<Operation, Answer>>)[];
  readonly joins: readonly ({ readonly how: string; readonly on: keyof typeof joinLines } & Answer)[];
  readonly groupings: Readonly<Record<keyof typeof groupingLines, Answer>>;
}
type Operation = keyof typeof operations;

const { pairs, joins, groupings } = JSON.parse(readFileSync(join(import.meta.dirname, "shapes.json"), "utf8")) as Recording;

const operations = {
  union: (l: string, r: string) => `${l}.union(${r})`,
  unionByName: (l: string, r: string) => `${l}.select("a", "b").unionByName(${r}.select("b", "c"), { allowMissingColumns: true })`,
  intersect: (l: string, r: string) => `${l}.intersect(${r})`,
  except: (l: string, r: string) => `${l}.exceptAll(${r})`,
  using: (l: string, r: string) => `${l}.select("a").join(${r}.select("a"), "a", "full")`,
  unpivot: (_l: string, _r: string, mixed: string) => `${mixed}.unpivot([], ["a", "b"], "k", "v")`,
  "unpivot null": (_l: string, _r: string, mixed: string) => `${mixed}.unpivot([], ["a", "d"], "k", "v")`,
} as const;

const joinLines = {
  k: (how: string) => `l.drop("n").join(r.drop("n"), "k", ${how})`,
  n: (how: string) => `l.drop("k").join(r.drop("k"), "n", ${how})`,
  both: (how: string) => `l.join(r, ["k", "n"], ${how})`,
  condition: (how: string) => `l.select("a", "b").join(r.select("x", "y"), (s, t) => s.a.eq(t.x), ${how})`,
} as const;

const groupingLines = {
  groupBy: 'l.groupBy("k", "n").count()',
  rollup: 'l.rollup("k", "n").count()',
  cube: 'l.cube("k", "n").count()',
  "groupingSets all": 'l.groupingSets([["k", "n"], ["k"]], "k", "n").count()',
  "groupingSets none": 'l.groupingSets([["k"], ["a"]], "k", "a").count()',
  "groupingSets empty": 'l.groupingSets([["k"], []], "k").count()',
  "agg by column": 'l.groupBy("k").agg({ n: "sum", a: "max", b: "avg", "*": "count" })',
  "pivot count": 'l.groupBy("k").pivot("n", [1, 2]).count()',
  "pivot text": 'l.groupBy("k").pivot("n", [1]).agg((c) => ({ m: fn.max(c.a), c: fn.count(c.k) }))',
  "pivot list": 'l.groupBy("k").pivot("n", [1]).agg((c) => ({ m: fn.collect_list(c.k) }))',
} as const;

/** A type as Spark prints it, and the null flags inside it, as a tag. */
function tag(type: string, flags: boolean[]): string {
  const nullable = (text: string, isNullable: boolean | undefined) => (isNullable ? `${text} | null` : text);
  const inner = type.slice(type.indexOf("<") + 1, -1);
  if (type.startsWith("array<")) {
    const flag = flags.shift();
    return `ArrayOf<${nullable(tag(inner, flags), flag)}>`;
  }
  if (type.startsWith("map<")) {
    const flag = flags.shift();
    const [key, value] = inner.split(",");
    return `MapOf<${tag(key!, flags)}, ${nullable(tag(value!, flags), flag)}>`;
  }
  if (type.startsWith("struct<")) {
    const fields = inner.split(",").map((field) => {
      const [name, of] = field.split(":");
      const flag = flags.shift();
      return `${name}: ${nullable(tag(of!, flags), flag)}`;
    });
    return `StructOf<{ ${fields.join("; ")} }>`;
  }
  const interval = type.startsWith("interval") ? (type.includes("month") ? "interval_ym" : "interval_dt") : undefined;
  return JSON.stringify(interval ?? type.replace(/\(.*/, ""));
}

function columnTag([, type, [isNullable, ...flags]]: Column): string {
  return isNullable ? `${tag(type, flags)} | null` : tag(type, flags);
}

function schemaText(columns: readonly Column[]): string {
  return `{ ${columns.map((column) => `${JSON.stringify(column[0])}: ${columnTag(column)}`).join("; ")} }`;
}

const types = [...new Set(pairs.map(({ left }) => left))];
const nameOf = (type: string) => `T${types.indexOf(type)}`;
const prelude = `import type { ArrayOf, DataFrame, MapOf, StructOf } from "../../src/index.js";
import { fn } from "../../src/index.js";
import { schema, table } from "./support.js";
${types.map((type, i) => `type T${i} = ${tag(type, [true, true])};`).join("\n")}
${types.map((_, i) => `declare const l${i}: DataFrame<{ a: T${i}; b: T${i}; c: T${i} | null; d: T${i} | null }>;`).join("\n")}
${types.map((_, i) => `declare const r${i}: DataFrame<{ a: T${i}; b: T${i} | null; c: T${i}; d: T${i} | null }>;`).join("\n")}
declare const l: DataFrame<{ k: "int"; n: "int" | null; a: "string"; b: "double" | null }>;
declare const r: DataFrame<{ k: "int"; n: "int" | null; x: "string"; y: "double" | null }>;
`;

// Names are checked here, and not whether their types meet: that is left to Spark.
const typesLeftToSpark: readonly string[] = ["using", "unpivot", "unpivot null"];
// Casts from and to text are to be written out, though Spark makes them itself.
const oneIsText = ({ left, right }: { readonly left: string; readonly right: string }) => (left === "string") !== (right === "string");
// What rows of such columns cannot be compared for, the server says.
const uncomparable = /^UNSUPPORTED_FEATURE\.SET_OPERATION_ON_(?:MAP|VARIANT)_TYPE$/;

interface Line {
  readonly what: string;
  readonly code: string;
  readonly refused: boolean;
}
function line(what: string, call: string, { columns }: Answer, isText = false): Line {
  const refused = columns === undefined || isText;
  return { what, refused, code: refused ? `schema(${call});` : `schema(${call}).is<${schemaText(columns)}>();` };
}

const lines: readonly Line[] = [
  ...pairs.flatMap((pair) =>
    (Object.keys(operations) as Operation[]).flatMap((operation) => {
      const answer = pair[operation];
      const isLeft = typesLeftToSpark.includes(operation);
      if (isLeft ? answer.columns === undefined || oneIsText(pair) : uncomparable.test(answer.error ?? "")) return [];
      const [left, right] = [nameOf(pair.left), nameOf(pair.right)];
      const mixed = `table<{ a: ${left}; b: ${right}; c: ${left} | null; d: ${right} | null }>("t")`;
      const call = operations[operation](left.replace("T", "l"), right.replace("T", "r"), mixed);
      return [line(`${operation} of ${pair.left} and ${pair.right}`, call, answer, oneIsText(pair))];
    }),
  ),
  ...joins.map((answer) => line(`${answer.how} join on ${answer.on}`, joinLines[answer.on](JSON.stringify(answer.how)), answer)),
  ...(Object.keys(groupings) as (keyof typeof groupings)[]).map((name) => line(name, groupingLines[name], groupings[name])),
];

describe("schemas of frames made of two are Spark's", () => {
  let errors: readonly (readonly string[])[] = [];
  beforeAll(() => {
    errors = compileLines(
      prelude,
      lines.map(({ code }) => code),
    );
  }, 300_000);

  it("are many", () => {
    expect(lines.filter(({ refused }) => !refused).length).toBeGreaterThan(500);
    expect(lines.filter(({ refused }) => refused).length).toBeGreaterThan(800);
  });

  it("where Spark gives one", () => {
    const wrong = lines.flatMap(({ what, code, refused }, i) =>
      refused || errors[i]!.length === 0 ? [] : [`${what}: ${code}\n${errors[i]!.join("\n")}`],
    );
    expect(wrong).toEqual([]);
  });

  it("and do not compile where Spark refuses them, or casts from or to text", () => {
    expect(lines.flatMap(({ what, refused }, i) => (refused && errors[i]!.length === 0 ? [what] : []))).toEqual([]);
    for (const text of errors.flat()) expect(text).not.toContain("No overload matches");
  });
});
