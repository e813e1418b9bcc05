import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import * as sparkwright from "../../../src/index.js";

const page = readFileSync(join(import.meta.dirname, "../../../docs/errors.md"), "utf8");

/** The error classes that a program can import. */
const classes = Object.entries(sparkwright).flatMap(([name, value]) =>
  typeof value === "function" && value.prototype instanceof Error ? [[name, value.prototype] as const] : [],
);

it("docs/errors.md has a row for every error class, below the class that it is one of", () => {
  const rows = page.split("\n").flatMap((line) => {
    const [, name, parent] = /^\| `(\w+)`[^|]*?(?:, an? `(\w+)`)? \|/.exec(line) ?? [];
    return name === undefined || !name.endsWith("Error") ? [] : [[name, parent ?? "SparkError"] as const];
  });
  const expected = classes.map(([name, prototype]) => [name, Object.getPrototypeOf(prototype).constructor.name] as const);
  const parentOf = new Map(rows);
  for (const [name, parent] of expected) {
    const said = name === "SparkError" || name === "RpcError" ? parent : parentOf.get(name);
    expect(`${name} is a ${said}`).toBe(`${name} is a ${parent}`);
  }
  expect(rows.map(([name]) => name).sort()).toEqual(classes.map(([name]) => name).sort());
});

it("docs/errors.md has every property of an error", () => {
  const error = new sparkwright.SparkError("x", { cause: 1 });
  for (const name of Object.getOwnPropertyNames(error)) if (name !== "name") expect(page).toContain(`\`${name}\``);
});
