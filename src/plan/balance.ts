import { tooLarge } from "./depth.js";
import { mapDeep } from "./map-deep.js";
import type { Expression, Relation } from "./plan.js";
import { isOneof, isPlanObject, type PlanObject } from "./traverse.js";

// `a and b and c …` nests one level a condition. Past this many the chain becomes a balanced tree: the operands stay in
// order, and `and` and `or` are associative. Never `+`: grouping changes decimal types and overflow.
const longestChain = 200;
// No server takes more. A condition that is used twice counts twice, so `x = x.and(x)` in a loop gets here within twenty steps.
const mostOperands = 1_000_000;

/** The plan, or the expression, with long chains of `and` and of `or` balanced. */
export function balanceConditions<T extends Relation | Expression>(plan: T): T {
  return mapDeep(plan as unknown as PlanObject, { before: balanceChain }) as unknown as T;
}

function balanceChain(node: PlanObject): PlanObject {
  const connective = connectiveOf(node);
  if (connective === undefined) {
    return node;
  }
  const operands: PlanObject[] = [];
  // In-order, with a stack of our own: the chain may be deeper than JavaScript's.
  const open: { node: PlanObject; depth: number }[] = [{ node, depth: 0 }];
  let depth = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const pair = connectiveOf(next.node);
    if (pair?.name === connective.name) {
      open.push({ node: pair.right, depth: next.depth + 1 }, { node: pair.left, depth: next.depth + 1 });
    } else {
      depth = Math.max(depth, next.depth);
      operands.push(next.node);
      if (operands.length > mostOperands) {
        throw tooLarge();
      }
    }
  }
  return depth > longestChain ? tree(connective.name, operands, 0, operands.length) : node;
}

function tree(functionName: string, operands: readonly PlanObject[], from: number, to: number): PlanObject {
  if (to - from === 1) {
    return operands[from]!;
  }
  const middle = (from + to) >> 1;
  const args = [tree(functionName, operands, from, middle), tree(functionName, operands, middle, to)];
  return { exprType: { case: "unresolvedFunction", value: { functionName, arguments: args } } };
}

/** The two sides of an `and` or an `or`; undefined for anything else. */
function connectiveOf(node: PlanObject): { name: "and" | "or"; left: PlanObject; right: PlanObject } | undefined {
  const type = node.exprType;
  if (!isPlanObject(type) || !isOneof(type) || type.case !== "unresolvedFunction" || !isPlanObject(type.value)) {
    return undefined;
  }
  const { functionName, arguments: args, isDistinct, isUserDefinedFunction } = type.value;
  if ((functionName !== "and" && functionName !== "or") || isDistinct === true || isUserDefinedFunction === true) {
    return undefined;
  }
  const [left, right, more] = Array.isArray(args) ? (args as unknown[]) : [];
  return isPlanObject(left) && isPlanObject(right) && more === undefined ? { name: functionName, left, right } : undefined;
}
