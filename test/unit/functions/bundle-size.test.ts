import { describe, expect, it } from "vitest";
import { threeFunctions } from "../../../bench/bundle-size.js";

describe("a bundle", () => {
  it("of three functions has at most 2 KB beside the Column core", async () => {
    expect(await threeFunctions()).toBeLessThanOrEqual(2048);
  });
});
