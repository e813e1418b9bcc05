import type { DecimalType } from "../../types/data-type.js";
import { simpleString } from "../../types/simple-string.js";
import { duckdbType } from "./duckdb-types.js";
import { once } from "./once.js";
import { raise } from "./raise.js";
import { refuse } from "./refuse.js";
import { caseWhen, raw, type Sql, sql } from "./sql-text.js";

export interface DecimalOperand {
  readonly value: Sql;
  readonly type: DecimalType;
}

const cast = (value: Sql, type: DecimalType): Sql => sql`CAST(${value} AS ${duckdbType(type)})`;
const powerOfTen = (exponent: number): Sql => raw(`CAST(1${"0".repeat(exponent)} AS HUGEINT)`);

/** Digits that hold both operands of `+`, `-` and `%` at one scale. */
function common(a: DecimalType, b: DecimalType, extra: number): DecimalType {
  const scale = Math.max(a.scale, b.scale);
  return { kind: "decimal", scale, precision: Math.max(a.precision - a.scale, b.precision - b.scale) + scale + extra };
}

/** DuckDB keeps products and sums of small decimals in 64 bits and raises past them, unless one operand has more than 18 digits. */
function wide(operand: DecimalOperand, digits: number): Sql {
  const { type, value } = operand;
  return digits > 18 && type.precision < 19 ? cast(value, { ...type, precision: 19 }) : value;
}

function describe(a: DecimalType, operator: string, b: DecimalType): string {
  return `${simpleString(a)} ${operator} ${simpleString(b)} (more than 38 digits in between)`;
}

/** Exact in DuckDB while the sum of digits fits; then rounded HALF_UP to Spark's result type, as Spark does. */
export function addDecimals(operator: "+" | "-", a: DecimalOperand, b: DecimalOperand, to: DecimalType): Sql {
  const { precision, scale } = common(a.type, b.type, 1);
  // Past 38 digits Spark gives up digits after the point, or overflows where there are none to give.
  if (precision > 38 && (a.type.scale !== b.type.scale || to.scale !== scale)) throw refuse(describe(a.type, operator, b.type));
  return cast(sql`(${wide(a, precision)} ${raw(operator)} ${b.value})`, to);
}

export function multiplyDecimals(a: DecimalOperand, b: DecimalOperand, to: DecimalType): Sql {
  if (a.type.scale + b.type.scale > 38) throw refuse(describe(a.type, "*", b.type));
  return cast(sql`(${wide(a, a.type.precision + b.type.precision)} * ${b.value})`, to);
}

/** The digits of a decimal as an integer: the value times 10^scale. */
function unscaled(operand: DecimalOperand): Sql {
  const { precision, scale } = operand.type;
  if (scale === 0) return sql`CAST(${operand.value} AS HUGEINT)`;
  // The product must fit DuckDB's 38 digits: its type counts the digits of both factors.
  if (Math.max(precision, 19) + scale + 1 > 38) {
    return sql`CAST(replace(CAST(${operand.value} AS VARCHAR), '.', '') AS HUGEINT)`;
  }
  return sql`CAST(${wide(operand, precision + scale + 1)} * ${raw(`CAST(1${"0".repeat(scale)} AS DECIMAL(${scale + 1},0))`)} AS HUGEINT)`;
}

/** An integer of digits as a decimal of that scale. */
function scaled(digits: Sql, to: DecimalType): Sql {
  if (to.scale === 0) return cast(digits, to);
  return cast(
    sql`CAST(${digits} AS DECIMAL(38,0)) * ${raw(`CAST('${to.scale === 0 ? "1" : `0.${"0".repeat(to.scale - 1)}1`}' AS DECIMAL(${to.scale},${to.scale}))`)}`,
    to,
  );
}

/** Quotient of two integers, HALF_UP away from zero; a zero divisor is the caller's affair. */
function roundedQuotient(dividend: Sql, divisor: Sql): Sql {
  return once(
    dividend,
    (n) =>
      once(divisor, (d) => sql`((2 * abs(${n}) + abs(${d})) // (2 * abs(${d})) * CASE WHEN (${n} < 0) <> (${d} < 0) THEN -1 ELSE 1 END)`, [
        n,
      ]),
    [divisor],
  );
}

/** Spark divides exactly and rounds HALF_UP; DuckDB's `/` gives a DOUBLE. */
export function divideDecimals(a: DecimalOperand, b: DecimalOperand, to: DecimalType): Sql {
  const shift = to.scale - a.type.scale + b.type.scale;
  if (shift < 0 || a.type.precision + shift > 37) throw refuse(describe(a.type, "/", b.type));
  return scaled(roundedQuotient(sql`${unscaled(a)} * ${powerOfTen(shift)}`, unscaled(b)), to);
}

/** The mean of a decimal sum: `sum` has the digits of `type`, `count` is a BIGINT (null or at least 1). */
export function meanOfDecimals(sum: Sql, count: Sql, type: DecimalType, to: DecimalType): Sql {
  const shift = to.scale - type.scale;
  const total: DecimalOperand = {
    value: sql`CAST(${sum} AS DECIMAL(38,${type.scale}))`,
    type: { kind: "decimal", precision: 38, scale: type.scale },
  };
  return scaled(roundedQuotient(sql`${unscaled(total)} * ${powerOfTen(shift)}`, sql`CAST(${count} AS HUGEINT)`), to);
}

export function remainderOfDecimals(a: DecimalOperand, b: DecimalOperand, to: DecimalType): Sql {
  const type = common(a.type, b.type, 0);
  if (type.precision > 38) throw refuse(describe(a.type, "%", b.type));
  return cast(sql`(${cast(a.value, type)} % ${cast(b.value, type)})`, to);
}

/** A decimal of 38 digits, or Spark's error where DuckDB's 128 bits hold one more. */
export function within38Digits(value: Sql): Sql {
  const overflow = raise("ARITHMETIC_OVERFLOW", {
    message: "Overflow in sum of decimals",
    alternative: " Use 'try_sum' to tolerate overflow and return NULL instead.",
    config: '"spark.sql.ansi.enabled"',
  });
  return once(value, (sum) => caseWhen([[sql`strlen(regexp_replace(CAST(${sum} AS VARCHAR), '^-?0*|[.]', '', 'g')) > 38`, overflow]], sum));
}
