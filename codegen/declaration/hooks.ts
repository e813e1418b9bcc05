// both names of a function have its declaration
const extractHead =
  "<const F extends ExtractField, T extends ExtractSource<F> | null, Q1 = unknown>(field: F, source: Expr<T, Q1>): Column<Extracted<F, T>, Q1>";
const variantGetHead =
  '<const D extends string = "variant", const U extends Expr<"string" | null> | string = string, Q1 = unknown>(variant: Expr<"variant" | null, Q1>, path: U, type?: D): Column<TypeOfText<D> | null, Q1 & NeedsOf<U>>';

/** A function of a condition and two branches, whose parameters have these names. */
function branchesHead(conditionAndFirst: string, second: string): string {
  return `<U, V extends Alike<U>, Q1 = unknown, Q2 = unknown, Q3 = unknown>(${conditionAndFirst}: Expr<U, Q2>, ${second}: Expr<V, Q3>): Column<Common<U | V>, Q1 & Q2 & Q3>`;
}
// a row before or after, or a default that is cast to the value's type
const neighbourHeads = [
  "<T, Q1 = unknown>(value: Expr<T, Q1>, offset?: number): WindowFunctionNeedsOver<T | null, Q1>",
  "<T, const V extends Expr<Alike<T>> | LitOf<T> | null, Q1 = unknown>(value: Expr<T, Q1>, offset: number, default_: V, ignoreNulls?: boolean): WindowFunctionNeedsOver<T | NullOf<V | Operand<V>> | NullOfCast<Operand<V>, T>, Q1 & NeedsOf<V>>",
];

// text is padded with text, bytes with bytes
const padHead =
  '<T extends "string" | "binary" | null, const U extends Expr<Num | null> | number, const V extends Expr<Bare<T> | null> | LitOf<T> = LitOf<T>, Q1 = unknown>(str: Expr<T, Q1>, len: U, pad?: V): Column<T | NullOf<Operand<U> | Operand<V>> | NullFrom<TypeOf<U>, "float" | "double" | "decimal">, Q1 & NeedsOf<U> & NeedsOf<V>>';
// text in text or bytes in bytes, never one in the other
const textHead =
  '<T extends "string" | "binary" | null, const U extends Expr<Bare<T> | null> | LitOf<T>, Q1 = unknown>(str: Expr<T, Q1>, other: U): Column<"boolean" | NullOf<T | Operand<U>> | ("binary" extends T ? null : never), Q1 & NeedsOf<U>>';

/**
 * Declarations written by hand, by function name: hooks, lambdas with an accumulator, generators, and functions whose result two arguments
 * decide together, which no rule expresses. Each is the text behind the function's name.
 */
export const handWritten: Readonly<Record<string, readonly string[]>> = {
  aggregate: [
    "<T extends ArrayOf<any> | null, Z, Q1 = unknown, Q2 = unknown, Q3 = unknown>(array: Expr<T, Q1>, zero: Expr<Z, Q2>, merge: (acc: FrameColumn<never, AllNulls<Z> | null>, x: FrameColumn<never, ElementOf<T>>) => Expr<AllNulls<NoInfer<Z>> | null, Q3>): Column<AllNulls<Z> | null, Q1 & Q2 & Q3>",
    "<T extends ArrayOf<any> | null, Z, F, Q1 = unknown, Q2 = unknown, Q3 = unknown, Q4 = unknown>(array: Expr<T, Q1>, zero: Expr<Z, Q2>, merge: (acc: FrameColumn<never, AllNulls<Z> | null>, x: FrameColumn<never, ElementOf<T>>) => Expr<AllNulls<NoInfer<Z>> | null, Q3>, finish: (acc: FrameColumn<never, AllNulls<Z> | null>) => Expr<F, Q4>): Column<F | NullOf<T>, Q1 & Q2 & Q3 & Q4>",
  ],
  array: [
    '(): Column<ArrayOf<"void">, unknown>',
    "<T, A extends readonly Expr<Alike<T>>[], Q1 = unknown>(first?: Expr<T, Q1>, ...rest: A): Column<ArrayOf<Common<T | TypeOf<A[number]>>>, Q1 & NeedsAll<A>>",
  ],
  arrays_zip: [
    "<const A extends readonly Expr<ArrayOf<any> | null>[]>(...arrays: A): Column<ArrayOf<StructOf<ZippedFields<A>>> | NullOf<TypeOf<A[number]>>, NeedsAll<A>>",
  ],
  collate: ['<T extends "string" | null, Q1 = unknown>(str: Expr<T, Q1>, collation: string): Column<T, Q1>'],
  concat: [
    '(): Column<"string", unknown>',
    '<T extends "string" | "binary" | ArrayOf<any> | null, A extends readonly Expr<Alike<T>>[], Q1 = unknown>(first?: Expr<T, Q1>, ...rest: A): Column<Common<T | TypeOf<A[number]>>, Q1 & NeedsAll<A>>',
  ],
  contains: [textHead],
  create_map: [
    '(): Column<MapOf<"void", "void">, unknown>',
    "<K, V, A extends EntriesOf<Expr<Alike<K>>, Expr<Alike<V>>>, Q1 = unknown, Q2 = unknown>(key: Expr<K, Q1>, value: Expr<V, Q2>, ...entries: A): Column<MapOf<Bare<Common<K | EvenTypes<A>>>, Common<V | OddTypes<A>>>, Q1 & Q2 & NeedsAll<A>>",
  ],
  current_time: ['(precision?: number): Column<"time", unknown>'],
  date_part: [extractHead],
  decode: [
    '<T extends "binary" | null, const U extends Expr<"string" | null> | string, Q1 = unknown>(value: Expr<T, Q1>, charset: U): Column<"string" | null, Q1 & NeedsOf<U>>',
    "<T, const U extends Expr<Alike<T>> | CaseLit<T>, const R extends Expr<any> | Scalar, const A extends CasesOf<Expr<Alike<T>> | CaseLit<T>, Expr<Alike<Operand<R>>> | CaseLit<Operand<R>>>, Q1 = unknown>(value: Expr<T, Q1>, search: U, result: R, ...cases: A): Column<Decoded<[U, R, ...A]>, Q1 & NeedsAll<[U, R, ...A]>>",
  ],
  extract: [extractHead],
  element_at: [
    "<T extends ArrayOf<any> | MapOf<any, any> | null, const U extends Expr<PlaceIn<T> | null> | LitOf<PlaceIn<T>>, Q1 = unknown>(value: Expr<T, Q1>, indexOrKey: U): Column<[T] extends [ArrayOf<any> | null] ? ElementOf<T> | NullOf<T> : ValueOf<T> | null, Q1 & NeedsOf<U>>",
  ],
  endswith: [textHead.replace("other: U", "suffix: U")],
  explode: ["<T extends ArrayOf<any> | MapOf<any, any> | null, Q1 = unknown>(value: Expr<T, Q1>): Exploded<T, never, Q1>"],
  explode_outer: ["<T extends ArrayOf<any> | MapOf<any, any> | null, Q1 = unknown>(value: Expr<T, Q1>): Exploded<T, null, Q1>"],
  from_avro: [
    '<Q1 = unknown>(value: Expr<"binary" | null, Q1>, jsonFormatSchema: string, options?: Readonly<Record<string, string | number | boolean>>): Column<any, Q1>',
  ],
  from_csv: [
    '<T extends "string" | null, const D extends RowSchema, Q1 = unknown>(csv: Expr<T, Q1>, schema: D, options?: Readonly<Record<string, string | number | boolean>>): Column<OfSchema<D> | NullOf<T>, Q1>',
  ],
  from_json: [
    '<const D extends JsonSchema, Q1 = unknown>(json: Expr<"string" | null, Q1>, schema: D, options?: Readonly<Record<string, string | number | boolean>>): Column<OfSchema<D> | null, Q1>',
  ],
  from_protobuf: [
    '<Q1 = unknown>(value: Expr<"binary" | null, Q1>, messageName: string, descriptor?: string | Uint8Array, options?: Readonly<Record<string, string | number | boolean>>): Column<any, Q1>',
  ],
  from_xml: [
    '<const D extends RowSchema, Q1 = unknown>(xml: Expr<"string" | null, Q1>, schema: D, options?: Readonly<Record<string, string | number | boolean>>): Column<OfSchema<D> | null, Q1>',
  ],
  // what the branches have in common may be nullable though no branch is: a date beside a timestamp_ntz
  if: [branchesHead('condition: Expr<"boolean" | null, Q1>, whenTrue', "otherwise")],
  inline: [
    "<T extends ArrayOf<StructOf<any> | null> | null, Q1 = unknown>(value: Expr<T, Q1>): Generator<readonly [], { [K in keyof FieldsOfElements<T>]: FieldsOfElements<T>[K] | NullOf<ElementOf<T>> }, Q1>",
  ],
  inline_outer: [
    "<T extends ArrayOf<StructOf<any> | null> | null, Q1 = unknown>(value: Expr<T, Q1>): Generator<readonly [], { [K in keyof FieldsOfElements<T>]: FieldsOfElements<T>[K] | null }, Q1>",
  ],
  json_tuple: [
    '<const A extends readonly [string | Expr<"string" | null>, ...(string | Expr<"string" | null>)[]], Q1 = unknown>(json: Expr<"string" | null, Q1>, ...fields: A): Generator<{ readonly [I in keyof A]: "string" | null }, TupleFields<A>, Q1 & NeedsAll<A>>',
  ],
  lag: neighbourHeads,
  lead: neighbourHeads,
  lpad: [padHead],
  map_from_entries: [
    "<T extends ArrayOf<StructOf<any> | null> | null, Q1 = unknown>(entries: Expr<T, Q1>): Column<MapOf<EntryKey<FieldsOfElements<T>>, EntryValue<FieldsOfElements<T>>> | NullOf<T | ElementOf<T>>, Q1>",
  ],
  mod: [
    "<T extends Num | null, const U extends Expr<Num | null> | number | bigint, Q1 = unknown>(dividend: Expr<T, Q1>, divisor: U): Column<Mod<T, Operand<U>>, Q1 & NeedsOf<U>>",
  ],
  nanvl: [
    '<T extends Num | null, U extends Num | null, Q1 = unknown, Q2 = unknown>(value: Expr<T, Q1>, otherwise: Expr<U, Q2>): Column<([Bare<T | U>] extends ["float"] ? "float" : "double") | NullOf<T | U>, Q1 & Q2>',
  ],
  named_struct: ["<const A extends readonly (string | Expr<any>)[]>(...entries: A): Column<StructOf<Flat<NamedFields<A>>>, NeedsAll<A>>"],
  nvl2: [branchesHead("value: Expr<any, Q1>, present", "absent")],
  pmod: [
    "<const T extends Expr<Num | null> | number | bigint, const U extends Expr<Num | null> | number | bigint>(dividend: T, divisor: U): Column<Mod<Operand<T>, Operand<U>>, NeedsOf<T> & NeedsOf<U>>",
  ],
  posexplode: ["<T extends ArrayOf<any> | MapOf<any, any> | null, Q1 = unknown>(value: Expr<T, Q1>): PosExploded<T, never, Q1>"],
  posexplode_outer: ["<T extends ArrayOf<any> | MapOf<any, any> | null, Q1 = unknown>(value: Expr<T, Q1>): PosExploded<T, null, Q1>"],
  rpad: [padHead],
  sequence: [
    '<T extends Integral | DateLike | "time" | null, U extends StopOf<T>, V extends StepOf<T> = never, Q1 = unknown, Q2 = unknown, Q3 = unknown>(start: Expr<T, Q1>, stop: Expr<U, Q2>, step?: Expr<V, Q3>): Column<ArrayOf<Bare<Common<TimeAsTimestamp<T | U> | (V & Integral)>>> | NullOf<T | U | NoInfer<V>>, Q1 & Q2 & NoInfer<Q3>>',
  ],
  stack: [
    "<const N extends number, const A extends readonly Expr<any>[]>(rows: N, ...values: A & Some<A>): Generator<readonly unknown[], Stacked<A, N>, NeedsAll<A>>",
  ],
  struct: ["<A extends readonly StructField[]>(...fields: A): Column<StructOf<StructFields<A>>, NeedsAll<A>>"],
  startswith: [textHead.replace("other: U", "prefix: U")],
  st_geomfromwkb: [
    '<T extends "binary" | null, const U extends Expr<Num | null> | number = number, Q1 = unknown>(wkb: Expr<T, Q1>, srid?: U): Column<"geometry" | NullOf<T | Operand<U>> | NullFrom<TypeOf<U>, "float" | "double" | "decimal">, Q1 & NeedsOf<U>>',
  ],
  st_setsrid: [
    '<T extends "geography" | "geometry" | null, const U extends Expr<Num | null> | number, Q1 = unknown>(geo: Expr<T, Q1>, srid: U): Column<T | NullOf<Operand<U>> | NullFrom<TypeOf<U>, "float" | "double" | "decimal">, Q1 & NeedsOf<U>>',
  ],
  to_binary: [
    '<T extends "string" | null, const F extends string = "hex", Q1 = unknown>(str: Expr<T, Q1>, format?: F): Column<"binary" | (Lowercase<F> extends "base64" ? NullOf<T> : null), Q1>',
  ],
  to_number: [
    '<T extends "string" | null, Q1 = unknown>(str: Expr<T, Q1>, format: string | Constant<"string">): Column<"decimal" | NullOf<T>, Q1>',
  ],
  try_add: [
    "<T extends Addable | null, U extends PlusPeer<T>, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>): Column<Plus<T, U> | null, Q1 & Q2>",
  ],
  try_divide: [
    "<T extends Num | Interval | null, U extends Num | null, Q1 = unknown, Q2 = unknown>(dividend: Expr<T, Q1>, divisor: Expr<U, Q2>): Column<Div<T, U> | null, Q1 & Q2>",
  ],
  try_element_at: [
    "<T extends ArrayOf<any> | MapOf<any, any> | null, U extends PlaceIn<T> | null, Q1 = unknown, Q2 = unknown>(value: Expr<T, Q1>, indexOrKey: Expr<U, Q2>): Column<ElementOf<T> | ValueOf<T> | null, Q1 & Q2>",
  ],
  try_mod: [
    "<T extends Num | null, U extends Num | null, Q1 = unknown, Q2 = unknown>(dividend: Expr<T, Q1>, divisor: Expr<U, Q2>): Column<Mod<T, U>, Q1 & Q2>",
  ],
  try_multiply: [
    "<T extends Num | Interval | null, U extends TimesPeer<T>, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>): Column<Times<T, U> | null, Q1 & Q2>",
  ],
  try_subtract: [
    "<T extends Addable | null, U extends MinusPeer<T>, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>): Column<Minus<T, U> | null, Q1 & Q2>",
  ],
  try_to_number: ['<Q1 = unknown>(str: Expr<"string" | null, Q1>, format: string | Constant<"string">): Column<"decimal" | null, Q1>'],
  try_variant_get: [variantGetHead],
  uniform: [
    "<const A extends number | bigint, const B extends number | bigint>(min: A, max: B, seed?: number | bigint): Column<Common<LitTag<A> | LitTag<B>>, unknown>",
  ],
  variant_get: [variantGetHead],
  width_bucket: [
    '<T extends Num | "interval_ym" | "interval_dt" | null, const W extends Expr<Num | null> | number | bigint, Q1 = unknown, Q2 = unknown, Q3 = unknown>(value: Expr<T, Q1>, min: Expr<Alike<T>, Q2>, max: Expr<Alike<T>, Q3>, numBuckets: W): Column<"bigint" | null, Q1 & Q2 & Q3 & NeedsOf<W>>',
  ],
  window: [
    "<T extends DateLike | 'time' | null, const W extends string, const S extends string = W, Q1 = unknown>(timeColumn: Expr<T, Q1>, windowDuration: W, slideDuration?: S, startTime?: string): Column<TimeWindow<T> | NullWhenSliding<W, S>, Q1>",
  ],
  zeroifnull: ['<T extends Num | "string" | null, Q1 = unknown>(value: Expr<T, Q1>): Column<ZeroIfNull<T>, Q1>'],
};

const results: Readonly<Record<string, string>> = {
  aggregate: "R, or U without finish",
  arrays_zip: "array<struct<...>>, a field for each array",
  avro_schema: "the type that the Avro schema says",
  case_when: "the values' common type",
  cast: "the named type",
  cast_alias: "the type of that name",
  ceil: "decimal",
  ceil2: "decimal",
  collate: "string collate ...",
  decode_case: "the results' common type",
  extract: "int, decimal(8,6) for seconds",
  first: "the first argument's type",
  json_tuple: "row(c0: string, c1: string, ...)",
  map: "map<K,V>",
  named_struct: "struct<...>",
  proto_schema: "the type that the descriptor says",
  round: "decimal",
  schema: "the type that the schema says",
  srid: "geometry(srid)",
  stack: "row(col0, col1, ...)",
  struct: "struct<...>",
  time_p: "time(precision)",
  to_binary: "binary; with base64 null only when `str` is",
  to_number: "decimal(p,s), as the format has digits",
  uniform: "the bounds' common type",
  variant_type: "the named type, variant without one",
  wider_int: "the common type with int",
  window: "struct<start,end>",
};

/** What documentation says for a hook's result. */
export function hookResult(hook: string): string {
  const result = results[hook];
  if (result === undefined) throw new Error(`the hook @${hook} has no words for documentation in codegen/declaration/hooks.ts`);
  return result;
}
