import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { describeSpark } from "../support/spark.js";

const main = join(import.meta.dirname, "..", "..", "tools", "spark", "main.ts");

describeSpark("npm run spark", () => {
  it.concurrent.each(["SIGTERM", "SIGKILL"] as const)(
    "takes the server down with everything it started on %s",
    { timeout: 300_000 },
    async (signal) => {
      const child = spawn(process.execPath, ["--import", "tsx", main], { stdio: ["ignore", "pipe", "inherit"] });
      const ended = once(child, "exit").then(([code]) => Promise.reject(new Error(`it ended with ${code} before it gave an address`)));
      const [address] = (await Promise.race([once(createInterface(child.stdout), "line"), ended])) as [string];
      const port = Number(/^sc:\/\/127\.0\.0\.1:(\d+)$/.exec(address)?.[1]);
      expect(await isOpen(port)).toBe(true);
      child.kill(signal);
      await ended.catch(() => {});
      const deadline = Date.now() + 60_000;
      while ((await isOpen(port)) && Date.now() < deadline) await sleep(100);
      expect(await isOpen(port)).toBe(false);
    },
  );
});

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
}
