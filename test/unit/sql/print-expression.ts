import { create } from "@bufbuild/protobuf";
import { DataTypeSchema } from "../../../src/generated/proto/spark/connect/types_pb.js";
import { attributeNameParts } from "../../../src/plan/attribute-name.js";
import type { Expression, Literal, SortOrder } from "../../../src/plan/plan.js";
import { typeToDdl } from "../../../src/types/ddl.js";
import { backquote, quoteName, quoteText } from "../../../src/types/ddl-escapes.js";
import { dateText, dateTimeText, nanoTimeText } from "../../../src/types/iso-time.js";
import { fromProto } from "../../../src/types/proto.js";

// Expressions as SQL text with no more parentheses than Spark's precedences ask for: what the parser must read back as the same expression.
// What has no text, a frame's own column, is a hole.

export interface Printed {
  readonly pieces: readonly string[];
  readonly holes: readonly Expression[];
}

const or = 1;
const and = 2;
const negation = 3;
const predicate = 4;
const comparison = 5;
const unary = 12;
const primary = 13;

const infix: Readonly<Record<string, readonly [level: number, sign: string]>> = {
  or: [or, "OR"],
  and: [and, "AND"],
  "==": [comparison, "="],
  ...Object.fromEntries(["<=>", "<", "<=", ">", ">="].map((sign) => [sign, [comparison, sign]])),
  "|": [6, "|"],
  "^": [7, "^"],
  "&": [8, "&"],
  "<<": [9, "<<"],
  ">>": [9, ">>"],
  ">>>": [9, ">>>"],
  "+": [10, "+"],
  "-": [10, "-"],
  "*": [11, "*"],
  "/": [11, "/"],
  "%": [11, "%"],
  div: [11, "DIV"],
};
const prefix: Readonly<Record<string, string>> = { negative: "-", positive: "+", "~": "~" };
const postfix: Readonly<Record<string, string>> = { isnull: "IS NULL", isnotnull: "IS NOT NULL" };
const patterns: Readonly<Record<string, string>> = { like: "LIKE", ilike: "ILIKE", rlike: "RLIKE" };

const holeMark = "\u{F0000}hole";

export function printExpression(expression: Expression): Printed {
  const printer = new Printer();
  const pieces = printer.text(expression, or).split(holeMark);
  return { pieces, holes: printer.holes };
}

class Printer {
  readonly holes: Expression[] = [];

  /** The text of an expression where one must bind so tightly. */
  text(expression: Expression | undefined, level: number): string {
    const [text, own] = this.#print(expression!);
    return own < level ? `(${text})` : text;
  }

  #print(expression: Expression): readonly [text: string, level: number] {
    const { exprType: type } = expression;
    switch (type?.case) {
      case "unresolvedAttribute":
        if (type.value.planId === undefined) return [attributeNameParts(type.value.unparsedIdentifier!)!.map(quoteName).join("."), primary];
        this.holes.push(expression);
        return [holeMark, primary];
      case "unresolvedNamedLambdaVariable":
        return [type.value.nameParts![0]!, primary];
      case "unresolvedStar":
        return [type.value.unparsedTarget ?? "*", primary];
      case "literal":
        return [literalText(type.value), primary];
      case "cast": {
        const { expr, castToType, evalMode } = type.value;
        const to = castToType?.case === "typeStr" ? castToType.value : typeToDdl(fromProto(create(DataTypeSchema, castToType!.value!)));
        return [`${evalMode === 3 ? "TRY_CAST" : "CAST"}(${this.text(expr, or)} AS ${to})`, primary];
      }
      case "alias":
        return [`${this.text(type.value.expr, or)} AS ${names(type.value.name!)}`, 0];
      case "unresolvedExtractValue":
        return [`${this.text(type.value.child, primary)}[${this.text(type.value.extraction, comparison)}]`, primary];
      case "lambdaFunction": {
        const parameters = type.value.arguments!.map(({ nameParts }) => nameParts![0]!);
        return [`${parameters.length === 1 ? parameters[0] : `(${parameters.join(", ")})`} -> ${this.text(type.value.function, or)}`, or];
      }
      case "namedArgumentExpression":
        return [`${type.value.key} => ${this.text(type.value.value, or)}`, or];
      case "callFunction":
        return [`${type.value.functionName}(${this.#list(type.value.arguments!)})`, primary];
      case "unresolvedFunction":
        return this.#call(type.value.functionName!, type.value.arguments!, type.value.isDistinct === true);
      case "window": {
        const { windowFunction, partitionSpec = [], orderSpec = [] } = type.value;
        const called = this.text(windowFunction, primary);
        const by = partitionSpec.length === 0 ? "" : `PARTITION BY ${this.#list(partitionSpec)} `;
        const order = orderSpec.length === 0 ? "" : `ORDER BY ${orderSpec.map((item) => this.#order(item)).join(", ")}`;
        return [`${called} OVER (${by}${order})`, primary];
      }
      default:
        throw new Error(`no SQL text for ${type?.case}`);
    }
  }

  #list(items: readonly Expression[]): string {
    return items.map((item) => this.text(item, 0)).join(", ");
  }

  #order({ child, direction, nullOrdering }: SortOrder): string {
    return `${this.text(child, or)} ${direction === 2 ? "DESC" : "ASC"} NULLS ${nullOrdering === 2 ? "LAST" : "FIRST"}`;
  }

  #call(name: string, args: readonly Expression[], distinct: boolean): readonly [string, number] {
    const [first, second] = args;
    const operator = args.length === 2 && Object.hasOwn(infix, name) ? infix[name] : undefined;
    if (operator !== undefined) {
      const [level, sign] = operator;
      return [`${this.text(first, level)} ${sign} ${this.text(second, level + 1)}`, level];
    }
    if (args.length === 1 && Object.hasOwn(prefix, name)) {
      // a minus before a number is the number's own
      const operand = this.text(first, unary);
      return [`${prefix[name]}${/^\d|^\./.test(operand) ? ` (${operand})` : ` ${operand}`}`, unary];
    }
    if (args.length === 1 && Object.hasOwn(postfix, name)) return [`${this.text(first, comparison)} ${postfix[name]}`, predicate];
    if (args.length === 1 && name === "not") return [`NOT ${this.text(first, negation)}`, negation];
    if (args.length === 2 && Object.hasOwn(patterns, name)) {
      return [`${this.text(first, comparison)} ${patterns[name]} ${this.text(second, comparison)}`, predicate];
    }
    if (name === "in" && args.length > 1) return [`${this.text(first, comparison)} IN (${this.#list(args.slice(1))})`, predicate];
    if (name === "between")
      return [`${this.text(first, comparison)} BETWEEN ${this.text(second, comparison)} AND ${this.text(args[2], comparison)}`, predicate];
    if (name === "when" && args.length > 1) return [this.#case(args), primary];
    const unit = first?.exprType?.case === "literal" ? first.exprType.value.literalType : undefined;
    if (/^timestamp(?:add|diff)$/.test(name) && unit?.case === "string")
      return [`${name}(${unit.value}, ${this.#list(args.slice(1))})`, primary];
    // position(a IN (b)) is the position of a in b: an IN that is its only argument stands in parentheses
    const list = name === "position" && args.length === 1 ? this.text(first, comparison) : this.#list(args);
    // ARRAY, MAP and STRUCT in plain letters would make a >> behind them the end of a type
    const isType = /^(?:array|map|struct)$/.test(name) && !args.some(({ exprType }) => exprType?.case === "alias");
    const called = /^\w+$/.test(name) && !isType ? name : backquote(name);
    return [`${called}(${distinct ? "DISTINCT " : ""}${list})`, primary];
  }

  #case(args: readonly Expression[]): string {
    let text = "CASE";
    for (let at = 0; at + 1 < args.length; at += 2) text += ` WHEN ${this.text(args[at], or)} THEN ${this.text(args[at + 1], or)}`;
    return `${text}${args.length % 2 === 1 ? ` ELSE ${this.text(args.at(-1), or)}` : ""} END`;
  }
}

function names(all: readonly string[]): string {
  const quoted = all.map(backquote);
  return quoted.length === 1 ? quoted[0]! : `(${quoted.join(", ")})`;
}

function literalText({ literalType: type, dataType }: Literal): string {
  if (dataType !== undefined) throw new Error("no SQL text for a literal with a type of its own");
  switch (type?.case) {
    case "null":
      return "NULL";
    case "string":
      return quoteText(type.value);
    case "boolean":
      return String(type.value).toUpperCase();
    case "byte":
      return `${type.value}Y`;
    case "short":
      return `${type.value}S`;
    case "integer":
      return String(type.value);
    case "long":
      return `${type.value}L`;
    case "float":
      return `${floating(type.value)}F`;
    case "double":
      return `${floating(type.value)}D`;
    case "decimal":
      return `${type.value.value}BD`;
    case "binary":
      return `X'${Buffer.from(type.value).toString("hex")}'`;
    case "date":
      return `DATE '${dateText(type.value)}'`;
    case "timestamp":
      return `TIMESTAMP '${dateTimeText(type.value)}Z'`;
    case "timestampNtz":
      return `TIMESTAMP_NTZ '${dateTimeText(type.value)}'`;
    case "time":
      return `TIME '${nanoTimeText(type.value.nano!)}'`;
    default:
      throw new Error(`no SQL text for a literal of ${type?.case}`);
  }
}

function floating(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`no SQL text for ${value}`);
  return Object.is(value, -0) ? "-0.0" : String(value);
}
