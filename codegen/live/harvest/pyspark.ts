import { runProgram } from "../../../tools/spark/run-program.js";

/** Prints a JSON object: the names of pyspark.sql.functions with their signatures. */
const script = `
import inspect, json
import pyspark.sql.functions as functions
print(json.dumps({name: str(inspect.signature(value)) for name, value in vars(functions).items()
                  if inspect.isfunction(value) and not name.startswith("_") and value.__module__.startswith("pyspark.sql.functions")}))
`;

/** The signatures of PySpark's functions as a Python reports them. */
export async function pysparkSignatures(python: string): Promise<Readonly<Record<string, string>>> {
  const { code, stdout, stderr } = await runProgram(python, ["-W", "ignore", "-c", script]);
  if (code !== 0) throw new Error(`${python} could not list pyspark.sql.functions:\n${stderr.trim().split("\n").slice(-3).join("\n")}`);
  const signatures = JSON.parse(stdout) as Readonly<Record<string, string>>;
  return Object.fromEntries(Object.entries(signatures).map(([name, signature]) => [name, plainSignature(signature)]));
}

/** Types by their own names: `ForwardRef('Column')`, `'Column'` and `pyspark.sql.column.Column` are `Column`. */
function plainSignature(signature: string): string {
  return signature
    .replaceAll(/ForwardRef\('([^']*)'\)/g, "$1")
    .replaceAll(/'(\w+)'(?=[\],)]| =|$)/g, "$1")
    .replaceAll(/\b(?:\w+\.)+(\w+)/g, "$1");
}
