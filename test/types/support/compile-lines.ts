import { join } from "node:path";
import ts from "typescript";

const folder = join(import.meta.dirname, "..");
const file = join(folder, "lines-to-compile.ts");

/** The texts of the errors of each line, as the command line prints them, in a file of test/types that begins with this prelude. */
export function compileLines(prelude: string, lines: readonly string[]): readonly string[][] {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} };
  const { options } = ts.getParsedCommandLineOfConfigFile(join(folder, "tsconfig.json"), {}, host)!;
  const program = ts.createProgram([file], options, withFile(options, `${prelude}${lines.join("\n")}\nexport {};\n`));
  const source = program.getSourceFile(file)!;
  const first = prelude.split("\n").length - 1;
  const texts: string[][] = lines.map(() => []);
  for (const diagnostic of [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]) {
    const { line } = source.getLineAndCharacterOfPosition(diagnostic.start!);
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n");
    const at = texts[line - first];
    if (at === undefined) throw new Error(`the prelude does not compile: ${prelude.split("\n")[line]}\n${text}`);
    at.push(text);
  }
  return texts;
}

/** A host that knows one more file. */
function withFile(options: ts.CompilerOptions, text: string): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, target) => (name === file ? ts.createSourceFile(name, text, target) : getSourceFile(name, target));
  host.fileExists = (name) => name === file || fileExists(name);
  return host;
}
