import type { Relation } from "./plan.js";

/** A node of a plan: a message in its init shape, or the `{ case, value }` of a oneof. */
export type PlanObject = Readonly<Record<string, unknown>>;

/** Whether a value is a node of the plan (not a scalar, bytes, or nothing). */
export function isPlanObject(value: unknown): value is PlanObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
}

/** The nodes directly below one, through lists, in order. */
export function childrenOf(node: PlanObject): PlanObject[] {
  const children: PlanObject[] = [];
  addChildren(node, children);
  return children;
}

/** Adds the nodes directly below one to a list. Plans are walked before every action, so this is written for speed. */
export function addChildren(node: PlanObject, to: PlanObject[]): void {
  for (const key in node) {
    const value = node[key];
    if (typeof value !== "object" || value === null) continue;
    if (Array.isArray(value)) {
      for (const item of value) {
        if (isPlanObject(item)) to.push(item);
      }
    } else if (!ArrayBuffer.isView(value)) {
      to.push(value as PlanObject);
    }
  }
}

/** Whether this is the `{ case, value }` of a oneof, which is no message of its own. */
export function isOneof(node: PlanObject): node is { readonly case: string; readonly value: unknown } {
  return typeof node.case === "string" && "value" in node;
}

/** The same node with every node directly below it mapped; the very same object when nothing changed. */
export function mapChildren(node: PlanObject, map: (child: PlanObject) => PlanObject): PlanObject {
  let changed: Record<string, unknown> | undefined;
  for (const key in node) {
    const value = node[key];
    if (typeof value !== "object" || value === null) continue;
    const mapped = mapValue(value, map);
    if (mapped !== value) {
      changed ??= Object.assign(Object.create(Object.getPrototypeOf(node)), node) as Record<string, unknown>;
      changed[key] = mapped;
    }
  }
  return changed ?? node;
}

function mapValue(value: unknown, map: (child: PlanObject) => PlanObject): unknown {
  if (Array.isArray(value)) {
    let changed: unknown[] | undefined;
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      const mapped = isPlanObject(item) ? map(item) : item;
      if (mapped !== item) {
        changed ??= [...value];
        changed[index] = mapped;
      }
    }
    return changed ?? value;
  }
  return isPlanObject(value) ? map(value) : value;
}

/** The relations that an operator reads, in order. */
export function inputsOf(operator: PlanObject | undefined): Relation[] {
  return operator === undefined ? [] : (childrenOf(operator).filter(isRelation) as unknown as Relation[]);
}

export function isRelation(node: PlanObject): boolean {
  return "relType" in node;
}

/** A relation and all relations below it, each once. */
export function* relationsIn(root: Relation): Generator<Relation, void, undefined> {
  const seen = new Set<Relation>();
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    yield node;
    open.push(...inputsOf(node.relType?.value as PlanObject | undefined));
  }
}
