import { join } from "node:path";
import ts from "typescript";

export interface TypeCost {
  readonly instantiations: number;
  readonly checkMs: number;
}

const folder = join(import.meta.dirname, "..", "test", "types");
const file = join(folder, "measured-program.ts");

/** A compiler that parses the library once, and checks each program with a checker of its own, so that counts do not depend on their order. */
export class TypeBench {
  readonly #options: ts.CompilerOptions;
  readonly #parsed: Map<string, ts.SourceFile | undefined> = new Map();

  constructor() {
    const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} };
    this.#options = ts.getParsedCommandLineOfConfigFile(join(folder, "tsconfig.json"), {}, host)!.options;
  }

  /** What the compiler counts for a program, which must have no errors. Its relative imports are those of a file in test/types. */
  cost(text: string): TypeCost {
    const program = ts.createProgram([file], this.#options, this.#host(text));
    const source = program.getSourceFile(file)!;
    const start = performance.now();
    const [error] = program.getSemanticDiagnostics(source);
    const checkMs = performance.now() - start;
    if (error !== undefined) {
      const { line } = source.getLineAndCharacterOfPosition(error.start ?? 0);
      throw new Error(
        `the measured program does not compile: ${text.split("\n")[line]}\n${ts.flattenDiagnosticMessageText(error.messageText, "\n")}`,
      );
    }
    return { instantiations: program.getInstantiationCount(), checkMs };
  }

  /** What lines add to a program. */
  added(before: string, lines: string): TypeCost {
    const [with_, without] = [this.cost(`${before}\n${lines}`), this.cost(before)];
    return { instantiations: with_.instantiations - without.instantiations, checkMs: with_.checkMs - without.checkMs };
  }

  #host(text: string): ts.CompilerHost {
    const host = ts.createCompilerHost(this.#options);
    const { getSourceFile, fileExists } = host;
    host.fileExists = (name) => name === file || fileExists(name);
    host.getSourceFile = (name, options) => {
      if (name === file) return ts.createSourceFile(name, text, options, true);
      if (!this.#parsed.has(name)) this.#parsed.set(name, getSourceFile(name, options));
      return this.#parsed.get(name);
    };
    return host;
  }
}
