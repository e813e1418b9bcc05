import { factByName } from "../../generated/facts/index.js";
import type { FunctionKind } from "../../signatures/function-fact.js";
import type { TypedCall, TypedExpression, TypedFrame } from "../typed-plan.js";
import { branch } from "./branch.js";

/** The direct parts of an expression. */
export function partsOf(expression: TypedExpression): readonly TypedExpression[] {
  switch (expression.kind) {
    case "literal":
    case "attribute":
      return [];
    case "call":
      return [...[...expression.args.values()].flat(), ...(expression.filter === undefined ? [] : [expression.filter])];
    case "cast":
    case "field":
    case "array_field":
      return [expression.child];
    case "case":
      return [
        ...expression.branches.flatMap(({ when, then }) => [when, then]),
        ...(expression.otherwise === undefined ? [] : [expression.otherwise]),
      ];
    case "item":
      return [expression.child, expression.key];
    case "struct":
      return expression.fields.map(({ value }) => value);
    case "lambda":
      return [expression.body];
    case "window":
      return [
        expression.call,
        ...expression.partitionBy,
        ...expression.orderBy.map((order) => order.expression),
        ...frameParts(expression.frame),
      ];
  }
}

function frameParts(frame: TypedFrame | undefined): readonly TypedExpression[] {
  if (frame === undefined) return [];
  return [frame.lower, frame.upper].flatMap((bound) => (bound.kind === "offset" ? [bound.value] : []));
}

/** Whether the expression or a part of it passes the test. */
export function some(expression: TypedExpression, test: (part: TypedExpression) => boolean): boolean {
  return test(expression) || partsOf(expression).some((part) => some(part, test));
}

/** Every part that passes the test, outermost only. */
export function findAll<T extends TypedExpression>(expression: TypedExpression, test: (part: TypedExpression) => part is T): readonly T[] {
  return test(expression) ? [expression] : partsOf(expression).flatMap((part) => findAll(part, test));
}

/** The ids of the input's attributes that an expression reads; the variables of its own lambdas are none. */
export function referencedIds(expression: TypedExpression, into: Set<number> = new Set()): Set<number> {
  collectIds(expression, new Set(), into);
  return into;
}

function collectIds(expression: TypedExpression, bound: ReadonlySet<number>, into: Set<number>): void {
  if (expression.kind === "attribute" && !bound.has(expression.id)) into.add(expression.id);
  const inner = expression.kind === "lambda" ? new Set([...bound, ...expression.params.map(({ id }) => id)]) : bound;
  for (const part of partsOf(expression)) collectIds(part, inner, into);
}

/** A copy with each part replaced where `replace` gives something for it. */
export function rewrite(expression: TypedExpression, replace: (part: TypedExpression) => TypedExpression | undefined): TypedExpression {
  const replaced = replace(expression);
  if (replaced !== undefined) return replaced;
  const go = (part: TypedExpression) => rewrite(part, replace);
  switch (expression.kind) {
    case "literal":
    case "attribute":
      return expression;
    case "call":
      return rewriteCall(expression, go);
    case "cast":
    case "field":
    case "array_field":
      return { ...expression, child: go(expression.child) };
    case "case":
      return {
        ...expression,
        branches: expression.branches.map(({ when, then }) => branch(go(when), go(then))),
        otherwise: expression.otherwise === undefined ? undefined : go(expression.otherwise),
      };
    case "item":
      return { ...expression, child: go(expression.child), key: go(expression.key) };
    case "struct":
      return { ...expression, fields: expression.fields.map(({ name, value }) => ({ name, value: go(value) })) };
    case "lambda":
      return { ...expression, body: go(expression.body) };
    case "window":
      return {
        ...expression,
        call: rewriteCall(expression.call, go),
        partitionBy: expression.partitionBy.map(go),
        orderBy: expression.orderBy.map((order) => ({ ...order, expression: go(order.expression) })),
      };
  }
}

function rewriteCall(call: TypedCall, go: (part: TypedExpression) => TypedExpression): TypedCall {
  const args = new Map([...call.args].map(([name, values]) => [name, values.map(go)]));
  return { ...call, args, ...(call.filter === undefined ? {} : { filter: go(call.filter) }) };
}

export function kindOf(call: TypedCall): FunctionKind | undefined {
  return factByName(call.function)?.kind;
}

export function isCallOf(kind: FunctionKind): (expression: TypedExpression) => expression is TypedCall {
  return (expression): expression is TypedCall => expression.kind === "call" && kindOf(expression) === kind;
}

const isAggregate = isCallOf("aggregate");

/** Aggregate calls outside of windows: `sum(x) OVER (…)` is none, the inner one of `sum(sum(x)) OVER (…)` is. */
export function aggregateCalls(expression: TypedExpression): readonly TypedCall[] {
  if (isAggregate(expression)) return [expression];
  if (expression.kind !== "window") return partsOf(expression).flatMap(aggregateCalls);
  return [...partsOf(expression.call), ...expression.partitionBy, ...expression.orderBy.map((order) => order.expression)].flatMap(
    aggregateCalls,
  );
}

export function hasWindow(expression: TypedExpression): boolean {
  return some(expression, (part) => part.kind === "window");
}

/** Whether a call makes rows. */
export function isGenerator(expression: TypedExpression): expression is TypedCall {
  return expression.kind === "call" && ["generator", "table"].includes(kindOf(expression) ?? "");
}
