import { freemem, totalmem } from "node:os";
import type { Bindings, DuckDB, DuckDBConnection, DuckDBInstance } from "./duckdb.js";
import { loadDuckDB } from "./duckdb.js";
import { registerScalars } from "./js-scalars.js";
import { sql, text } from "./lowering/sql-text.js";

/** DuckDB in this process. Every running operation has a connection of its own: a second query ends an open stream silently. */
export interface Engine {
  readonly api: DuckDB;
  readonly bindings: Bindings;
  /** A connection set to the session's zone; the caller closes it. */
  connect(timeZone: string): Promise<DuckDBConnection>;
  close(): void;
}

/** Half of the machine, and no more than what is free now: DuckDB's own default is 80 % of the machine. */
function memoryLimit(): string {
  const bytes = Math.max(256 * 2 ** 20, Math.min(totalmem() / 2, freemem()));
  return `${Math.floor(bytes / 2 ** 20)}MiB`;
}

export async function openEngine(): Promise<Engine> {
  const { api, bindings } = await loadDuckDB();
  const instance: DuckDBInstance = await api.DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    memory_limit: memoryLimit(),
  });
  const setup = await instance.connect();
  registerScalars(api, setup);
  setup.closeSync();
  return {
    api,
    bindings,
    async connect(timeZone) {
      const connection = await instance.connect();
      try {
        await connection.run(sql`SET TimeZone = ${text(timeZone)}`.sql);
      } catch (error) {
        connection.closeSync();
        throw error;
      }
      return connection;
    },
    close() {
      instance.closeSync();
    },
  };
}
