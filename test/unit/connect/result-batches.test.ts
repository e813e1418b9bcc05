import { create } from "@bufbuild/protobuf";
import { describe, expect, it } from "vitest";
import { batchAssembler } from "../../../src/connect/execution/result-batches.js";
import {
  type ExecutePlanResponse_ArrowBatch,
  ExecutePlanResponse_ArrowBatchSchema,
} from "../../../src/generated/proto/spark/connect/base_pb.js";

const batch = (rows: number, data: string, more: { start?: number; index?: number; count?: number } = {}): ExecutePlanResponse_ArrowBatch =>
  create(ExecutePlanResponse_ArrowBatchSchema, {
    rowCount: BigInt(rows),
    data: new TextEncoder().encode(data),
    ...(more.start !== undefined && { startOffset: BigInt(more.start) }),
    ...(more.index !== undefined && { chunkIndex: BigInt(more.index) }),
    ...(more.count !== undefined && { numChunksInBatch: BigInt(more.count) }),
  });
const text = (result: { rows: number; data: Uint8Array } | undefined): unknown =>
  result && [result.rows, new TextDecoder().decode(result.data)];

describe("batchAssembler", () => {
  it("passes whole batches through", () => {
    const assembler = batchAssembler();
    expect(text(assembler.add(batch(2, "ab", { start: 0 })))).toEqual([2, "ab"]);
    expect(text(assembler.add(batch(0, "", { start: 2 })))).toEqual([0, ""]);
    expect(text(assembler.add(batch(1, "c", { start: 2, index: 0, count: 1 })))).toEqual([1, "c"]);
    assembler.finish();
  });

  it("joins chunks", () => {
    const assembler = batchAssembler();
    expect(assembler.add(batch(3, "ab", { start: 0, index: 0, count: 3 }))).toBeUndefined();
    expect(assembler.add(batch(3, "", { start: 0, index: 1, count: 3 }))).toBeUndefined();
    expect(text(assembler.add(batch(3, "c", { start: 0, index: 2, count: 3 })))).toEqual([3, "abc"]);
    expect(text(assembler.add(batch(1, "d", { start: 3 })))).toEqual([1, "d"]);
    assembler.finish();
  });

  it.each<readonly [string, readonly ExecutePlanResponse_ArrowBatch[]]>([
    ["a batch that is missing", [batch(2, "", { start: 0 }), batch(2, "", { start: 4 })]],
    ["a batch that comes twice", [batch(2, "", { start: 0 }), batch(2, "", { start: 0 })]],
    ["a first chunk that is missing", [batch(2, "", { start: 0, index: 1, count: 2 })]],
    ["a chunk that is missing", [batch(2, "", { start: 0, index: 0, count: 3 }), batch(2, "", { start: 0, index: 2, count: 3 })]],
    ["a chunk that comes twice", [batch(2, "", { start: 0, index: 0, count: 2 }), batch(2, "", { start: 0, index: 0, count: 2 })]],
    ["another count of chunks", [batch(2, "", { start: 0, index: 0, count: 3 }), batch(2, "", { start: 0, index: 1, count: 2 })]],
    ["another count of rows", [batch(2, "", { start: 0, index: 0, count: 3 }), batch(3, "", { start: 0, index: 1, count: 3 })]],
    ["a whole batch amid chunks", [batch(2, "", { start: 0, index: 0, count: 3 }), batch(2, "", { start: 0 })]],
  ])("refuses %s", (_, batches) => {
    const assembler = batchAssembler();
    expect(() => {
      for (const one of batches) assembler.add(one);
    }).toThrow(/The result is not complete/);
  });

  it("refuses an end amid chunks", () => {
    const assembler = batchAssembler();
    assembler.add(batch(2, "", { start: 0, index: 0, count: 2 }));
    expect(() => assembler.finish()).toThrow(/after 1 of 2 chunks/);
  });
});
