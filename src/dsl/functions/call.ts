import { ArgumentError } from "../../errors.js";
import { call } from "../../plan/expressions.js";
import { literalOf } from "../../plan/literals.js";
import { noteExpression } from "../call-site.js";
import { type Column, createColumn } from "../column/column.js";
import { type ColumnState, derive, plain } from "../column/column-state.js";
import { noteCondition } from "../column/lost-conditions.js";
import { requireColumn } from "../column/operand.js";
import { newestNeeds } from "../version-needs.js";

// What the generated functions call. The takes of a function say what each parameter may be; only those it names are bundled with it.

/** What an argument becomes: a column's state, several for a variadic parameter, undefined when an optional one is absent. */
export type Taken = ColumnState | readonly ColumnState[] | undefined;

/** Reads an argument, or throws an ArgumentError. `where` is the function and the parameter, as in `split's pattern`. */
export type Take = (value: unknown, where: string) => Taken;

/** An argument in the order it is sent: the parameter's name, what the caller passed, and how it is read (as a column unless said). */
export type Given = readonly [parameter: string, value: unknown, take?: Take, since?: string];

/** How a call is sent, where that is not the function's name and nothing else. */
export interface Wire {
  readonly name?: string;
  readonly distinct?: boolean;
  readonly internal?: boolean;
  /** The Spark version that brought the function, when that is later than the oldest one supported. */
  readonly since?: string;
}

/** A call of a Spark function. `received`: all that the caller passed, to refuse what is too much. */
export function invoke(name: string, given: readonly Given[], received?: ArrayLike<unknown>, wire: Wire = {}): ColumnState {
  refuseMore(name, given.length, received);
  const states: ColumnState[] = [];
  let needs: ColumnState["needs"] = wire.since === undefined ? undefined : { version: wire.since, what: name };
  let absent: string | undefined;
  for (const [parameter, value, take = requireColumn, since] of given) {
    const taken = take(value, `${name}'s ${parameter}`);
    if (taken === undefined) {
      absent ??= parameter;
      continue;
    }
    if (absent !== undefined)
      throw new ArgumentError(`${name}: ${parameter} was given without ${absent}, which comes before it; give both`);
    states.push(...(Array.isArray(taken) ? (taken as readonly ColumnState[]) : [taken as ColumnState]));
    if (since !== undefined) needs = newestNeeds([{ needs }, { needs: { version: since, what: `${name} with ${parameter}` } }]);
  }
  const expressions = states.map((state) => state.expression);
  const state = derive(call(wire.name ?? name, expressions, wire), states);
  noteExpression(state.expression, invoke, name);
  return needs === undefined ? state : { ...state, needs: newestNeeds([state, { needs }]) };
}

/** A function that says whether something holds: filter's callback must not lose it. */
// biome-ignore lint/suspicious/noExplicitAny: the declaration says the type
export function createCondition(state: ColumnState): Column<any, any> {
  noteCondition(state.expression);
  return createColumn(state);
}

/** An optional parameter. `absent` means its absence too: null, for one whose default is null. */
export function optional(take: Take = requireColumn, absent?: null): Take {
  return (value, where) => (value === undefined || value === absent ? undefined : take(value, where));
}

/** An optional parameter whose default is sent, as Spark's own clients do. One whose default is null takes null too. */
export function withDefault(value: string | number | boolean | null, take: Take = requireColumn): Take {
  return (given, where) => (given === undefined || (given === null && value === null) ? plain(literalOf(value)) : take(given, where));
}

/** An optional parameter with others behind it that do not need it: when it is absent they move up. */
export function leftOut(take: Take = requireColumn): Take {
  return (value, where) => (value === undefined ? [] : take(value, where));
}

/** A variadic parameter of at least so many columns. */
export function variadic(min: number, take: Take = requireColumn): Take {
  return (values, where) => {
    const list = values as readonly unknown[];
    if (list.length < min) {
      const items = take === requireColumn ? ["column is", "columns are"] : ["argument is", "arguments are"];
      throw new ArgumentError(`${where}: at least ${min} ${items[min === 1 ? 0 : 1]} needed, found ${list.length || "none"}`);
    }
    return list.map((value, i) => take(value, list.length === 1 ? where : `${where} (number ${i + 1})`) as ColumnState);
  };
}

/** Refuses arguments that the function has no parameters for. */
export function refuseMore(name: string, most: number, received: ArrayLike<unknown> | undefined): void {
  if (received === undefined) return;
  for (let i = most; i < received.length; i++) {
    if (received[i] !== undefined)
      throw new ArgumentError(
        `${name} takes ${most === 0 ? "no arguments" : most === 1 ? "one argument" : `at most ${most} arguments`}, found ${received.length}`,
      );
  }
}
