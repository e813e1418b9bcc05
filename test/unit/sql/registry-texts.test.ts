import { describe, expect, it } from "vitest";
import { expressionMessage } from "../../../src/messages.js";
import { parseExpression } from "../../../src/sql/expression/parse.js";
import { registryTexts } from "./registry-texts.js";

// What the registry's examples send, written as SQL, is read back as the same messages. (That Spark's parser reads it so too: test/spark/sql-expressions.test.ts.)

const texts = registryTexts();

describe("the registry's examples as SQL text", () => {
  it("are nearly all", () => {
    expect(texts.length).toBeGreaterThan(700);
  });

  it.each(texts.map(({ expr, text, expression }) => [expr, text, expression] as const))("%s", (_expr, text, expression) => {
    const [read, sent] = [parseExpression("sql.expr", [text], []), expression].map((each) => expressionMessage(each).json());
    expect(read).toEqual(sent);
  });
});
