import { call, literalExpression } from "./expressions.js";
import type { Expression, Literal } from "./plan.js";

// Spark reads the literals of dates and timestamps by way of the Julian calendar. That runs over for the last years at the early end, and lacks
// the days from 1582-10-05 to 1582-10-14, which arrive as the 15th. Such a value is sent as its number, which a function makes a date of.

const firstDay = -2_147_000_000;
const firstMicros = -9_222_000_000_000_000_000n;
const gapDays = { from: -141_438, to: -141_427 } as const;
// An instant is read by the clock of the server's own zone, which may be most of a day off.
const microsOfDay = 86_400_000_000n;
const gapMicros = { from: BigInt(gapDays.from - 1) * microsOfDay, to: BigInt(gapDays.to + 2) * microsOfDay } as const;

/** Whether the day of this number since 1970-01-01 is one that the Julian calendar left out. */
export const inGap = (days: number): boolean => days >= gapDays.from && days <= gapDays.to;

/** Whether Spark reads the literal as the value that it says; of a nested one, each value within. */
export function arrivesExactly({ literalType }: Literal): boolean {
  switch (literalType?.case) {
    case "date":
      return literalType.value >= firstDay && !inGap(literalType.value);
    case "timestamp": {
      const micros = literalType.value;
      return micros >= firstMicros && (micros < gapMicros.from || micros > gapMicros.to);
    }
    case "array":
    case "struct":
      return (literalType.value.elements ?? []).every(arrivesExactly);
    case "map":
      return [...(literalType.value.keys ?? []), ...(literalType.value.values ?? [])].every(arrivesExactly);
    default:
      return true;
  }
}

/** A date or a timestamp that does not arrive as a literal, made of its number. */
export function madeOfNumber({ literalType }: Literal): Expression | undefined {
  switch (literalType?.case) {
    case "date":
      return call("date_from_unix_date", [literalExpression({ literalType: { case: "integer", value: literalType.value } })]);
    case "timestamp":
      return call("timestamp_micros", [literalExpression({ literalType: { case: "long", value: literalType.value } })]);
    default:
      return undefined;
  }
}
