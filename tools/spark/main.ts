// `npm run spark`: a local Spark Connect server to develop against. Prints its address; Ctrl-C takes it down.
import { whenAncestorDies } from "./ancestors.js";
import { SparkUnavailableError } from "./errors.js";
import { type SparkServer, startSpark } from "./server.js";

const conf = Object.fromEntries(process.argv.slice(2).map(setting));

let server: SparkServer | undefined;
// before there is a server, ending is enough: what it started goes down with this process
const stop = (): void => void (server ? server.stop() : process.exit(1));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);

try {
  await whenAncestorDies(stop);
  server = await startSpark({ conf, report: (line) => console.error(line) });
  console.log(server.address);
  await server.ended;
} catch (error) {
  if (!(error instanceof SparkUnavailableError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** `spark.sql.ansi.enabled=false` as on spark-submit's --conf. */
function setting(argument: string): [string, string] {
  const at = argument.indexOf("=");
  if (at <= 0) throw new Error(`"${argument}" is not a setting. Write key=value, e.g. npm run spark -- spark.sql.ansi.enabled=false`);
  return [argument.slice(0, at), argument.slice(at + 1)];
}
