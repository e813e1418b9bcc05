import type { ResultLimits } from "../../dsl/executor.js";
import { LimitError } from "../../errors.js";
import type { ExecutePlanResponse_ArrowBatch } from "../../generated/proto/spark/connect/base_pb.js";

/** Counts what arrives of one result. */
export interface ResultMeter {
  /** @throws LimitError for the first message past a limit: nothing of it is given, and the query is cancelled. */
  add(batch: ExecutePlanResponse_ArrowBatch): void;
}

/** An action's own limits go before those of its session. */
export function resultMeter(session: ResultLimits, action: ResultLimits): ResultMeter {
  const maxRows = action.maxRows ?? session.maxRows ?? Number.POSITIVE_INFINITY;
  const maxBytes = action.maxBytes ?? session.maxBytes ?? Number.POSITIVE_INFINITY;
  let rows = 0;
  let bytes = 0;
  return {
    add({ rowCount, chunkIndex, data }) {
      // Every chunk of a batch tells the rows of all of them.
      if ((chunkIndex ?? 0n) === 0n) rows += Number(rowCount);
      bytes += data.byteLength;
      if (rows > maxRows) throw passed("rows", "maxRows", maxRows);
      if (bytes > maxBytes) throw passed("bytes of Arrow data", "maxBytes", maxBytes);
    },
  };
}

const passed = (what: string, option: string, limit: number): LimitError =>
  new LimitError(
    `The result has more than ${limit} ${what}, the limit that ${option} sets; the query was cancelled. Ask for less (filter, select, limit(…)), ` +
      `or raise it for this action: { ${option}: … }, Infinity for none; the session's own is limits.${option} of SparkSession.connect.`,
  );
