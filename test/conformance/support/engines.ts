import { SparkSession } from "../../../src/index.js";
import { sparkAddress } from "../../support/spark.js";

export interface Engine {
  readonly name: "embedded" | "spark";
  /** Why its tests can't run here; undefined: they can. */
  readonly missing: string | undefined;
  session(): Promise<SparkSession>;
}

/** One session an engine and test file, opened when a case first asks. */
export const engines: readonly Engine[] = [
  { name: "embedded", missing: undefined, session: once(() => SparkSession.embedded()) },
  {
    name: "spark",
    missing: sparkAddress() === undefined ? "no Spark on this machine" : undefined,
    session: once(() => SparkSession.connect(sparkAddress()!)),
  },
];

const open: { session: Promise<SparkSession>; forget(): void }[] = [];

function once(start: () => Promise<SparkSession>): () => Promise<SparkSession> {
  let session: Promise<SparkSession> | undefined;
  return () => {
    if (session === undefined) {
      session = start();
      open.push({
        session,
        forget() {
          session = undefined;
        },
      });
    }
    return session;
  };
}

/** Closes what was opened; a later suite of the same file opens anew. */
export async function closeSessions(): Promise<void> {
  for (const { session, forget } of open.splice(0)) {
    forget();
    await (await session).close();
  }
}
