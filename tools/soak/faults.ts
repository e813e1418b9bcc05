import { playSchedules } from "../../test/support/fault-schedules.js";
import { startSpark } from "../spark/server.js";

const SCHEDULES = 1_000;

/** 1,000 schedules of faults between client and server: every result is whole, and nothing is left on the server. */
export async function faults(seed: number): Promise<void> {
  const remote = process.env.SPARK_REMOTE;
  const server = remote ? undefined : await startSpark();
  try {
    const seeds = Array.from({ length: SCHEDULES }, (_, index) => seed + index);
    const played = await playSchedules(server?.address ?? remote!, seeds);
    console.log(`  ${SCHEDULES} schedules, ${played.reattached} reattachments, faults: ${JSON.stringify(played.faults)}`);
    if (played.problems.length > 0) throw new Error(played.problems.join("\n"));
  } finally {
    await server?.stop();
  }
}
