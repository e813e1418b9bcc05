import { expect, it } from "vitest";
import { connectExecutor } from "../../../src/connect/index.js";
import { createDataFrame } from "../../../src/dsl/frame/data-frame.js";
import { rootState } from "../../../src/dsl/frame/frame-state.js";
import { LimitError } from "../../../src/errors.js";
import type { ResultLimits } from "../../../src/index.js";
import { namedTable } from "../../../src/plan/sources.js";
import { toProto } from "../../../src/types/proto.js";
import { answeringServer } from "./answering-server.js";
import { recordedSchema, recordedStream } from "./recorded-arrow.js";

/** A frame of a server that answers with the recorded batch of two rows, `times` times. */
async function frame(times: number, limits: ResultLimits = {}) {
  const server = answeringServer();
  const batch = { case: "arrowBatch", value: { rowCount: 2n, data: recordedStream } } as const;
  server.answers.push([{ schema: toProto(recordedSchema) }, ...Array.from({ length: times }, () => ({ responseType: batch }))]);
  const executor = await connectExecutor(server.transport, { limits });
  return createDataFrame(rootState(executor, namedTable("t")));
}

const bytes = recordedStream.byteLength;

it("takes as much as a limit says", async () => {
  expect(await (await frame(3, { maxRows: 6, maxBytes: 3 * bytes })).collect()).toHaveLength(6);
  expect((await (await frame(3)).toArrow({ maxRows: 6 })).numRows).toBe(6);
});

it.each<readonly [string, ResultLimits, RegExp]>([
  ["rows", { maxRows: 5 }, /more than 5 rows, the limit that maxRows sets; the query was cancelled/],
  ["bytes", { maxBytes: 3 * bytes - 1 }, /more than \d+ bytes of Arrow data, the limit that maxBytes sets/],
])("refuses more %s, of an action as of a session", async (_, limits, message) => {
  for (const refused of [
    (await frame(3)).collect(limits),
    (await frame(3)).toArrow(limits),
    (await frame(3, limits)).collect(),
    (await frame(3, { maxRows: 100 })).collect(limits),
  ]) {
    const error = await refused.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LimitError);
    expect((error as Error).message).toMatch(message);
  }
});

it("gives what came before the limit in batches, then says so", async () => {
  const found: unknown[] = [];
  const read = async (): Promise<void> => {
    for await (const rows of (await frame(3)).batches({ maxRows: 5 })) found.push(...rows);
  };
  await expect(read()).rejects.toThrow(LimitError);
  expect(found).toHaveLength(4);
});

it("is raised by an action for itself", async () => {
  expect(await (await frame(3, { maxRows: 1 })).collect({ maxRows: Number.POSITIVE_INFINITY })).toHaveLength(6);
});

it("is a number that is not negative", async () => {
  await expect((await frame(1)).collect({ maxRows: -1 })).rejects.toThrow("collect: maxRows is a number of at least 0");
  await expect((await frame(1)).toArrow({ maxBytes: "9" as never })).rejects.toThrow("toArrow: maxBytes is a number of at least 0");
});
