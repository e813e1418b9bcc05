import { canCast } from "../../types/casts.js";
import type { DataType } from "../../types/data-type.js";
import { analysisError, unsupported } from "../errors.js";
import { castTo, isLegalWithoutAnsi } from "../expressions/cast.js";
import { shownType } from "../expressions/function.js";
import { literalText } from "../expressions/literal.js";
import type { TypedExpression, TypedLiteral } from "../typed-plan.js";

/**
 * A value that `pivot` names, in the type of the pivot's column. Spark casts it while it analyzes, and fails there when the cast does; here
 * a cast runs with the rows, of which there may be none. So a value whose cast might fail is refused.
 */
export function pivotValue(value: TypedLiteral, type: DataType): TypedExpression {
  if (!canCast(value.type, type) && !isLegalWithoutAnsi(value.type, type)) {
    throw analysisError("PIVOT_VALUE_DATA_TYPE_MISMATCH", {
      value: literalText(value, "UTC"),
      valueType: shownType(value.type).slice(1, -1),
      pivotType: shownType(type).slice(1, -1),
    });
  }
  if (!canCast(value.type, type) || !isPlainly(value, type)) {
    throw unsupported(
      `the pivot value ${literalText(value, "UTC")} of a column of ${shownType(type).slice(1, -1)}`,
      "give values of the column's type",
    );
  }
  return castTo(value, type);
}

const bits: Readonly<Partial<Record<DataType["kind"], number>>> = { tinyint: 8, smallint: 16, int: 32, bigint: 64 };
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const DATE = /^\d{4}-\d{2}-\d{2}/;
const TIME = /^([ T]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?)?$/;

function isPlainly({ value, type: from }: TypedLiteral, type: DataType): boolean {
  if (value === null || type.kind === "string" || (from.kind === type.kind && type.kind !== "decimal")) return true;
  const text = String(value);
  const number = from.kind === "boolean" ? Number(value) : NUMBER.test(text) ? Number(text) : Number.NaN;
  switch (type.kind) {
    case "binary":
      return from.kind === "string";
    case "tinyint":
    case "smallint":
    case "int":
    case "bigint":
      // the limit of a bigint is no double: a number next to it is left out as well
      return Math.abs(number) < 2 ** ((bits[type.kind] as number) - 1) && (from.kind !== "string" || /^[+-]?\d+$/.test(text));
    case "float":
    case "double":
      return from.kind !== "string" || !Number.isNaN(number);
    case "decimal":
      // and one more, as it may be rounded up
      return Math.abs(number) + 1 <= 10 ** (type.precision - type.scale);
    case "boolean":
      return from.kind !== "string" || /^(true|false)$/i.test(text);
    case "date":
      return from.kind !== "string" || (isDate(text) && text.length === 10);
    case "timestamp":
    case "timestamp_ntz":
      return from.kind === "string"
        ? isDate(text) && TIME.test(text.slice(10))
        : ["date", "timestamp", "timestamp_ntz"].includes(from.kind);
    default:
      return false;
  }
}

/** Whether a text begins with a day of the calendar. */
function isDate(text: string): boolean {
  const day = DATE.exec(text)?.[0];
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day as string);
}
