import type { CallArgument, ProbeLiteral } from "./probe-call.js";
import { columnNamed, families } from "./probe-columns.js";
import { bigint, int, oneDay, oneMonth, text, timestamp, timestampNtz } from "./probe-literals.js";

/** Calls of functions whose arguments no signature says: pairs, names, formats that fit a type, values that decide the result's type. */
export interface SpecialCalls {
  readonly calls: readonly { readonly args: readonly CallArgument[]; readonly within?: readonly CallArgument[] }[];
  /** the signature gives no sensible calls: only these are made */
  readonly instead?: true;
}

type Written = string | ProbeLiteral | CallArgument;

const argument = (written: Written): CallArgument => {
  if (typeof written === "string") return { kind: "column", column: columnNamed(written) };
  return "sql" in written ? { kind: "literal", literal: written } : written;
};
const call = (...args: readonly Written[]) => ({ args: args.map(argument) });
const beside = (...calls: SpecialCalls["calls"]): SpecialCalls => ({ calls });
const instead = (...calls: SpecialCalls["calls"]): SpecialCalls => ({ calls, instead: true });

const branches = instead(
  call("required_int", "required_int"),
  call("required_string", "required_int", "required_int"),
  call("required_boolean", "required_int", "required_string_int_map"),
  ...(
    [
      ["nullable_int", "required_int"],
      ["required_int", "required_int"],
      ["required_string", "nullable_string"],
      ["required_int", "required_double"],
      ["required_decimal", "required_bigint"],
    ] as const
  ).flatMap(([x, y]) => [
    call("required_boolean", x, y),
    call("nullable_boolean", x, "nullable_boolean", y),
    call("nullable_boolean", x),
    call("required_boolean", x, "required_boolean", y, y),
  ]),
);

const decoded = beside(
  ...["nullable", "required"].flatMap((nulls) => [
    call(`${nulls}_int`, int(1), "required_string", "required_string"),
    call(`${nulls}_int`, int(1), "nullable_string", int(2), "required_string"),
    call(`${nulls}_string`, text("a"), "required_int"),
  ]),
  call("required_int", "required_int", "required_int", "required_bigint"),
  call("required_int", int(1), "required_date"),
);

const parts = ["year", "quarter", "month", "week", "day", "dow", "doy", "hour", "minute", "second", "yearofweek"];
const dated = ["date", "timestamp", "timestamp_ntz", "time", "interval", "interval_ym", "interval_dt"];
const extracted = beside(
  ...dated.flatMap((family) => parts.flatMap((part) => [call(text(part), `nullable_${family}`), call(text(part), `required_${family}`)])),
);

const formatted = instead(
  call("required_binary", text("hex")),
  call("nullable_binary", text("utf-8")),
  call("required_decimal", text("999.99")),
  call("nullable_decimal", text("999.99")),
  call("required_int", text("999")),
  call("nullable_double", text("999.99")),
  call("required_date", text("yyyy")),
  call("nullable_timestamp", "required_string"),
  call("required_timestamp_ntz", "nullable_string"),
  call("required_time", text("HH")),
);

const uuid = text("java.util.UUID");
const math = text("java.lang.Math");
const reflected = instead(
  call(uuid, text("randomUUID")),
  call(uuid, text("fromString"), "nullable_string"),
  call(uuid, text("fromString"), "required_string"),
  call(math, text("abs"), "required_int"),
  call(math, text("abs"), "required_double"),
);

/** A literal's own digits count in decimal arithmetic. */
const literalOperands = beside(
  call("required_decimal", int(1)),
  call(int(100), "nullable_decimal"),
  call("required_decimal38", int(7)),
  call("required_decimal", bigint(1)),
  call("required_int", int(1)),
  call("required_string", int(1)),
);

const castable = Object.entries(families).filter(([, { kind }]) => kind !== "array" && kind !== "map" && kind !== "struct");
const castTo = (type: string): ProbeLiteral => ({ ...text(type), sql: type });
const casts = beside(
  ...castable.flatMap(([family]) =>
    ["boolean", "tinyint", "int", "bigint", "float", "double", "decimal(10,2)", "string", "binary"]
      .concat(["date", "timestamp", "timestamp_ntz", "time(6)", "interval", "variant"])
      .map((type) => call(`required_${family}`, castTo(type))),
  ),
);

const mapped = beside(
  ...(
    [
      ["required_string", "nullable_int", "required_int"],
      ["nullable_string", "nullable_int", "required_int"],
      ["required_int", "nullable_string", "required_string"],
      ["required_int", "required_string_int_map", "required_string_int_map"],
    ] as const
  ).flatMap(([key, value, other]) => [call(key, value), call(key, other), call(key, value, key, other)]),
  call(),
  call("required_int", "required_int", "required_bigint", "nullable_double"),
);

const bucketed = instead(
  call(oneDay, "required_timestamp"),
  call(oneDay, "nullable_timestamp"),
  call(oneMonth, "required_timestamp_ntz"),
  call(oneMonth, "nullable_timestamp_ntz"),
  call(oneDay, "nullable_timestamp", timestamp),
  call(oneDay, "required_timestamp_ntz", timestampNtz),
  call(oneDay, "required_date"),
  call(oneDay, "required_string"),
  call(oneDay, "required_timestamp_ntz", timestamp),
);

const nanosOf = (column: "required_bigint" | "nullable_bigint"): CallArgument => ({
  kind: "call",
  call: { name: "timestamp_nanos", args: [argument(column)], within: [] },
  result: { type: { kind: "timestamp_ltz_nanos", precision: 9 }, nullable: column === "nullable_bigint" },
});

export const specialCalls: Readonly<Record<string, SpecialCalls>> = {
  "+": literalOperands,
  "-": literalOperands,
  "*": literalOperands,
  "/": literalOperands,
  "%": literalOperands,
  div: literalOperands,
  pmod: literalOperands,
  try_add: literalOperands,
  try_multiply: literalOperands,
  when: branches,
  case: branches,
  decode: decoded,
  extract: extracted,
  date_part: extracted,
  to_char: formatted,
  reflect: reflected,
  try_reflect: reflected,
  cast: { ...casts, instead: true },
  create_map: mapped,
  time_bucket: bucketed,
  unix_nanos: instead(
    call(nanosOf("required_bigint")),
    call(nanosOf("nullable_bigint")),
    call("required_timestamp"),
    call("required_string"),
  ),
  named_struct: instead(
    call(text("p"), "required_int"),
    call(text("p"), "nullable_int", text("q"), "required_int_array"),
    call(text("p"), "nullable_struct"),
  ),
  stack: instead(
    call(int(2), "required_int", "nullable_int"),
    call(int(2), "required_int", "required_int"),
    call(int(2), "required_int", "required_string", "required_int"),
    call(int(1), "required_int", "nullable_string"),
    call(int(2), "required_struct", "nullable_struct"),
  ),
  json_tuple: beside(call("nullable_string", text("a")), call("required_string", text("a"), text("b"))),
  concat: beside(
    call("required_string", "required_binary"),
    call("required_binary", "required_binary"),
    call("required_binary", "nullable_binary"),
    call("required_int", "required_string"),
  ),
  sequence: beside(call("required_time", "required_timestamp")),
  arrays_zip: beside(
    call("required_int_array"),
    call("required_int_array", "required_string_array"),
    call("nullable_int_array", "required_string_array"),
    call("sparse_int_array", "required_string_array"),
  ),
};
