/** Whether a version such as "4.3.0" or "4.2.0-SNAPSHOT" is `floor` or later; a suffix is not looked at. */
export function atLeast(version: string, floor: string): boolean {
  const parts = numbers(version);
  const wanted = numbers(floor);
  for (let index = 0; index < 3; index++) {
    const difference = (parts[index] ?? 0) - (wanted[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

const numbers = (version: string): readonly number[] => (/^\d+(?:\.\d+)*/.exec(version)?.[0] ?? "").split(".").map(Number);
