import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { create, createRegistry, toJson } from "@bufbuild/protobuf";
import { anyPack, StringValueSchema } from "@bufbuild/protobuf/wkt";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { connectExecutor } from "../../../src/connect/index.js";
import { createColumn } from "../../../src/dsl/column/column.js";
import { plain } from "../../../src/dsl/column/column-state.js";
import type { Executor } from "../../../src/dsl/executor.js";
import { createDataFrame, type DataFrame } from "../../../src/dsl/frame/data-frame.js";
import { rootState } from "../../../src/dsl/frame/frame-state.js";
import { AnalyzePlanRequestSchema, PlanSchema } from "../../../src/generated/proto/spark/connect/base_pb.js";
import { ArgumentError, StorageLevel, UnsupportedError } from "../../../src/index.js";
import { extensionExpression, extensionRelation } from "../../../src/plan/extensions.js";
import { range } from "../../../src/plan/sources.js";
import { type Json, normalize } from "../plans/normalize.js";
import { type AnsweringServer, answeringServer } from "./answering-server.js";

// What is sent for the calls that record-requests.py made with PySpark's client: the same requests.

const recorded: Record<string, Json> = JSON.parse(readFileSync(join(import.meta.dirname, "requests.json"), "utf8"));
const registry = createRegistry(StringValueSchema);
const message = anyPack(StringValueSchema, create(StringValueSchema, { value: "of a plugin" }));
const kept = { responseType: { case: "checkpointCommandResult", value: { relation: { relationId: "the relation" } } } } as const;

let server: AnsweringServer;
let executor: Executor;
beforeEach(async () => {
  server = answeringServer();
  executor = await connectExecutor(server.transport);
});

const numbers = (end: bigint): DataFrame<{ id: "bigint" }> => createDataFrame(rootState(executor, range(0n, end, 1n)));
const df = (): DataFrame<{ id: "bigint" }> => numbers(10n).filter("id > 1");

const asked = (): Json => toJson(AnalyzePlanRequestSchema, create(AnalyzePlanRequestSchema, { analyze: server.questions.at(-1)! })) as Json;
const sent = (): Json => toJson(PlanSchema, create(PlanSchema, server.plans.at(-1)!), { registry }) as Json;

describe("a question is the one that PySpark asks", () => {
  const questions: Record<string, () => Promise<unknown>> = {
    cache: () => df().cache(),
    persist: () => df().persist(StorageLevel.DISK_ONLY_2),
    storageLevel: () => df().storageLevel(),
    unpersist: () => df().unpersist(),
    "unpersist and wait": () => df().unpersist(true),
    isLocal: () => df().isLocal(),
    isStreaming: () => df().isStreaming(),
    inputFiles: () => df().inputFiles(),
    sameSemantics: () => df().sameSemantics(numbers(5n)),
    semanticHash: () => df().semanticHash(),
  };
  it.each(Object.keys(questions))("%s", async (name) => {
    await questions[name]!();
    expect(server.questions).toHaveLength(1);
    expect(normalize(asked())).toEqual(normalize(recorded[name]!));
  });
});

describe("a command is the one that PySpark sends", () => {
  const commands: Record<string, () => Promise<unknown>> = {
    checkpoint: () => df().checkpoint(),
    "checkpoint later": () => df().checkpoint(false),
    localCheckpoint: () => df().localCheckpoint(),
    "localCheckpoint at a level": () => df().localCheckpoint(false, StorageLevel.MEMORY_AND_DISK),
  };
  it.each(Object.keys(commands))("%s", async (name) => {
    server.answers.push([kept]);
    await commands[name]!();
    expect(normalize(sent())).toEqual(normalize(recorded[name]!));
  });

  it("command of a plugin, whose answers are handed on", async () => {
    server.answers.push([{ responseType: { case: "extension", value: message } }]);
    const answers = await executor.runExtension(message, {});
    expect(normalize(sent())).toEqual(normalize(recorded["command of a plugin"]!));
    expect(answers).toEqual([{ typeUrl: message.typeUrl, value: message.value }]);
  });
});

describe("plans with messages of plugins", () => {
  const relation = () => createDataFrame(rootState(executor, extensionRelation(message)));
  const column = () => createColumn(plain(extensionExpression(message)));
  it("as JSON they want a registry that knows the message", async () => {
    await expect(relation().toProtoJson()).rejects.toThrow(UnsupportedError);
    await expect(relation().toProtoJson()).rejects.toThrow(/google\.protobuf\.StringValue.*registry/);
    expect((await relation().toProto()).length).toBeGreaterThan(0);
    await expect(column().toProtoJson()).rejects.toThrow(/google\.protobuf\.StringValue.*registry/);
    expect(await column().toProtoJson({ registry })).toMatchObject({ extension: { value: "of a plugin" } });
  });
  it("show in a frame's operators and in a column's text", () => {
    expect(`${relation()}`).toContain("Extension type.googleapis.com/google.protobuf.StringValue");
    expect(column().toString()).toBe("Column<'google.protobuf.StringValue(...)'>");
  });
});

describe("a checkpoint", () => {
  let collectGarbage: () => void;
  beforeAll(() => {
    setFlagsFromString("--expose-gc");
    collectGarbage = runInNewContext("gc") as () => void;
  });
  const removals = (): Json[] =>
    server.plans
      .filter(({ opType }) => opType?.case === "command" && opType.value.commandType?.case === "removeCachedRemoteRelationCommand")
      .map((plan) => toJson(PlanSchema, create(PlanSchema, plan)) as Json);

  it("is removed from the server when no frame is made of it any more, and not before", { timeout: 30_000 }, async () => {
    server.answers.push([kept]);
    let derived: DataFrame<{ id: "bigint" }> | undefined = (await df().localCheckpoint()).withColumn("x", (c) => c.id).select("id");
    for (let i = 0; i < 5; i++) {
      collectGarbage();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(removals()).toEqual([]);
    expect(await derived.toProtoJson()).toMatchObject({ root: { project: {} } });
    derived = undefined;
    await vi.waitFor(
      () => {
        collectGarbage();
        expect(removals()).toEqual([recorded["removal of a checkpoint"]]);
      },
      { timeout: 20_000 },
    );
  });

  it("whose answer lacks the relation is an error", async () => {
    await expect(df().checkpoint()).rejects.toThrow("without the relation");
  });
});

describe("wrong arguments are refused before anything is sent", () => {
  const wrong: Record<string, () => Promise<unknown>> = {
    "a level's name": () => df().persist("DISK_ONLY" as never),
    "a level without its parts": () => df().persist({ useDisk: true } as never),
    "no boolean": () => df().unpersist("yes" as never),
    "an option of checkpoint that is none": () => df().checkpoint(true, { level: 1 } as never),
    "a frame of another session": async () =>
      df().sameSemantics(createDataFrame(rootState(await connectExecutor(answeringServer().transport), range(0n, 1n, 1n)))),
    "no frame": () => df().sameSemantics({} as never),
    "an option of toProtoJson that is none": () => df().toProtoJson({ indent: 2 } as never),
  };
  it.each(Object.keys(wrong))("%s", async (name) => {
    await expect(wrong[name]!()).rejects.toThrow(ArgumentError);
    expect([server.questions, server.plans]).toEqual([[], []]);
  });
});
