import type { Expression, Relation } from "../../../src/plan/plan.js";
import { relation } from "../../../src/plan/relation.js";
import type { DataType, Field } from "../../../src/types/data-type.js";
import { toJson } from "../../../src/types/json.js";
import type { Answer, LiveSpark, Refusal } from "../live-spark.js";
import type { ObservedCall, ObservedFunction, ObservedKind, ObservedPosition } from "../observed.js";
import { typeText } from "../type-text.js";
import { grouped } from "./grouped.js";
import { literals, probeTypes, requiredType, sparseType, typesOfRequired } from "./probe-types.js";

/** An argument of a probing call: a column of a type, or a literal. */
type Probe = { readonly type: string; readonly nulls?: "nullable" | "sparse" } | { readonly literal: string };

/** More arguments than any function has that takes a fixed number. */
const TOO_MANY = 9;
const MOST_COUNTS = 4;
const MOST_ARGUMENTS = 6;
const MOST_STEPS = 10;

/** Of a function that the server lists: it stands only in FROM. The second is what Spark says before 4.2. */
const notScalar: readonly string[] = ["NOT_A_SCALAR_FUNCTION", "UNRESOLVED_ROUTINE"];

/** Everything that calls tell about a function, without knowing anything of it. */
export async function probeFunction(
  spark: LiveSpark,
  name: string,
): Promise<Pick<ObservedFunction, "kind" | "arity" | "calls" | "required">> {
  const many = await ask(spark, name, uniform("int", TOO_MANY), "row");
  if ("refusal" in many && notScalar.includes(many.refusal.errorClass)) return { kind: "table" };
  const arity = expectedNum(many) ?? expectedNum(await ask(spark, name, [], "row")) ?? "any";
  const found: { readonly count: number; readonly probes: readonly Probe[]; readonly kind: ObservedKind; readonly seen: Seen }[] = [];
  const required = new Map<number, string>();
  for (const count of countsOf(arity)) {
    const seen: Seen = { required: new Map(), literal: new Map() };
    const call = await findCall(spark, name, count, seen);
    if (call !== undefined) found.push({ count, seen, ...call });
    for (const [at, types] of seen.required) required.set(at, types);
  }
  const kind = found.at(-1)?.kind;
  const calls: ObservedCall[] = [];
  for (const { probes, seen } of found) calls.push(await describeCall(spark, name, kind!, probes, seen, calls.at(-1)));
  if (calls.length > 0) return { arity, ...(kind && { kind }), calls };
  const asked = [...required].sort(([a], [b]) => a - b).map(([at, types]) => [String(at + 1), types] as const);
  return { arity, ...(asked.length > 0 && { required: Object.fromEntries(asked) }) };
}

function expectedNum(answer: Answer): string | undefined {
  if (!("refusal" in answer) || !answer.refusal.errorClass.startsWith("WRONG_NUM_ARGS")) return undefined;
  return answer.refusal.parameters.expectedNum;
}

/** `1`, `[1, 2]`, `> 0`, `2n (n > 0)`. */
function countsOf(arity: string): readonly number[] {
  const numbers = [...arity.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const counts = /^\[|^\d+$/.test(arity)
    ? numbers
    : arity.startsWith(">")
      ? [numbers[0]! + 1, numbers[0]! + 2]
      : arity === "any"
        ? [1, 2]
        : [2, 4];
  return counts.filter((count) => count <= MOST_ARGUMENTS).slice(0, MOST_COUNTS);
}

const uniform = (type: string, count: number): readonly Probe[] => Array.from({ length: count }, () => ({ type }));

/** What refusals told on the way to a call that is taken. */
interface Seen {
  readonly required: Map<number, string>;
  readonly literal: Map<number, string>;
}

/** Starts from arguments of one type and follows what Spark says is wrong with them. */
async function findCall(
  spark: LiveSpark,
  name: string,
  count: number,
  seen: Seen,
): Promise<{ readonly probes: readonly Probe[]; readonly kind: ObservedKind } | undefined> {
  for (const start of startsFor(count)) {
    let probes: readonly Probe[] | undefined = start;
    for (let step = 0; probes !== undefined && step < MOST_STEPS; step++) {
      const { answer, kind } = await askAnywhere(spark, name, probes);
      if ("schema" in answer) return { probes, kind };
      probes = corrected(probes, answer.refusal, seen);
    }
  }
  return undefined;
}

function startsFor(count: number): readonly (readonly Probe[])[] {
  const types = ["int", "string", "binary", "variant", "timestamp", "array<int>", "map<string,int>"];
  if (count === 0) return [[]];
  const plain = types.map((type) => uniform(type, count));
  if (count === 1) return plain;
  const ends = ["2", "'a'", "'a INT'"].flatMap((literal) =>
    types.slice(0, 3).map((type): readonly Probe[] => [...uniform(type, count - 1), { literal }]),
  );
  const afterFirst = types
    .slice(0, 3)
    .map((type): readonly Probe[] => [{ type }, ...Array.from({ length: count - 1 }, () => ({ literal: "2" }))]);
  return [...plain, ...ends, ...(count > 2 ? afterFirst : [])];
}

/** The arguments with the one replaced that Spark complains of; undefined when it does not say which, or says it again. */
function corrected(probes: readonly Probe[], { errorClass, parameters }: Refusal, seen: Seen): readonly Probe[] | undefined {
  const replace = (at: number, probe: Probe | undefined) => {
    const current = probes[at];
    if (current === undefined || probe === undefined || JSON.stringify(current) === JSON.stringify(probe)) return undefined;
    return probes.map((each, i) => (i === at ? probe : each));
  };
  if (errorClass === "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE") {
    const at = positionOf(parameters.inputSql) ?? ordinals.indexOf(parameters.paramIndex ?? "");
    if (at < 0) return undefined;
    seen.required.set(at, parameters.requiredType!);
    const [type] = typesOfRequired(parameters.requiredType!);
    if (type === undefined) return undefined;
    return replace(at, probes[at] !== undefined && "literal" in probes[at] ? literalOf(type) : { type });
  }
  if (errorClass === "DATATYPE_MISMATCH.NON_FOLDABLE_INPUT") {
    const at = positionOf(parameters.inputExpr);
    const probe = at === undefined ? undefined : probes[at];
    if (at === undefined || probe === undefined || "literal" in probe) return undefined;
    seen.literal.set(at, parameters.inputName?.replaceAll("`", "") ?? "");
    return replace(at, literalOf(probe.type));
  }
  return undefined;
}

const literalOf = (type: string): Probe | undefined => (literals[type] === undefined ? undefined : { literal: literals[type] });

const ordinals: readonly string[] = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

/** Columns are named by their place: `"a2"` is the second. */
function positionOf(text: string | undefined): number | undefined {
  const digits = /^"?a(\d)"?$/.exec(text ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits) - 1;
}

/** The result of the call, and of the call with each argument exchanged; what a call with fewer arguments tells already is left out. */
async function describeCall(
  spark: LiveSpark,
  name: string,
  kind: ObservedKind,
  probes: readonly Probe[],
  seen: Seen,
  shorter: ObservedCall | undefined,
): Promise<ObservedCall> {
  const args = probes.map(argumentText);
  const ask = (at: number, other: Probe) =>
    resultOf(
      spark,
      name,
      kind,
      probes.map((each, i) => (i === at ? other : each)),
    );
  const { result = "" } = await resultOf(spark, name, kind, probes);
  const known = shorter?.result === result && shorter.args.every((arg, i) => arg === args[i]) ? shorter.args.length : 0;
  const nulls: Record<string, string> = {};
  const positions: ObservedPosition[] = [];
  for (const [at, probe] of probes.entries()) {
    if (at < known) {
      positions.push({});
      continue;
    }
    if ("literal" in probe) {
      positions.push(await describeLiteral(probe.literal, seen, at, (other) => ask(at, other)));
      continue;
    }
    for (const [key, other] of nullProbes(at, probe)) {
      const changed = (await ask(at, other)).result;
      if (changed !== undefined && changed !== result) nulls[key] = changed;
    }
    const results: (readonly [string, string])[] = [];
    let required = seen.required.get(at);
    for (const type of probeTypes.keys()) {
      const other = type === probe.type ? { result } : await ask(at, { type });
      if (other.result !== undefined) results.push([type, other.result]);
      required ??= other.required;
    }
    positions.push({ ...(required !== undefined && { required }), results: grouped(results) });
  }
  return { args, result, ...(Object.keys(nulls).length > 0 && { nulls }), positions };
}

function argumentText(probe: Probe): string {
  return "literal" in probe ? probe.literal : probe.type;
}

function nullProbes(at: number, probe: Extract<Probe, { type: string }>): readonly (readonly [string, Probe])[] {
  const nullable = [`${at + 1}?`, { ...probe, nulls: "nullable" as const }] as const;
  return sparseType(probe.type) === undefined ? [nullable] : [nullable, [`${at + 1}.elem?`, { ...probe, nulls: "sparse" }]];
}

/** A literal's place: whether a column of its type is refused there. */
async function describeLiteral(
  literal: string,
  seen: Seen,
  at: number,
  ask: (other: Probe) => Promise<{ readonly result?: string }>,
): Promise<ObservedPosition> {
  const type = Object.entries(literals).find(([, sql]) => sql === literal)?.[0];
  const takesColumn = type !== undefined && (await ask({ type })).result !== undefined;
  const required = seen.required.get(at);
  const name = seen.literal.get(at);
  return { ...(required !== undefined && { required }), ...((name !== undefined || !takesColumn) && { literal: name ?? "" }) };
}

/** A call's result, or what Spark says the place that it refuses must be. */
async function resultOf(
  spark: LiveSpark,
  name: string,
  kind: ObservedKind,
  probes: readonly Probe[],
): Promise<{ readonly result?: string; readonly required?: string | undefined }> {
  const answer = await ask(spark, name, probes, kind);
  return "schema" in answer ? { result: resultText(kind, answer.schema.fields) } : { required: answer.refusal.parameters.requiredType };
}

function resultText(kind: ObservedKind, fields: readonly Field[]): string {
  if (kind === "generator") return `row(${fields.map((field) => `${field.name}: ${typeText(field)}`).join(", ")})`;
  return typeText(fields[0]!);
}

/** Asks beside rows first, then over a window where Spark wants one; says what kind of function it is. */
async function askAnywhere(
  spark: LiveSpark,
  name: string,
  probes: readonly Probe[],
): Promise<{ readonly answer: Answer; readonly kind: ObservedKind }> {
  const answer = await ask(spark, name, probes, "row");
  if ("refusal" in answer) {
    if (answer.refusal.errorClass !== "WINDOW_FUNCTION_WITHOUT_OVER_CLAUSE") return { answer, kind: "scalar" };
    return { answer: await ask(spark, name, probes, "window"), kind: "window" };
  }
  const condition = await ask(spark, name, probes, "condition");
  const refused = "refusal" in condition ? condition.refusal.errorClass : "";
  return {
    answer,
    kind: refused.startsWith("UNSUPPORTED_GENERATOR") ? "generator" : refused === "INVALID_WHERE_CONDITION" ? "aggregate" : "scalar",
  };
}

/** Where a probing call stands. In a condition, only a scalar function may. */
async function ask(spark: LiveSpark, name: string, probes: readonly Probe[], place: ObservedKind | "row" | "condition"): Promise<Answer> {
  const input = relation({ case: "localRelation", value: { schema: schemaOf(probes) } });
  const args = probes.map((probe, i) => text("literal" in probe ? probe.literal : `a${i + 1}`));
  const call: Expression = { exprType: { case: "unresolvedFunction", value: { functionName: name, arguments: args } } };
  const question: Relation =
    place === "condition"
      ? relation({ case: "filter", value: { input, condition: isNull(call) } })
      : relation({ case: "project", value: { input, expressions: [place === "window" ? overWindow(call) : call] } });
  return spark.schemaOf(question);
}

const text = (expression: string): Expression => ({ exprType: { case: "expressionString", value: { expression } } });
const isNull = (value: Expression): Expression => ({
  exprType: { case: "unresolvedFunction", value: { functionName: "isnull", arguments: [value] } },
});
const overWindow = (windowFunction: Expression): Expression => ({
  exprType: { case: "window", value: { windowFunction, orderSpec: [{ child: text("a0"), direction: 1, nullOrdering: 1 }] } },
});

/** Columns `a1`, `a2` ... for the arguments, and `a0` to order windows by. */
function schemaOf(probes: readonly Probe[]): string {
  const fields = probes.flatMap((probe, i): readonly Field[] =>
    "literal" in probe ? [] : [{ name: `a${i + 1}`, type: typeOf(probe), nullable: probe.nulls === "nullable" }],
  );
  return toJson({ kind: "struct", fields: [{ name: "a0", type: { kind: "int" }, nullable: false }, ...fields] });
}

function typeOf(probe: Extract<Probe, { type: string }>): DataType {
  return (probe.nulls === "sparse" ? sparseType(probe.type) : undefined) ?? requiredType(probe.type);
}
