import { ArgumentError } from "../errors.js";
import { describe } from "./frame/describe.js";

/** A stage of a running query. */
export interface StageInfo {
  readonly stageId: number;
  readonly numTasks: number;
  readonly numCompletedTasks: number;
  readonly numBytesRead: number;
  readonly done: boolean;
}

/** How far a query is. */
export interface Progress {
  readonly operationId: string;
  /** Those that Spark has begun to plan; more may come. Empty for a query that was over before there was anything to report. */
  readonly stages: readonly StageInfo[];
  /** Tasks that run now. */
  readonly inflightTasks: number;
  /** The query is over: completed, failed or left. Nothing comes after this. */
  readonly done: boolean;
}

/** Is called with the progress of a session's queries, as the server reports it. */
export type ProgressHandler = (progress: Progress) => void;

export function progressHandlerArgument(value: unknown, where: string): ProgressHandler {
  if (typeof value !== "function") throw new ArgumentError(`${where}: a function was expected, found ${describe(value)}`);
  return value as ProgressHandler;
}
