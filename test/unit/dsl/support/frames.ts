// biome-ignore-all lint/suspicious/noExplicitAny: tests pass what JavaScript callers could

import { isRowwise } from "../../../../src/connect/rowwise.js";
import type { ActionOptions, Executor, Runnable } from "../../../../src/dsl/executor.js";
import { createDataFrame, type DataFrame } from "../../../../src/dsl/frame/data-frame.js";
import { frameState, rootState } from "../../../../src/dsl/frame/frame-state.js";
import { encode } from "../../../../src/plan/encode.js";
import { relation } from "../../../../src/plan/relation.js";
import { range } from "../../../../src/plan/sources.js";
import type { StructType } from "../../../../src/types/data-type.js";

/** An executor that runs nothing: actions answer with the rows given, and record what they were asked. */
export interface FakeExecutor extends Executor {
  readonly asked: { readonly what: string; readonly plan: any; readonly options?: any }[];
  rows: readonly (readonly unknown[])[];
  schemaAnswer: StructType;
}

export function fakeExecutor(sessionId = "a session"): FakeExecutor {
  const asked: FakeExecutor["asked"] = [];
  const ask = (what: string, plan: Runnable, options?: ActionOptions): void => {
    asked.push({ what, plan: encode(plan.relation, isRowwise), options });
  };
  const nothing = async (): Promise<never> => {
    throw new Error("not in this test");
  };
  return {
    asked,
    rows: [],
    schemaAnswer: { kind: "struct", fields: [] },
    sessionId,
    version: "4.3.0",
    progressHandlers: new Set(),
    async *batches(plan, options) {
      ask("batches", plan, options);
      yield* this.rows;
    },
    arrow: nothing,
    async schema(plan) {
      ask("schema", plan);
      return this.schemaAnswer;
    },
    async explain(plan, mode) {
      ask(`explain ${mode}`, plan);
      return "the plan";
    },
    async treeString(plan) {
      ask("treeString", plan);
      return "root";
    },
    async runSql(plan) {
      ask("runSql", plan);
    },
    async persist(plan, level) {
      ask(`persist ${JSON.stringify(level)}`, plan);
    },
    async unpersist(plan, blocking) {
      ask(`unpersist ${blocking}`, plan);
    },
    storageLevel: nothing,
    async checkpoint(plan, how) {
      ask(`checkpoint ${JSON.stringify(how)}`, plan);
      return relation({ case: "cachedRemoteRelation", value: { relationId: "a relation" } });
    },
    isLocal: nothing,
    isStreaming: nothing,
    inputFiles: nothing,
    sameSemantics: nothing,
    semanticHash: nothing,
    runExtension: nothing,
    localRelation: (rows, schema) => ({ relType: { case: "localRelation", value: { schema: JSON.stringify([[...rows], schema]) } } }),
    config: { get: nothing, value: nothing, valueOr: nothing, isModifiable: nothing, set: nothing, unset: nothing, getAll: nothing },
    tags: { get: () => new Set(), set: () => {}, within: (_tags, work) => work() },
    interrupt: nothing,
    operationStates: nothing,
    newSession: () => fakeExecutor(),
    cloneSession: async () => fakeExecutor(),
    addArtifacts: nothing,
    copyToFileSystem: nothing,
    toProtoJson: nothing,
    toProto: nothing,
    close: nothing,
  };
}

/** A frame of one column, `id`, untyped so that tests may pass anything. */
export function frame(executor: Executor = fakeExecutor()): DataFrame<any> {
  return createDataFrame(rootState(executor, range(0n, 10n, 1n)));
}

/** The operator at the top of a frame's plan, as built. */
export function top(df: unknown): { case: string; value: any } {
  return frameState(df).relation.relType as { case: string; value: any };
}

export function planId(df: unknown): bigint {
  return frameState(df).relation.common!.planId!;
}

/** The plan as it is sent. */
export function sent(df: unknown): any {
  return encode(frameState(df).relation, isRowwise);
}
