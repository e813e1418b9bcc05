import fc from "fast-check";
import { createColumn } from "../../../src/dsl/column/column.js";
import { plain } from "../../../src/dsl/column/column-state.js";
import { col, type SparkSession } from "../../../src/index.js";
import * as plan from "../../../src/plan/expressions.js";
import { parseType } from "../../../src/types/ddl.js";
import type { AnyFrame } from "../support/conform.js";
import { aggregate, dependsOnOrder, expression, frameColumns, type Scope, scalars } from "./expressions.js";
import { type Rows, randomFrame } from "./frames.js";
import { type Recipe, textOf, toColumn, toExpression } from "./recipe.js";

// Random queries: steps over the random frame, each over the columns that the steps before it left.

export type Step =
  | { readonly kind: "filter"; readonly condition: Recipe }
  | { readonly kind: "withColumn"; readonly name: string; readonly value: Recipe }
  | { readonly kind: "select"; readonly names: readonly string[] }
  | { readonly kind: "group"; readonly keys: readonly string[]; readonly aggregates: readonly Recipe[] }
  | { readonly kind: "pivot"; readonly key: string; readonly aggregates: readonly Recipe[] }
  | { readonly kind: "join"; readonly how: string; readonly on: string; readonly rows: Rows }
  | { readonly kind: SetKind }
  | { readonly kind: "distinct" }
  | {
      readonly kind: "sortLimit";
      readonly by: readonly string[];
      readonly count: number;
      readonly offset: number;
      readonly descending: boolean;
    }
  | { readonly kind: "window"; readonly value: Recipe; readonly partition: string; readonly frame: "none" | "rows" | "range" };

type SetKind = "union" | "unionByName" | "intersect" | "exceptAll" | "intersectAll" | "subtract";

export interface RandomQuery {
  readonly rows: Rows;
  readonly columns: readonly string[];
  readonly steps: readonly Step[];
}

const orderable = frameColumns.filter(({ type }) => !["map", "array", "struct"].includes(type.kind));
const joinKinds = ["inner", "left", "right", "full", "semi", "anti"];

function makeQuery(random: fc.Random): RandomQuery {
  const pick = <T>(values: readonly T[]): T => values[random.nextInt(0, values.length - 1)] as T;
  const few = (count: number) => [...new Set(Array.from({ length: count }, () => pick(orderable)))];
  const start = [...new Set([...few(random.nextInt(3, 6)), ...(random.nextInt(0, 3) === 0 ? [pick(frameColumns)] : [])])];
  let scope: Scope = { scalar: scalars, columns: start, variables: [] };
  const rows: Rows = pick<Rows>([{ kind: "tame" }, { kind: "tame" }, { kind: "empty" }, { kind: "wild", row: random.nextInt(0, 59) }]);
  const steps: Step[] = [];
  const names = (): string[] => scope.columns.map(({ name }) => name);
  const anAggregate = (): Recipe => {
    const made = aggregate(random, 0, scope);
    return rows.kind === "tame" && dependsOnOrder(made) ? anAggregate() : made;
  };
  const sortable = (): string[] =>
    scope.columns.filter(({ type }) => !["map", "array", "struct"].includes(type.kind)).map(({ name }) => name);
  for (let i = random.nextInt(1, 4); i > 0; i--) {
    if (sortable().length === 0) break;
    switch (random.nextInt(0, 10)) {
      case 0:
        steps.push({ kind: "filter", condition: expression(random, { kind: "boolean" }, 1, scope) });
        break;
      case 1: {
        const name = `w${steps.length}`;
        const type = pick(orderable).type;
        steps.push({ kind: "withColumn", name, value: expression(random, type, 1, scope) });
        scope = { ...scope, columns: [...scope.columns, { name, type }] };
        break;
      }
      case 2: {
        const kept = names().filter(() => random.nextInt(0, 2) > 0);
        const selected = kept.length > 0 ? kept : [pick(names())];
        steps.push({ kind: "select", names: selected });
        scope = { ...scope, columns: selected.map((name) => scope.columns.find((column) => column.name === name)!) };
        break;
      }
      case 3:
      case 4: {
        const keys = [...new Set([pick(sortable()), pick(sortable())])].slice(0, random.nextInt(0, 2));
        const aggregates = [anAggregate(), anAggregate()];
        steps.push({ kind: "group", keys, aggregates });
        scope = { ...scope, columns: scope.columns.filter(({ name }) => keys.includes(name)) };
        break;
      }
      case 5:
        steps.push({ kind: "pivot", key: pick(sortable()), aggregates: [anAggregate()] });
        scope = { ...scope, columns: [] };
        break;
      case 6: {
        const how = pick(joinKinds);
        steps.push({ kind: "join", how, on: pick(sortable()), rows });
        break;
      }
      case 7:
        steps.push({ kind: pick(["union", "unionByName", "intersect", "exceptAll", "intersectAll", "subtract"] as const) });
        break;
      case 8:
        steps.push({ kind: "distinct" });
        break;
      case 9:
        steps.push({
          kind: "sortLimit",
          by: sortable(),
          count: random.nextInt(0, 4),
          offset: random.nextInt(0, 2),
          descending: random.nextInt(0, 1) === 1,
        });
        scope = { ...scope, columns: scope.columns.filter(({ name }) => sortable().includes(name)) };
        break;
      default: {
        const name = `w${steps.length}`;
        steps.push({
          kind: "window",
          value: anAggregate(),
          partition: pick(sortable()),
          frame: pick(["none", "rows", "range"] as const),
        });
        scope = { ...scope, columns: [...scope.columns, { name, type: parseType("string") }] };
      }
    }
  }
  return { rows, columns: start.map(({ name }) => name), steps };
}

/** The query's frame; every step is over `untyped()` columns, as its types are only known at run time. */
export function frameOf(spark: SparkSession, { rows, columns, steps }: RandomQuery): AnyFrame {
  const source = (): AnyFrame =>
    randomFrame(spark, rows)
      .untyped()
      .select(...(columns as never[])) as AnyFrame;
  return steps.reduce((frame, step, index) => apply(frame, step, index, source), source());
}

function apply(frame: AnyFrame, step: Step, index: number, source: () => AnyFrame): AnyFrame {
  switch (step.kind) {
    case "filter":
      return frame.filter(toColumn(step.condition) as never);
    case "withColumn":
      return frame.withColumn(step.name, toColumn(step.value) as never);
    case "select":
      return frame.select(...(step.names as never[]));
    case "group": {
      const items = step.aggregates.map((item, i) => toColumn(item).as(`a${i}`)) as never[];
      return step.keys.length === 0 ? frame.agg(...items) : frame.groupBy(...(step.keys as never[])).agg(...items);
    }
    case "pivot":
      return frame
        .groupBy()
        .pivot(step.key, ["a", "b", "1", "2"] as never)
        .agg(...(step.aggregates.map((item) => toColumn(item)) as never[])) as AnyFrame;
    case "join":
      return frame.join(source().select(step.on as never) as never, step.on as never, step.how as never) as AnyFrame;
    case "union":
    case "unionByName":
    case "intersect":
    case "intersectAll":
    case "exceptAll":
    case "subtract":
      return (frame as unknown as SetOperations)[step.kind](frame);
    case "distinct":
      return frame.distinct();
    case "sortLimit": {
      // every column of the first ones is sorted by: a total order, but for rows that are equal
      const order = step.by.map((name) => (step.descending ? col(name).desc() : col(name).asc()));
      return frame
        .select(...(step.by as never[]))
        .orderBy(...(order as never[]))
        .offset(step.offset)
        .limit(step.count);
    }
    case "window":
      return frame.withColumn(`w${index}`, overWindow(step) as never);
  }
}

type SetOperations = Readonly<Record<SetKind, (other: AnyFrame) => AnyFrame>>;

function overWindow({ value, partition, frame }: Step & { readonly kind: "window" }): ReturnType<typeof toColumn> {
  const key = plan.attribute(partition);
  const bounds = { none: undefined, rows: "unbounded", range: "currentRow" } as const;
  const upper = bounds[frame];
  const parts: plan.WindowParts = {
    partitionBy: [key],
    orderBy: [plan.sortOrder(key)],
    frame: upper === undefined || frame === "none" ? undefined : { type: frame, lower: "unbounded", upper },
  };
  return createColumn(plain(plan.window(toExpression(value), parts)));
}

export function queryText({ rows, columns, steps }: RandomQuery): string {
  const shown = steps.map((step) =>
    JSON.stringify(step, (_, value) =>
      value && typeof value === "object" && "kind" in value && value !== step ? recipeText(value) : value,
    ),
  );
  return `${JSON.stringify(rows)} ${columns.join(",")} | ${shown.join(" | ")}`;
}

function recipeText(value: object): unknown {
  return ["column", "literal", "call", "cast", "item", "lambda"].includes((value as Recipe).kind) ? textOf(value as Recipe) : value;
}

/** Queries with a step less. */
export function smallerQueries(query: RandomQuery): readonly RandomQuery[] {
  return query.steps.map((_, i) => ({ ...query, steps: query.steps.filter((_, j) => j !== i) }));
}

class QueryArbitrary extends fc.Arbitrary<RandomQuery> {
  override generate(random: fc.Random): fc.Value<RandomQuery> {
    return new fc.Value(makeQuery(random), undefined);
  }
  override canShrinkWithoutContext(_value: unknown): _value is RandomQuery {
    return false;
  }
  override shrink(value: RandomQuery): fc.Stream<fc.Value<RandomQuery>> {
    return fc.stream(smallerQueries(value)[Symbol.iterator]()).map((less) => new fc.Value(less, undefined));
  }
}

export const aQuery: fc.Arbitrary<RandomQuery> = new QueryArbitrary();
