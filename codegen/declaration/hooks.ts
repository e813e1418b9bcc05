/**
 * Declarations written by hand, by function name: hooks, lambdas with an accumulator, and generators, which no rule expresses. Each is the
 * text behind the function's name.
 */
export const handWritten: Readonly<Record<string, readonly string[]>> = {
  aggregate: [
    "<T extends ArrayOf<any> | null, Z, F = Z | null, Q1 = unknown, Q2 = unknown, Q3 = unknown>(array: Expr<T, Q1>, zero: Expr<Z, Q2>, merge: (acc: FrameColumn<never, Z | null>, x: FrameColumn<never, ElementOf<T>>) => Expr<NoInfer<Z> | null, Q3>, finish?: (acc: FrameColumn<never, Z | null>) => Expr<F>): Column<NoInfer<F> | NullOf<T>, Q1 & Q2 & Q3>",
  ],
  array: [
    '(): Column<ArrayOf<"void">, unknown>',
    "<T, A extends readonly Expr<Alike<T>>[], Q1 = unknown>(first: Expr<T, Q1>, ...rest: A): Column<ArrayOf<Common<T | TypeOf<A[number]>>>, Q1 & NeedsAll<A>>",
  ],
  create_map: [
    "<const A extends readonly Expr<any>[]>(...entries: A): Column<MapOf<Bare<Common<EvenTypes<A>>>, Common<OddTypes<A>>>, NeedsAll<A>>",
  ],
  explode: ["<T extends ArrayOf<any> | MapOf<any, any> | null, Q1 = unknown>(value: Expr<T, Q1>): Exploded<T, never, Q1>"],
  explode_outer: ["<T extends ArrayOf<any> | MapOf<any, any> | null, Q1 = unknown>(value: Expr<T, Q1>): Exploded<T, null, Q1>"],
  from_json: [
    '<const D extends string, Q1 = unknown>(json: Expr<"string" | null, Q1>, schema: D, options?: Readonly<Record<string, string | number | boolean>>): Column<OfSchemaText<D> | null, Q1>',
  ],
  inline: [
    "<T extends ArrayOf<StructOf<any> | null> | null, Q1 = unknown>(value: Expr<T, Q1>): Generator<readonly [], { [K in keyof FieldsOfElements<T>]: FieldsOfElements<T>[K] | NullOf<ElementOf<T>> }, Q1>",
  ],
  named_struct: ["<const A extends readonly (string | Expr<any>)[]>(...entries: A): Column<StructOf<Flat<NamedFields<A>>>, NeedsAll<A>>"],
  posexplode: ["<T extends ArrayOf<any> | MapOf<any, any> | null, Q1 = unknown>(value: Expr<T, Q1>): PosExploded<T, never, Q1>"],
  posexplode_outer: ["<T extends ArrayOf<any> | MapOf<any, any> | null, Q1 = unknown>(value: Expr<T, Q1>): PosExploded<T, null, Q1>"],
  struct: ["<A extends readonly StructField[]>(...fields: A): Column<StructOf<{ [E in A[number] as NameOf<E>]: TypeOf<E> }>, NeedsAll<A>>"],
};

const results: Readonly<Record<string, string>> = {
  aggregate: "R, or U without finish",
  ceil: "decimal",
  ceil2: "decimal",
  first: "the first argument's type",
  map: "map<K,V>",
  named_struct: "struct<...>",
  round: "decimal",
  schema: "the type that the schema says",
  struct: "struct<...>",
};

/** What documentation says for a hook's result. */
export function hookResult(hook: string): string {
  const result = results[hook];
  if (result === undefined) throw new Error(`the hook @${hook} has no words for documentation in codegen/declaration/hooks.ts`);
  return result;
}
