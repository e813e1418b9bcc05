import { analyze } from "../../analyzer/index.js";
import type { TypedRelation } from "../../analyzer/typed-plan.js";
import { factByName } from "../../generated/facts/index.js";
import type { Relation } from "../../generated/proto/spark/connect/relations_pb.js";
import type { Engine } from "../engine.js";
import type { Scope } from "../lowering/scope.js";
import { fileSchema } from "../reading/file-schema.js";
import { duckdbZone, isFixedZone } from "./config.js";
import type { EmbeddedSession } from "./sessions.js";

/** The Spark release that the engine answers as: the newest that the registry was verified on. */
export const SPARK_VERSION = "4.3.0";

export function scopeOf(session: EmbeddedSession): Scope {
  return {
    version: SPARK_VERSION,
    fact: factByName,
    fixedZone: isFixedZone(session.config.timeZone),
    attributes: new Map(),
    keys: new Map(),
  };
}

/** Names, types and casts of a plan, without running it; reading a file's schema is all that it does outside. */
export async function analyzeRelation(engine: Engine, session: EmbeddedSession, relation: Relation): Promise<TypedRelation> {
  return analyze(relation, {
    version: SPARK_VERSION,
    timeZone: session.config.timeZone,
    async fileSchema(format, paths, options) {
      const connection = await engine.connect(duckdbZone(session.config.timeZone));
      try {
        return await fileSchema(connection, format, paths, options);
      } finally {
        connection.closeSync();
      }
    },
    async table() {
      return undefined;
    },
  });
}
