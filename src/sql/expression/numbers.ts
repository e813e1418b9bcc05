import type { Literal } from "../../plan/plan.js";
import type { Token } from "./lexer.js";
import type { ParseErrorClass } from "./sql-source.js";
import type { Tokens } from "./tokens.js";

const outOfRange: ParseErrorClass = { errorClass: "INVALID_NUMERIC_LITERAL_RANGE", sqlState: "22003" };
const tooPrecise: ParseErrorClass = { errorClass: "DECIMAL_PRECISION_EXCEEDS_MAX_PRECISION", sqlState: "22003" };
const largestFloat = 3.4028234663852886e38;

/** The literal of a number's token: its suffix, point or exponent says the type, else the smallest of int, bigint and decimal that holds it. */
export function numberLiteral(tokens: Tokens, token: Token, negative: boolean): Literal {
  const written = token.text.toUpperCase();
  const [, digits, suffix] = /^(.*?)(BD|[LSYFD])?$/.exec(written) as unknown as [string, string, string | undefined];
  const signed = negative ? `-${digits}` : digits;
  const bounded = (bits: number, type: string): bigint => {
    const value = BigInt(signed);
    if (BigInt.asIntN(bits, value) === value) return value;
    throw tokens.invalid(token, `${signed} does not fit ${type}`, outOfRange);
  };
  switch (suffix) {
    case "L":
      return { literalType: { case: "long", value: bounded(64, "bigint") } };
    case "S":
      return { literalType: { case: "short", value: Number(bounded(16, "smallint")) } };
    case "Y":
      return { literalType: { case: "byte", value: Number(bounded(8, "tinyint")) } };
    case "F":
      return { literalType: { case: "float", value: finite(tokens, token, signed, largestFloat, "float") } };
    case "D":
      return { literalType: { case: "double", value: finite(tokens, token, signed, Number.MAX_VALUE, "double") } };
    case "BD":
      return decimalLiteral(tokens, token, signed);
    default:
  }
  if (digits.includes("E")) return { literalType: { case: "double", value: finite(tokens, token, signed, Number.MAX_VALUE, "double") } };
  if (digits.includes(".")) return decimalLiteral(tokens, token, signed);
  const value = BigInt(signed);
  if (BigInt.asIntN(32, value) === value) return { literalType: { case: "integer", value: Number(value) } };
  return BigInt.asIntN(64, value) === value ? { literalType: { case: "long", value } } : decimalLiteral(tokens, token, signed);
}

function finite(tokens: Tokens, token: Token, signed: string, largest: number, type: string): number {
  const value = Number(signed);
  if (Math.abs(value) <= largest) return value;
  throw tokens.invalid(token, `${signed} does not fit ${type}`, outOfRange);
}

/** A decimal of just the digits that are written; an exponent moves the point. */
function decimalLiteral(tokens: Tokens, token: Token, signed: string): Literal {
  const [, sign, whole = "", fraction = "", exponent = "0"] = /^(-?)(\d*)(?:\.(\d*))?(?:E([+-]?\d+))?$/.exec(signed)!;
  const shift = fraction.length - Number(exponent);
  const unscaled = `${whole}${fraction}`.replace(/^0+(?=\d)/, "");
  // a scale below zero is not Spark's: the zeros are written out
  const scale = Math.max(shift, 0);
  const precision = Math.max(unscaled.length + scale - shift, scale);
  if (precision > 38) throw tokens.invalid(token, `${signed} has ${precision} digits, a decimal at most 38`, tooPrecise);
  const padded = (unscaled + "0".repeat(scale - shift)).padStart(scale + 1, "0");
  const value = `${sign}${padded.slice(0, padded.length - scale)}${scale === 0 ? "" : `.${padded.slice(-scale)}`}`;
  return { literalType: { case: "decimal", value: { value, precision, scale } } };
}
