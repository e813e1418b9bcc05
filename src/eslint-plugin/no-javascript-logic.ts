import type { Rule } from "eslint";
import type { Expression, Node } from "estree";
import { type ColumnTest, columnTest } from "./column-test.js";

// `a && b` of two Columns is b, `!a` is false and `a ? x : y` is x: JavaScript asks whether the object is there, not what a row holds.

const methods: Readonly<Record<string, string>> = { "&&": "and", "||": "or" };
const comparisons: Readonly<Record<string, string>> = { "===": "eq", "==": "eq", "!==": "neq", "!=": "neq" };

/** Refuses JavaScript's logic on Columns, and says the method that Spark's logic is. */
export const noJavascriptLogic: Rule.RuleModule = {
  meta: {
    type: "problem",
    docs: { description: "disallow JavaScript's logical operators on Columns" },
    hasSuggestions: true,
    schema: [],
    messages: {
      logical: "`{{operator}}` of Columns keeps one of the two and loses the other. Write a.{{method}}(b).",
      nullish: "`??` of a Column is the Column itself. Write coalesce(a, b).",
      negated: "`!` of a Column is false. Write a.not().",
      tested: "A Column is always true here: what a row holds is known only where the query runs. Write when(condition, a).otherwise(b).",
      compared: "`{{operator}}` compares the Column objects, not what rows hold. Write a.{{method}}(b).",
      rewrite: "Write .{{method}}(…).",
    },
  },
  create(context) {
    const isColumn = columnTest(context);
    if (isColumn === undefined) return {};
    return {
      LogicalExpression(node) {
        if (!isColumn(node.left)) return;
        if (node.operator === "??") return context.report({ node, messageId: "nullish" });
        reportWithMethod(context, node, "logical", node.operator, methods[node.operator]!, [node.left, node.right]);
      },
      UnaryExpression(node) {
        if (node.operator !== "!" || !isColumn(node.argument)) return;
        const text = receiver(context, node.argument);
        context.report({
          node,
          messageId: "negated",
          suggest: [{ messageId: "rewrite", data: { method: "not" }, fix: (fixer) => fixer.replaceText(node, `${text}.not()`) }],
        });
      },
      BinaryExpression(node) {
        const method = comparisons[node.operator];
        if (method === undefined || node.left.type === "PrivateIdentifier" || !isEitherColumn(isColumn, node.left, node.right)) return;
        reportWithMethod(context, node, "compared", node.operator, method, [node.left, node.right]);
      },
      ConditionalExpression: (node) => reportTest(context, isColumn, node.test),
      IfStatement: (node) => reportTest(context, isColumn, node.test),
      WhileStatement: (node) => reportTest(context, isColumn, node.test),
    };
  },
};

/** `col === undefined` and `=== null` ask for the object itself, as they should. */
function isEitherColumn(isColumn: ColumnTest, left: Expression, right: Expression): boolean {
  if (isAbsence(left) || isAbsence(right)) return false;
  return isColumn(left) || isColumn(right);
}

function isAbsence(node: Expression): boolean {
  return (node.type === "Identifier" && node.name === "undefined") || (node.type === "Literal" && node.value === null);
}

function reportWithMethod(
  context: Rule.RuleContext,
  node: Node,
  messageId: string,
  operator: string,
  method: string,
  [left, right]: readonly [Expression, Expression],
): void {
  const text = `${receiver(context, left)}.${method}(${context.sourceCode.getText(right)})`;
  context.report({
    node,
    messageId,
    data: { operator, method },
    suggest: [{ messageId: "rewrite", data: { method }, fix: (fixer) => fixer.replaceText(node, text) }],
  });
}

function reportTest(context: Rule.RuleContext, isColumn: ColumnTest, test: Expression): void {
  if (isColumn(test)) context.report({ node: test, messageId: "tested" });
}

/** The source of an expression as what a method is called on. */
function receiver(context: Rule.RuleContext, node: Expression): string {
  const text = context.sourceCode.getText(node);
  return ["Identifier", "MemberExpression", "CallExpression"].includes(node.type) ? text : `(${text})`;
}
