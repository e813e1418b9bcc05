import { parseConnectionString } from "../../../src/connect/grpc/connection-string.js";
import { grpcTransport } from "../../../src/connect/grpc/grpc-transport.js";
import { type ConnectOptions, connectExecutor } from "../../../src/connect/index.js";
import type { Executor, RowOptions, Runnable } from "../../../src/dsl/executor.js";

export type Row = Readonly<Record<string, unknown>>;

export const open = (address: string, options?: ConnectOptions): Promise<Executor> =>
  connectExecutor(grpcTransport(parseConnectionString(address)), options);

/** A session in a time zone, with the types switched on that Spark still has behind a switch. */
export async function openWithAllTypes(address: string, timeZone: string, options?: ConnectOptions): Promise<Executor> {
  const executor = await open(address, options);
  await executor.config.set({
    "spark.sql.timeType.enabled": "true",
    "spark.sql.geospatial.enabled": "true",
    "spark.sql.session.timeZone": timeZone,
  });
  return executor;
}

/** A query as a plan, without the language above the runtime. */
export const query = (text: string): Runnable => ({
  relation: { common: { planId: 0n }, relType: { case: "sql", value: { query: text } } },
});

export async function rowsOf(executor: Executor, plan: Runnable | string, options: RowOptions = {}): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of executor.batches(typeof plan === "string" ? query(plan) : plan, options)) rows.push(...(batch as Row[]));
  return rows;
}
