// biome-ignore-all lint/suspicious/noExplicitAny: what an expression's type is, the methods' signatures say
import { call, extractValue } from "../../plan/expressions.js";
import { literalOf } from "../../plan/literals.js";
import type { Expression } from "../../plan/plan.js";
import { noteExpression } from "../call-site.js";
import type { Column } from "./column.js";
import { type ColumnState, columnState, derive } from "./column-state.js";
import { noteCondition } from "./lost-conditions.js";
import { conditionOperand, operand } from "./operand.js";

// Columns are made of columns here. The class cannot be imported by the methods that it is put together from: it leaves its maker on its
// prototype.

const maker: unique symbol = Symbol("sparkwright.makeColumn");

/** Leaves on a class of columns what makes one. */
export function setMaker(prototype: object, make: (state: ColumnState) => Column<any, any>): void {
  Object.defineProperty(prototype, maker, { value: make });
}

/** The Column of a state that was made of `self`'s. */
export function built(self: object, state: ColumnState): Column<any, any> {
  return (self as { readonly [maker]: (state: ColumnState) => Column<any, any> })[maker](state);
}

/** As `built`, for a condition: a callback that makes one and loses it is told so. */
export function condition(self: object, state: ColumnState): Column<any, any> {
  noteCondition(state.expression);
  return built(self, state);
}

/** A state whose expression the caller's code makes right now. A helper of the public methods stands `above` this on the stack. */
export function traced(state: ColumnState, above: (...args: never[]) => unknown = traced): ColumnState {
  noteExpression(state.expression, above);
  return state;
}

export function binary(name: string, left: unknown, right: unknown, method: string): ColumnState {
  const parts = [columnState(left), operand(right, `${method}'s argument`)];
  return derive(call(name, expressionsOf(parts)), parts);
}

export function binaryCondition(name: string, left: object, right: unknown, method: string): Column<any, any> {
  return condition(left, traced(binary(name, left, right, method), binaryCondition));
}

export function arithmetic(name: string, left: object, right: unknown, method: string): Column<any, any> {
  return built(left, traced(binary(name, left, right, method), arithmetic));
}

export function logical(name: "and" | "or", left: object, right: unknown): Column<any, any> {
  const parts = [columnState(left), conditionOperand(right, `${name}'s argument`)];
  return condition(left, traced(derive(call(name, expressionsOf(parts)), parts), logical));
}

export function unary(name: string, self: object): Column<any, any> {
  const state = columnState(self);
  return built(self, traced({ ...state, expression: call(name, [state.expression]) }, unary));
}

export function unaryCondition(name: string, self: object): Column<any, any> {
  const state = columnState(self);
  return condition(self, traced({ ...state, expression: call(name, [state.expression]) }, unaryCondition));
}

export function fieldState(struct: ColumnState, name: string): ColumnState {
  return { ...struct, expression: extractValue(struct.expression, literalOf(name)) };
}

export function expressionsOf(parts: readonly ColumnState[]): Expression[] {
  return parts.map((part) => part.expression);
}
