import type { FunctionModel } from "../model.js";
import { banner, dataText } from "./data.js";

/** src/generated/facts: the entries as data, and their documentation in a module of its own, which nothing at run time needs. */
export function factFiles(models: readonly FunctionModel[]): ReadonlyMap<string, string> {
  return new Map([
    ["facts/index.ts", factsModule(models)],
    ["facts/docs.ts", docsModule(models)],
  ]);
}

function factsModule(models: readonly FunctionModel[]): string {
  return `${banner}import type { FunctionFact } from "../../signatures/function-fact.js";

/** Every function and operator of the registry, sorted by name. */
export const facts: readonly FunctionFact[] = [
${models.map((model) => `  ${dataText(model.fact)},`).join("\n")}
];

const byName: ReadonlyMap<string, FunctionFact> = new Map(facts.map((fact) => [fact.name, fact]));
const byWireName: ReadonlyMap<string, FunctionFact> = new Map(facts.flatMap((fact) => fact.wireNames.map((name) => [name, fact] as const)));

/** The fact of a registry name, which is the API's name or an operator's symbol. */
export function factByName(name: string): FunctionFact | undefined {
  return byName.get(name);
}

/** The fact of the function that a plan calls by this name, in capitals or small letters. */
export function factByWireName(name: string): FunctionFact | undefined {
  return byWireName.get(name.toLowerCase());
}
`;
}

function docsModule(models: readonly FunctionModel[]): string {
  const documented = models.filter((model) => model.doc !== undefined);
  const lines = documented.map((model) => `  ${dataText(model.fact.name)}: ${dataText({ doc: model.doc, examples: model.examples })},`);
  return `${banner}import type { ExampleFact } from "../../signatures/function-fact.js";

/** What a function does, and calls with what Spark gives for them. */
export interface FunctionDoc {
  readonly doc: string;
  readonly examples: readonly ExampleFact[];
}

/** Documentation by registry name. */
export const functionDocs: Readonly<Record<string, FunctionDoc>> = {
${lines.join("\n")}
};
`;
}
