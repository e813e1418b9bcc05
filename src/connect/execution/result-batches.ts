import { ExecutionError, LimitError } from "../../errors.js";
import type { ExecutePlanResponse_ArrowBatch } from "../../generated/proto/spark/connect/base_pb.js";
import { concatBytes } from "../arrow/bytes.js";

/** Arrow's offsets reach no further. */
const MOST_BYTES = 2 ** 31 - 1;

/** A whole Arrow IPC stream and the number of rows it must hold. */
export interface ResultBatch {
  readonly rows: number;
  readonly data: Uint8Array;
}

export interface BatchAssembler {
  /** The batch that this message completes, if it does. */
  add(batch: ExecutePlanResponse_ArrowBatch): ResultBatch | undefined;
  /** The result is complete: nothing may be left over. */
  finish(): void;
}

/**
 * Puts batches together that the server (4.1 and later) sent in chunks, and checks that nothing is missing, repeated or out of
 * order: chunk by chunk within a batch, batch by batch by their row offsets.
 */
export function batchAssembler(): BatchAssembler {
  let chunks: Uint8Array[] = [];
  let bytes = 0;
  let expected = 0;
  let rowsOfBatch = 0n;
  let rows = 0n;

  const begin = (batch: ExecutePlanResponse_ArrowBatch): void => {
    if (batch.startOffset !== undefined && batch.startOffset !== rows) {
      throw new ExecutionError(`The result is not complete: a batch begins at row ${batch.startOffset}, row ${rows} was expected.`);
    }
  };
  return {
    add(batch) {
      const count = Number(batch.numChunksInBatch ?? 1n);
      const index = Number(batch.chunkIndex ?? 0n);
      if (count < 1 || index !== chunks.length || (chunks.length > 0 && (count !== expected || batch.rowCount !== rowsOfBatch))) {
        throw new ExecutionError(
          `The result is not complete: chunk ${index} of ${count} (${batch.rowCount} rows) came where chunk ${chunks.length} of ${chunks.length > 0 ? expected : "a new batch"} was expected.`,
        );
      }
      if (index === 0) begin(batch);
      if (count > 1) {
        chunks.push(batch.data);
        bytes += batch.data.byteLength;
        if (bytes > MOST_BYTES)
          throw new LimitError(
            `A batch of the result is larger than ${MOST_BYTES} bytes: lower spark.sql.execution.arrow.maxRecordsPerBatch for this session.`,
          );
        expected = count;
        rowsOfBatch = batch.rowCount;
        if (chunks.length < count) return undefined;
      }
      const data = count > 1 ? concatBytes(chunks) : batch.data;
      chunks = [];
      bytes = 0;
      rows += batch.rowCount;
      return { rows: Number(batch.rowCount), data };
    },
    finish() {
      if (chunks.length > 0)
        throw new ExecutionError(`The result is not complete: it ended after ${chunks.length} of ${expected} chunks of a batch.`);
    },
  };
}
