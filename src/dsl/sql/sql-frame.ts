import { subqueryAlias } from "../../plan/row-operators.js";
import { sql } from "../../plan/sources.js";
import type { Executor } from "../executor.js";
import { actionOptions } from "../frame/actions.js";
import { type FrameState, requireSession, rootState, runnable } from "../frame/frame-state.js";
import { verifyClaimsOfAction } from "../input/schema-claims.js";
import { allClaims } from "../schema-claim.js";
import { newestNeeds } from "../version-needs.js";
import { requireQuery } from "./sql-queries.js";
import { type SqlStatement, sqlStatement } from "./sql-template.js";

// Frames and commands made of SQL text.

/** The frame of a query; nothing is sent. */
export function sqlFrame(executor: Executor, text: unknown, rest: readonly unknown[]): FrameState {
  const statement = sqlStatement("spark.sql", text, rest);
  requireQuery(statement.text);
  return statementFrame(executor, statement);
}

/** Runs a statement at once. With plain text, the options of an action may follow the values. */
export async function runSql(executor: Executor, text: unknown, rest: readonly unknown[]): Promise<void> {
  const isText = typeof text === "string";
  const options = actionOptions(isText ? rest[1] : undefined, "spark.exec");
  const frame = statementFrame(executor, sqlStatement("spark.exec", text, isText ? rest.slice(0, 1) : rest));
  await verifyClaimsOfAction(frame, options);
  await executor.runSql(runnable(frame), options);
}

function statementFrame(executor: Executor, statement: SqlStatement): FrameState {
  const frames = [...statement.frames].map(([name, frame]) => ({ name, frame }));
  for (const { frame } of frames) {
    requireSession(executor, frame, "a frame in a hole");
  }
  const views = frames.map(({ name, frame }) => subqueryAlias(frame.relation, name));
  const { text, named } = statement;
  const made = rootState(executor, sql({ query: text, named, views }));
  const parts = [...named.values(), ...frames.map(({ frame }) => frame)];
  return { ...made, needs: newestNeeds(parts), claims: allClaims(parts) };
}
