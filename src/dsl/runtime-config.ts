import { ArgumentError, NotFoundError } from "../errors.js";
import { nameArgument } from "./arguments.js";
import type { Executor } from "./executor.js";
import { describe } from "./frame/describe.js";

/** The session's settings: `spark.conf`. Spark's page: pyspark.sql.conf.RuntimeConfig. */
export interface RuntimeConfig {
  /**
   * A setting's value, its default included.
   *
   * @throws NotFoundError for a setting that Spark does not know and nobody has set, unless `otherwise` is given.
   * @example await spark.conf.get("spark.sql.shuffle.partitions")
   */
  get(key: string): Promise<string>;
  get<D>(key: string, otherwise: D): Promise<string | D>;
  /** Sets a setting for this session. Static settings are refused by the server. */
  set(key: string, value: string | number | bigint | boolean): Promise<void>;
  /** Takes a setting of this session back. */
  unset(key: string): Promise<void>;
  /** Every setting that is set, or those whose names begin with a prefix (and which come without it). */
  getAll(prefix?: string): Promise<ReadonlyMap<string, string>>;
}

export function runtimeConfig({ config }: Executor): RuntimeConfig {
  return {
    async get<D>(key: string, ...otherwise: readonly D[]): Promise<string | D> {
      const value = (await config.get([nameArgument(key, "conf.get(key)")])).get(key);
      if (value !== undefined) {
        return value;
      }
      if (otherwise.length === 0) {
        throw new NotFoundError(`The setting ${JSON.stringify(key)} is not set, and Spark has no default for it.`, {
          errorClass: "SQL_CONF_NOT_FOUND",
          messageParameters: { sqlConf: key },
        });
      }
      return otherwise[0]!;
    },
    async set(key, value) {
      if (!["string", "number", "bigint", "boolean"].includes(typeof value)) {
        throw new ArgumentError(
          `conf.set(${JSON.stringify(key)}): a string, number, bigint or boolean was expected, found ${describe(value)}`,
        );
      }
      const pairs: Record<string, string> = Object.create(null);
      pairs[nameArgument(key, "conf.set(key)")] = String(value);
      await config.set(pairs);
    },
    async unset(key) {
      await config.unset([nameArgument(key, "conf.unset(key)")]);
    },
    getAll: (prefix) => config.getAll(prefix),
  };
}
