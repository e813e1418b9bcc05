import { create, toJson } from "@bufbuild/protobuf";
import { stateOf } from "../../../src/dsl/column/column-state.js";
import { ExpressionSchema } from "../../../src/generated/proto/spark/connect/expressions_pb.js";

// record-calls.py writes PySpark's calls in the same way.

type Json = Readonly<Record<string, unknown>>;

/**
 * A call as it is sent: `trim(string "x", =name)`. Columns have a `=` before their name, literals their type's name in the protocol,
 * flags stand before the name. What this does not know is not dropped: it is written as it is.
 */
export function callText(call: () => unknown): string {
  const texts = [builtText(call()), builtText(call())];
  if (texts[0] === texts[1]) return texts[0]!;
  // what two calls do not share was drawn: a seed
  const [text, other] = texts.map((each) => each.replace(/long "-?\d+"/g, "a seed"));
  if (text !== other) throw new Error(`two calls differ: ${text}, ${other}`);
  return text!;
}

function builtText(value: unknown): string {
  const state = stateOf(value, "column") ?? stateOf(value, "window function") ?? stateOf(value, "partition transform");
  if (state === undefined) throw new Error("the call gave no column");
  return textOf(toJson(ExpressionSchema, create(ExpressionSchema, state.expression)) as Json, new Map());
}

function textOf(expression: Json, variables: Map<string, string>): string {
  const [kind, node] = Object.entries(expression)[0]!;
  const fields = Object.fromEntries(Object.entries(node as Json).filter(([, value]) => value !== false));
  const only = (...keys: readonly string[]) => Object.keys(fields).every((key) => keys.includes(key));
  const nodes = (fields.arguments ?? []) as readonly Json[];
  if (kind === "unresolvedAttribute" && only("unparsedIdentifier")) return `=${fields.unparsedIdentifier}`;
  if (kind === "literal") {
    const [of, value] = Object.entries(node as Json)[0]!;
    return `${of} ${JSON.stringify(value)}`;
  }
  if (kind === "unresolvedNamedLambdaVariable") return variableOf(fields, variables);
  if (kind === "lambdaFunction" && only("function", "arguments")) {
    const names = nodes.map((each) => variableOf(each, variables));
    return `(${names.join(", ")}) => ${textOf(fields.function as Json, variables)}`;
  }
  if (kind === "unresolvedFunction" && only("functionName", "arguments", "isDistinct", "isInternal")) {
    const flags = `${fields.isDistinct ? "distinct " : ""}${fields.isInternal ? "internal " : ""}`;
    return `${flags}${fields.functionName}(${nodes.map((each) => textOf(each, variables)).join(", ")})`;
  }
  return JSON.stringify(expression);
}

function variableOf(node: Json, variables: Map<string, string>): string {
  const name = (node.nameParts as readonly string[]).join(".");
  if (!variables.has(name)) variables.set(name, `v${variables.size + 1}`);
  return variables.get(name)!;
}
