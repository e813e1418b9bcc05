// Column methods, when and windows.
// What each line must not compile with is what the compiler must say of it; see error-messages.test.ts.

import { lag, rank, sum, upper } from "../../src/generated/functions/index.js";
import { lit, Window, when } from "../../src/index.js";
import { a, nc, tc } from "./support.js";

// @ts-expect-error says: 'string' … number
tc.i.eq("x");
// @ts-expect-error says: 'number' … string
tc.s.eq(1);
// @ts-expect-error says: "int" … "string"
tc.s.eq(tc.i);
// @ts-expect-error says: 'number' … string
tc.s.neq(1);
// @ts-expect-error says: null
tc.i.eq(null);
// @ts-expect-error says: undefined
tc.i.eq(undefined);
// @ts-expect-error says: "true" … boolean
tc.b.eq("true");
// @ts-expect-error says: 'string' … number
tc.i.gt("5");
// @ts-expect-error says: 'string' … number
tc.i.lt("5");
// @ts-expect-error says: 'string' … number
tc.i.lte("5");
// @ts-expect-error says: 'string' … number
tc.i.gte("5");
// @ts-expect-error says: 'number' … string
tc.s.gt(5);
// @ts-expect-error says: 'number' … Date
tc.dt.gt(5);
// @ts-expect-error says: "x"
tc.i.eqNullSafe("x");
// @ts-expect-error says: '>'
tc.i > 5;
// @ts-expect-error says: '+'
tc.i + 1;
// @ts-expect-error says: 'equals' does not exist
tc.i.equals(5);
// @ts-expect-error says: 'equalTo' does not exist
tc.i.equalTo(5);
// @ts-expect-error says: "a" … InItem<"int">
tc.i.isin("a");
// @ts-expect-error says: string
tc.i.isin(["a"]);
// @ts-expect-error says: 'isIn' does not exist
tc.i.isIn(1);
// @ts-expect-error says: 'string' … number
tc.i.between("a", "b");
// @ts-expect-error says: Expected 2 arguments, but got 1
tc.i.between(1);
// @ts-expect-error says: "string" … Num
tc.s.isNaN();
// @ts-expect-error says: "int" … "boolean"
tc.b.and(tc.i);
// @ts-expect-error says: boolean
tc.b.and(true);
// @ts-expect-error says: "int" … "boolean"
tc.b.or(tc.i);
// @ts-expect-error says: string … Expr<
tc.b.or("x");
// @ts-expect-error says: "int" … "boolean"
tc.i.and(tc.b);
// @ts-expect-error says: "int" … "boolean"
tc.i.not();
// @ts-expect-error says: "string" … Addable
tc.s.plus(1);
// @ts-expect-error says: "string" … Addable
tc.s.plus(tc.s);
// @ts-expect-error says: "string"
tc.i.plus(tc.s);
// @ts-expect-error says: string
tc.i.plus("1");
// @ts-expect-error says: "int" … "interval_dt"
tc.ts.plus(tc.i);
// @ts-expect-error says: "string"
tc.i.minus(tc.s);
// @ts-expect-error says: "string" … Addable
tc.s.minus(1);
// @ts-expect-error says: "date" … Num
tc.dt.times(2);
// @ts-expect-error says: "string" … Num
tc.i.div(tc.s);
// @ts-expect-error says: "string" … Num
tc.s.mod(2);
// @ts-expect-error says: 'string'
tc.i.mod("2");
// @ts-expect-error says: "string" … Num
tc.s.neg();
// @ts-expect-error says: "double" … Integral
tc.d.bitwiseAND(1);
// @ts-expect-error says: "double" … Integral
tc.i.bitwiseOR(tc.d);
// @ts-expect-error says: "string" … Integral
tc.s.bitwiseXOR(1);
// @ts-expect-error says: "dates"
tc.i.cast("dates");
// @ts-expect-error says: "decimall(1,2)"
tc.i.cast("decimall(1,2)");
// @ts-expect-error says: "int"
tc.dt.cast("int");
// @ts-expect-error says: "int"
tc.bin.cast("int");
// @ts-expect-error says: NumberConstructor
tc.s.cast(Number);
// @ts-expect-error says: "int"
tc.dt.tryCast("int");
// @ts-expect-error says: "integerr"
tc.s.astype("integerr");
// @ts-expect-error says: "int" … "string"
tc.i.like("x");
// @ts-expect-error says: 'number' … string
tc.s.like(1);
// @ts-expect-error says: 'number' … string
tc.s.ilike(1);
// @ts-expect-error says: RegExp
tc.s.rlike(/x/);
// @ts-expect-error says: 'number' … string
tc.s.startsWith(1);
// @ts-expect-error says: "int" … "string"
tc.s.endsWith(tc.i);
// @ts-expect-error says: 'startswith'
tc.s.startswith("x");
// @ts-expect-error says: "int" … "string"
tc.i.contains("x");
// @ts-expect-error says: 'string'
tc.s.substr("1", 2);
// @ts-expect-error says: Expected 2 arguments, but got 1
tc.s.substr(1);
// @ts-expect-error says: 'string' … number
nc.arr.getItem("a");
// @ts-expect-error says: 'number' … string
nc.m.getItem(1);
// @ts-expect-error says: number … HasNoItems<"int">
tc.i.getItem(0);
// @ts-expect-error says: can't be used to index
nc.arr[0];
// @ts-expect-error says: "int" … StructOf
nc.id.getField("x");
// @ts-expect-error says: "int" … StructOf
nc.id.withField("x", lit(1));
// @ts-expect-error says: number … Expr<
nc.st.withField("x", 1);
// @ts-expect-error says: "int" … StructOf
nc.id.dropFields("x");
// @ts-expect-error says: Expected 1-2 arguments, but got 0
tc.i.as();
// @ts-expect-error says: 'number' … 'string'
tc.i.as(1);
// @ts-expect-error says: 'number' … 'string'
tc.i.alias(1);
// @ts-expect-error says: 'meta'
tc.i.as("x", { meta: {} });
// @ts-expect-error says: 'string'
tc.i.transform("upper");
// @ts-expect-error says: 'pretty'
tc.i.toProtoJson({ pretty: true });
// @ts-expect-error says: 'asc' does not exist
tc.i.desc().asc();
// @ts-expect-error says: 'over' does not exist
tc.i.over(Window.partitionBy("s"));
// @ts-expect-error says: string … WindowSpec
sum(tc.i).over("s");
// @ts-expect-error says: Expected 1 arguments, but got 0
sum(tc.i).over();
// @ts-expect-error says: "int" … "boolean"
when(tc.i, 1);
// @ts-expect-error says: string … Expr<
when("i > 1", 1);
// @ts-expect-error says: "x" … Branch<"int">
when(tc.b, 1).otherwise("x");
// @ts-expect-error says: 3 … Branch<"date">
when(tc.b, tc.dt).when(tc.nb, 3);
// @ts-expect-error says: 'else' does not exist
when(tc.b, 1).else(2);
// @ts-expect-error says: WindowSpec … OrderedWindow
rank().over(Window.partitionBy("s"));
// @ts-expect-error says: 'as' does not exist … WindowFunctionNeedsOver
rank().as("r");
// @ts-expect-error says: Expected 1 arguments, but got 0
rank().over();
// @ts-expect-error says: 'as' does not exist … WindowFunctionNeedsOver
lag(tc.i).as("x");
// @ts-expect-error says: 'over' does not exist
upper(tc.s).over(Window.partitionBy("s"));
// @ts-expect-error says: WindowFunctionNeedsOver
a.select((_c) => ({ r: rank() }));
// @ts-expect-error says: WindowFunctionNeedsOver
a.withColumn("r", rank());
// @ts-expect-error says: 'nope' is missing (6 lines)
a.select(rank().over(Window.partitionBy("nope").orderBy("id")).as("r"));
// @ts-expect-error says: 'nope' is missing (8 lines)
a.select((c) => ({ r: sum(c.id).over(Window.partitionBy("nope")) }));
// @ts-expect-error says: 'number' … 'Unbounded'
Window.partitionBy("s").rangeBetween(0, 1);
// @ts-expect-error says: 'number' … 'Unbounded'
Window.rangeBetween(Window.unboundedPreceding, Window.currentRow);
// @ts-expect-error says: number
Window.partitionBy(1);
// @ts-expect-error says: number … By
Window.orderBy(1);
// @ts-expect-error says: number
Window.orderBy("s").partitionBy(1);
// @ts-expect-error says: number
Window.partitionBy("s").partitionBy(1);
// @ts-expect-error says: number
Window.partitionBy("s").orderBy(1);
// @ts-expect-error says: number
Window.orderBy("s").orderBy(1);
// @ts-expect-error says: string … RowBound
Window.partitionBy("s").rowsBetween("unbounded", 0);
// @ts-expect-error says: RowBound
Window.orderBy("s").rowsBetween(0, tc.i);
// @ts-expect-error says: string … RangeBound
Window.orderBy("s").rangeBetween("1 day", 0);
// @ts-expect-error says: string … RowBound
Window.rowsBetween("x", 0);
