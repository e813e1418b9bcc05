// Types and null flags of conditions, as a live Spark 4.3.0 reported them. Some casts that Spark inserts are nullable, so some comparisons are.

import { when } from "../../src/dsl/column/when.js";
import { array, coalesce, greatest, nvl2 } from "../../src/generated/functions/index.js";
import type { ArrayOf } from "../../src/types/tags.js";
import { tc, type } from "./support.js";

// columns and literals
type(tc.i.gt(2)).is<"boolean">();
type(tc.ni.gt(2)).is<"boolean" | null>();
type(tc.i.eq(tc.ni)).is<"boolean" | null>();
type(tc.i.eq(tc.l)).is<"boolean">();
type(tc.s.eq("x")).is<"boolean">();
type(tc.ns.neq("x")).is<"boolean" | null>();
type(tc.ni.eqNullSafe(1)).is<"boolean">();
type(tc.i.between(1, 5)).is<"boolean">();
type(tc.i.between(1, tc.ni)).is<"boolean" | null>();
type(tc.i.isin(1, 2)).is<"boolean">();
type(tc.i.isin(1, null)).is<"boolean" | null>();
type(tc.i.isin(tc.ni)).is<"boolean" | null>();
type(tc.ns.isin("a", "b")).is<"boolean" | null>();

// logic, null tests and text
type(tc.b.and(tc.nb)).is<"boolean" | null>();
type(tc.b.or(tc.i.gt(1))).is<"boolean">();
type(tc.nb.not()).is<"boolean" | null>();
type(tc.ns.isNull()).is<"boolean">();
type(tc.s.like("a%")).is<"boolean">();
type(tc.ns.startsWith("a")).is<"boolean" | null>();
type(tc.i.neg()).is<"int">();

// dates with each other and with text, decimals with literals
type(tc.dt.lt(tc.ts)).is<"boolean">();
type(tc.dt.gte("2026-01-01")).is<"boolean" | null>();
type(tc.dec.gt(2)).is<"boolean" | null>();
type(tc.dec.gt(2.5)).is<"boolean">();
type(tc.dec.gt(tc.l)).is<"boolean">();
type(tc.dec.eq(tc.i)).is<"boolean">();
type(tc.dt.lt(tc.ntz)).is<"boolean" | null>();
type(tc.ts.lt(tc.ntz)).is<"boolean">();
type(tc.dt.eq("2026-01-01")).is<"boolean" | null>();
type(tc.dec.isin(1, 2)).is<"boolean">();
type(tc.dec.between(1, 2)).is<"boolean" | null>();
type(tc.dec.plus(2.5)).is<"double">();
type(tc.dec.mod(2)).is<"decimal" | null>();

// branches and arrays of dates of two kinds
type(array(tc.dt, tc.ntz)).is<ArrayOf<"timestamp_ntz" | null>>();
type(coalesce(tc.dt, tc.ntz)).is<"timestamp_ntz">();
type(coalesce(tc.dt, when(tc.b, tc.ntz))).is<"timestamp_ntz" | null>();
type(greatest(when(tc.b, tc.ntz), tc.dt)).is<"timestamp_ntz" | null>();
type(nvl2(tc.i, tc.dt, tc.ntz)).is<"timestamp_ntz" | null>();
type(when(tc.b, tc.dt).otherwise(tc.ntz)).is<"timestamp_ntz" | null>();

// text with text of another column
type(tc.s.like(tc.ns)).is<"boolean" | null>();
type(tc.s.contains(tc.ns)).is<"boolean" | null>();
type(tc.s.substr(1, tc.ni)).is<"string" | null>();
type(tc.s.substr(1, 2)).is<"string">();
