import type { DuckDB, DuckDBConnection } from "./duckdb.js";
import { dateText, doubleText, floatText, plainNumber, roundHalfUp, timestampText } from "./java-text.js";

type Kind = "VARCHAR" | "DOUBLE" | "FLOAT" | "BIGINT";

/** A function in JavaScript for what DuckDB has no equal of; nulls give null and never reach it. */
interface JsScalar {
  readonly name: string;
  readonly parameters: readonly Kind[];
  readonly returns: Kind;
  readonly call: (...args: never[]) => unknown;
}

const scalars: readonly JsScalar[] = [
  { name: "spark_double_text", parameters: ["DOUBLE"], returns: "VARCHAR", call: doubleText },
  { name: "spark_float_text", parameters: ["FLOAT"], returns: "VARCHAR", call: floatText },
  { name: "spark_date_text", parameters: ["BIGINT"], returns: "VARCHAR", call: dateText },
  { name: "spark_timestamp_text", parameters: ["BIGINT"], returns: "VARCHAR", call: timestampText },
  { name: "spark_plain_number", parameters: ["VARCHAR"], returns: "VARCHAR", call: plainNumber },
  { name: "spark_round", parameters: ["DOUBLE", "BIGINT"], returns: "DOUBLE", call: roundHalfUp },
  { name: "spark_lower", parameters: ["VARCHAR"], returns: "VARCHAR", call: (value: string) => value.toLowerCase() },
  { name: "spark_upper", parameters: ["VARCHAR"], returns: "VARCHAR", call: (value: string) => value.toUpperCase() },
  // Java's StrictMath and V8 both compute these by fdlibm; the C library that DuckDB calls differs in the last digit.
  { name: "spark_ln", parameters: ["DOUBLE"], returns: "DOUBLE", call: (value: number) => (value <= 0 ? null : Math.log(value)) },
  {
    name: "spark_log",
    parameters: ["DOUBLE", "DOUBLE"],
    returns: "DOUBLE",
    call: (base: number, value: number) => (base <= 0 || value <= 0 ? null : Math.log(value) / Math.log(base)),
  },
  { name: "spark_power", parameters: ["DOUBLE", "DOUBLE"], returns: "DOUBLE", call: (base: number, exponent: number) => base ** exponent },
];

export function registerScalars(api: DuckDB, connection: DuckDBConnection): void {
  const type = (kind: Kind) => ({ VARCHAR: api.VARCHAR, DOUBLE: api.DOUBLE, FLOAT: api.FLOAT, BIGINT: api.BIGINT })[kind];
  for (const scalar of scalars) {
    const call = scalar.call as (...args: unknown[]) => unknown;
    connection.registerScalarFunction(
      api.DuckDBScalarFunction.create({
        name: scalar.name,
        parameterTypes: scalar.parameters.map(type),
        returnType: type(scalar.returns),
        mainFunction(_info, input, output) {
          const columns = scalar.parameters.map((_, i) => input.getColumnVector(i));
          for (let row = 0; row < input.rowCount; row++) {
            const args = columns.map((column) => column.getItem(row));
            output.setItem(row, (args.includes(null) ? null : call(...args)) as never);
          }
          output.flush();
        },
      }),
    );
  }
}
