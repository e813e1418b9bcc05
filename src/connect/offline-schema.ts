import { type AnalyzerContext, analyze, schemaOf } from "../analyzer/index.js";
import { AnalysisError, UnsupportedError } from "../errors.js";
import type { Relation } from "../plan/plan.js";
import type { StructType } from "../types/data-type.js";
import { sameType } from "../types/same-type.js";

/**
 * The schema of a plan by the rules of a Spark version, without a server.
 *
 * @throws AnalysisError where Spark refuses the plan, UnsupportedError for what cannot be derived from the plan alone.
 */
export async function offlineSchema(relation: Relation, version: string): Promise<StructType> {
  let zoneAsked = false;
  const schemaIn = async (timeZone: string): Promise<StructType> => {
    const context: AnalyzerContext = {
      version,
      get timeZone() {
        zoneAsked = true;
        return timeZone;
      },
      fileSchema: (format, paths) => Promise.reject(beyondThePlan(`${format} files that were read without a schema (${paths.join(", ")})`)),
      table: (parts) => Promise.reject(beyondThePlan(`the table or view ${parts.join(".")}`)),
    };
    return schemaOf(await analyze(relation, context));
  };
  try {
    const schema = await schemaIn("UTC");
    // The session's zone is the server's to know. It decides one thing: the name that Spark makes of a timestamp in an expression.
    if (zoneAsked && !sameType(schema, await schemaIn("Pacific/Kiritimati")))
      throw beyondThePlan("a column's name that is made of a timestamp in the session's time zone (name it with as(…))");
    return schema;
  } catch (error) {
    throw told(error);
  }
}

function beyondThePlan(what: string): UnsupportedError {
  return new UnsupportedError(`The schema cannot be derived offline, because of ${what}. Without { offline: true } the server is asked.`, {
    messageParameters: { feature: what },
  });
}

/** The analyzer's refusals in the words of this use of it: a server may well do what it does not know. */
function told(error: unknown): unknown {
  if (error instanceof UnsupportedError && error.messageParameters.feature !== undefined)
    return beyondThePlan(error.messageParameters.feature);
  if (error instanceof AnalysisError && error.errorClass === "UNRESOLVED_ROUTINE")
    return beyondThePlan(`the function ${error.messageParameters.routineName}`);
  if (error instanceof AnalysisError && error.errorClass === "UNRESOLVABLE_TABLE_VALUED_FUNCTION")
    return beyondThePlan(`the table function ${error.messageParameters.name}`);
  return error;
}
