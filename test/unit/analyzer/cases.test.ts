import { describe, expect, it } from "vitest";
import { analyze, schemaOf } from "../../../src/analyzer/index.js";
import { AnalysisError } from "../../../src/errors.js";
import { toJson } from "../../../src/types/json.js";
import { context, recordedCases } from "./recorded.js";

const cases = recordedCases();

describe("schemas that Spark derives", () => {
  const accepted = cases.flatMap(({ code, plan, schema }) => (schema === undefined ? [] : [[code, plan, schema] as const]));

  it.each(accepted)("%s", async (_, plan, schema) => {
    const derived = schemaOf(await analyze(plan, context));
    expect(JSON.parse(toJson(derived))).toEqual(schema);
  });
});

describe("plans that Spark refuses", () => {
  const refused = cases.flatMap(({ code, plan, error }) => (error === undefined ? [] : [[code, plan, error] as const]));

  it.each(refused)("%s", async (_, plan, error) => {
    const failure = await analyze(plan, context).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(failure).toBeInstanceOf(AnalysisError);
    const { errorClass, sqlState, messageParameters } = failure as AnalysisError;
    expect({ errorClass, sqlState: sqlState ?? null, parameters: messageParameters }).toEqual(error);
  });
});
