import { Ajv, type ErrorObject, type Options } from "ajv";
import type { Problem, RegistrySource } from "./registry-source.js";

// The compiled checks run once: to compile them costs more than to run them. `strict` finds what is wrong with a schema itself.
const quickly: Options = { inlineRefs: false, meta: false, validateSchema: false, code: { optimize: false } };

/** What a JSON Schema finds wrong with a source, each problem at its place and with what was found and what was expected. */
export function schemaProblems(source: RegistrySource, schema: object): readonly Problem[] {
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: true, strictRequired: false, strictTypes: false, ...quickly });
  const validate = ajv.compile(schema);
  if (validate(source.data)) return [];
  // a failed `if` is told by the errors of the branch it chose
  const errors = (validate.errors ?? []).filter((error) => error.keyword !== "if");
  const problems = mostTelling(errors).map((error) => {
    const path = pathOf(error.instancePath);
    if (error.keyword === "additionalProperties") {
      const field = String(error.params.additionalProperty);
      return source.problem([...path, field], `found the field ${JSON.stringify(field)}, expected one of ${fieldsOf(error)}`, "key");
    }
    return source.problem(path, `found ${brief(error.data)}, expected ${expectation(error)}`);
  });
  return [...new Map(problems.map((problem) => [`${problem.line}:${problem.column}:${problem.message}`, problem])).values()];
}

/**
 * Of a choice (`oneOf`) ajv reports every alternative's errors. Where the value has a field that only one alternative knows, the
 * errors inside that alternative say more than the choice; otherwise the choice itself is the message.
 */
function mostTelling(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const choices = errors.filter((error) => error.keyword === "oneOf");
  const inside = (error: ErrorObject, choice: ErrorObject) => choice !== error && error.instancePath.startsWith(choice.instancePath);
  return errors.filter((error) => {
    if (choices.includes(error) && errors.some((other) => inside(other, error) && isDeeper(other, error))) return false;
    return !choices.some((choice) => inside(error, choice) && error.schemaPath !== choice.schemaPath && !isDeeper(error, choice));
  });
}

function isDeeper(error: ErrorObject, choice: ErrorObject): boolean {
  return error.instancePath.length > choice.instancePath.length && error.keyword !== "oneOf" && error.keyword !== "type";
}

function expectation(error: ErrorObject): string {
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case "type":
      return article(String(params.type));
    case "enum":
      return `one of ${(params.allowedValues as unknown[]).map((value) => JSON.stringify(value)).join(", ")}`;
    case "required":
      return `the field ${JSON.stringify(params.missingProperty)} in it`;
    case "dependencies":
      return `the field ${JSON.stringify(params.missingProperty)} beside ${JSON.stringify(params.property)}`;
    case "pattern":
      return `${descriptionOf(error) ?? "text"} (${String(params.pattern)})`;
    case "oneOf":
      return `one of: ${alternatives(error)}`;
    case "const":
      return JSON.stringify(params.allowedValue);
    case "minItems":
      return "a list that is not empty";
    case "minLength":
      return "text that is not empty";
    default:
      return error.message ?? error.keyword;
  }
}

function alternatives(error: ErrorObject): string {
  const choices = error.schema as readonly {
    readonly type?: string;
    readonly required?: readonly string[];
    readonly description?: string;
  }[];
  return choices
    .map(
      (choice) =>
        choice.description ?? (choice.required ? `{ ${choice.required.join(", ")} }` : (choice.type ?? "an object of its fields")),
    )
    .join(" | ");
}

function fieldsOf(error: ErrorObject): string {
  const properties = (error.parentSchema as { readonly properties?: object } | undefined)?.properties ?? {};
  return Object.keys(properties).join(", ");
}

function descriptionOf(error: ErrorObject): string | undefined {
  return (error.parentSchema as { readonly description?: string } | undefined)?.description;
}

function article(type: string): string {
  if (type === "array") return "a list";
  return type === "object" || type === "integer" ? `an ${type}` : `a ${type}`;
}

function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

function pathOf(pointer: string): readonly (string | number)[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
