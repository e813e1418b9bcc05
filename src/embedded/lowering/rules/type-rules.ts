import { simpleString } from "../../../types/simple-string.js";
import { text } from "../sql-text.js";
import { type Rule, required } from "./rule.js";

/** A function of one argument that is Spark's cast to its result's type. */
const cast: Rule = ({ call, scope, lower }) => {
  const [child] = [...call.args.values()].flat();
  if (child === undefined) throw new RangeError(`internal error: a call of ${call.function} without an argument`);
  return lower({ kind: "cast", child, mode: "ansi", type: call.type, nullable: call.nullable }, scope);
};

export const typeRules: readonly (readonly [string, Rule])[] = [
  ["cast", cast],
  ["typeof", (context) => text(simpleString(required(context, "value").type))],
];
