import { type SparkError, UnsupportedError } from "../errors.js";
import { factByWireName } from "../generated/facts/index.js";
import { versionReached } from "../types/version-rules.js";

/**
 * The error of a function that the server does not find, told as what it is when the function came in a later version. Calls in SQL text and by name
 * are not refused before: the session, or its catalog, may have a function of that name.
 */
export function missingByVersion(error: SparkError, version: string | undefined): SparkError {
  if (version === undefined || error.errorClass !== "UNRESOLVED_ROUTINE") return error;
  const name = error.messageParameters.routineName?.replaceAll("`", "");
  const fact = name === undefined ? undefined : factByWireName(name);
  if (fact === undefined || versionReached(version, fact.since)) return error;
  const { errorClass, sqlState, messageParameters, queryContexts } = error;
  return new UnsupportedError(`${fact.name} needs Spark ${fact.since}; this server runs Spark ${version}.`, {
    errorClass,
    sqlState,
    messageParameters,
    queryContexts,
    cause: error,
  });
}
