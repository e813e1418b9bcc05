import { readdirSync, readFileSync } from "node:fs";

/** Linux counts processor time in hundredths of a second. */
const TICKS = 100;

/** Seconds of the processor that the Spark server at an address has taken so far; undefined where it is not a process of this machine's that Linux shows. */
export function serverSeconds(address: string): number | undefined {
  const port = address.split(":").at(-1)!;
  const process = running().find(
    ({ command }) => /\bjava$/.test(command[0]!) && command.includes(`spark.connect.grpc.binding.port=${port}`),
  );
  if (process === undefined) return undefined;
  // The name, in parentheses, may hold spaces; user and system time are the 14th and 15th field.
  const fields = readFileSync(`/proc/${process.id}/stat`, "utf8").split(") ").at(-1)!.split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

function running(): { readonly id: string; readonly command: readonly string[] }[] {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .flatMap((id) => {
        try {
          return [{ id, command: readFileSync(`/proc/${id}/cmdline`, "utf8").split("\0") }];
        } catch {
          return []; // it has ended meanwhile
        }
      });
  } catch {
    return []; // there is no /proc
  }
}
