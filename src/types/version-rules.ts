/** Rules of types that depend on the server's release rather than on a function; everything else is in the registry. */
export interface VersionRules {
  /** Before 4.2 geometries and geographies could be compared. */
  readonly geoOrdered: boolean;
  /** From 4.3 TIME and the two timestamps are cast into each other. */
  readonly timeTimestampCasts: boolean;
  /** From 4.3 `aggregate` takes its accumulator with every nested null flag set. */
  readonly nullableAccumulator: boolean;
}

/** The oldest Spark that is supported. What came later, a plan that uses it needs. */
export const OLDEST_SPARK = "4.1.1";

/** The rules of a release: `4.2.1`, also with a suffix such as `4.3.0-SNAPSHOT`. */
export function rulesOfVersion(version: string): VersionRules {
  return {
    geoOrdered: !versionReached(version, "4.2.0"),
    timeTimestampCasts: versionReached(version, "4.3.0"),
    nullableAccumulator: versionReached(version, "4.3.0"),
  };
}

/** Whether `version` is `since` or later; a suffix such as `-SNAPSHOT` is not looked at. */
export function versionReached(version: string, since: string): boolean {
  const numbers = (text: string) => (/^\d+(\.\d+)*/.exec(text)?.[0] ?? "0").split(".").map(Number);
  const [have, want] = [numbers(version), numbers(since)];
  for (let i = 0; i < 3; i++) {
    const difference = (have[i] ?? 0) - (want[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** The rules of the newest release that the registry knows. */
export const newestRules: VersionRules = { geoOrdered: false, timeTimestampCasts: true, nullableAccumulator: true };
