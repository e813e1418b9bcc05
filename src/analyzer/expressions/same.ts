import type { DataType } from "../../types/data-type.js";
import { simpleString } from "../../types/simple-string.js";
import type { TypedBound, TypedExpression, TypedFrame, TypedOrder } from "../typed-plan.js";

/** Whether two expressions compute the same: attributes by id, everything else by structure. Null flags do not count. */
export function sameExpression(a: TypedExpression, b: TypedExpression): boolean {
  return a === b || (a.kind === b.kind && JSON.stringify(shape(a)) === JSON.stringify(shape(b)));
}

/** A type as text without its null flags. */
function typeShape(type: DataType): string {
  return simpleString(type);
}

/** An expression as comparable plain data. Lambda variables are numbered from the outside in, so that names and ids do not count. */
function shape(expression: TypedExpression, bound: ReadonlyMap<number, string> = new Map()): unknown {
  const go = (part: TypedExpression) => shape(part, bound);
  switch (expression.kind) {
    case "literal":
      return ["literal", typeShape(expression.type), valueShape(expression.value)];
    case "attribute":
      return ["attribute", bound.get(expression.id) ?? expression.id];
    case "call": {
      const args = [...expression.args].map(([name, values]) => [name, values.map(go)]);
      return ["call", expression.function, args, expression.distinct, expression.filter === undefined ? null : go(expression.filter)];
    }
    case "cast":
      return ["cast", expression.mode, typeShape(expression.type), go(expression.child)];
    case "case":
      return [
        "case",
        expression.branches.map(({ when, then }) => [go(when), go(then)]),
        expression.otherwise === undefined ? null : go(expression.otherwise),
      ];
    case "field":
    case "array_field":
      return [expression.kind, expression.index, go(expression.child)];
    case "item":
      return ["item", go(expression.child), go(expression.key)];
    case "struct":
      return ["struct", expression.fields.map(({ name, value }) => [name, go(value)])];
    case "lambda": {
      const inner = new Map(bound);
      for (const param of expression.params) inner.set(param.id, `λ${inner.size}`);
      return ["lambda", expression.params.length, shape(expression.body, inner)];
    }
    case "window":
      return [
        "window",
        go(expression.call),
        expression.partitionBy.map(go),
        expression.orderBy.map((o) => orderShape(o, go)),
        frameShape(expression.frame, go),
      ];
  }
}

type Go = (part: TypedExpression) => unknown;

function orderShape(order: TypedOrder, go: Go): unknown {
  return [go(order.expression), order.ascending, order.nullsFirst];
}

function frameShape(frame: TypedFrame | undefined, go: Go): unknown {
  const boundShape = (bound: TypedBound) => (bound.kind === "offset" ? go(bound.value) : bound.kind);
  return frame === undefined ? null : [frame.unit, boundShape(frame.lower), boundShape(frame.upper)];
}

/** A literal's value as JSON can hold it: bigints, bytes and maps keep what tells them apart. */
function valueShape(value: unknown): unknown {
  if (typeof value === "bigint") return ["bigint", value.toString()];
  if (typeof value === "number") return ["number", Object.is(value, -0) ? "-0" : String(value)];
  if (value instanceof Uint8Array) return ["bytes", ...value];
  if (value instanceof Map) return ["map", ...[...value].map(([k, v]) => [valueShape(k), valueShape(v)])];
  if (Array.isArray(value)) return value.map(valueShape);
  if (typeof value === "object" && value !== null) return Object.entries(value).map(([k, v]) => [k, valueShape(v)]);
  return value ?? null;
}
