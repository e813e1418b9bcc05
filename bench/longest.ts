/** The largest length below `limit` that holds, if `from` does: by halving, since what holds holds of everything shorter. */
export function longest(from: number, limit: number, holds: (length: number) => boolean): number {
  let [good, bad] = [from, limit];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (holds(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
