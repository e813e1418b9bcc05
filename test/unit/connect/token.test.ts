import { describe, expect, it } from "vitest";
import { tokens, toldError } from "../../../src/connect/grpc/token.js";
import { ArgumentError, ConnectionError } from "../../../src/errors.js";
import { RpcError } from "../../../src/transport.js";

const refusal = new RpcError("UNAUTHENTICATED", "Invalid authentication token");

describe("a token of a function", () => {
  it("is fetched when a call needs one, and once for all that wait", async () => {
    let fetched = 0;
    const source = tokens(async () => `t${++fetched}`);
    expect(source.held).toBe(false);
    expect(fetched).toBe(0);
    expect(await Promise.all([source.get(), source.get(), source.get()])).toEqual(["t1", "t1", "t1"]);
    expect(await source.get()).toBe("t1");
    expect(source.held).toBe(true);
  });

  it("is fetched anew once for all calls whose token was refused", async () => {
    let fetched = 0;
    const source = tokens(() => `t${++fetched}`);
    const first = await source.get();
    expect(source.refused(refusal, first)).toBe(true);
    const second = source.get();
    expect(source.refused(refusal, first)).toBe(true);
    expect(await second).toBe("t2");
    // a late refusal of the first is none of the second
    expect(source.refused(refusal, first)).toBe(true);
    expect(await source.get()).toBe("t2");
  });

  it("is kept for other failures", async () => {
    const source = tokens(() => "t");
    await source.get();
    for (const error of [new RpcError("PERMISSION_DENIED", "no"), new RpcError("UNAVAILABLE", "away"), new Error("x")]) {
      expect(source.refused(error, "t")).toBe(false);
      expect(source.held).toBe(true);
    }
  });

  it("that cannot be had is a ConnectionError with the cause, for all that wait; the next call tries again", async () => {
    const reason = new Error("away");
    const results = [reason, "t"];
    const source = tokens(async () => {
      const result = results.shift()!;
      if (result instanceof Error) throw result;
      return result;
    });
    const failed = await Promise.allSettled([source.get(), source.get()]);
    for (const result of failed) {
      expect(result).toMatchObject({ status: "rejected", reason: expect.any(ConnectionError) });
      expect(result).toMatchObject({ reason: { cause: reason } });
    }
    expect(await source.get()).toBe("t");
  });

  it("that is none is an ArgumentError", async () => {
    await expect(tokens(() => 5 as unknown as string).get()).rejects.toThrow(ArgumentError);
    await expect(tokens(() => "").get()).rejects.toThrow(ArgumentError);
  });

  it("is not waited for past a call's abort or timeout, while others still get it", async () => {
    let give: (token: string) => void = () => {};
    const source = tokens(() => new Promise((resolve) => (give = resolve)));
    const abort = new AbortController();
    const patient = source.get();
    const aborted = source.get({ signal: abort.signal });
    const timed = source.get({ timeout: 5 });
    abort.abort();
    await expect(aborted).rejects.toMatchObject({ name: "RpcError", status: "CANCELLED" });
    await expect(timed).rejects.toMatchObject({ name: "RpcError", status: "DEADLINE_EXCEEDED" });
    give("t");
    expect(await patient).toBe("t");
  });
});

describe("a token as text", () => {
  it("is what every call gets; the server's refusal is the last word", async () => {
    const source = tokens("t");
    expect(await source.get()).toBe("t");
    expect(source.refused(refusal, "t")).toBe(false);
    expect(await tokens(undefined).get()).toBeUndefined();
  });

  it("that no header can carry is refused at once", () => {
    expect(() => tokens("a b")).toThrow(ArgumentError);
  });
});

describe("an error of a call", () => {
  it("loses the token that the server repeats, in its text and its details", () => {
    const error = new RpcError("PERMISSION_DENIED", "t0k may not", { info: { reason: "t0k" }, retryDelay: 5, cause: "t0k" });
    const told = toldError(error, "t0k", "h:1");
    expect(told).toMatchObject({ status: "PERMISSION_DENIED", message: "[token] may not", info: { reason: "[token]" }, retryDelay: 5 });
    expect((told as Error).cause).toBeUndefined();
  });

  it("says what to do about a refusal", () => {
    expect(toldError(refusal, "t0k", "h:1")).toMatchObject({
      message: expect.stringMatching(/^h:1: Invalid authentication token \(the server refused/),
    });
    expect(toldError(refusal, undefined, "h:1")).toMatchObject({ message: expect.stringContaining("SPARK_CONNECT_AUTHENTICATE_TOKEN") });
  });

  it("is the same one where there is nothing to say", () => {
    const error = new RpcError("NOT_FOUND", "no");
    expect(toldError(error, "t0k", "h:1")).toBe(error);
  });
});
