import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fieldsText, tagText } from "../../../codegen/proof/tag-text.js";
import type { TypedValue } from "../../../src/signatures/argument.js";
import type { DataType } from "../../../src/types/data-type.js";
import { fromJson } from "../../../src/types/json.js";

// The calls of operators.json as TypeScript, with what a live Spark said of each.

interface Recording {
  readonly version: string;
  readonly columns: Readonly<Record<string, unknown>>;
  readonly types: readonly unknown[];
  readonly answers: readonly (string | readonly (readonly [type: number, nullable: boolean])[])[];
  readonly rights: readonly (readonly string[])[];
  readonly operations: Readonly<Record<string, Readonly<Record<string, readonly [rights: number, answers: readonly (number | null)[]]>>>>;
}

/** A call with these columns, nullable ones as `n_int`. */
export interface OperatorCall {
  readonly operation: string;
  /** the names of the types on both sides; `right` may be a value's text, a cast's target or nothing */
  readonly left: string;
  readonly right: string;
  /** the call as TypeScript: `c` are the columns, `f` frames of one column `a` */
  readonly text: string;
  /** what Spark gives, or the class of its error */
  readonly answer: TypedValue | string;
}

const path = join(import.meta.dirname, "..", "operators.json");

/** A method's call, unless the operation is written otherwise. */
const texts: Readonly<Record<string, (left: string, right: string) => string>> = {
  between: (l, r) => `${l}.between(${r}, ${r})`,
  when: (l, r) => `when(c.boolean, ${l}).otherwise(${r})`,
  "when alone": (l) => `when(c.boolean, ${l})`,
  substr: (l, r) => `${l}.substr(${r}, ${r})`,
  withField: (l, r) => `${l}.withField("z", ${r})`,
  "withField in": (l, r) => `${l}.withField("x", ${r})`,
  "getField x": (l) => `${l}.getField("x")`,
  "dropFields x": (l) => `${l}.dropFields("x")`,
  "max over": (l) => `fn.max(${l}).over(Window.partitionBy("int"))`,
  "sum over": (l) => `fn.sum(${l}).over(Window.partitionBy("int").orderBy("int").rowsBetween(-1, 1))`,
  "count over": (l) => `fn.count(${l}).over(Window.orderBy("int").rangeBetween(-1, 0))`,
  "lag over": (l) => `fn.lag(${l}, 1).over(Window.orderBy("int"))`,
  "first over": (l) => `fn.first(${l}).over(Window.orderBy("int"))`,
};
/** Of frames; `only` is the type of a frame's one column. */
const frameTexts: Readonly<Record<string, (left: string, right: string) => string>> = {
  union: (l, r) => `only(${l}.union(${r}))`,
  intersect: (l, r) => `only(${l}.intersect(${r}))`,
  exceptAll: (l, r) => `only(${l}.exceptAll(${r}))`,
  "groupBy sum": (l) => `only(${l}.groupBy().sum("a"))`,
  "groupBy avg": (l) => `only(${l}.groupBy().avg("a"))`,
  "groupBy max": (l) => `only(${l}.groupBy().max("a"))`,
  "groupBy min": (l) => `only(${l}.groupBy().min("a"))`,
  describe: (l) => `only(${l}.describe("a").select("a"))`,
  freqItems: (l) => `only(${l}.stat.freqItems(["a"]))`,
  crosstab: (l) => `only(${l}.stat.crosstab("a", "a").select("a_a"))`,
  dropna: (l) => `only(${l}.na.drop({ how: "all", subset: ["a"] }))`,
  distinct: (l) => `only(${l}.distinct())`,
  sort: (l) => `only(${l}.orderBy("a"))`,
  unpivot: (l) => `only(${l}.unpivot(["a"], ["a"], "k", "v").select("v"))`,
  fill: (l, r) => `only(${l}.na.fill(${r}))`,
  replace: (l, r) => `only(${l}.na.replace(${r}, ${r}))`,
  pivot: (l, r) => `only(${l}.groupBy().pivot("a", [${r}]).count())`,
  to: (l, r) => `only(${l}.to("a ${r}"))`,
};
/** Those whose right side is the name of a type. */
const targets: readonly string[] = ["cast", "tryCast", "to"];

/** Every call, or those of some operations. */
export function operatorCalls(): readonly OperatorCall[] {
  const { columns, types, answers, rights, operations } = recording();
  const read = types.map((type) => fromJson(JSON.stringify(type)));
  return Object.entries(operations).flatMap(([operation, rows]) =>
    Object.entries(rows).flatMap(([left, [row, results]]) =>
      rights[row]!.flatMap((right, i): readonly OperatorCall[] => {
        const pair = right in columns && !targets.includes(operation);
        const flags = pair
          ? ([
              ["", ""],
              ["n_", ""],
              ["", "n_"],
              ["n_", "n_"],
            ] as const)
          : ([
              ["", ""],
              ["n_", ""],
            ] as const);
        const result = results[i] ?? null;
        if (result === null) return [];
        const answer = answers[result]!;
        const written = (l: string, r: string) => textOf(operation, l, right in columns && pair ? r : right, pair);
        if (typeof answer === "string") return [{ operation, left, right, text: written(left, right), answer }];
        return answer.flatMap(([type, nullable], place) => {
          const [l, r] = flags[place]!;
          // two nulls say what one of them says, but where rows must be in both frames
          if (l !== "" && r !== "" && operation !== "intersect") return [];
          return { operation, left, right, text: written(l + left, r + right), answer: { type: read[type]!, nullable } };
        });
      }),
    ),
  );
}

function textOf(operation: string, left: string, right: string, pair: boolean): string {
  const frame = frameTexts[operation];
  if (frame !== undefined) return frame(`f.${left}`, pair ? `f.${right}` : right);
  const written = texts[operation] ?? ((l: string, r: string) => `${l}.${operation}(${r})`);
  return written(`c.${left}`, pair ? `c.${right}` : targets.includes(operation) ? JSON.stringify(right) : right);
}

export function recording(): Recording {
  return JSON.parse(readFileSync(path, "utf8")) as Recording;
}

/** The columns of the calls, as a row's fields: each type once as it is, once nullable. */
export function operatorColumns(): readonly { readonly name: string; readonly type: DataType; readonly nullable: boolean }[] {
  return Object.entries(recording().columns).flatMap(([name, json]) => {
    const type = fromJson(JSON.stringify(json));
    return [
      // a void that is not null does not happen
      { name, type, nullable: name === "void" },
      { name: `n_${name}`, type, nullable: true },
    ];
  });
}

/** What a file of calls starts with. */
export function operatorPrelude(): string {
  const columns = operatorColumns();
  return `import type { ArrayOf, DataFrame, MapOf, StructOf } from "../../src/index.js";
import type { Expr, TypeOf } from "../../src/dsl/column/expr.js";
import type { Cols } from "../../src/dsl/column/named.js";
import type { Frame } from "../../src/dsl/frame/frame.js";
import { fn, when, Window } from "../../src/index.js";
import { type } from "./support.js";
declare const c: Cols<${fieldsText(columns.map((column) => [column.name, tagText(column)]))}>;
declare const f: { ${columns.map((column) => `${column.name}: DataFrame<{ a: ${tagText(column)} }>`).join("; ")} };
declare function only<S>(frame: Frame<S>): Expr<S[keyof S]>;
`;
}
