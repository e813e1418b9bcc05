import { join } from "node:path";
import ts from "typescript";

/** An error as the compiler prints it, and the line of the program where it is. */
export interface CompilerError {
  readonly line: string;
  readonly message: string;
}

const root = join(import.meta.dirname, "..");
const folder = join(root, "test", "types");
const file = join(folder, "measured-program.ts");

/** A compiler that parses the library once, and checks each program with a checker of its own, so that counts do not depend on their order. */
export class TypeBench {
  readonly #options: ts.CompilerOptions;
  readonly #parsed: Map<string, ts.SourceFile | undefined> = new Map();

  constructor() {
    const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} };
    const { options } = ts.getParsedCommandLineOfConfigFile(join(folder, "tsconfig.json"), {}, host)!;
    this.#options = { ...options, paths: { sparkwright: [join(root, "src", "index.ts")] } };
  }

  /** The instantiations of types that the compiler counts for a program, which must have no errors. */
  instantiations(text: string): number {
    const program = this.#program(text);
    const [error] = errorsOf(program);
    if (error !== undefined) throw new Error(`the measured program does not compile: ${error.line}\n${error.message}`);
    return program.getInstantiationCount();
  }

  errors(text: string): CompilerError[] {
    return errorsOf(this.#program(text));
  }

  /** The bytes of the declarations that the compiler writes for a program, which must have no errors. */
  declarationBytes(text: string): number {
    const program = this.#program(text, { noEmit: false, declaration: true, emitDeclarationOnly: true });
    let bytes = 0;
    const { diagnostics } = program.emit(
      program.getSourceFile(file),
      (_name, written) => {
        bytes += Buffer.byteLength(written);
      },
      undefined,
      true,
    );
    const [error] = [...errorsOf(program), ...diagnostics.map(errorOf)];
    if (error !== undefined) throw new Error(`the measured program has no declarations: ${error.line}\n${error.message}`);
    return bytes;
  }

  #program(text: string, options: ts.CompilerOptions = {}): ts.Program {
    const host = ts.createCompilerHost(this.#options);
    const { getSourceFile, fileExists } = host;
    host.fileExists = (name) => name === file || fileExists(name);
    host.getSourceFile = (name, languageVersion) => {
      if (name === file) return ts.createSourceFile(name, text, languageVersion, true);
      if (!this.#parsed.has(name)) this.#parsed.set(name, getSourceFile(name, languageVersion));
      return this.#parsed.get(name);
    };
    return ts.createProgram([file], { ...this.#options, ...options }, host);
  }
}

function errorsOf(program: ts.Program): CompilerError[] {
  const source = program.getSourceFile(file)!;
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(errorOf);
}

function errorOf({ file: source, start = 0, messageText }: ts.Diagnostic): CompilerError {
  const line = source === undefined ? "" : source.text.split("\n")[source.getLineAndCharacterOfPosition(start).line]!;
  return { line, message: ts.flattenDiagnosticMessageText(messageText, "\n") };
}
