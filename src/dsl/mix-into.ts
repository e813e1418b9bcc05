/** Gives a class the functions that a module exports, as methods. */
export function mixInto(target: { readonly prototype: object }, methods: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(target.prototype, name, { value, writable: true, configurable: true, enumerable: false });
  }
}
