import type { TypedCall } from "../../analyzer/typed-plan.js";
import type { DataType, DecimalType } from "../../types/data-type.js";
import { simpleString } from "../../types/simple-string.js";
import { addDecimals, type DecimalOperand, divideDecimals, multiplyDecimals, remainderOfDecimals } from "./decimals.js";
import { duckdbType } from "./duckdb-types.js";
import { once } from "./once.js";
import { raise } from "./raise.js";
import { refuse } from "./refuse.js";
import { caseWhen, NULL, raw, type Sql, sql } from "./sql-text.js";

export interface Operand {
  readonly value: Sql;
  readonly type: DataType;
}

const numeric = new Set(["tinyint", "smallint", "int", "bigint", "float", "double"]);
const floating = new Set(["float", "double"]);
const CONFIG = { config: '"spark.sql.ansi.enabled"' };
const DAY_MICROS = raw("86400000000");

function decimals(a: Operand, b: Operand, to: DataType): readonly [DecimalOperand, DecimalOperand, DecimalType] | undefined {
  return a.type.kind === "decimal" && b.type.kind === "decimal" && to.kind === "decimal"
    ? [{ value: a.value, type: a.type }, { value: b.value, type: b.type }, to]
    : undefined;
}

function refusal(operator: string, a: Operand, b: Operand): Error {
  return refuse(`${simpleString(a.type)} ${operator} ${simpleString(b.type)}`);
}

/** `+ - *`: DuckDB raises on integer overflow as Spark does; the error is translated where it arrives. */
export function lowerSum(operator: "+" | "-" | "*", call: TypedCall, a: Operand, b: Operand): Sql {
  const pair = decimals(a, b, call.type);
  if (pair) return operator === "*" ? multiplyDecimals(...pair) : addDecimals(operator, ...pair);
  if (numeric.has(a.type.kind) && a.type.kind === b.type.kind) return sql`(${a.value} ${raw(operator)} ${b.value})`;
  const kinds = `${a.type.kind} ${operator} ${b.type.kind}`;
  switch (kinds) {
    case "date - date":
      return sql`((${a.value} - ${b.value}) * ${DAY_MICROS})`;
    case "timestamp - timestamp":
    case "timestamp_ntz - timestamp_ntz":
      return sql`(epoch_us(${a.value}) - epoch_us(${b.value}))`;
    case "timestamp + interval_dt":
    case "timestamp - interval_dt":
      return sql`make_timestamptz(epoch_us(${a.value}) ${raw(operator)} ${b.value})`;
    case "timestamp_ntz + interval_dt":
    case "timestamp_ntz - interval_dt":
      return sql`make_timestamp(epoch_us(${a.value}) ${raw(operator)} ${b.value})`;
    case "interval_dt + interval_dt":
    case "interval_dt - interval_dt":
    case "interval_ym + interval_ym":
    case "interval_ym - interval_ym":
      return sql`(${a.value} ${raw(operator)} ${b.value})`;
    default:
      throw refusal(operator, a, b);
  }
}

/** `a` and `b` each computed once; null where one is, `zero` where the divisor is. */
function guarded(a: Operand, b: Operand, zero: Sql, result: (a: Sql, b: Sql) => Sql): Sql {
  return once(
    b.value,
    (d) =>
      once(
        a.value,
        (n) =>
          caseWhen(
            [
              [sql`${n} IS NULL OR ${d} IS NULL`, NULL],
              [sql`${d} = 0`, zero],
            ],
            result(n, d),
          ),
        [d],
      ),
    [a.value],
  );
}

export function lowerDivision(operator: "/" | "%" | "div", call: TypedCall, a: Operand, b: Operand): Sql {
  const zero = raise(operator === "%" ? "REMAINDER_BY_ZERO" : "DIVIDE_BY_ZERO", CONFIG);
  const of = (n: Sql, d: Sql): readonly [Operand, Operand] => [
    { value: n, type: a.type },
    { value: d, type: b.type },
  ];
  return guarded(a, b, zero, (n, d) => {
    const pair = decimals(...of(n, d), call.type);
    if (operator === "/" && pair) return divideDecimals(...pair);
    if (operator === "%" && pair) return remainderOfDecimals(...pair);
    // Spark divides everything but decimals as doubles.
    if (operator === "/" && numeric.has(a.type.kind) && numeric.has(b.type.kind)) return sql`(CAST(${n} AS DOUBLE) / CAST(${d} AS DOUBLE))`;
    if (operator === "%" && numeric.has(a.type.kind) && a.type.kind === b.type.kind) {
      const remainder = sql`(${n} % ${d})`;
      // DuckDB's overflows for the smallest value and -1
      return floating.has(a.type.kind) ? remainder : caseWhen([[sql`${d} = -1`, sql`CAST(0 AS ${duckdbType(a.type)})`]], remainder);
    }
    if (operator === "div" && a.type.kind === "bigint" && b.type.kind === "bigint") return sql`(${n} // ${d})`;
    throw refusal(operator, a, b);
  });
}

export function lowerNegation(a: Operand): Sql {
  // Spark negates decimals in 34 digits and may fail past them.
  if (a.type.kind === "decimal" && a.type.precision > 34) throw refuse(`the negation of ${simpleString(a.type)}`);
  return sql`(-${a.value})`;
}
