import { ArgumentError, NotFoundError } from "../errors.js";
import { nameArgument } from "./arguments.js";
import type { ConfKey } from "./conf-keys.js";
import type { Executor } from "./executor.js";
import { describe } from "./frame/describe.js";

/** What a setting may be set to; Spark keeps its text. */
export type ConfValue = string | number | bigint | boolean;

/** The session's settings: `spark.conf`. Spark's page: pyspark.sql.conf.RuntimeConfig. */
export interface RuntimeConfig {
  /**
   * A setting's value as text, that of Spark's default if nobody has set it. With `otherwise`, that is the answer if nobody has set it, even
   * where Spark has a default (which is Spark's rule), and it must be a value that the setting could have.
   *
   * @throws NotFoundError for a setting that Spark does not know and nobody has set, or that has no value, unless `otherwise` is given (null
   * and undefined count).
   * @example await spark.conf.get("spark.sql.shuffle.partitions")
   */
  get<D extends ConfValue | null | undefined = never>(key: ConfKey, otherwise?: D): Promise<string | Extract<D, null | undefined>>;
  /**
   * Sets a setting for this session; the server's warnings about it become warnings of the process (`process.on("warning", …)`), of the
   * name SparkWarning.
   *
   * @throws AnalysisError for a static setting, or one that Spark has no more; ArgumentError for a value that does not suit it.
   * @example await spark.conf.set("spark.sql.session.timeZone", "Europe/Paris")
   */
  set(key: ConfKey, value: string | number | bigint | boolean): Promise<void>;
  /**
   * Takes a setting of this session back, so that it is again what the server says. One that is not set is left as it is.
   *
   * @throws AnalysisError for a static setting.
   * @example await spark.conf.unset("spark.sql.session.timeZone")
   */
  unset(key: ConfKey): Promise<void>;
  /**
   * Whether `set` may change a setting: false for static ones, those of the server as a whole, and those that Spark does not know (which can be
   * set, and change nothing).
   *
   * @example await spark.conf.isModifiable("spark.sql.warehouse.dir")
   */
  isModifiable(key: ConfKey): Promise<boolean>;
  /**
   * Every setting that is set, or those whose names begin with a prefix; names are whole.
   *
   * @example await spark.conf.getAll("spark.sql.session.")
   */
  getAll(prefix?: string): Promise<ReadonlyMap<string, string>>;
}

export function runtimeConfig({ config }: Executor): RuntimeConfig {
  return {
    async get<D extends ConfValue | null | undefined>(key: string, ...otherwise: readonly (D | undefined)[]) {
      const name = nameArgument(key, "conf.get(key)");
      if (otherwise.length === 0) {
        const value = await config.value(name);
        if (value !== undefined) return value;
        throw new NotFoundError(
          `The setting ${JSON.stringify(name)} has no value, and Spark no default for it. conf.get(${JSON.stringify(name)}, null) gives null then.`,
          { messageParameters: { sqlConf: name } },
        );
      }
      const [fallback] = otherwise;
      if (fallback === null || fallback === undefined) {
        return (await config.valueOr(name, undefined)) ?? (fallback as Extract<D, null | undefined>);
      }
      const text = valueText(fallback, `conf.get(${JSON.stringify(name)}, otherwise)`);
      return (await config.valueOr(name, text)) ?? text;
    },
    async set(key, value) {
      const text = valueText(value, `conf.set(${JSON.stringify(key)})`);
      const pairs: Record<string, string> = Object.create(null);
      pairs[nameArgument(key, "conf.set(key)")] = text;
      await config.set(pairs);
    },
    async unset(key) {
      await config.unset([nameArgument(key, "conf.unset(key)")]);
    },
    isModifiable: async (key) => config.isModifiable(nameArgument(key, "conf.isModifiable(key)")),
    getAll: (prefix) => config.getAll(prefix),
  };
}

function valueText(value: unknown, where: string): string {
  switch (typeof value) {
    case "string":
    case "number":
    case "bigint":
    case "boolean":
      return String(value);
    default:
      throw new ArgumentError(`${where}: a string, number, bigint or boolean was expected, found ${describe(value)}`);
  }
}
