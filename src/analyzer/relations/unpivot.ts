import type { Unpivot } from "../../generated/proto/spark/connect/relations_pb.js";
import { commonType } from "../../types/casts.js";
import type { DataType } from "../../types/data-type.js";
import type { Analysis } from "../context.js";
import { analysisError } from "../errors.js";
import { referenceTo } from "../expressions/attribute.js";
import { callOf } from "../expressions/call.js";
import { castTo } from "../expressions/cast.js";
import { shownType, typedStruct } from "../expressions/function.js";
import { constant } from "../expressions/literal.js";
import { scopeOf } from "../expressions/resolve.js";
import { quotePart } from "../names/identifier.js";
import { type Analyzed, analyzed } from "../scope/analyzed.js";
import { keepOnly } from "../scope/expose.js";
import type { TypedRelation } from "../typed-plan.js";
import { type Item, itemsOf, projectItems } from "./items.js";

/** `unpivot(ids, values, variable, value)`: one row for each value column, made by a generator over an array of (name, value) structs. */
export function resolveUnpivot(unpivot: Unpivot, input: Analyzed, analysis: Analysis): Analyzed {
  const scope = scopeOf(analysis, [input]);
  const ids = unpivot.ids.flatMap((expression) => itemsOf(expression, scope));
  const values =
    unpivot.values === undefined ? otherColumns(ids, input) : unpivot.values.values.flatMap((expression) => itemsOf(expression, scope));
  if (values.length === 0) throw analysisError("UNPIVOT_REQUIRES_VALUE_COLUMNS", {});
  const type = valueType(values);
  const nullable = values.some(({ expression }) => expression.nullable);
  const text: DataType = { kind: "string" };
  const fields = [
    { name: unpivot.variableColumnName, type: text, nullable: false },
    { name: unpivot.valueColumnName, type, nullable },
  ];
  const rows = values.map(({ attribute, expression }) =>
    typedStruct(
      [
        { name: unpivot.variableColumnName, value: constant(text, attribute.name) },
        { name: unpivot.valueColumnName, value: castTo(expression, type) },
      ],
      fields,
    ),
  );
  const { version } = analysis.context;
  const generator = callOf("inline", [callOf("array", rows, version)], version);
  const columns = fields.map((field) => analysis.attribute(field.name, field.type, field.nullable));
  const base = projectItems([...ids, ...passedFor(input, ids)], input);
  const relation: TypedRelation = {
    kind: "generate",
    input: base.relation,
    generator,
    outer: false,
    columns,
    output: [...base.relation.output, ...columns],
  };
  return analyzed(keepOnly(relation, [...ids.map(({ attribute }) => attribute), ...columns]), [input]);
}

function otherColumns(ids: readonly Item[], input: Analyzed): readonly Item[] {
  return passedFor(input, ids);
}

/** The input's columns that are no id. */
function passedFor(input: Analyzed, ids: readonly Item[]): readonly Item[] {
  const taken = new Set(ids.map(({ attribute }) => attribute.id));
  return input.relation.output
    .filter(({ id }) => !taken.has(id))
    .map((attribute) => ({ attribute, expression: referenceTo(attribute), sql: attribute.name, isAlias: false }));
}

function valueType(values: readonly Item[]): DataType {
  const type = values
    .map(({ expression }) => expression.type)
    .reduce<DataType | undefined>((all, one) => (all === undefined ? undefined : strictCommon(all, one)), values[0]!.expression.type);
  if (type !== undefined) return type;
  const types = values.map(({ expression, attribute }) => `${shownType(expression.type)} (${quotePart(attribute.name)})`).join(", ");
  throw analysisError("UNPIVOT_VALUE_DATA_TYPE_MISMATCH", { types });
}

/** As in a set operation, but text meets text only. */
function strictCommon(a: DataType, b: DataType): DataType | undefined {
  return (a.kind === "string") === (b.kind === "string") ? commonType(a, b) : undefined;
}
