import { Project, SyntaxKind } from "ts-morph";
import { camelName } from "./declaration/names.js";
import type { FileTexts } from "./generated-files.js";
import { type FunctionModel, hasCamelName, isTypedFunction } from "./model.js";

/** Templates write, a parser reads: what is wrong with generated TypeScript, as `file:line: what`. */
export function validationProblems(files: FileTexts, models: readonly FunctionModel[]): readonly string[] {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  for (const [path, text] of files) project.createSourceFile(`/${path}`, text);
  const problems = project.getSourceFiles().flatMap((file) =>
    project
      .getProgram()
      .getSyntacticDiagnostics(file)
      .map((diagnostic) => `${file.getFilePath().slice(1)}:${diagnostic.getLineNumber()}: ${String(diagnostic.getMessageText())}`),
  );
  const typed = models.filter(isTypedFunction);
  const names = (of: readonly FunctionModel[]) => of.map((model) => model.fact.name);
  return [
    ...problems,
    ...exportProblems(project, "functions/index.ts", names(typed)),
    ...exportProblems(project, "functions/camel.ts", names(typed.filter(hasCamelName)).map(camelName)),
  ];
}

/** An entry must export every function, each once. */
function exportProblems(project: Project, path: string, expected: readonly string[]): readonly string[] {
  const found = project
    .getSourceFileOrThrow(`/${path}`)
    .getDescendantsOfKind(SyntaxKind.ExportSpecifier)
    .map((specifier) => specifier.getAliasNode()?.getText() ?? specifier.getName());
  const counts = new Map<string, number>();
  for (const name of found) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [
    ...expected.filter((name) => !counts.has(name)).map((name) => `${path}: ${name} is not exported`),
    ...[...counts].filter(([, count]) => count > 1).map(([name, count]) => `${path}: ${name} is exported ${count} times`),
  ];
}
