import { civilDate } from "../types/iso-time.js";

/** Values as Java prints them, which is what Spark's casts to string give. */

/** Shortest digits that read back as the number, and the exponent of 0.d₁d₂… */
function digits(value: number, shortest: (value: number) => string): { readonly digits: string; readonly exponent: number } {
  const [mantissa = "", exponent = "0"] = shortest(value).split("e");
  return { digits: mantissa.replace(".", "").replace(/0+$/, "") || "0", exponent: Number(exponent) + 1 };
}

function javaNumber(value: number, shortest: (value: number) => string): string {
  if (Number.isNaN(value)) return "NaN";
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const size = Math.abs(value);
  if (size === Number.POSITIVE_INFINITY) return `${sign}Infinity`;
  if (size === 0) return `${sign}0.0`;
  const { digits: text, exponent } = digits(size, shortest);
  if (size >= 1e-3 && size < 1e7) {
    if (exponent <= 0) return `${sign}0.${"0".repeat(-exponent)}${text}`;
    const padded = text.padEnd(exponent, "0");
    return `${sign}${padded.slice(0, exponent)}.${padded.slice(exponent) || "0"}`;
  }
  return `${sign}${text[0]}.${text.slice(1) || "0"}E${exponent - 1}`;
}

/** `Double.toString`. */
export function doubleText(value: number): string {
  return javaNumber(value, (size) => size.toExponential());
}

/** `Float.toString`: the fewest digits that give the same float. */
export function floatText(value: number): string {
  return javaNumber(value, (size) => {
    for (let precision = 0; precision < 9; precision++) {
      const candidate = size.toExponential(precision);
      if (Math.fround(Number(candidate)) === size) return candidate;
    }
    return size.toExponential(9);
  });
}

/** A number's text without an exponent, as `BigDecimal.toPlainString` has it. */
export function plainNumber(text: string): string {
  const match = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text.replace(/[dDfF]$/, ""));
  if (match === null) throw new RangeError(`not a number: ${text}`);
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const shift = Number(exponent);
  // Far beyond any decimal's 38 digits the text's exact length does not matter: too large, or zero.
  if (Math.abs(shift) > 400) return shift > 0 && /[1-9]/.test(whole + fraction) ? `${sign}1${"0".repeat(400)}` : "0";
  const all = whole + fraction;
  const point = whole.length + shift;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${all}`;
  return `${sign}${all.slice(0, point).padEnd(point, "0")}.${all.slice(point) || "0"}`;
}

const DAY = 86_400_000_000n;

/** Days since 1970-01-01 in the proleptic Gregorian calendar; years past 9999 carry a sign, as in `DateTimeFormatter`. */
export function dateText(days: bigint): string {
  const { year, month, day } = civilDate(Number(days));
  const sign = year < 0 ? "-" : year > 9999 ? "+" : "";
  return `${sign}${String(Math.abs(year)).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Microseconds since 1970-01-01T00:00 of a local clock: `yyyy-MM-dd HH:mm:ss` and a fraction without trailing zeros. */
export function timestampText(micros: bigint): string {
  const inDay = ((micros % DAY) + DAY) % DAY;
  const seconds = Number(inDay / 1_000_000n);
  const two = (value: number) => String(value).padStart(2, "0");
  const fraction = String(inDay % 1_000_000n)
    .padStart(6, "0")
    .replace(/0+$/, "");
  const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return `${dateText((micros - inDay) / DAY)} ${time}${fraction && `.${fraction}`}`;
}

/** `new BigDecimal(Double.toString(value)).setScale(scale, HALF_UP)` as a double. */
export function roundHalfUp(value: number, scale: bigint): number {
  if (!Number.isFinite(value)) return value;
  const [mantissa = "", exponent = "0"] = Math.abs(value).toExponential().split("e");
  const digits = mantissa.replace(".", "");
  // value = digits × 10^power
  const power = Number(exponent) - (digits.length - 1);
  const drop = -Number(scale) - power;
  if (drop <= 0) return value;
  if (drop > digits.length) return 0;
  const unit = 10n ** BigInt(drop);
  const rounded = (BigInt(digits) * 2n + unit) / (2n * unit);
  const size = Number(`${rounded}e${-Number(scale)}`);
  // A BigDecimal has no negative zero.
  return value < 0 && size !== 0 ? -size : size;
}
