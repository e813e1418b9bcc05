/** A measured figure, with what it should be: a goal is aimed at, a budget fails the bench. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly goal?: string;
  readonly budget?: string;
  readonly over?: boolean;
}

/** Prints figures as a table under a title. */
export function printFigures(title: string, figures: readonly Figure[]): void {
  const rows = figures.map(({ name, value, goal = "", budget = "", over }) => [name, value, goal, budget, over ? "OVER BUDGET" : ""]);
  const head = [title, "measured", "goal", "budget", ""];
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]!.length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join("  ")
      .trimEnd();
  console.log(
    [
      line(head),
      widths
        .map((width) => "─".repeat(width))
        .join("  ")
        .trimEnd(),
      ...rows.map(line),
      "",
    ].join("\n"),
  );
}
