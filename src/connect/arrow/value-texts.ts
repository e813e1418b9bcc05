import { dateText, dateTimeText } from "../../types/iso-time.js";
import { decimalText } from "../../types/values/decimal-text.js";

// The texts that columns are full of, made in numbers where a number is exact: bigints cost several times as much.

/** Dates come in runs, so their texts are kept: the last one of each slot. */
const SLOTS = 4096;
const slotDays = new Int32Array(SLOTS);
const slotTexts = new Array<string | undefined>(SLOTS).fill(undefined);

export function dayText(days: number): string {
  const slot = days & (SLOTS - 1);
  const kept = slotTexts[slot];
  if (kept !== undefined && slotDays[slot] === days) return kept;
  const text = dateText(days);
  slotDays[slot] = days;
  slotTexts[slot] = text;
  return text;
}

const MICROS_PER_DAY = 86_400_000_000;
const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

export function localTimeText(micros: bigint): string {
  const number = Number(micros);
  if (!Number.isSafeInteger(number)) return dateTimeText(micros);
  let days = Math.floor(number / MICROS_PER_DAY);
  let rest = number - days * MICROS_PER_DAY;
  // The quotient may have been rounded up to a whole number.
  if (rest < 0) {
    days -= 1;
    rest += MICROS_PER_DAY;
  }
  const seconds = Math.floor(rest / 1e6);
  const fraction = rest - seconds * 1e6;
  const minutes = Math.floor(seconds / 60);
  const text = `${dayText(days)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}`;
  return fraction === 0 ? text : `${text}.${String(fraction).padStart(6, "0").replace(/0+$/, "")}`;
}

/** The texts of decimals: sixteen bytes each, little-endian, the highest bit the sign. */
export function decimalReader(bytes: Uint8Array, scale: number): (index: number) => string {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  const low = new BigUint64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 3);
  const high = new BigInt64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 3);
  const unit = 10 ** scale;
  return (index) => {
    const upper = words[index * 4 + 1]!;
    const sign = upper >> 31;
    // Of 53 bits a number holds every value; powers of ten are exact up to 22.
    if (scale <= 15 && words[index * 4 + 2] === sign && words[index * 4 + 3] === sign && upper < 0x200000 && upper >= -0x200000) {
      const value = upper * 0x1_0000_0000 + (words[index * 4]! >>> 0);
      if (scale === 0) return String(value);
      const size = Math.abs(value);
      let whole = Math.floor(size / unit);
      let rest = size - whole * unit;
      if (rest < 0) {
        whole -= 1;
        rest += unit;
      }
      return `${value < 0 ? "-" : ""}${whole}.${String(rest).padStart(scale, "0")}`;
    }
    return decimalText((high[index * 2 + 1]! << 64n) | low[index * 2]!, scale);
  };
}
