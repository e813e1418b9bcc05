/** The text of an unscaled decimal: -123 with scale 2 is "-1.23", with exactly `scale` digits after the point. */
export function decimalText(unscaled: bigint, scale: number): string {
  if (scale === 0) return unscaled.toString();
  const negative = unscaled < 0n;
  const digits = (negative ? -unscaled : unscaled).toString().padStart(scale + 1, "0");
  const point = digits.length - scale;
  return `${negative ? "-" : ""}${digits.slice(0, point)}.${digits.slice(point)}`;
}

const pattern = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;

/** The unscaled value of a decimal text at a scale; undefined if the text is no decimal or has more digits than the scale keeps. */
export function parseDecimal(text: string, scale: number): bigint | undefined {
  const match = pattern.exec(text);
  const [, sign, whole = "", fraction = "", exponent = "0"] = match ?? [];
  if (match === null || whole + fraction === "") return undefined;
  const digits = BigInt(whole + fraction);
  const shift = scale - fraction.length + Number(exponent);
  let unscaled: bigint;
  if (shift >= 0) unscaled = digits * 10n ** BigInt(shift);
  else {
    const cut = 10n ** BigInt(-shift);
    if (digits % cut !== 0n) return undefined;
    unscaled = digits / cut;
  }
  return sign === "-" ? -unscaled : unscaled;
}

/** Whether an unscaled value has at most `precision` digits. */
export const fitsPrecision = (unscaled: bigint, precision: number): boolean =>
  (unscaled < 0n ? -unscaled : unscaled) < 10n ** BigInt(precision);
