// biome-ignore-all lint/suspicious/noExplicitAny: calls of any types, the wrong ones too
import { expect, it } from "vitest";
import { analyze, schemaOf } from "../../../src/analyzer/index.js";
import { createDataFrame } from "../../../src/dsl/frame/data-frame.js";
import { frameState, rootState } from "../../../src/dsl/frame/frame-state.js";
import { AnalysisError, UnsupportedError } from "../../../src/errors.js";
import { type DataFrame, fn, Window, when } from "../../../src/index.js";
import { relation } from "../../../src/plan/relation.js";
import type { Field } from "../../../src/types/data-type.js";
import { toJson } from "../../../src/types/json.js";
import { type OperatorCall, operatorCalls, operatorColumns } from "../../types/support/operator-calls.js";
import { context } from "./recorded.js";

// Operators on every pair of types, as the analyzer resolves them: what a live Spark said of the same calls is in test/types/operators.json.

const session = {} as never;
const fields = new Map(operatorColumns().map((field) => [field.name, field]));
const calls = operatorCalls();

function frameOf(columns: readonly Field[]): DataFrame<any> {
  const schema = toJson({ kind: "struct", fields: columns });
  return createDataFrame(rootState(session, relation({ case: "localRelation", value: { schema } })));
}

const frames = Object.fromEntries([...fields].map(([name, field]) => [name, frameOf([{ ...field, name: "a" }])]));
const texts = calls.map(({ text }) => `(c) => ${text}`).join(",\n");
/** The calls as functions of a frame's columns; of one frame's only column, where a call is of frames. */
const functions = new Function("f", "fn", "when", "Window", "only", `return [${texts}]`)(frames, fn, when, Window, (x: unknown) => x);

/** A frame of the columns that a call names: a narrow one is resolved in less time. */
const tables = new Map<string, DataFrame<any>>();
function tableOf({ left, right }: OperatorCall): DataFrame<any> {
  const key = `${left} ${right}`;
  const names = new Set(["boolean", "int", left, ...(fields.has(right) ? [right] : [])].flatMap((name) => [name, `n_${name}`]));
  const found = tables.get(key) ?? frameOf([...names].map((name) => fields.get(name)!));
  tables.set(key, found);
  return found;
}

type Answer = { readonly type: string } | { readonly refused: string } | { readonly unsupported: string };

/** The type as JSON with its null flag, the class of the error, or what the analyzer says that it does not know. */
async function derived(call: OperatorCall, i: number): Promise<Answer> {
  try {
    const table = tableOf(call);
    const made = functions[i](table.cols());
    const frame = call.text.startsWith("only(") ? made : table.select(made.as("a"));
    const field = schemaOf(await analyze(frameState(frame).relation, context)).fields.at(-1)!;
    return { type: `${toJson(field.type)} ${field.nullable}` };
  } catch (error) {
    if (error instanceof AnalysisError) return { refused: error.errorClass! };
    if (error instanceof UnsupportedError) return { unsupported: error.message };
    throw error;
  }
}

it("operators on every pair of types have offline the type and null flag that Spark gives, or are refused", async () => {
  const counts: Record<string, number> = {};
  const count = (what: string) => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  const wrong: string[] = [];
  for (const [i, call] of calls.entries()) {
    const { answer, text } = call;
    const found = await derived(call, i);
    const expected = typeof answer === "string" ? { refused: answer } : { type: `${toJson(answer.type)} ${answer.nullable}` };
    if ("unsupported" in found) count("not known here, by name");
    else if ("refused" in expected && "refused" in found)
      count(expected.refused === found.refused ? "Spark's error" : "another error than Spark's");
    else if ("type" in expected && "type" in found && expected.type === found.type) count("Spark's type");
    else wrong.push(`${text}: ${JSON.stringify(expected)} <- ${JSON.stringify(found)}`);
  }
  expect(wrong).toEqual([]);
  expect(counts).toMatchInlineSnapshot(`
    {
      "Spark's error": 8866,
      "Spark's type": 12650,
      "another error than Spark's": 30,
      "not known here, by name": 96,
    }
  `);
}, 120_000);
