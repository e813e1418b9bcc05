// `npm run test:types`: test/types, compiled with the sources. `npm run test:types -- 5.4 5.9`: by those versions of TypeScript, with the
// built declarations (dist/types), as users have them.
import { join } from "node:path";
import { type CompilerVersion, compilers, compileWithDeclarations, compileWithSources } from "./compilers.js";

const declarations = join(import.meta.dirname, "..", "..", "dist", "types");
const known = Object.keys(compilers) as CompilerVersion[];
const asked = process.argv.slice(2) as CompilerVersion[];
const unknown = asked.filter((version) => !known.includes(version));
if (unknown.length > 0) throw new Error(`not a version that is tested: ${unknown.join(", ")}; known: ${known.join(", ")}`);

if (asked.length === 0) {
  const { stdout, code } = await compileWithSources("6.0");
  process.stdout.write(stdout);
  process.exitCode = code ?? 1;
}
for (const version of asked) {
  const errors = await compileWithDeclarations(version, declarations);
  for (const error of errors) console.log(error);
  console.log(
    `TypeScript ${version}: ${errors.length === 0 ? "test/types compiles with the built declarations" : `${errors.length} errors`}`,
  );
  if (errors.length > 0) process.exitCode = 1;
}
