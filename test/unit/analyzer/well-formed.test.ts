import { describe, expect, it } from "vitest";
import { referencedIds } from "../../../src/analyzer/expressions/walk.js";
import { analyze } from "../../../src/analyzer/index.js";
import type { TypedExpression, TypedRelation } from "../../../src/analyzer/typed-plan.js";
import { sameTypeButNulls } from "../../../src/types/same-type.js";
import { context, recordedCases } from "./recorded.js";

// What everything that lowers a typed plan relies on, held against each plan of the recording.

describe("typed plans are well formed", () => {
  const accepted = recordedCases().flatMap(({ code, plan, schema }) => (schema === undefined ? [] : [[code, plan] as const]));

  it.each(accepted)("%s", async (_, plan) => {
    expect(problems(await analyze(plan, context))).toEqual([]);
  });
});

function problems(relation: TypedRelation): readonly string[] {
  return [...inputsOf(relation).flatMap(problems), ...ownProblems(relation)];
}

function inputsOf(relation: TypedRelation): readonly TypedRelation[] {
  if ("left" in relation) return [relation.left, relation.right];
  return "input" in relation ? [relation.input] : [];
}

function ownProblems(relation: TypedRelation): readonly string[] {
  const ids = (of: TypedRelation) => of.output.map(({ id }) => id);
  const missing = (expressions: readonly TypedExpression[], inputs: readonly TypedRelation[]) => {
    const known = new Set(inputs.flatMap(ids));
    const absent = expressions.flatMap((expression) => [...referencedIds(expression)]).filter((id) => !known.has(id));
    return absent.map((id) => `${relation.kind} reads #${id}, which its input does not give`);
  };
  const equalOutput = (expected: readonly number[]) =>
    JSON.stringify(ids(relation)) === JSON.stringify(expected) ? [] : [`${relation.kind} gives ${ids(relation)}, not ${expected}`];
  switch (relation.kind) {
    case "local":
    case "range":
    case "scan":
    case "server":
      return [];
    case "project":
      return [
        ...missing(
          relation.columns.map(({ expression }) => expression),
          [relation.input],
        ),
        ...equalOutput(relation.columns.map(({ attribute }) => attribute.id)),
        ...columnProblems(relation.columns),
      ];
    case "aggregate":
      return [
        ...missing([...relation.keys, ...relation.columns.map(({ expression }) => expression)], [relation.input]),
        ...equalOutput(relation.columns.map(({ attribute }) => attribute.id)),
        ...columnProblems(relation.columns),
      ];
    case "filter":
      return [
        ...missing([relation.condition], [relation.input]),
        ...equalOutput(ids(relation.input)),
        ...(relation.condition.type.kind === "boolean" ? [] : ["the condition is no boolean"]),
      ];
    case "sort":
      return [
        ...missing(
          relation.order.map(({ expression }) => expression),
          [relation.input],
        ),
        ...equalOutput(ids(relation.input)),
      ];
    case "limit":
    case "distinct":
      return equalOutput(ids(relation.input));
    case "generate":
      return [
        ...missing([relation.generator], [relation.input]),
        ...equalOutput([...ids(relation.input), ...relation.columns.map(({ id }) => id)]),
      ];
    case "join": {
      const right = relation.join === "semi" || relation.join === "anti" ? [] : ids(relation.right);
      const shared = ids(relation.left).filter((id) => ids(relation.right).includes(id));
      return [
        ...missing(relation.condition === undefined ? [] : [relation.condition], [relation.left, relation.right]),
        ...equalOutput([...ids(relation.left), ...right]),
        ...shared.map((id) => `both sides of the join have #${id}`),
      ];
    }
    case "set":
      return relation.output.flatMap((attribute, i) =>
        [relation.left, relation.right]
          .filter((side) => side.output.length !== relation.output.length || !sameTypeButNulls(side.output[i]!.type, attribute.type))
          .map((side) => `a side of the ${relation.op} gives ${side.output[i]?.type.kind} for ${attribute.name}`),
      );
  }
}

type Columns = Extract<TypedRelation, { readonly kind: "project" }>["columns"];

/** A column says of itself what its expression is. */
function columnProblems(columns: Columns): readonly string[] {
  return columns.flatMap(({ attribute, expression }) => [
    ...(sameTypeButNulls(attribute.type, expression.type)
      ? []
      : [`${attribute.name} is ${attribute.type.kind}, its expression ${expression.type.kind}`]),
    ...(attribute.nullable === expression.nullable ? [] : [`${attribute.name} has another null flag than its expression`]),
  ]);
}
