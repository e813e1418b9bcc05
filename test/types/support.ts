// biome-ignore-all lint/suspicious/noExplicitAny: the helpers take every expression and frame

import type { Expr, TypeOf } from "../../src/dsl/column/expr.js";
import type { Cols } from "../../src/dsl/column/named.js";
import type { DataFrame } from "../../src/dsl/frame/data-frame.js";
import type { Frame, SchemaOf } from "../../src/dsl/frame/frame.js";
import type { Ddl } from "../../src/types/ddl-literal.js";

/** Whether two types are the same: not only assignable to each other. */
export type Equal<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;
export declare function same<T extends true>(): T;

/** Asks for an argument that nobody can give when the types differ: the error shows both. */
type Unless<Found, Expected> =
  Equal<Found, Expected> extends true ? [] : [difference: { readonly found: Found; readonly expected: Expected }];
/** `type(expression).is<"int" | null>()`: the Spark type of an expression, null flag included. */
export declare function type<X extends Expr<any>>(expression: X): { is<T>(...difference: Unless<TypeOf<X>, T>): void };
/** `schema(frame).is<{ id: "bigint" }>()` */
export declare function schema<F extends Frame<any>>(frame: F): { is<S>(...difference: Unless<SchemaOf<F>, S>): void };

export declare function table<S>(name: string): DataFrame<S>;

/** A column of every type, and some nullable ones. */
export declare const t: DataFrame<
  Ddl<"ti tinyint not null, si smallint not null, i int not null, l bigint not null, f float not null, d double not null, dec decimal(10,2) not null, s string not null, b boolean not null, bin binary not null, dt date not null, ts timestamp not null, ntz timestamp_ntz not null, tm time(6) not null, ym interval year to month not null, ds interval day to second not null, v variant not null, ni int, ns string, nl bigint, nd double, ndec decimal(10,2), nb boolean, ndt date">
>;
/** Nested types. */
export declare const n: DataFrame<
  Ddl<"id int not null, arr array<int> not null, narr array<string>, m map<string,int> not null, st struct<x:int not null,y:string> not null, nst struct<x:int not null,y:string,z:struct<w:int>>, sa array<struct<x:int>> not null">
>;
/** Frames to join, unite and group. */
export declare const a: DataFrame<Ddl<"id bigint not null, a int not null, n string, st string not null, d decimal(10,2) not null">>;
export declare const b: DataFrame<Ddl<"id bigint not null, b int not null, m string">>;
export declare const c0: DataFrame<Ddl<"id int, b int not null">>;
/** Their columns outside callbacks. */
export declare const tc: Cols<SchemaOf<typeof t>>;
export declare const nc: Cols<SchemaOf<typeof n>>;
