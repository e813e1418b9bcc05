import type { Difference, Verification } from "./verify.js";

/** A verification for a terminal: every difference, stale exclusions, and the counts at the end. */
export function reportLines(verification: Verification): readonly string[] {
  const { version, functions, overloads, taken, refused, differences, excluded, stale, seconds } = verification;
  return [
    ...differences.flatMap(differenceLines),
    ...stale.map(
      ({ names, calls = [] }) => `stale exclusion: ${[...names, ...calls].join(", ")} (Spark ${version} agrees with the registry)`,
    ),
    `Spark ${version}: ${functions} functions, ${overloads} overloads; ${taken} calls taken and ${refused} refused as predicted, ` +
      `but for ${differences.length} differences and ${excluded} that are excluded with a reason; ${seconds.toFixed(1)} s`,
  ];
}

export function differenceLines({ name, overload, call, expected, found }: Difference): readonly string[] {
  return [`${name}: ${overload}`, ...(call === "" ? [] : [`  call      ${call}`]), `  expected  ${expected}`, `  found     ${found}`];
}
