import { type Completion, CURSOR } from "./completion.js";

// Programs whose cost for the compiler is counted. All of them are made of the same tables: columns of six types, in turns.

const head = `import { col, type DataFrame, fn, Window } from "sparkwright";`;
const kinds = ['"bigint"', '"string" | null', '"double" | null', '"int"', '"timestamp" | null', '"decimal" | null'];

/** The name of a column of a kind (an index of `kinds`). */
const column = (kind: number, turn: number, prefix = "c"): string => `${prefix}${kind + kinds.length * turn}`;

/** A table as a user declares one: an interface, and a frame of it. */
function table(name: string, columns: number, prefix = "c"): string {
  const fields = Array.from({ length: columns }, (_, i) => `  ${prefix}${i}: ${kinds[i % kinds.length]};`);
  return `interface ${name.toUpperCase()} {\n  key: "bigint";\n${fields.join("\n")}\n}\ndeclare const ${name}: DataFrame<${name.toUpperCase()}>;\n`;
}

/** The tables of a program of many queries, without the queries. */
export function tables(count: number, columns: number, imports: string = head): string {
  return `${imports}\n${Array.from({ length: count }, (_, i) => table(`t${i}`, columns)).join("")}`;
}

/** Queries over those tables, of nine operations each; every query uses other columns than the one before. */
export function queries(count: number, tableCount: number, columns: number): string {
  return Array.from({ length: count }, (_, q) => {
    const at = (kind: number): string => column(kind, q % Math.floor(columns / kinds.length));
    return `export const q${q} = t${q % tableCount}
  .filter((c) => c.${at(2)}.gt(${q}).and(c.${at(1)}.isNotNull()))
  .withColumn("u", (c) => fn.upper(c.${at(1)}))
  .withColumn("n", col("${at(3)}").plus(1))
  .groupBy("u")
  .agg((c) => ({ total: fn.sum(c.${at(0)}), mean: fn.avg(c.${at(2)}), most: fn.max(c.n) }))
  .withColumn("r", (c) => fn.rank().over(Window.orderBy(c.total.desc())))
  .filter((c) => c.r.lte(3))
  .orderBy("r")
  .select("u", "total", (c) => ({ half: c.mean.div(2) }));`;
  }).join("\n");
}

/** Queries over those tables that call no function: of Column's methods alone. */
export function queriesWithoutFunctions(count: number, tableCount: number, columns: number): string {
  return Array.from({ length: count }, (_, q) => {
    const at = (kind: number): string => column(kind, q % Math.floor(columns / kinds.length));
    return `export const q${q} = t${q % tableCount}
  .filter((c) => c.${at(2)}.gt(${q}).and(c.${at(1)}.isNotNull()))
  .withColumn("n", col("${at(3)}").plus(1))
  .withColumn("d", (c) => c.n.times(2))
  .groupBy("${at(1)}").count()
  .filter((c) => c.count.lte(3))
  .orderBy("count")
  .select("${at(1)}", (c) => ({ half: c.count.div(2) }));`;
  }).join("\n");
}

/** Chains of operations that keep a table's width: columns come, change and go. */
export function chains(count: number, length: number, columns: number): string {
  const chain = (k: number): string => `export const chain${k} = t${k}${links(chainLinks, length)};`;
  return `${tables(count, columns)}${Array.from({ length: count }, (_, k) => chain(k)).join("\n")}`;
}

const chainLinks: readonly ((i: number) => string)[] = [
  (i) => `.withColumn("x${i}", (c) => c.${column(0, Math.floor(i / 5))}.plus(${i}))`,
  (i) => `.filter((c) => c.${column(2, Math.floor(i / 5))}.gt(${i}))`,
  (i) => `.withColumn("${column(1, Math.floor(i / 5))}", (c) => fn.upper(c.${column(1, Math.floor(i / 5))}))`,
  (i) => `.drop("x${i - 3}")`,
  (i) => `.withColumnRenamed("${column(5, Math.floor(i / 5))}", "${column(5, Math.floor(i / 5))}_")`,
];

const links = (kinds: readonly ((i: number) => string)[], length: number): string =>
  Array.from({ length }, (_, i) => `\n  ${kinds[i % kinds.length]!(i)}`).join("");

/** One chain of this many operations of every kind: it joins tables, whose columns then come, change and go, and filters, orders and limits. */
export const mixedChain = (length: number): string => `${head}
${table("t", 20)}declare const labels: DataFrame<{ key: "bigint"; label: "string" | null }>;
export const chain = t${links(mixedLinks, length)};
`;

const mixedLinks: readonly ((i: number) => string)[] = [
  () => `.join(labels, "key", "left")`,
  (i) => `.withColumn("x${i}", (c) => fn.concat_ws("-", c.label, c.c1))`,
  () => `.filter((c) => c.c2.gt(1).or(c.label.isNull()))`,
  (i) => `.withColumnRenamed("label", "label${i}")`,
  () => `.withColumn("c2", (c) => c.c2.times(2))`,
  (i) => `.drop("label${i - 2}")`,
  (i) => `.select("*", (c) => ({ r${i}: fn.rank().over(Window.partitionBy("c1").orderBy(c.c2.desc())) }))`,
  (i) => `.orderBy((c) => c.r${i - 1}.asc(), "key")`,
  (i) => `.drop("r${i - 2}", "x${i - 7}")`,
  () => ".limit(1000)",
];

/** One call each, on a frame of this many columns: `t` and `v` have the same columns, `u` others; `helper` asks for a few of them. */
export const callTables = (columns: number): string =>
  `${head}\n${table("t", columns)}${table("v", columns)}${table("u", columns, "d")}declare function helper(frame: ${helped}): void;\n`;
const helped = 'DataFrame<{ key: "bigint"; c0: "bigint"; c1: "string" | null }>';

/** The k-th call of each kind, so that the cost of a further one can be told from the first one's. */
export const calls: Readonly<Record<string, (k: number) => string>> = {
  "filter(c => …)": (k) => `t.filter((c) => c.${column(2, k)}.gt(1))`,
  "select of three names": (k) => `t.select("${column(0, k)}", "${column(1, k)}", "${column(2, k)}")`,
  "withColumn(c => upper)": (k) => `t.withColumn("x${k}", (c) => fn.upper(c.${column(1, k)}))`,
  "withColumn(upper(col))": (k) => `t.withColumn("x${k}", fn.upper(col("${column(1, k)}")))`,
  "groupBy.agg": (k) => `t.groupBy("${column(1, k)}").agg((c) => ({ n: fn.count(c.${column(0, k)}), s: fn.sum(c.${column(2, k)}) }))`,
  "join on a name": () => `t.join(u, "key")`,
  "join on a condition": (k) => `t.join(u, (l, r) => l.${column(0, k)}.eq(r.${column(0, k, "d")}))`,
  drop: (k) => `t.drop("${column(0, k)}")`,
  withColumnRenamed: (k) => `t.withColumnRenamed("${column(0, k)}", "z${k}")`,
  union: () => "t.union(v)",
  "cast to decimal text": (k) => `t.select((c) => ({ x: c.${column(0, k)}.cast("decimal(${10 + k},2)") }))`,
};
/** Those whose further calls must stay cheap on a wide frame. */
export const wideCalls: typeof calls = {
  ...only("filter(c => …)", "withColumn(c => upper)", "join on a name", "join on a condition", "drop", "withColumnRenamed"),
  "a helper that asks for three columns": () => "helper(t)",
};
function only(...names: readonly string[]): typeof calls {
  return Object.fromEntries(names.map((name) => [name, calls[name]!]));
}

/** Where names are completed: on two joined tables, which have this many columns together. */
export const joinedCompletion = (columns: number): Completion => ({
  text: `${head}\n${table("t", columns / 2)}${table("u", columns / 2, "d")}export const q = t.join(u, "key").filter((c) => c.${CURSOR});\n`,
  offers: { names: /^[cd]\d+$/, count: columns },
});
/** Behind a chain of operations on one table. */
export const chainCompletion = (length: number, columns: number): Completion => ({
  text: `${tables(1, columns)}export const q = t0${links(chainLinks, length)}\n  .filter((c) => c.${CURSOR});\n`,
  offers: { names: /^c\d+_?$/, count: columns },
});

/** Frequent mistakes, one a line, by what is wrong. */
export const mistakes: Readonly<Record<string, string>> = {
  "an unknown column": "t.filter((c) => c.nope.gt(1));",
  "a wrong argument": "t.select((c) => ({ x: fn.upper(c.c0) }));",
  "a missing over": "t.select((c) => ({ r: fn.rank() }));",
};
