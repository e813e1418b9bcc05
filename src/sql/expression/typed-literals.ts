import { literalExpression } from "../../plan/expressions.js";
import { literalOf } from "../../plan/literals.js";
import type { Expression } from "../../plan/plan.js";
import { type DateTime, dateLiteral, timeLiteral, timestampLiteral } from "./date-times.js";
import { intervalLiteral } from "./intervals.js";
import type { Token } from "./lexer.js";
import { asText, type Parser } from "./parser.js";
import type { ParseErrorClass } from "./sql-source.js";

const unreadable: ParseErrorClass = { errorClass: "INVALID_TYPED_LITERAL", sqlState: "42604" };

const known = ["DATE", "TIMESTAMP", "TIMESTAMP_LTZ", "TIMESTAMP_NTZ", "TIME", "INTERVAL", "X"];

/** `DATE '2026-01-31'` and its kin: a type's name and one string. */
export function typedLiteral(parser: Parser, start: number): Expression | undefined {
  const { tokens } = parser;
  const type = tokens.peek();
  const value = tokens.peek(1);
  const name = type.kind === "word" ? type.text.toUpperCase() : "";
  if (name === "INTERVAL") {
    return tokens.attempt(() => {
      tokens.take();
      return literalExpression(intervalLiteral(tokens));
    });
  }
  if (value.kind !== "string") return undefined;
  if (!known.includes(name)) {
    const what = `there are no literals of a type ${type.text}; those before a string are ${known.join(", ")}`;
    throw tokens.misread(type, what, { errorClass: "UNSUPPORTED_TYPED_LITERAL", sqlState: "0A000" });
  }
  tokens.take();
  tokens.take();
  const dateTime = (literal: DateTime): Expression => {
    if (literal === undefined) throw tokens.invalid(value, `${JSON.stringify(value.text)} is no ${name}`, unreadable);
    return literal === "server" ? asText(parser, start, name) : literalExpression(literal);
  };
  switch (name) {
    case "DATE":
      return dateTime(dateLiteral(value.text));
    case "TIMESTAMP":
    case "TIMESTAMP_LTZ":
    case "TIMESTAMP_NTZ":
      return dateTime(timestampLiteral(name, value.text));
    case "TIME":
      return dateTime(timeLiteral(value.text));
    default:
      return binary(parser, value);
  }
}

/** An odd number of digits has a zero in front. */
function binary({ tokens }: Parser, token: Token): Expression {
  const digits = token.text.length % 2 === 1 ? `0${token.text}` : token.text;
  if (!/^[0-9a-fA-F]*$/.test(digits))
    throw tokens.invalid(token, `${JSON.stringify(token.text)} holds other than hexadecimal digits`, unreadable);
  return literalOf(Uint8Array.from(digits.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)));
}
