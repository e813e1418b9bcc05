import type { Declaration, DeclaredParameter, TypeParameter } from "./declaration.js";
import { wrapped } from "./declaration.js";

/** Text that depends on one argument, by its position. */
export interface Term {
  readonly argument: number;
  readonly text: string;
}

/** One argument as declared. `spare` is the type parameter's default when the argument may be left out. */
export interface DraftArgument {
  readonly parameters: readonly DeclaredParameter[];
  readonly typeParameters: readonly (TypeParameter & { readonly spare?: string })[];
  /** what the result still requires of the frame because of it */
  readonly needs: readonly string[];
}

/** A declaration before its null flags and requirements are put together, so that two can be compared and merged. */
export interface Draft {
  readonly kind: string;
  readonly arguments: readonly (DraftArgument & { readonly optional: boolean })[];
  /** the result without null */
  readonly core: string;
  readonly always: boolean;
  /** types whose null makes the result null */
  readonly nullsOf: readonly Term[];
  /** other nulls, as they stand */
  readonly nulls: readonly Term[];
}

/** A shape and the one with one argument more as one declaration with an optional argument; undefined when their results differ. */
export function merged(shorter: Draft, longer: Draft): Draft | undefined {
  const last = longer.arguments.length - 1;
  if (shorter.arguments.length !== last) return undefined;
  const without = (terms: readonly Term[]) => terms.filter((term) => term.argument !== last);
  const rest = { ...longer, arguments: longer.arguments.slice(0, last), nullsOf: without(longer.nullsOf), nulls: without(longer.nulls) };
  const forgetful = (draft: Draft) =>
    JSON.stringify({ ...draft, arguments: draft.arguments.map(({ optional: _, ...argument }) => argument) });
  if (forgetful(rest) !== forgetful(shorter)) return undefined;
  return {
    ...longer,
    arguments: longer.arguments.map((argument, i) => ({ ...argument, optional: i === last || (shorter.arguments[i]?.optional ?? false) })),
  };
}

/** The declaration that a draft stands for. */
export function declarationOf(draft: Draft): Declaration {
  const result = wrapped(draft.kind, resultText(draft), needsText(draft));
  const all = draft.arguments.flatMap((argument) => argument.typeParameters);
  // a type that nothing else speaks of is written in place
  const inPlace = all.filter(
    ({ name, text }) =>
      text.startsWith(name) &&
      !speaksOf(name, result) &&
      !all.some((other) => other.name !== name && speaksOf(name, other.text)) &&
      !draft.arguments.some((argument) =>
        argument.parameters.some((parameter) => speaksOf(name, parameter.type.replace(`Expr<${name}, `, ""))),
      ),
  );
  const placed = (type: string) =>
    inPlace.reduce(
      (text, { name, text: declared }) => text.replace(`Expr<${name}, `, `Expr<${/ extends (.*)$/.exec(declared)?.[1] ?? "any"}, `),
      type,
    );
  return {
    // types first, requirements (Q1, Q2, …) behind them, as callers who name them expect
    typeParameters: draft.arguments
      .flatMap((argument) =>
        argument.typeParameters.map((parameter) => ({
          name: parameter.name,
          text: argument.optional && parameter.spare !== undefined ? `${parameter.text} = ${parameter.spare}` : parameter.text,
        })),
      )
      .filter((parameter) => !inPlace.some((each) => each.name === parameter.name))
      .sort((a, b) => Number(/^Q\d$/.test(a.name)) - Number(/^Q\d$/.test(b.name))),
    parameters: draft.arguments.flatMap((argument) =>
      argument.parameters.map((parameter) => ({
        ...parameter,
        type: placed(parameter.type),
        optional: (argument.optional || parameter.optional) && !parameter.rest,
      })),
    ),
    result,
  };
}

const words = new Map<string, RegExp>();

/** Whether a name stands in a text. Names are few (T, U, Q1, …), texts many. */
function speaksOf(name: string, text: string): boolean {
  const word = words.get(name) ?? new RegExp(`\\b${name}\\b`);
  words.set(name, word);
  return word.test(text);
}

function resultText(draft: Draft): string {
  // T without null, or null where T is null: T
  const inner = /^Bare<(?<inner>.*)>$/.exec(draft.core)?.groups?.inner;
  const whole = inner !== undefined && (draft.always || draft.nullsOf.some((term) => term.text === inner));
  const nullsOf = draft.nullsOf
    .filter((term) => !(whole && term.text === inner))
    .map((term) => (draft.arguments[term.argument]?.optional && /^[A-Z]$/.test(term.text) ? `NoInfer<${term.text}>` : term.text));
  const parts = [whole ? inner : draft.core];
  if (draft.always) parts.push("null");
  else {
    if (nullsOf.length > 0) parts.push(`NullOf<${[...new Set(nullsOf)].join(" | ")}>`);
    parts.push(...draft.nulls.map((term) => term.text));
  }
  return parts.join(" | ");
}

function needsText(draft: Draft): string {
  const needs = draft.arguments.flatMap((argument) =>
    argument.needs.map((text) => (argument.optional && /^Q\d$/.test(text) ? `NoInfer<${text}>` : text)),
  );
  return needs.length === 0 ? "unknown" : needs.join(" & ");
}
