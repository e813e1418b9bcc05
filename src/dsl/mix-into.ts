/** A class of methods without a state of their own. */
type Methods = abstract new () => object;

/** Gives a class the methods of others. */
export function mixInto(target: { readonly prototype: object }, parts: readonly Methods[]): void {
  for (const part of parts) {
    const { constructor: _, ...methods } = Object.getOwnPropertyDescriptors(part.prototype);
    Object.defineProperties(target.prototype, methods);
  }
}
