import type { Expression, Relation } from "./plan.js";
import { isPlanObject, isRelation, type PlanObject } from "./traverse.js";

// Where the caller's code made a part of a plan. A plan does not hold it, so that equal queries are equal plans wherever they are written: it is
// noted beside the parts. What is sent to a server has a number in its place, which the server says in its errors: then it is looked up.

/** Where a part of a plan was made. */
export interface Origin {
  /** The function or method that was called, such as `plus`, and the `file:line:column` that called it; undefined when it cannot be told. */
  readonly call: () => OriginCall | undefined;
}

export interface OriginCall {
  readonly name: string;
  readonly place: string;
}

const origins = new WeakMap<object, Origin>();

/** Notes where an expression, a relation or an alias was made. */
export function noteOrigin(part: object, origin: Origin): void {
  origins.set(part, origin);
}

export function hasOrigin(part: object): boolean {
  return origins.has(part);
}

/** A part that was made of another one, in its place. */
export function keepOrigin(from: object, to: object): void {
  const origin = origins.get(from);
  if (origin !== undefined && !origins.has(to)) origins.set(to, origin);
}

/** As many expressions of a relation have its origin in place of their own: the thousands that a program makes would take longer to send than to make. */
const MOST_OF_A_RELATION = 64;

/** The origin of what an expression stands in. */
interface Outer {
  readonly origin: Origin;
  left: number;
}

/** Expressions with nothing below them. */
const leaves: ReadonlySet<string> = new Set(["literal", "unresolvedAttribute", "unresolvedStar", "unresolvedRegex", "expressionString"]);

/**
 * A plan with the origins that are known of its parts. An expression without one gets that of the relation it stands in; below an expression the
 * server takes the nearest one above.
 */
export function withOrigins(relation: Relation): Relation {
  // Every plan that is sent comes through here, so it is written for speed: what stays as it is is not copied, and little is looked up.
  const known = new Map<PlanObject, PlanObject>();
  const located = (node: PlanObject, outer: Outer | undefined): PlanObject => {
    const type = node.exprType as OneofCase | undefined;
    if (type !== undefined) return locatedExpression(node, type, outer);
    if (!isRelation(node)) return mapped(node, outerOf(origins.get(node)) ?? outer);
    let result = known.get(node);
    if (result === undefined) {
      result = mapped(node, outerOf(origins.get(node)));
      if (result !== node) known.set(node, result);
    }
    return result;
  };
  const locatedExpression = (node: PlanObject, type: OneofCase, outer: Outer | undefined): PlanObject => {
    const isLeaf = leaves.has(type.case);
    let inner = isLeaf ? node : known.get(node);
    if (inner === undefined) {
      const value = mapped(type.value, undefined);
      inner = value === type.value ? node : { ...node, exprType: { case: type.case, value } };
      if (inner !== node) known.set(node, inner);
    }
    let origin = isLeaf ? undefined : origins.get(node);
    if (origin === undefined && outer !== undefined && outer.left > 0 && type.case !== "literal") {
      outer.left -= 1;
      origin = outer.origin;
    }
    return origin === undefined ? inner : { ...inner, common: commonOf(origin) };
  };
  const mapped = (node: PlanObject, outer: Outer | undefined): PlanObject => {
    let changed: Record<string, unknown> | undefined;
    for (const key in node) {
      const value = node[key];
      if (typeof value !== "object" || value === null) continue;
      const result = Array.isArray(value) ? mappedList(value, outer) : isPlanObject(value) ? located(value, outer) : value;
      if (result === value) continue;
      changed ??= { ...node };
      changed[key] = result;
    }
    return changed ?? node;
  };
  const mappedList = (list: readonly unknown[], outer: Outer | undefined): readonly unknown[] => {
    let changed: unknown[] | undefined;
    for (let i = 0; i < list.length; i++) {
      const item: unknown = list[i];
      if (!isPlanObject(item)) continue;
      const result = located(item, outer);
      if (result === item) continue;
      changed ??= [...list];
      changed[i] = result;
    }
    return changed ?? list;
  };
  return located(relation as PlanObject, undefined) as Relation;
}

interface OneofCase {
  readonly case: string;
  readonly value: PlanObject;
}

function outerOf(origin: Origin | undefined): Outer | undefined {
  return origin && { origin, left: MOST_OF_A_RELATION };
}

type Common = NonNullable<Exclude<Expression, { $typeName: string }>["common"]>;

/** What is sent for an origin; whoever holds the plan holds it, and with it the origin. */
class SentOrigin {
  readonly fragment = "sparkwright";
  readonly callSite: string;
  readonly #origin: Origin;

  constructor(origin: Origin) {
    count += 1;
    this.callSite = `${prefix}.${count}`;
    this.#origin = origin;
    sent.set(this.callSite, new WeakRef(this));
    forgotten.register(this, this.callSite);
  }

  call(): OriginCall | undefined {
    return this.#origin.call();
  }
}

/** Tells this process's numbers from those of others whose views and caches a query may read. */
const prefix = `@${Math.floor(Math.random() * 0x1_0000_0000)
  .toString(16)
  .padStart(8, "0")}`;
let count = 0;
const sent = new Map<string, WeakRef<SentOrigin>>();
const forgotten = new FinalizationRegistry<string>((callSite) => sent.delete(callSite));
const commons = new WeakMap<Origin, Common>();

/** The protocol has origins in Python and in the JVM; the server passes on that of Python as it is. */
function commonOf(origin: Origin): Common {
  let common = commons.get(origin);
  if (common === undefined) {
    common = { origin: { function: { case: "pythonOrigin", value: new SentOrigin(origin) } } };
    commons.set(origin, common);
  }
  return common;
}

/** The call that a server means by what it was sent for an origin; undefined when it is none of this process's, or of a plan that is gone. */
export function callOf(callSite: string): OriginCall | undefined {
  return sent.get(callSite)?.deref()?.call();
}

/** A server's text with the calls in place of what was sent for them. */
export function withCalls(text: string): string {
  return text.replace(/"sparkwright" was called from\n(@[0-9a-f]{8}\.\d+)/g, (_, callSite: string) => {
    const { name, place } = callOf(callSite) ?? { name: "A function", place: "a place that is not known any more" };
    return `"${name}" was called from\n${place}`;
  });
}
