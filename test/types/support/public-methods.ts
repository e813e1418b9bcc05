import { join, sep } from "node:path";
import ts from "typescript";
import { folder, functionsEntry, mainEntry, testFiles } from "./test-program.js";

const src = `${join(folder, "..", "..", "src")}${sep}`;

// A transport is implemented and not called; a Timestamp and a quoted name are values.
const notOfTheLanguage = new Set(["Transport", "Timestamp", "SqlIdentifier"]);

/** A method that users call, and whether test/types calls it. */
export interface PublicMethod {
  readonly name: string;
  readonly takesArguments: boolean;
  used: boolean;
  misused: boolean;
}

/** The methods of the classes and interfaces that the package exports, and what test/types has of them. */
export function publicMethods(program: ts.Program): readonly PublicMethod[] {
  const checker = program.getTypeChecker();
  const methods = new Map<ts.Node, PublicMethod>();
  for (const [name, signatures, declaration] of callables(program, mainEntry)) {
    if (declaration === undefined || methods.has(declaration)) continue;
    const takesArguments = signatures.some((signature) => signature.getParameters().length > 0);
    methods.set(declaration, { name, takesArguments, used: false, misused: false });
  }
  for (const name of testFiles) {
    const file = program.getSourceFile(join(folder, name))!;
    const errors = program.getSemanticDiagnostics(file);
    const lineOf = (position: number): number => file.getLineAndCharacterOfPosition(position).line;
    const wrongLines = new Set(errors.map(({ start }) => lineOf(start!)));
    for (const error of errors) {
      const call = callAround(file, error.start!, error.start! + error.length!);
      const method = call && methods.get(declarationOf(call, checker)!);
      if (method) method.misused = true;
    }
    const visit = (node: ts.Node): void => {
      const method = isCall(node) ? methods.get(declarationOf(node, checker)!) : undefined;
      if (method && !wrongLines.has(lineOf(node.getStart()))) method.used = true;
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return [...methods.values()];
}

/** Functions and methods with overloads of which two take the same number of arguments: an error would list both. */
export function ambiguousOverloads(program: ts.Program): readonly string[] {
  return [mainEntry, functionsEntry].flatMap((entry) =>
    callables(program, entry).flatMap(([name, signatures]) => (signatures.map(arity).some(meetsAnEarlierOne) ? [name] : [])),
  );
}

type Arity = readonly [least: number, most: number];

function arity(signature: ts.Signature): Arity {
  const parameters = signature.getDeclaration().parameters.filter((parameter) => parameter.name.getText() !== "this");
  const least =
    parameters.findLastIndex((parameter) => !parameter.questionToken && !parameter.dotDotDotToken && !parameter.initializer) + 1;
  return [least, parameters.some((parameter) => parameter.dotDotDotToken) ? Number.POSITIVE_INFINITY : parameters.length];
}

/** Whether both take some number of arguments that is not 0, of which none can be wrong. */
function meetsAnEarlierOne([least, most]: Arity, index: number, all: readonly Arity[]): boolean {
  return all.slice(0, index).some((earlier) => Math.max(least, earlier[0], 1) <= Math.min(most, earlier[1]));
}

type Callable = readonly [name: string, signatures: readonly ts.Signature[], declaration: ts.Declaration | undefined];

/** An entry's functions, and the methods of its classes and interfaces. */
function callables(program: ts.Program, entry: string): readonly Callable[] {
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry)!)!;
  return checker.getExportsOfModule(module).flatMap((exported): readonly Callable[] => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    if (notOfTheLanguage.has(symbol.name)) return [];
    const type = symbol.valueDeclaration && checker.getTypeOfSymbolAtLocation(symbol, symbol.valueDeclaration);
    const isFunction = type !== undefined && type.getCallSignatures().length > 0;
    return [
      ...(isFunction ? [[symbol.name, type.getCallSignatures(), undefined] as const] : []),
      ...(type !== undefined && symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Variable)
        ? methodsOf(symbol.name, type, checker)
        : []),
      ...(symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface)
        ? methodsOf(symbol.name, checker.getDeclaredTypeOfSymbol(symbol), checker)
        : []),
    ];
  });
}

function methodsOf(owner: string, type: ts.Type, checker: ts.TypeChecker): readonly Callable[] {
  return type.getProperties().flatMap((property): readonly Callable[] => {
    const declaration = property.declarations?.[0];
    if (!declaration?.getSourceFile().fileName.startsWith(src) || !/^\w+$/.test(property.name)) return [];
    if (ts.getJSDocTags(declaration).some((tag) => tag.tagName.text === "internal")) return [];
    const signatures = checker.getTypeOfSymbolAtLocation(property, declaration).getCallSignatures();
    return signatures.length === 0 ? [] : [[`${owner}.${property.name}`, signatures, declaration]];
  });
}

type Call = ts.CallExpression | ts.TaggedTemplateExpression;

function isCall(node: ts.Node): node is Call {
  return ts.isCallExpression(node) || ts.isTaggedTemplateExpression(node);
}

/** The method that is called. */
function declarationOf(call: Call, checker: ts.TypeChecker): ts.Declaration | undefined {
  const callee = ts.isCallExpression(call) ? call.expression : call.tag;
  return ts.isPropertyAccessExpression(callee) ? checker.getSymbolAtLocation(callee.name)?.declarations?.[0] : undefined;
}

/** The innermost call around a piece of text: an argument of it, its name, or what it is called on. */
function callAround(file: ts.SourceFile, start: number, end: number): Call | undefined {
  let node: ts.Node = file;
  for (let inner: ts.Node | undefined = file; inner !== undefined; ) {
    node = inner;
    inner = ts.forEachChild(node, (child) => (child.getStart() <= start && child.end >= end ? child : undefined));
  }
  while (node.parent?.getStart() === start && node.parent.end === end) node = node.parent;
  for (node = node.parent; node !== undefined; node = node.parent) if (isCall(node)) return node;
  return undefined;
}
