// Types and null flags of operators, as a live Spark 4.3.0 (ANSI) reported them for the same expression on a frame of the same DDL.
import { tc, type } from "./support.js";

// +
type(tc.i.plus(tc.i)).is<"int">();
type(tc.ti.plus(tc.si)).is<"smallint">();
type(tc.i.plus(tc.l)).is<"bigint">();
type(tc.f.plus(tc.f)).is<"float">();
type(tc.f.plus(tc.i)).is<"double">();
type(tc.dec.plus(tc.dec)).is<"decimal">();
type(tc.dec.plus(tc.l)).is<"decimal">();
type(tc.dec.plus(tc.d)).is<"double">();
type(tc.l.plus(tc.f)).is<"double">();
type(tc.i.plus(tc.ni)).is<"int" | null>();
type(tc.ndec.plus(tc.i)).is<"decimal" | null>();
type(tc.i.plus(2)).is<"int">();
type(tc.l.plus(2.5)).is<"double">();
type(tc.dec.plus(2)).is<"decimal" | null>();

// -
type(tc.i.minus(tc.i)).is<"int">();
type(tc.ti.minus(tc.si)).is<"smallint">();
type(tc.i.minus(tc.l)).is<"bigint">();
type(tc.f.minus(tc.f)).is<"float">();
type(tc.f.minus(tc.i)).is<"double">();
type(tc.dec.minus(tc.dec)).is<"decimal">();
type(tc.dec.minus(tc.l)).is<"decimal">();
type(tc.dec.minus(tc.d)).is<"double">();
type(tc.l.minus(tc.f)).is<"double">();
type(tc.i.minus(tc.ni)).is<"int" | null>();
type(tc.ndec.minus(tc.i)).is<"decimal" | null>();
type(tc.i.minus(2)).is<"int">();
type(tc.l.minus(2.5)).is<"double">();
type(tc.dec.minus(2)).is<"decimal" | null>();

// *
type(tc.i.times(tc.i)).is<"int">();
type(tc.ti.times(tc.si)).is<"smallint">();
type(tc.i.times(tc.l)).is<"bigint">();
type(tc.f.times(tc.f)).is<"float">();
type(tc.f.times(tc.i)).is<"double">();
type(tc.dec.times(tc.dec)).is<"decimal">();
type(tc.dec.times(tc.l)).is<"decimal">();
type(tc.dec.times(tc.d)).is<"double">();
type(tc.l.times(tc.f)).is<"double">();
type(tc.i.times(tc.ni)).is<"int" | null>();
type(tc.ndec.times(tc.i)).is<"decimal" | null>();
type(tc.i.times(2)).is<"int">();
type(tc.l.times(2.5)).is<"double">();
type(tc.dec.times(2)).is<"decimal" | null>();

// / can meet a zero
type(tc.i.div(tc.i)).is<"double" | null>();
type(tc.ti.div(tc.si)).is<"double" | null>();
type(tc.i.div(tc.l)).is<"double" | null>();
type(tc.f.div(tc.f)).is<"double" | null>();
type(tc.f.div(tc.i)).is<"double" | null>();
type(tc.dec.div(tc.dec)).is<"decimal" | null>();
type(tc.dec.div(tc.l)).is<"decimal" | null>();
type(tc.dec.div(tc.d)).is<"double" | null>();
type(tc.l.div(tc.f)).is<"double" | null>();
type(tc.i.div(tc.ni)).is<"double" | null>();
type(tc.ndec.div(tc.i)).is<"decimal" | null>();
type(tc.i.div(2)).is<"double" | null>();
type(tc.l.div(2.5)).is<"double" | null>();
type(tc.dec.div(2)).is<"decimal" | null>();

// %
type(tc.i.mod(tc.i)).is<"int" | null>();
type(tc.ti.mod(tc.si)).is<"smallint" | null>();
type(tc.i.mod(tc.l)).is<"bigint" | null>();
type(tc.f.mod(tc.f)).is<"float" | null>();
type(tc.f.mod(tc.i)).is<"double" | null>();
type(tc.dec.mod(tc.dec)).is<"decimal" | null>();
type(tc.dec.mod(tc.l)).is<"decimal" | null>();
type(tc.dec.mod(tc.d)).is<"double" | null>();
type(tc.l.mod(tc.f)).is<"double" | null>();
type(tc.i.mod(tc.ni)).is<"int" | null>();
type(tc.ndec.mod(tc.i)).is<"decimal" | null>();
type(tc.i.mod(2)).is<"int" | null>();
type(tc.l.mod(2.5)).is<"double" | null>();
type(tc.dec.mod(2)).is<"decimal" | null>();

// dates, times and intervals
type(tc.dt.plus(tc.i)).is<"date">();
type(tc.dt.plus(tc.ym)).is<"date">();
type(tc.dt.plus(tc.ds)).is<"timestamp">();
type(tc.i.plus(tc.dt)).is<"date">();
type(tc.ts.plus(tc.ds)).is<"timestamp">();
type(tc.ntz.plus(tc.ym)).is<"timestamp_ntz">();
type(tc.ds.plus(tc.ts)).is<"timestamp">();
type(tc.ym.plus(tc.ym)).is<"interval_ym">();
type(tc.tm.plus(tc.ds)).is<"time" | null>();
type(tc.dt.minus(tc.dt)).is<"interval_dt">();
type(tc.dt.minus(tc.i)).is<"date">();
type(tc.ts.minus(tc.dt)).is<"interval_dt">();
type(tc.dt.minus(tc.ntz)).is<"interval_dt" | null>();
type(tc.ts.minus(tc.ntz)).is<"interval_dt">();
type(tc.tm.minus(tc.tm)).is<"interval_dt" | null>();
type(tc.ndt.minus(tc.dt)).is<"interval_dt" | null>();
type(tc.ds.times(tc.d)).is<"interval_dt">();
type(tc.i.times(tc.ym)).is<"interval_ym">();
type(tc.ds.div(tc.i)).is<"interval_dt">();
type(tc.ym.div(tc.ni)).is<"interval_ym" | null>();

// & | ^
type(tc.ti.bitwiseAND(tc.i)).is<"int">();
type(tc.i.bitwiseOR(tc.l)).is<"bigint">();
type(tc.i.bitwiseXOR(tc.ni)).is<"int" | null>();
type(tc.i.bitwiseAND(4)).is<"int">();
