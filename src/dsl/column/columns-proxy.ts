import { ArgumentError } from "../../errors.js";
import { attribute, quoteName } from "../../plan/expressions.js";
import type { StructType } from "../../types/data-type.js";
import { createAttribute } from "./column.js";
import { plain } from "./column-state.js";

/**
 * The columns of the frame with this plan id, as its callbacks get them (`c`), or of these names where there is none: any string is a column's name, `__proto__` included.
 * `then` and `toJSON` too: a column cannot be called, so promises and JSON leave it alone. Listing the names (spreading, `Object.keys`) needs the schema.
 */
export function frameColumns(planId: bigint | undefined, schema?: StructType): unknown {
  const names = schema === undefined ? undefined : [...new Set(schema.fields.map((field) => field.name))];
  return new Proxy(Object.create(null) as object, {
    get: (_target, name) => (isName(name) ? createAttribute(plain(attribute(quoteName(name), planId))) : undefined),
    has: (_target, name) => isName(name) && (names === undefined || names.includes(name)),
    ownKeys: () => names ?? refuseListing(),
    getOwnPropertyDescriptor(_target, name) {
      if (!isName(name) || names?.includes(name) === false) return undefined;
      return { value: createAttribute(plain(attribute(quoteName(name), planId))), enumerable: true, configurable: true, writable: false };
    },
    set(_target, name) {
      throw new ArgumentError(`the columns of a frame cannot be set (${JSON.stringify(String(name))}): use withColumn`);
    },
    defineProperty: () => false,
    deleteProperty: () => false,
    setPrototypeOf: () => false,
    getPrototypeOf: () => null,
  });
}

/** JavaScript itself asks for symbols. */
function isName(name: string | symbol): name is string {
  return typeof name === "string";
}

function refuseListing(): never {
  throw new ArgumentError(
    'the names of this frame\'s columns are not known yet, so they cannot be listed or spread: select("*", …) keeps all of them; await df.schema() makes them known',
  );
}
