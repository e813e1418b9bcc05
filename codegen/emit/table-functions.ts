import type { ResultTables } from "../declaration/result-table.js";
import type { FunctionModel } from "../model.js";
import { banner, keyText } from "./data.js";
import { type Implementation, type ImplementedParameter, implementationOf } from "./function-body.js";
import { moduleImports } from "./imports.js";
import { docComment } from "./jsdoc.js";
import { tableExample } from "./table-example.js";

/** functions/table-functions.ts: a class with a method for each of these entries. `heads` are those of the entries as functions. */
export function tableFunctionsModule(
  models: readonly FunctionModel[],
  heads: ReadonlyMap<FunctionModel, readonly string[]>,
  tables: ResultTables,
): string {
  const methods = models.map((model) => methodOf(model, heads.get(model)!.map(tableHead)));
  const typeText = ["Executor", ...methods.map(({ types }) => types)].join("\n");
  const bodyText = ["TableFunctionsByName(", ...methods.map(({ body }) => body)].join("\n");
  return `${banner}${moduleImports(typeText, bodyText, tables)}

/**
 * Spark's table functions, which make frames: those of \`spark.tvf\`. Behind \`lateralJoin\` their arguments may be columns of the frame
 * before them, marked by \`.outer()\`.
 *
 * @example df.lateralJoin(spark.tvf.explode(df.cols().tags.outer()))
 */
export class TableFunctions extends TableFunctionsByName {
  readonly #executor: Executor;

  /** @internal */
  constructor(executor: Executor) {
    super(executor);
    this.#executor = executor;
  }

${methods.map(({ text }) => text).join("\n\n")}
}
`;
}

interface Method {
  readonly text: string;
  readonly types: string;
  readonly body: string;
}

function methodOf(model: FunctionModel, heads: readonly string[]): Method {
  const name = keyText(model.fact.name);
  const { parameters, body } = runTimeHalf(model);
  const doc = docComment(model, model.examples.map(tableExample)).replaceAll(/^/gm, "  ");
  const [only, ...others] = heads;
  const declared =
    others.length === 0 && parameters.every((parameter) => new RegExp(`[(, .]${parameter.name}\\??: `).test(only!))
      ? `  ${name}${only}`
      : [...heads.map((head) => `  ${name}${head};`), `  ${name}(${parameters.map(untyped).join(", ")}): DataFrame<any>`].join("\n");
  return { text: `${doc}\n${declared} {\n    ${body}\n  }`, types: declared, body };
}

function untyped({ name, rest }: ImplementedParameter): string {
  return rest ? `...${name}: readonly unknown[]` : `${name}?: unknown`;
}

/** The call as a frame; or the relation that the protocol has for it. */
function runTimeHalf(model: FunctionModel): Implementation {
  const called = implementationOf(model, (state) => `tableFrame(this.#executor, ${state})`);
  const relation = model.wires.find((wire) => wire.relation !== undefined)?.relation;
  if (relation === undefined) return called;
  const given = ["this.#executor", ...called.parameters.map(({ name }) => name)].join(", ");
  return { parameters: called.parameters, body: `return ${relation}Frame(${given});` };
}

/** A function's TypeScript signature as that of a method that gives a frame. What stands in FROM has no columns to require. */
function tableHead(head: string): string {
  const at = head.lastIndexOf("): ") + 1;
  const parameters = head
    .slice(0, at)
    .replaceAll(/, Q\d = unknown(?=[,>])/g, "")
    .replaceAll(/<Q\d = unknown(?:, )?/g, "<")
    .replaceAll(/, Q\d>/g, ">")
    .replaceAll(/\bExpr</g, "TableArgument<")
    .replace(/^<>/, "");
  return `${parameters}: DataFrame<${columnsOf(head.slice(at + 2).replaceAll(/\bQ\d\b/g, "unknown"))}>`;
}

/** The columns of a generator's type. */
function columnsOf(generator: string): string {
  const written = /^Generator<(?<inside>.*)>$/.exec(generator)?.groups?.inside;
  return written === undefined ? `TableOf<${generator}>` : typeArguments(written)[1]!;
}

/** A list of type arguments, taken apart at its outermost commas. */
function typeArguments(text: string): readonly string[] {
  const parts = [""];
  let depth = 0;
  for (const [i, char] of [...text].entries()) {
    if ("<({[".includes(char)) depth++;
    if (")}]".includes(char) || (char === ">" && text[i - 1] !== "=")) depth--;
    if (char === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += char;
  }
  return parts.map((part) => part.trim());
}
