import type { DayTimeField, Kind, YearMonthField } from "../types/data-type.js";

// The signature language as data: what `parseSignature` makes of one line of the registry. See docs/signatures.md.

/** Type classes: names that stand for many types. `struct`, `array` and `map` alone take any of their kind. */
export type ClassName = "any" | "numeric" | "integral" | "fractional" | "ordered" | "hashable" | "atomic" | "struct" | "array" | "map";

/** Names of single types. Without parameters they match every parameter: `decimal` any decimal, `interval_dt` any day-time fields. */
export type TypeName = Exclude<Kind, "struct" | "array" | "map" | "char" | "varchar">;

/** Decimal result formulas of Spark's arithmetic: (p1, s1, p2, s2) to a decimal. */
export type DecimalFormula = "dadd" | "dmul" | "ddiv" | "dmod";

/** Arithmetic over the numbers of a type: `min(38, p + 10)`. Variables are bound by `decimal(p, s)` or `time(p)`. */
export type NumberExpression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "numberVariable"; readonly name: string }
  | { readonly kind: "operation"; readonly operator: "+" | "-" | "*"; readonly left: NumberExpression; readonly right: NumberExpression }
  | { readonly kind: "extreme"; readonly function: "min" | "max"; readonly args: readonly NumberExpression[] };

/**
 * The null flag of an array's element, a map's value or a struct's field.
 *
 * `?` always, `!` never, `^` the flag of the variable's first use, `&` only when all uses have it; absent: when one use has it.
 */
export type ElementFlag = "?" | "!" | "^" | "&";

/** A type inside another one, with its null flag. */
export interface ElementPattern {
  readonly type: TypePattern;
  readonly flag?: ElementFlag;
}

export interface FieldPattern extends ElementPattern {
  readonly name: string;
}

/** What a parameter takes, or what a result is. */
export type TypePattern =
  | { readonly kind: "class"; readonly name: ClassName }
  | { readonly kind: "type"; readonly name: TypeName }
  /** `decimal(p,s)`, `decimal(18,6)`, `time(6)`, `geometry(4326)` */
  | { readonly kind: "sized"; readonly name: TypeName; readonly args: readonly NumberExpression[] }
  /** `interval_dt(day)`, `interval_dt(hour_second)` */
  | { readonly kind: "interval"; readonly name: "interval_dt"; readonly start: DayTimeField; readonly end: DayTimeField }
  | { readonly kind: "interval"; readonly name: "interval_ym"; readonly start: YearMonthField; readonly end: YearMonthField }
  | { readonly kind: "decimalFormula"; readonly formula: DecimalFormula; readonly args: readonly NumberExpression[] }
  | { readonly kind: "variable"; readonly name: string }
  /** `numeric as T`: the pattern's type, remembered as T */
  | { readonly kind: "as"; readonly pattern: TypePattern; readonly variable: string }
  | { readonly kind: "union"; readonly members: readonly TypePattern[] }
  | { readonly kind: "array"; readonly element: ElementPattern }
  | { readonly kind: "map"; readonly key: ElementPattern; readonly value: ElementPattern }
  | { readonly kind: "struct"; readonly fields: readonly FieldPattern[] }
  /** a generator's columns */
  | { readonly kind: "row"; readonly fields: readonly FieldPattern[] }
  /** the fields of a struct variable as a generator's columns; `nullable` when every one becomes nullable */
  | { readonly kind: "rowOf"; readonly variable: string; readonly nullable: boolean }
  | { readonly kind: "lambda"; readonly params: readonly ElementPattern[]; readonly result: TypePattern }
  /** a rule that no formula expresses, by its name in hooks.ts */
  | { readonly kind: "hook"; readonly name: string };

/** The value of a parameter that is left out. */
export interface DefaultValue {
  readonly value: string | number | boolean | null;
}

export interface Parameter {
  readonly name: string;
  readonly type: TypePattern;
  /** may be left out: written `name?` or with a default */
  readonly optional: boolean;
  readonly default?: DefaultValue;
  /** takes any number of arguments */
  readonly variadic: boolean;
  /** the fewest arguments of a variadic parameter, and the most when there is a limit */
  readonly min: number;
  readonly max?: number;
  /** the argument must be foldable: a literal */
  readonly literal: boolean;
  /** no implicit cast */
  readonly strict: boolean;
}

/** When the result is null. */
export type NullRule =
  /** nothing written: when an argument may be null; a hook may say otherwise */
  | { readonly kind: "anyArgument" }
  | { readonly kind: "always" }
  | { readonly kind: "never" }
  | { readonly kind: "allArguments" }
  | { readonly kind: "oneOf"; readonly terms: readonly NullTerm[] };

/** `a`, or `a.elem`: the element flag of an array (the value flag of a map). A lambda's name is the flag of its body. */
export interface NullTerm {
  readonly parameter: string;
  readonly element: boolean;
}

/** One overload of a function. */
export interface Signature {
  readonly text: string;
  readonly parameters: readonly Parameter[];
  /** the arguments of WITHIN GROUP (ORDER BY ...) */
  readonly within?: readonly Parameter[];
  /** `=>`: a generator or table function, whose result is the struct of its columns */
  readonly rows: boolean;
  readonly result: TypePattern;
  readonly nullRule: NullRule;
}

/** The parameters of a call, those of WITHIN GROUP (ORDER BY ...) behind the others. */
export function allParameters(signature: Signature): readonly Parameter[] {
  return [...signature.parameters, ...(signature.within ?? [])];
}
