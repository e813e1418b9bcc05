import type { Rule } from "eslint";
import type { Expression, ImportDeclaration } from "estree";
import type { Node, Program } from "typescript";

/** Whether an expression is a Column. */
export type ColumnTest = (node: Expression) => boolean;

/** By types where the parser has them, else by the methods' names; undefined for a file that has nothing of this package. */
export function columnTest(context: Rule.RuleContext): ColumnTest | undefined {
  const services = context.sourceCode.parserServices as Partial<TypeServices>;
  if (services.program && services.esTreeNodeToTSNodeMap) return byType({ ...(services as TypeServices) });
  return importsSparkwright(context) ? byName : undefined;
}

/** What the parser of typescript-eslint gives with `projectService` on. */
interface TypeServices {
  readonly program: Program;
  readonly esTreeNodeToTSNodeMap: { get(node: Expression): Node };
}

function byType({ program, esTreeNodeToTSNodeMap }: TypeServices): ColumnTest {
  const checker = program.getTypeChecker();
  return (node) => {
    const type = checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(node));
    // two methods that nothing else has together
    return type.getProperty("eqNullSafe") !== undefined && type.getProperty("bitwiseAND") !== undefined;
  };
}

/** Methods of Column that give a condition; those that texts and arrays of JavaScript have too are left out. */
const conditions: ReadonlySet<string> = new Set(
  "eq neq lt lte gt gte eqNullSafe between isin isNull isNotNull isNaN like ilike rlike and or not".split(" "),
);

/** A call of such a method, or logic of such calls. */
const byName: ColumnTest = (node) => {
  if (node.type === "LogicalExpression") return byName(node.left) || byName(node.right);
  if (node.type === "UnaryExpression") return node.operator === "!" && byName(node.argument);
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return false;
  const { property, computed } = node.callee;
  return !computed && property.type === "Identifier" && conditions.has(property.name);
};

function importsSparkwright(context: Rule.RuleContext): boolean {
  return context.sourceCode.ast.body.some(
    (statement): statement is ImportDeclaration =>
      statement.type === "ImportDeclaration" && /^sparkwright(\/|$)/.test(String(statement.source.value)),
  );
}
