import { UnsupportedError } from "../../errors.js";

/** What the engine does not do exactly as Spark does: refused by name, before anything runs. */
export function refuse(what: string): UnsupportedError {
  return new UnsupportedError(`The embedded engine does not support ${what} yet; a Spark server does (SparkSession.connect).`, {
    errorClass: "UNSUPPORTED_FEATURE.EMBEDDED_ENGINE",
    sqlState: "0A000",
    messageParameters: { feature: what },
  });
}
