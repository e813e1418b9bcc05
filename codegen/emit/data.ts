/** A value as the text of a JavaScript literal, on one line. Keys keep their order; what is undefined is left out. */
export function dataText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(dataText).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    return fields.length === 0 ? "{}" : `{ ${fields.map(([key, field]) => `${keyText(key)}: ${dataText(field)}`).join(", ")} }`;
  }
  return JSON.stringify(value);
}

/** A key as it is written in an object literal; `__proto__` would set the prototype, so it is computed. */
export function keyText(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}

/** The first lines of every generated file. */
export const banner: string = "// Generated from registry/functions.yaml by `npm run generate`. Do not edit.\n";
