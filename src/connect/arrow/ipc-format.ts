import { ExecutionError } from "../../errors.js";
import type { TimeUnit } from "./arrow-type.js";

// Numbers of Arrow's IPC format (Schema.fbs, Message.fbs), shared by the writer and the reader.

/** Before every message since Arrow 0.15; the length of the metadata follows. */
export const CONTINUATION = 0xffffffff;

export const METADATA_V5 = 4;

export const Header = { schema: 1, dictionaryBatch: 2, recordBatch: 3 } as const;

export const timeUnits: readonly TimeUnit[] = ["second", "millisecond", "microsecond", "nanosecond"];
export const FloatPrecision = { 32: 1, 64: 2 } as const;
export const IntervalUnit = { year_month: 0, day_time: 1, month_day_nano: 2 } as const;
export const DateUnit = { day: 0, millisecond: 1 } as const;

/** Buffers and messages start at multiples of this. */
export const ALIGNMENT = 8;
export const aligned = (size: number): number => Math.ceil(size / ALIGNMENT) * ALIGNMENT;

export const damaged = (what: string): ExecutionError => new ExecutionError(`The result is damaged: as an Arrow stream, ${what}.`);
