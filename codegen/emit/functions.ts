import { camelName } from "../../src/signatures/camel-name.js";
import { callShapes } from "../declaration/arguments.js";
import { headText } from "../declaration/declaration.js";
import { type Draft, declarationOf, merged } from "../declaration/draft.js";
import { handWritten } from "../declaration/hooks.js";
import { declaredName } from "../declaration/names.js";
import { ResultTables } from "../declaration/result-table.js";
import { shapeDraft } from "../declaration/shape-draft.js";
import { type FunctionModel, hasCamelName, isTableFunction, isTypedFunction } from "../model.js";
import { banner } from "./data.js";
import { implementationOf } from "./function-body.js";
import { moduleImports } from "./imports.js";
import { docComment } from "./jsdoc.js";
import { tableFunctionsModule } from "./table-functions.js";

/** TypeScript overloads are for what one generic declaration cannot say; a function with more of them than this wants a hook. */
const mostOverloads = 3;

export interface FunctionFiles {
  readonly files: ReadonlyMap<string, string>;
  /** functions that needed TypeScript overloads, for whoever runs the generator to see */
  readonly overloaded: readonly string[];
}

/** src/generated/functions: a file a group, the entries that export every function once, and the table functions. */
export function functionFiles(models: readonly FunctionModel[]): FunctionFiles {
  const callable = models.filter(isTypedFunction);
  const tables = new ResultTables();
  const inFrom = models.filter(isTableFunction);
  const heads = new Map([...callable, ...inFrom].map((model) => [model, headsOf(model, tables)]));
  const groups = [...new Set(callable.map((model) => model.fact.group))].sort();
  const files = new Map<string, string>();
  for (const group of groups) {
    const own = callable.filter((model) => model.fact.group === group);
    files.set(`functions/${group}.ts`, groupModule(own, heads, tables));
  }
  files.set("functions/table-functions.ts", tableFunctionsModule(inFrom, heads, tables));
  files.set(
    "functions/tables.ts",
    `${banner}import type { ArrayOf } from "../../types/tags.js";\n\n// Result types by the type of an argument.\n\n${tables.texts().join("\n\n")}\n`,
  );
  files.set(
    "functions/index.ts",
    indexModule(callable, groups, (name) => name),
  );
  files.set("functions/camel.ts", indexModule(callable.filter(hasCamelName), groups, camelName));
  return { files, overloaded: callable.filter((model) => heads.get(model)!.length > 1).map((model) => model.fact.name) };
}

/** The TypeScript signatures of a function, without its name. */
function headsOf(model: FunctionModel, tables: ResultTables): readonly string[] {
  const written = handWritten[model.fact.aliasOf ?? model.fact.name];
  if (written) return written;
  try {
    const drafts: Draft[] = [];
    for (const shape of callShapes(model)) {
      const draft = shapeDraft(model, shape, tables);
      const at = drafts.findIndex((earlier) => merged(earlier, draft) !== undefined);
      if (at < 0) drafts.push(draft);
      else drafts[at] = merged(drafts[at]!, draft)!;
    }
    if (drafts.length > mostOverloads) throw new Error(`it would need ${drafts.length} TypeScript overloads`);
    return drafts.map((draft) => headText(declarationOf(draft)));
  } catch (error) {
    throw new Error(`${model.fact.name}: ${(error as Error).message}`, { cause: error });
  }
}

function groupModule(models: readonly FunctionModel[], heads: ReadonlyMap<FunctionModel, readonly string[]>, tables: ResultTables): string {
  const texts = models.map((model) => functionText(model, heads.get(model)!));
  const typeText = models.flatMap((model) => heads.get(model)!).join("\n");
  const bodyText = texts.map((text) => text.body).join("\n");
  return `${banner}${moduleImports(typeText, bodyText, tables)}\n\n${texts.map((text) => text.text).join("\n\n")}\n`;
}

function functionText(model: FunctionModel, heads: readonly string[]): { readonly text: string; readonly body: string } {
  const name = declaredName(model.fact.name);
  const { parameters, body } = implementationOf(model);
  const doc = docComment(model);
  if (heads.length === 1 && namesMatch(heads[0]!, parameters))
    return { text: `${doc}\nexport function ${name}${heads[0]} {\n  ${body}\n}`, body };
  const implementation = parameters
    .map((parameter) => (parameter.rest ? `...${parameter.name}: readonly unknown[]` : `${parameter.name}?: unknown`))
    .join(", ");
  const overloads = heads.map((head) => `export function ${name}${head};`).join("\n");
  return { text: `${doc}\n${overloads}\nexport function ${name}(${implementation}): any {\n  ${body}\n}`, body };
}

/** Whether the one declaration's parameters are the implementation's: not so for `first, ...rest`. */
function namesMatch(head: string, parameters: readonly { readonly name: string }[]): boolean {
  const declared = new Set(Array.from(head.matchAll(/(?<=[(, .])\w+(?=\??: )/g), ([name]) => name));
  return parameters.every((parameter) => declared.has(parameter.name));
}

/** An entry: each function under its Spark name, or as `rename` has it. */
function indexModule(models: readonly FunctionModel[], groups: readonly string[], rename: (name: string) => string): string {
  const seen = new Map<string, string>();
  for (const { fact } of models) {
    const name = rename(fact.name);
    if (seen.has(name)) throw new Error(`${fact.name} and ${seen.get(name)} would both be exported as ${name}`);
    seen.set(name, fact.name);
  }
  const lines = groups.map((group) => {
    const exported = models
      .filter((model) => model.fact.group === group)
      .map(({ fact }) => {
        const [declared, name] = [declaredName(fact.name), rename(fact.name)];
        return declared === name ? name : `${declared} as ${name}`;
      });
    return `export {\n${exported.map((text) => `  ${text},\n`).join("")}} from "./${group}.js";`;
  });
  return `${banner}${handWrittenFunctions(rename)}\n${lines.join("\n")}\n`;
}

/**
 * Spark's functions that make columns of what is not a column, or what is no column of columns; they are part of the language, not of the
 * registry's functions.
 */
function handWrittenFunctions(rename: (name: string) => string): string {
  const as = (declared: string, name: string) => (declared === rename(name) ? declared : `${declared} as ${rename(name)}`);
  const directions = ["asc", "asc_nulls_first", "asc_nulls_last", "desc", "desc_nulls_first", "desc_nulls_last"];
  return `export { expr } from "../../dsl/column/expr-text.js";
export { lit } from "../../dsl/column/lit.js";
export { col, col as column } from "../../dsl/column/references.js";
export { when } from "../../dsl/column/when.js";
export { broadcast } from "../../dsl/functions/broadcast.js";
export { ${as("callFunction", "call_function")} } from "../../dsl/functions/call-function.js";
export {
${directions.map((name) => `  ${as(name, name)},\n`).join("")}} from "../../dsl/functions/directions.js";`;
}
