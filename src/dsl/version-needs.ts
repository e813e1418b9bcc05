import { UnsupportedError } from "../errors.js";
import { versionReached } from "../types/version-rules.js";

/** The newest Spark version that something in a plan needs, and what needs it; undefined: the oldest that is supported will do. */
export type VersionNeeds = { readonly version: string; readonly what: string } | undefined;

/** The newest version that one of these needs, with what needs it. */
export function newestNeeds(parts: Iterable<{ readonly needs: VersionNeeds }>): VersionNeeds {
  let result: VersionNeeds;
  for (const { needs } of parts) {
    if (needs !== undefined && (result === undefined || !versionReached(result.version, needs.version))) result = needs;
  }
  return result;
}

/** Refuses what the server is too old for; called before anything of the plan is sent. */
export function requireVersion(needs: VersionNeeds, server: string): void {
  if (needs !== undefined && !versionReached(server, needs.version)) {
    throw new UnsupportedError(`${needs.what} needs Spark ${needs.version}; this server runs Spark ${server}.`);
  }
}
