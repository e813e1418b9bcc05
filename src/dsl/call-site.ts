import { hasOrigin, noteOrigin, type Origin, type OriginCall } from "../plan/origins.js";

// The line of the caller's code that a method or a function was called from. A stack costs a few microseconds, more than to make the expression:
// so only a few are taken at a time. What people write by hand has them all; a loop that makes hundreds of expressions has those of the first, and
// for the others the line of the frame's method that they were given to.

/** A public function, or what it calls first: the stack is taken from its caller on. */
// biome-ignore lint/complexity/noBannedTypes: any function may stand on a stack
type AnyFunction = Function;

/** Milliseconds. */
const PERIOD = 10;
const EXPRESSIONS = 32;
const FRAMES = 16;

/** The public function, its caller, and what of this package may stand between them. */
const DEPTH = 4;

/** Says whether one more is allowed: so many in each period. */
function allowance(most: number): () => boolean {
  let since = 0;
  let left = most;
  return () => {
    const now = performance.now();
    if (now - since > PERIOD) {
      since = now;
      left = most;
    }
    left -= 1;
    return left >= 0;
  };
}
const expressionAllowed = allowance(EXPRESSIONS);
const frameAllowed = allowance(FRAMES);

/** Notes where an expression was made. `above` is what the public function called; `name` its name, where the stack might have another. */
export function noteExpression(expression: object, above: AnyFunction, name?: string): void {
  if (expressionAllowed()) note(expression, above, name);
}

/** The same of a relation. */
export function noteRelation(relation: object, above: AnyFunction): void {
  if (!hasOrigin(relation) && frameAllowed()) note(relation, above, undefined);
}

function note(part: object, above: AnyFunction, name: string | undefined): void {
  // 0: the caller wants no stacks
  const { stackTraceLimit } = Error;
  if (!canCapture || !(stackTraceLimit > 0)) return;
  const taken = { stack: "" };
  Error.stackTraceLimit = DEPTH;
  Error.captureStackTrace(taken, above);
  Error.stackTraceLimit = stackTraceLimit;
  noteOrigin(part, stackOrigin(taken, name));
}

/** Not every engine has it, and where JavaScript's own objects are frozen it has no limit. */
const canCapture =
  typeof Error.captureStackTrace === "function" && Object.getOwnPropertyDescriptor(Error, "stackTraceLimit")?.writable === true;

/** A stack is text, with source maps applied, only when it is asked for: that costs more than to take it. */
function stackOrigin(taken: { readonly stack: string }, name: string | undefined): Origin {
  return {
    call() {
      const calls = callsIn(taken.stack);
      const caller = Math.max(
        1,
        calls.findIndex(({ place }) => !isOurs(place)),
      );
      const place = calls[caller]?.place;
      return place === undefined ? undefined : { name: name ?? calls[caller - 1]?.name ?? "", place };
    },
  };
}

// `at Column.plus (file:///app/report.js:14:31)`, `at /app/report.js:14:31`
const line = /^\s*at (?:async )?(?:(.*) \()?(.*:\d+:\d+)\)?$/;

/** The calls on a stack that have a place, innermost first. */
export function callsIn(stack: string): readonly OriginCall[] {
  return stack.split("\n").flatMap((text) => {
    const [, called = "", place] = line.exec(text) ?? [];
    if (place === undefined || place.startsWith("node:")) return [];
    // a bundler renames functions; a method that is called by another name than its function's has that behind it
    const name = / \[as (.*)\]$/.exec(called)?.[1] ?? called.replace(/^.*\./, "");
    return [{ name, place: path(place) }];
  });
}

function path(place: string): string {
  return place.startsWith("file://") ? decodeURI(place.slice("file://".length)).replace(/^\/(?=[A-Za-z]:)/, "") : place;
}

let folder: string | undefined;

/** Whether a place is in this package's code; where that is bundled with the caller's, there is no telling them apart, and everything is. */
function isOurs(place: string): boolean {
  folder ??= callsIn(new Error().stack ?? "")[0]?.place.replace(/(?:dsl[\\/])?[^\\/]*$/, "") ?? "";
  return place.startsWith(folder);
}
