import type { TypedValue } from "../../src/signatures/argument.js";
import type { FunctionModel } from "../model.js";
import { inParallel } from "./in-parallel.js";
import type { LiveSpark } from "./live-spark.js";
import type { ProbeCall } from "./probe-call.js";
import { answersOf, isBatched, type Place, placeOf, questionFor } from "./questions.js";

/** Spark's word on a call: its type, or the error class of the refusal. */
export type Verdict = { readonly taken: TypedValue } | { readonly refused: string };

/** A call with what is expected of it: calls that will be taken go together, since a refused one fails its whole request. */
export interface AskedCall {
  readonly call: ProbeCall;
  readonly model: FunctionModel;
  readonly expectTaken: boolean;
}

const BATCH: Readonly<Partial<Record<Place, number>>> = { row: 250, aggregate: 100, window: 100 };
const REQUESTS_AT_ONCE = 4;

/** The verdicts in the calls' order. */
export async function askAll(spark: LiveSpark, asked: readonly AskedCall[]): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = new Array(asked.length);
  await inParallel(batchesOf(asked), REQUESTS_AT_ONCE, async ({ place, members }) => {
    for (const [at, verdict] of await askBatch(spark, place, asked, members)) verdicts[at] = verdict;
  });
  return verdicts;
}

interface Batch {
  readonly place: Place;
  /** positions in the list of calls */
  readonly members: readonly number[];
}

function batchesOf(asked: readonly AskedCall[]): readonly Batch[] {
  const together = new Map<Place, number[]>();
  const alone: Batch[] = [];
  for (const [at, { model, expectTaken }] of asked.entries()) {
    const place = placeOf(model);
    if (!isBatched(place) || !expectTaken) {
      alone.push({ place, members: [at] });
      continue;
    }
    const members = together.get(place) ?? [];
    members.push(at);
    together.set(place, members);
  }
  const batches = [...together].flatMap(([place, members]) =>
    chunks(members, BATCH[place] ?? 1).map((chunk) => ({ place, members: chunk })),
  );
  return [...batches, ...alone];
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

/** Asks for a batch at once; in halves when Spark refuses it. */
async function askBatch(
  spark: LiveSpark,
  place: Place,
  asked: readonly AskedCall[],
  members: readonly number[],
): Promise<readonly (readonly [number, Verdict])[]> {
  const calls = members.map((at) => asked[at]!.call);
  const models = new Map(members.map((at) => [asked[at]!.call, asked[at]!.model]));
  const answer = await spark.schemaOf(questionFor(place, (call) => models.get(call)!, calls));
  if ("schema" in answer) {
    const taken = answersOf(place, answer.schema, calls.length);
    return members.map((at, i) => [at, { taken: taken[i]! }]);
  }
  if (members.length === 1) return [[members[0]!, { refused: answer.refusal.errorClass }]];
  const middle = Math.floor(members.length / 2);
  return [
    ...(await askBatch(spark, place, asked, members.slice(0, middle))),
    ...(await askBatch(spark, place, asked, members.slice(middle))),
  ];
}
