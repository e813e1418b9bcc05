import type { Function as FunctionNode, Node, Statement, VariableDeclaration } from "@babel/types";
import { type Meaning, memberOf } from "./meaning.js";

/** The names of a block, a function or a module, and what they mean; a name of no interest hides an outer one, too. */
export interface Scope {
  lookup(name: string): Meaning | undefined;
  has(name: string): boolean;
}

export const emptyScope: Scope = { lookup: () => undefined, has: () => false };

/** What expressions mean, and modules by the text of an import. */
export interface Meanings {
  expression(node: Node | null | undefined, scope: Scope): Meaning | undefined;
  module(specifier: string): Meaning | undefined;
}

type Bind = (name: string, meaning?: () => Meaning | undefined) => void;

/** The scope that a node opens inside another; the same one where it opens none. */
export function scopeInside(node: Node, outer: Scope, meanings: Meanings): Scope {
  const names = new Map<string, () => Meaning | undefined>();
  const scope: Scope = {
    lookup: (name) => (names.has(name) ? names.get(name)?.() : outer.lookup(name)),
    has: (name) => names.has(name) || outer.has(name),
  };
  declare(node, (name, meaning = nothing) => void names.set(name, once(meaning)), scope, meanings);
  return names.size === 0 ? outer : scope;
}

const nothing = (): undefined => undefined;

/** Computed when first asked for; asked for while it is computed (`const a = a.b`), it is nothing. */
function once(compute: () => Meaning | undefined): () => Meaning | undefined {
  let state: "open" | "busy" | "done" = "open";
  let result: Meaning | undefined;
  return () => {
    if (state === "open") {
      state = "busy";
      result = compute();
      state = "done";
    }
    return result;
  };
}

function declare(node: Node, bind: Bind, scope: Scope, meanings: Meanings): void {
  switch (node.type) {
    case "Program":
      declareVars(node.body, bind, scope, meanings);
      declareBlock(node.body, bind, scope, meanings);
      return;
    case "BlockStatement":
    case "StaticBlock":
    case "TSModuleBlock":
      declareBlock(node.body, bind, scope, meanings);
      return;
    case "SwitchStatement":
      for (const { consequent } of node.cases) declareBlock(consequent, bind, scope, meanings);
      return;
    case "ForStatement":
      declareVariables(node.init, bind, scope, meanings);
      return;
    case "ForInStatement":
    case "ForOfStatement":
      declareVariables(node.left, bind, scope, meanings);
      return;
    case "CatchClause":
      if (node.param) bindPattern(node.param, nothing, bind);
      return;
    case "ClassExpression":
      if (node.id) bind(node.id.name);
      return;
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
    case "ObjectMethod":
    case "ClassMethod":
    case "ClassPrivateMethod":
      declareFunction(node, bind, scope, meanings);
      return;
  }
}

function declareFunction(node: FunctionNode, bind: Bind, scope: Scope, meanings: Meanings): void {
  if (node.type === "FunctionExpression" && node.id) bind(node.id.name);
  for (const parameter of node.params) {
    const pattern = parameter.type === "TSParameterProperty" ? parameter.parameter : parameter;
    // A parameter means what its default does: (f = fn) => …
    const value = pattern.type === "AssignmentPattern" ? () => meanings.expression(pattern.right, scope) : nothing;
    bindPattern(pattern, value, bind);
  }
  if (node.body.type === "BlockStatement") declareVars(node.body.body, bind, scope, meanings);
}

/** The names that statements of a block declare for all of it. */
function declareBlock(statements: readonly Statement[], bind: Bind, scope: Scope, meanings: Meanings): void {
  for (const statement of statements) {
    const declaration =
      statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration" ? statement.declaration : statement;
    switch (declaration?.type) {
      case "VariableDeclaration":
        declareVariables(declaration, bind, scope, meanings);
        break;
      case "FunctionDeclaration":
      case "TSDeclareFunction":
      case "ClassDeclaration":
      case "TSEnumDeclaration":
      case "TSModuleDeclaration":
        if (declaration.id?.type === "Identifier") bind(declaration.id.name);
        break;
      case "ImportDeclaration": {
        const imported = () => meanings.module(declaration.source.value);
        for (const specifier of declaration.specifiers) {
          const { local } = specifier;
          if (specifier.type === "ImportNamespaceSpecifier") bind(local.name, imported);
          else if (specifier.type === "ImportDefaultSpecifier") bind(local.name, () => memberOf(imported(), "default"));
          else bind(local.name, () => memberOf(imported(), nameOf(specifier.imported)));
        }
        break;
      }
      case "TSImportEqualsDeclaration": {
        const { id, moduleReference } = declaration;
        const isRequire = moduleReference.type === "TSExternalModuleReference";
        bind(id.name, () => (isRequire ? meanings.module(moduleReference.expression.value) : undefined));
      }
    }
  }
}

/** A name in an import or export, which may be written as a string. */
export function nameOf(
  node: { readonly type: "Identifier"; readonly name: string } | { readonly type: "StringLiteral"; readonly value: string },
): string {
  return node.type === "Identifier" ? node.name : node.value;
}

function declareVariables(node: Node | null | undefined, bind: Bind, scope: Scope, meanings: Meanings): void {
  if (node?.type === "VariableDeclaration") declarators(node, bind, scope, meanings);
}

function declarators(declaration: VariableDeclaration, bind: Bind, scope: Scope, meanings: Meanings): void {
  for (const { id, init } of declaration.declarations) bindPattern(id, () => meanings.expression(init, scope), bind);
}

/** The names that an exported declaration of variables gives. */
export function declaredNames(declaration: Node): ReadonlySet<string> {
  const names = new Set<string>();
  if (declaration.type === "VariableDeclaration")
    for (const { id } of declaration.declarations) bindPattern(id, nothing, (name) => void names.add(name));
  return names;
}

/** `var` anywhere inside, but not in inner functions: it belongs to the whole function. */
function declareVars(nodes: readonly Node[], bind: Bind, scope: Scope, meanings: Meanings): void {
  for (const node of nodes) {
    if (isFunction(node) || node.type.startsWith("Class")) continue;
    if (node.type === "VariableDeclaration" && node.kind === "var") declarators(node, bind, scope, meanings);
    declareVars(childrenOf(node), bind, scope, meanings);
  }
}

function isFunction(node: Node): boolean {
  return (
    node.type.endsWith("Function") ||
    node.type.endsWith("FunctionExpression") ||
    node.type.endsWith("Method") ||
    node.type === "FunctionDeclaration"
  );
}

/** The names that a pattern binds to the parts of a value. */
function bindPattern(pattern: Node, meaning: () => Meaning | undefined, bind: Bind): void {
  switch (pattern.type) {
    case "Identifier":
      bind(pattern.name, meaning);
      return;
    case "AssignmentPattern":
      bindPattern(pattern.left, meaning, bind);
      return;
    case "RestElement":
      bindPattern(pattern.argument, meaning, bind);
      return;
    case "ArrayPattern":
      for (const element of pattern.elements) if (element) bindPattern(element, nothing, bind);
      return;
    case "ObjectPattern":
      for (const property of pattern.properties) {
        if (property.type === "RestElement") bindPattern(property, meaning, bind);
        else {
          const key = staticKey(property.key, property.computed);
          bindPattern(property.value, key === undefined ? nothing : () => memberOf(meaning(), key), bind);
        }
      }
  }
}

/** The name of a property where the text says it: `a.b`, `a["b"]`, `{ b: … }`. */
export function staticKey(key: Node, computed: boolean): string | undefined {
  if (key.type === "StringLiteral") return key.value;
  if (key.type === "TemplateLiteral" && key.expressions.length === 0) return key.quasis[0]?.value.cooked ?? undefined;
  return key.type === "Identifier" && !computed ? key.name : undefined;
}

const notChildren: ReadonlySet<string> = new Set(["loc", "leadingComments", "trailingComments", "innerComments", "extra"]);

/** The nodes directly inside a node. */
export function childrenOf(node: Node): readonly Node[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    notChildren.has(key) ? [] : (Array.isArray(value) ? value : [value]).filter(isNode),
  );
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
