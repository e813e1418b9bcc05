/** A row's value as text that tells apart everything a row may hold: 1 and 1n, -0 and 0, NaN, bytes, maps, times with their microseconds. */
export function canonical(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "boolean") return String(value);
  if (value instanceof Instant || value instanceof Date) return `instant(${JSON.stringify(value.toISOString())})`;
  if (value instanceof Uint8Array) return `bytes("${Buffer.from(value).toString("hex")}")`;
  if (Array.isArray(value)) return `[${value.map(canonical).join(", ")}]`;
  if (value instanceof Map) return `new Map([${[...value].map(canonical).sort().join(", ")}])`;
  if (typeof value === "object")
    return `{ ${Object.entries(value)
      .map(([key, item]) => `${JSON.stringify(key)}: ${canonical(item)}`)
      .join(", ")} }`;
  throw new Error(`a row held a ${typeof value}`);
}

/** A timestamp in expected rows: ISO text with six digits and Z. */
class Instant {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toISOString(): string {
    return this.#text;
  }
}

export function instant(text: string): Instant {
  return new Instant(text);
}

export function bytes(hex: string): Uint8Array {
  return new Uint8Array(Buffer.from(hex, "hex"));
}
