import type { Parameter } from "../../src/signatures/signature.js";
import type { DataType } from "../../src/types/data-type.js";
import type { CallArgument, LambdaBody, ProbeLambda, ProbeLiteral } from "../live/probe-call.js";
import type { FunctionModel } from "../model.js";

// An argument of a probing call as TypeScript: a column, a literal in the form that the parameter takes, a lambda.

/** How an argument is written, and the argument that it says: JavaScript has no decimal or float literals. */
export interface WrittenArgument {
  readonly text: string;
  readonly says: CallArgument;
}

/** `undefined` for a parameter of which nothing is known, as in a call that no overload takes. */
export function argumentText(model: FunctionModel, parameter: Parameter | undefined, argument: CallArgument): WrittenArgument {
  switch (argument.kind) {
    case "column":
      return { text: `c.${argument.column.name}`, says: argument };
    case "lambda":
      return { text: lambdaText(argument.lambda), says: argument };
    case "call":
      return { text: `fn.${argument.call.name}(${argument.call.args.map((inner) => nestedText(inner)).join(", ")})`, says: argument };
    case "literal": {
      const value = parameter !== undefined && takesValue(model, parameter) ? jsValue(argument.literal) : undefined;
      if (value === undefined) return { text: columnText(argument.literal), says: argument };
      return { text: value.text, says: { kind: "literal", literal: { ...argument.literal, type: value.type } } };
    }
  }
}

function nestedText(argument: CallArgument): string {
  if (argument.kind !== "column") throw new Error("a call as an argument takes columns only");
  return `c.${argument.column.name}`;
}

/** Whether a JavaScript value may stand for the parameter: always where only a literal may, and where `api` says so. */
function takesValue(model: FunctionModel, parameter: Parameter): boolean {
  const api = model.api.params[parameter.name];
  return parameter.literal ? api !== "column" : api !== undefined && api !== "column" && api !== "omitted";
}

/** A literal as a JavaScript value, with the type that Sparkwright reads in it. */
function jsValue({ type, value, sql }: ProbeLiteral): { readonly text: string; readonly type: DataType } | undefined {
  switch (type.kind) {
    case "string":
    case "boolean":
      return { text: JSON.stringify(value), type };
    case "int":
      return { text: String(value), type };
    case "bigint":
      return { text: `${value}n`, type };
    case "float":
    case "double":
    case "decimal":
      return { text: String(Number(value)), type: { kind: Number.isInteger(Number(value)) ? "int" : "double" } };
    case "array": {
      const items = (value as readonly unknown[]).map((item) => jsValue({ type: type.element, value: item, sql }));
      const [first] = items;
      if (first === undefined || items.includes(undefined)) return undefined;
      return { text: `[${items.map((item) => item!.text).join(", ")}]`, type: { ...type, element: first.type } };
    }
    case "map":
      return { text: JSON.stringify(value), type };
    default:
      return undefined;
  }
}

/** A literal as a column: of text where it has no JavaScript value. */
function columnText({ type, value, sql }: ProbeLiteral): string {
  const isSaid = type.kind === "string" || type.kind === "boolean" || type.kind === "int" || type.kind === "bigint";
  if (isSaid || (type.kind === "double" && !Number.isInteger(value))) return `lit(${jsValue({ type, value, sql })!.text})`;
  return `expr<${JSON.stringify(type.kind)}>(${JSON.stringify(sql)})`;
}

function lambdaText({ parameters, body }: ProbeLambda): string {
  return `(${parameters.join(", ")}) => ${bodyText(parameters, body)}`;
}

function bodyText(parameters: readonly string[], body: LambdaBody): string {
  const [first, second] = parameters;
  switch (body.kind) {
    case "parameter":
      return parameters[body.index]!;
    case "isNull":
      return `${first}.isNull()`;
    case "equalsItself":
      return `${first}.eq(${first})`;
    case "compare":
      return `when(${first}.lt(${second}), -1).otherwise(1)`;
  }
}
