import { dateTimeText, floorDiv, parseInstant } from "./iso-time.js";

/**
 * A point in time with the microseconds that a Date cannot hold: what rows hold for Spark's `timestamp`.
 *
 * As a Date it is the millisecond that contains it. Past what a Date can hold (years before -271821 and after 275760) the Date
 * part is invalid; `epochMicros`, `toISOString` and `toJSON` are exact for every value.
 *
 * @example
 * const at = new Timestamp(1_769_860_800_000_001n);
 * at.toISOString(); // "2026-01-31T12:00:00.000001Z"
 * at.getTime(); // 1769860800000
 */
export class Timestamp extends Date {
  /** Microseconds since 1970-01-01T00:00:00Z. */
  readonly epochMicros: bigint;

  constructor(epochMicros: bigint) {
    super(millisecondOf(epochMicros));
    this.epochMicros = epochMicros;
  }

  /**
   * Reads a text with an offset, such as "2026-01-31T12:00:00.000001Z".
   *
   * @throws RangeError for a text without an offset, with digits finer than microseconds, or that is no time at all.
   */
  static fromText(text: string): Timestamp {
    const micros = parseInstant(text);
    if (micros === undefined) {
      throw new RangeError(
        `A timestamp is written 2026-01-31T12:00:00.000001Z, with an offset and at most six digits; got ${JSON.stringify(text)}.`,
      );
    }
    return new Timestamp(micros);
  }

  /** ISO 8601 in UTC with up to six digits, without trailing zeros: as Temporal.Instant writes it. */
  override toISOString(): string {
    return `${dateTimeText(this.epochMicros)}Z`;
  }

  /** The same text: a Date's own toJSON cuts to milliseconds, and gives null where it is invalid. */
  override toJSON(): string {
    return this.toISOString();
  }

  override toString(): string {
    return this.toISOString();
  }
}

/** The millisecond that contains a time. In numbers where they are exact: rows are full of timestamps, and bigints cost several times as much. */
function millisecondOf(epochMicros: bigint): number {
  const micros = Number(epochMicros);
  if (!Number.isSafeInteger(micros)) return Number(floorDiv(epochMicros, 1000n));
  const millisecond = Math.floor(micros / 1000);
  // The quotient may have been rounded up to a whole number.
  return millisecond * 1000 > micros ? millisecond - 1 : millisecond;
}

/** The microseconds since the epoch that a Date stands for; undefined for an invalid one. */
export function epochMicrosOf(value: Date): bigint | undefined {
  if (value instanceof Timestamp) return value.epochMicros;
  const milliseconds = value.getTime();
  return Number.isNaN(milliseconds) ? undefined : BigInt(milliseconds) * 1000n;
}

// How Node's console shows it.
Object.defineProperty(Timestamp.prototype, Symbol.for("nodejs.util.inspect.custom"), {
  value(this: Timestamp): string {
    return `Timestamp ${this.toISOString()}`;
  },
});
