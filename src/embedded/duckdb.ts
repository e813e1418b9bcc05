import { UnsupportedError } from "../errors.js";

/** The library and the parts of it that are named here; the one place that loads DuckDB. */
export type DuckDB = typeof import("@duckdb/node-api");
/** The C API's functions on chunks and vectors, which the library is built on. */
export type Bindings = typeof import("@duckdb/node-bindings");
export type Vector = Parameters<Bindings["vector_get_data"]>[0];
export type DuckDBInstance = Awaited<ReturnType<DuckDB["DuckDBInstance"]["create"]>>;
export type DuckDBConnection = Awaited<ReturnType<DuckDBInstance["connect"]>>;

export interface LoadedDuckDB {
  readonly api: DuckDB;
  readonly bindings: Bindings;
}

let loaded: Promise<LoadedDuckDB> | undefined;

/** The DuckDB whose answers were compared with Spark's; package.json can't say it, since every release of the package counts as a prerelease. */
const VERIFIED = "1.5";

async function load(): Promise<LoadedDuckDB> {
  const duckdb = await importDuckDB();
  const version = duckdb.api.version();
  if (version.startsWith(`v${VERIFIED}.`)) return duckdb;
  throw new UnsupportedError(
    `The embedded engine needs DuckDB ${VERIFIED}, and the installed package @duckdb/node-api brings ${version}: run \`npm install @duckdb/node-api@~${VERIFIED}.6-r.1\`.`,
  );
}

async function importDuckDB(): Promise<LoadedDuckDB> {
  const { createRequire } = await import("node:module");
  const require = createRequire(import.meta.url);
  try {
    const api = (await import("@duckdb/node-api")) as DuckDB;
    // The bindings are the library's dependency, not ours: they are found from where the library lies.
    const bindings = createRequire(require.resolve("@duckdb/node-api"))("@duckdb/node-bindings") as Bindings;
    return { api, bindings };
  } catch (cause) {
    throw new UnsupportedError(
      "The embedded engine needs the package @duckdb/node-api (an optional peer dependency), and it could not be loaded: " +
        "run `npm install @duckdb/node-api`, or connect to a Spark server with SparkSession.connect().",
      { cause },
    );
  }
}

/** Loads DuckDB at the first use; later calls share it. */
export function loadDuckDB(): Promise<LoadedDuckDB> {
  loaded ??= load();
  return loaded;
}
