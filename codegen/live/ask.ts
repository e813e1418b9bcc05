import type { TypedValue } from "../../src/signatures/argument.js";
import type { FunctionModel } from "../model.js";
import { inParallel } from "./in-parallel.js";
import type { LiveSpark } from "./live-spark.js";
import type { ProbeCall } from "./probe-call.js";
import { answersOf, isBatched, type Place, placeOf, questionFor } from "./questions.js";

/** Spark's word on a call: its type, or the error class of the refusal. */
export type Verdict = { readonly taken: TypedValue } | { readonly refused: string };

export interface AskedCall {
  readonly call: ProbeCall;
  readonly model: FunctionModel;
  /** whether it has a request of its own: a call that Spark refuses fails all that go with it */
  readonly isAlone: boolean;
}

const BATCH: Readonly<Partial<Record<Place, number>>> = { row: 250, aggregate: 100, window: 100 };
const REQUESTS_AT_ONCE = 4;

/** The verdicts in the calls' order. Calls are taken one after another, so that making more of them goes on while Spark answers. */
export async function askAll(spark: LiveSpark, asked: Iterable<AskedCall>): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  await inParallel(batchesOf(asked), REQUESTS_AT_ONCE, async ({ place, members }) => {
    for (const [at, verdict] of await askBatch(spark, place, members)) verdicts[at] = verdict;
  });
  return verdicts;
}

/** A call and its position. */
type Member = readonly [at: number, asked: AskedCall];

interface Batch {
  readonly place: Place;
  readonly members: readonly Member[];
}

function* batchesOf(asked: Iterable<AskedCall>): Generator<Batch> {
  const together = new Map<Place, Member[]>();
  let at = 0;
  for (const call of asked) {
    const place = placeOf(call.model);
    const member = [at++, call] as const;
    if (!isBatched(place) || call.isAlone) {
      yield { place, members: [member] };
      continue;
    }
    const members = together.get(place) ?? [];
    members.push(member);
    if (members.length < (BATCH[place] ?? 1)) together.set(place, members);
    else {
      together.delete(place);
      yield { place, members };
    }
  }
  for (const [place, members] of together) yield { place, members };
}

/** Asks for a batch at once; in halves when Spark refuses it. */
async function askBatch(spark: LiveSpark, place: Place, members: readonly Member[]): Promise<readonly (readonly [number, Verdict])[]> {
  const models = new Map(members.map(([, { call, model }]) => [call, model]));
  const answer = await spark.schemaOf(questionFor(place, (call) => models.get(call)!, [...models.keys()]));
  if ("schema" in answer) {
    const taken = answersOf(place, answer.schema, members.length);
    return members.map(([at], i) => [at, { taken: taken[i]! }]);
  }
  if (members.length === 1) return [[members[0]![0], { refused: answer.refusal.errorClass }]];
  const middle = Math.floor(members.length / 2);
  return [...(await askBatch(spark, place, members.slice(0, middle))), ...(await askBatch(spark, place, members.slice(middle)))];
}
