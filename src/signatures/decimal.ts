import type { DecimalType } from "../types/data-type.js";
import type { DecimalFormula } from "./signature.js";

/** Spark's result types of decimal arithmetic, from (p1, s1, p2, s2). */
export const decimalFormulas: Readonly<Record<DecimalFormula, (p1: number, s1: number, p2: number, s2: number) => DecimalType>> = {
  dadd: (p1, s1, p2, s2) => adjusted(Math.max(p1 - s1, p2 - s2) + Math.max(s1, s2) + 1, Math.max(s1, s2)),
  dmul: (p1, s1, p2, s2) => adjusted(p1 + p2 + 1, s1 + s2),
  ddiv: (p1, s1, p2, s2) => {
    const scale = Math.max(6, s1 + p2 + 1);
    return adjusted(p1 - s1 + s2 + scale, scale);
  },
  dmod: (p1, s1, p2, s2) => adjusted(Math.min(p1 - s1, p2 - s2) + Math.max(s1, s2), Math.max(s1, s2)),
};

/** More than 38 digits: the whole part keeps its digits and the scale gives way, down to 6. */
function adjusted(precision: number, scale: number): DecimalType {
  if (precision <= 38) return { kind: "decimal", precision, scale };
  return { kind: "decimal", precision: 38, scale: Math.max(38 - (precision - scale), Math.min(scale, 6)) };
}

/** The result of rounding a decimal to `digits` places; negative `digits` round before the point. */
export function roundedDecimal(precision: number, scale: number, digits: number): DecimalType {
  const whole = precision - scale + 1;
  if (digits < 0) return { kind: "decimal", precision: Math.min(38, Math.max(whole, 1 - digits)), scale: 0 };
  const kept = Math.min(scale, digits);
  return { kind: "decimal", precision: Math.min(38, whole + kept), scale: kept };
}
