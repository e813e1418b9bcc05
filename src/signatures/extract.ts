import type { DataType } from "../types/data-type.js";
import { castAddsNull } from "../types/null-casts.js";
import type { Argument, TypedValue } from "./argument.js";

/** The fields of `extract` and `date_part`, by each of their names. */
const fieldOfName: ReadonlyMap<string, string> = new Map(
  [
    "year y years yr yrs yearofera",
    "quarter qtr",
    "month mon mons months",
    "week w weeks",
    "day d days",
    "dayofweek dow",
    "dayofweek_iso dow_iso",
    "doy dayofyear",
    "hour h hours hr hrs",
    "minute m min mins minutes",
    "second s sec seconds secs",
    "yearofweek",
  ].flatMap((line) => line.split(" ").map((name): [string, string] => [name, line.split(" ")[0]!])),
);

const fieldsOfInterval: Readonly<Record<string, readonly string[]>> = {
  interval_ym: ["year", "month"],
  interval_dt: ["day", "hour", "minute", "second"],
  interval: ["year", "month", "day", "hour", "minute", "second"],
};

const seconds: DataType = { kind: "decimal", precision: 8, scale: 6 };

/** The type of a field of a date, a timestamp, a time or an interval; undefined where it has no such field. */
export function extractedType(name: string, source: Argument): TypedValue | undefined {
  const field = fieldOfName.get(name.toLowerCase());
  if (field === undefined) return undefined;
  const { type } = source;
  const isClock = field === "hour" || field === "minute" || field === "second";
  const number: DataType = field === "second" ? seconds : { kind: "int" };
  if (type.kind === "time") return isClock ? { type: number, nullable: true } : undefined;
  const ofInterval = fieldsOfInterval[type.kind];
  if (ofInterval !== undefined) {
    if (!ofInterval.includes(field)) return undefined;
    const small = field === "month" || field === "hour" || field === "minute";
    return { type: small ? { kind: "tinyint" } : number, nullable: source.nullable };
  }
  const nullable = source.nullable || type.kind === "string"; // a string is cast to a timestamp first
  if (isClock) return { type: number, nullable };
  return { type: { kind: "int" }, nullable: nullable || castAddsNull(type, { kind: "date" }) };
}
