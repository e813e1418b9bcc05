import { type ParserPlugin, parse } from "@babel/parser";
import type { Node, Program } from "@babel/types";
import { type Meaning, memberOf } from "./meaning.js";
import { childrenOf, declaredNames, emptyScope, type Meanings, nameOf, type Scope, scopeInside, staticKey } from "./scope.js";

/** A place in a source file, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A function that a source file imports, reads or calls. */
export interface FunctionUse extends Place {
  /** As it is written there: Spark's name, or the camelCase one. */
  readonly name: string;
  /** Whether it is a table function, of `spark.tvf`. */
  readonly inFrom: boolean;
  /** How many arguments it is called with, where the text says so. */
  readonly arguments?: number;
}

export interface FunctionUses {
  readonly uses: readonly FunctionUse[];
  /** Where a function is chosen while the program runs: `fn[name]`. */
  readonly computed: readonly Place[];
}

/** A source file that was parsed. */
export interface SourceModule {
  /** What other files get of it by this name. */
  exported(name: string): Meaning | undefined;
  functions(): FunctionUses;
}

/**
 * Parses a file of TypeScript or JavaScript; `path` tells which. `imported` says what the module of an import is.
 *
 * @throws SyntaxError with `loc` where the text cannot be parsed.
 */
export function parseModule(text: string, path: string, imported: (specifier: string) => Meaning | undefined): SourceModule {
  const { program } = parse(text, {
    sourceType: "unambiguous",
    plugins: pluginsFor(path),
    createImportExpressions: true,
    allowReturnOutsideFunction: true,
    allowAwaitOutsideFunction: true,
    // What is wrong with a text that can be read all the same is the compiler's to say.
    errorRecovery: true,
  });
  const meanings: Meanings = { module: imported, expression };
  const top = scopeInside(program, emptyScope, meanings);
  return { exported: exportsOf(program, top, meanings), functions: () => functionsIn(program, meanings) };

  function expression(node: Node | null | undefined, scope: Scope): Meaning | undefined {
    switch (node?.type) {
      case "Identifier":
        return scope.lookup(node.name);
      case "MemberExpression":
      case "OptionalMemberExpression": {
        const key = staticKey(node.property, node.computed);
        return key === undefined ? undefined : memberOf(expression(node.object, scope), key);
      }
      case "CallExpression": {
        const [specifier] = node.arguments;
        const isRequire = node.callee.type === "Identifier" && node.callee.name === "require" && !scope.has("require");
        return isRequire && specifier?.type === "StringLiteral" ? imported(specifier.value) : undefined;
      }
      case "AwaitExpression": {
        const { argument } = node;
        return argument.type === "ImportExpression" && argument.source.type === "StringLiteral"
          ? imported(argument.source.value)
          : undefined;
      }
      case "TSAsExpression":
      case "TSSatisfiesExpression":
      case "TSNonNullExpression":
      case "TSTypeAssertion":
        return expression(node.expression, scope);
      default:
        return undefined;
    }
  }
}

function pluginsFor(path: string): ParserPlugin[] {
  const language: ParserPlugin[] = /\.[cm]?ts$/i.test(path) ? ["typescript"] : /\.tsx$/i.test(path) ? ["typescript", "jsx"] : ["jsx"];
  return [...language, "decorators-legacy", "decoratorAutoAccessors", "explicitResourceManagement"];
}

function exportsOf({ body }: Program, scope: Scope, meanings: Meanings): (name: string) => Meaning | undefined {
  const asked = new Set<string>();
  const find = (name: string): Meaning | undefined => {
    for (const statement of body) {
      if (statement.type === "ExportDefaultDeclaration" && name === "default") return meanings.expression(statement.declaration, scope);
      if (statement.type !== "ExportNamedDeclaration") continue;
      const { source, declaration } = statement;
      if (declaration && declaredNames(declaration).has(name)) return scope.lookup(name);
      for (const specifier of statement.specifiers) {
        if (nameOf(specifier.exported) !== name) continue;
        if (specifier.type === "ExportNamespaceSpecifier") return meanings.module(source!.value);
        if (specifier.type === "ExportSpecifier")
          return source ? memberOf(meanings.module(source.value), nameOf(specifier.local)) : scope.lookup(specifier.local.name);
      }
    }
    if (name === "default") return undefined;
    for (const statement of body) {
      if (statement.type !== "ExportAllDeclaration") continue;
      const found = memberOf(meanings.module(statement.source.value), name);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return (name) => {
    // modules that export all of each other
    if (asked.has(name)) return undefined;
    asked.add(name);
    try {
      return find(name);
    } finally {
      asked.delete(name);
    }
  };
}

function functionsIn(program: Program, meanings: Meanings): FunctionUses {
  const uses: FunctionUse[] = [];
  const computed: Place[] = [];
  visit(program, emptyScope);
  return { uses, computed };

  function use(meaning: Meaning | undefined, at: Node, args?: number): void {
    if (meaning?.kind !== "function") return;
    const { name, inFrom } = meaning;
    uses.push({ name, inFrom, ...placeOf(at), ...(args === undefined ? {} : { arguments: args }) });
  }

  function visit(node: Node | null | undefined, outer: Scope, args?: number): void {
    if (!node || isOfTypes(node)) return;
    const scope = scopeInside(node, outer, meanings);
    switch (node.type) {
      case "ImportDeclaration":
        if (node.importKind === "type") return;
        for (const specifier of node.specifiers) {
          if (specifier.type === "ImportSpecifier" && specifier.importKind !== "type")
            use(memberOf(meanings.module(node.source.value), nameOf(specifier.imported)), specifier.imported);
        }
        return;
      case "ExportNamedDeclaration":
        if (node.exportKind === "type" && !node.declaration) return;
        for (const specifier of node.source ? node.specifiers : []) {
          if (specifier.type === "ExportSpecifier" && specifier.exportKind !== "type")
            use(memberOf(meanings.module(node.source!.value), nameOf(specifier.local)), specifier.local);
        }
        visit(node.declaration, scope);
        return;
      case "ExportAllDeclaration":
      case "BreakStatement":
      case "ContinueStatement":
      case "MetaProperty":
        return;
      case "LabeledStatement":
        visit(node.body, scope);
        return;
      case "Identifier":
        use(scope.lookup(node.name), node, args);
        return;
      case "MemberExpression":
      case "OptionalMemberExpression":
        visitMember(node, scope, args);
        return;
      case "CallExpression":
      case "OptionalCallExpression":
      case "NewExpression": {
        const known = node.arguments.every((argument) => argument.type !== "SpreadElement");
        visit(node.callee, scope, known ? node.arguments.length : undefined);
        for (const argument of node.arguments) visit(argument, scope);
        return;
      }
      case "VariableDeclarator":
        visitPattern(node.id, meanings.expression(node.init, scope), scope);
        visit(node.init, scope);
        return;
      case "AssignmentExpression":
        visitPattern(node.left, meanings.expression(node.right, scope), scope);
        visit(node.right, scope);
        return;
      case "ObjectProperty":
      case "ClassProperty":
      case "ClassAccessorProperty":
        if (node.computed) visit(node.key, scope);
        if (node.type !== "ObjectProperty") for (const decorator of node.decorators ?? []) visit(decorator, scope);
        visit(node.value, scope);
        return;
      case "FunctionDeclaration":
      case "FunctionExpression":
      case "ArrowFunctionExpression":
      case "ObjectMethod":
      case "ClassMethod":
      case "ClassPrivateMethod":
        if ("computed" in node && node.computed) visit(node.key, outer);
        if ("decorators" in node) for (const decorator of node.decorators ?? []) visit(decorator, outer);
        for (const parameter of node.params) visitPattern(parameter, undefined, scope);
        visit(node.body, scope);
        return;
      case "CatchClause":
        visit(node.body, scope);
        return;
      case "ClassDeclaration":
      case "ClassExpression":
        visit(node.superClass, scope);
        for (const decorator of node.decorators ?? []) visit(decorator, scope);
        visit(node.body, scope);
        return;
      case "TSModuleDeclaration":
        visit(node.body, scope);
        return;
      case "TSEnumMember":
        visit(node.initializer, scope);
        return;
      default:
        for (const child of childrenOf(node)) visit(child, scope);
    }
  }

  function visitMember(node: Extract<Node, { type: "MemberExpression" | "OptionalMemberExpression" }>, scope: Scope, args?: number): void {
    const owner = meanings.expression(node.object, scope);
    const key = staticKey(node.property, node.computed);
    if (node.computed && key === undefined) {
      if (owner?.kind === "functions") computed.push(placeOf(node.property));
      visit(node.property, scope);
    }
    // what comes before `.tvf` may be any expression
    if (owner === undefined || owner.kind === "function" || (owner.kind === "functions" && owner.inFrom)) visit(node.object, scope);
    if (key !== undefined) use(memberOf(owner, key), node.property, args);
  }

  /** A pattern that takes a value apart: `{ upper }` of `fn` uses it. Names that a pattern binds are no uses. */
  function visitPattern(pattern: Node, value: Meaning | undefined, scope: Scope): void {
    switch (pattern.type) {
      case "Identifier":
        return;
      case "AssignmentPattern":
        visitPattern(pattern.left, value ?? meanings.expression(pattern.right, scope), scope);
        visit(pattern.right, scope);
        return;
      case "RestElement":
        visitPattern(pattern.argument, undefined, scope);
        return;
      case "TSParameterProperty":
        visitPattern(pattern.parameter, value, scope);
        return;
      case "ArrayPattern":
        for (const element of pattern.elements) if (element) visitPattern(element, undefined, scope);
        return;
      case "ObjectPattern":
        for (const property of pattern.properties) {
          if (property.type === "RestElement") {
            visitPattern(property, undefined, scope);
            continue;
          }
          const key = staticKey(property.key, property.computed);
          if (property.computed && key === undefined) {
            if (value?.kind === "functions") computed.push(placeOf(property.key));
            visit(property.key, scope);
          }
          const part = key === undefined ? undefined : memberOf(value, key);
          use(part, property.key);
          visitPattern(property.value, part, scope);
        }
        return;
      default:
        visit(pattern, scope);
    }
  }
}

/** Nodes of TypeScript that hold expressions; all others are types, which are gone when the program runs. */
const expressions: ReadonlySet<string> = new Set([
  "TSAsExpression",
  "TSSatisfiesExpression",
  "TSNonNullExpression",
  "TSTypeAssertion",
  "TSInstantiationExpression",
  "TSExportAssignment",
  "TSModuleDeclaration",
  "TSModuleBlock",
  "TSEnumDeclaration",
  "TSEnumBody",
  "TSEnumMember",
]);

function isOfTypes(node: Node): boolean {
  return node.type.startsWith("TS") && !expressions.has(node.type);
}

function placeOf(node: Node): Place {
  const { line, column } = node.loc!.start;
  return { line, column: column + 1 };
}
