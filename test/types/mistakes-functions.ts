// Functions: kinds of parameters, lambdas, how many arguments.
// What each line must not compile with is what the compiler must say of it; see error-messages.test.ts.

import {
  abs,
  aggregate,
  approx_percentile,
  array,
  array_contains,
  ceil,
  coalesce,
  concat,
  concat_ws,
  convert_timezone,
  count,
  create_map,
  date_add,
  date_format,
  date_trunc,
  decode,
  element_at,
  exists,
  explode,
  extract,
  filter,
  from_json,
  greatest,
  ifnull,
  kll_sketch_get_quantile_double,
  kll_sketch_get_rank_bigint,
  lag,
  log,
  lpad,
  make_timestamp,
  map_concat,
  map_filter,
  max_by,
  named_struct,
  ntile,
  nvl2,
  percentile,
  percentile_approx,
  percentile_cont,
  posexplode,
  rand,
  round,
  sequence,
  split,
  stack,
  struct,
  sum,
  to_date,
  to_timestamp,
  transform,
  upper,
  window,
  year,
  zip_with,
} from "../../src/generated/functions/index.js";
import { type Cols, callFunction, col, expr, lit, type SchemaOf, types } from "../../src/index.js";
import { n, nc, type t, tc } from "./support.js";

// @ts-expect-error says: 'string' … Expr<
upper("s");
// @ts-expect-error says: "int" … "string"
upper(tc.i);
// @ts-expect-error says: Expected 1 arguments, but got 0
upper();
// @ts-expect-error says: Expected 1 arguments, but got 2
upper(tc.s, tc.s);
// @ts-expect-error says: 'string' … Expr<
sum("i");
// @ts-expect-error says: "string" … Num
sum(tc.s);
// @ts-expect-error says: 'number' … Expr<
sum(1);
// @ts-expect-error says: Expr<
sum((c: Cols<SchemaOf<typeof t>>) => c.i);
// @ts-expect-error says: AtLeastOne
count();
// @ts-expect-error says: string … Expr<
count("*");
// @ts-expect-error says: "string" … DateLike
year(tc.s);
// @ts-expect-error says: 'number' … Expr<
abs(-1);
// @ts-expect-error says: "int" … "string"
concat(tc.s, tc.i);
// @ts-expect-error says: 'string' … Expr<
concat(tc.s, " ");
// @ts-expect-error says: number … string
concat_ws(1, tc.s);
// @ts-expect-error says: "string" … Num
coalesce(tc.i, tc.s);
// @ts-expect-error says: 'number' … Expr<
coalesce(tc.i, 0);
// @ts-expect-error says: "string" … Num
greatest(tc.i, tc.s);
// @ts-expect-error says: "boolean" … Num
array(tc.i, tc.b);
// @ts-expect-error says: number … Expr<
array(1, 2);
// @ts-expect-error says: 'string' … Date
array_contains(array(tc.dt), "2026-01-01");
// @ts-expect-error says: "int" … ArrayOf
array_contains(tc.i, 1);
// @ts-expect-error says: 'string' … Num
element_at(create_map(tc.dec, tc.i), "1.5");
// @ts-expect-error says: "int" … ArrayOf
explode(nc.id);
// @ts-expect-error says: Expected 2 arguments, but got 1
n.select(explode(nc.m).as("k"));
// @ts-expect-error says: Expected 2 arguments, but got 1
n.select(explode(nc.m).alias("k"));
// @ts-expect-error says: Expected 2 arguments, but got 3
n.select(posexplode(nc.arr).as("p", "v", "w"));
// @ts-expect-error says: string … number
lpad(tc.s, "8", "0");
// @ts-expect-error says: 0 … string
lpad(tc.s, 8, 0);
// @ts-expect-error says: "2" … number | Constant<"int">
round(tc.d, "2");
// @ts-expect-error says: "string" … Num
round(tc.s);
// @ts-expect-error says: RegExp … string
split(tc.s, /,/);
// @ts-expect-error says: string … number
date_add(tc.dt, "1");
// @ts-expect-error says: "string" … DateLike
date_format(tc.s, "yyyy");
// @ts-expect-error says: string … Expr<
date_trunc("month", "2026-01-01");
// @ts-expect-error says: "int" … DateLike
to_date(tc.i);
// @ts-expect-error says: 'number' … string
to_date(tc.s, 1);
// @ts-expect-error says: "boolean" … DateLike
to_timestamp(tc.b);
// @ts-expect-error says: JsonSchema
from_json(tc.s, types.int);
// @ts-expect-error says: "int" … "string"
from_json(tc.i, "a int");
// @ts-expect-error says: 'a' does not exist
lit({ a: 1 });
// @ts-expect-error says: symbol
lit(Symbol("x"));
// @ts-expect-error says: number … string
col(1);
// @ts-expect-error says: number … string
expr(1);
// @ts-expect-error says: 2026-01-01 … Date
lag(tc.dt, 1, "2026-01-01");
// @ts-expect-error says: string … Expr<
lag("i");
// @ts-expect-error says: 'string' … 'number'
lag(tc.i, "1");
// @ts-expect-error says: 'string' … 'number | Constant<"int">'
ntile("4");
// @ts-expect-error says: Expected 2-3 arguments, but got 1
percentile(tc.d);
// @ts-expect-error says: 'string' … readonly number[] … Constant<Num>
percentile(tc.d, "0.5");
// @ts-expect-error says: "string" … Num
percentile(tc.s, [0.5]);
// @ts-expect-error says: 'string' … Expr<
percentile_approx("d", 0.5);
// @ts-expect-error says: readonly number[] … Constant<Num>
percentile_approx(tc.d, tc.d);
// @ts-expect-error says: 'string' … 'number'
percentile_approx(tc.d, [0.5, "0.9"]);
// @ts-expect-error says: "boolean" … Num
approx_percentile(tc.b, 0.5);
// @ts-expect-error says: 'string' … readonly number[] … Constant<Num>
percentile_cont("0.5", tc.d);
// @ts-expect-error says: 'string' … readonly number[] … Constant<Num>
kll_sketch_get_quantile_double(tc.bin, "0.5");
// @ts-expect-error says: "string" … "binary"
kll_sketch_get_rank_bigint(tc.s, 1);
// @ts-expect-error says: 'string' … 'number | Constant<"int">'
max_by(tc.i, tc.i, "2");
// @ts-expect-error says: MapOf … Ordered
max_by(tc.i, nc.m);
// @ts-expect-error says: "string" … Num
ceil(tc.s);
// @ts-expect-error says: 'string' … Expr<
log(2, "x");
// @ts-expect-error says: Expected 1-2 arguments, but got 0
log();
// @ts-expect-error says: "string" … "binary"
decode(tc.s, "utf-8");
// @ts-expect-error says: "string" … DateLike
convert_timezone(tc.s, tc.s);
// @ts-expect-error says: "int" … "date"
make_timestamp(tc.i, tc.i);
// @ts-expect-error says: expects 4 arguments
make_timestamp(tc.i, tc.i, tc.i, tc.i);
// @ts-expect-error says: MapOf
map_concat(tc.i);
// @ts-expect-error says: overloads do exist that expect either 0 or
create_map(tc.s);
// @ts-expect-error says: string … Expr<
create_map("k", "v");
// @ts-expect-error says: string … StructField
struct("a", "b");
// @ts-expect-error says: number
named_struct("a", 1);
// @ts-expect-error says: "string" … Num
ifnull(tc.i, tc.s);
// @ts-expect-error says: "string"
nvl2(tc.i, tc.i, tc.s);
// @ts-expect-error says: "int" … ArrayOf
transform(tc.i, (x) => x);
// @ts-expect-error says: 'number' … Expr<
transform(nc.arr, (_x) => 1);
// @ts-expect-error says: 'string'
transform(nc.arr, "x");
// @ts-expect-error says: "boolean"
filter(nc.arr, (x) => x.plus(1));
// @ts-expect-error says: "int" … "boolean"
exists(nc.arr, (x) => x);
// @ts-expect-error says: Expected 3 or more, but got 2
transform(nc.arr, (x, _i, _z) => x);
// @ts-expect-error says: "string" … "int"
aggregate(nc.arr, lit(0), (acc, _x) => acc.cast("string"));
// @ts-expect-error says: number … Expr<
aggregate(nc.arr, 0, (_acc: unknown) => lit(1));
// @ts-expect-error says: "string"
zip_with(nc.arr, nc.narr, (x, y) => x.plus(y));
// @ts-expect-error says: "int" … "boolean"
map_filter(nc.m, (_k, v) => v);
// @ts-expect-error says: "date" … Integral
sequence(tc.i, tc.dt);
// @ts-expect-error says: 'string' … 'number'
stack("2", tc.i);
// @ts-expect-error says: "yer" … ExtractField
extract("yer", tc.dt);
// @ts-expect-error says: 'number' … 'string'
window(tc.dt, 10);
// @ts-expect-error says: "x" … number | bigint
rand("x");
// @ts-expect-error says: 'number' … Expr<
callFunction("f", { a: 1 });
