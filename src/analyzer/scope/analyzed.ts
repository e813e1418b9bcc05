import type { Attribute, TypedRelation } from "../typed-plan.js";

/** An attribute with the qualifier under which names reach it (`q.x`, `spark_catalog.default.t.x`). */
export interface ScopeColumn {
  readonly attribute: Attribute;
  readonly qualifier: readonly string[];
}

/** An analyzed relation with what resolving names above it needs. */
export interface Analyzed {
  readonly relation: TypedRelation;
  /** `relation.output`, with qualifiers. */
  readonly columns: readonly ScopeColumn[];
  /** Not in the output, yet reachable: the other side's key of a USING join. `expose` puts them into the output. */
  readonly hidden: readonly ScopeColumn[];
  /** Of the relation in the client's plan; columns that carry it mean this relation's. */
  readonly planId: bigint | undefined;
  /** `df.alias("q")`: names do not reach below it. */
  readonly isAlias: boolean;
  /** The relations below, in which plan ids are looked for; a union has none, as in Spark. */
  readonly children: readonly Analyzed[];
}

/** A relation whose output has no qualifiers but those that pass through from its input. */
export function analyzed(relation: TypedRelation, children: readonly Analyzed[], options: Partial<Analyzed> = {}): Analyzed {
  const known = new Map<number, readonly string[]>();
  for (const child of children) for (const column of [...child.hidden, ...child.columns]) known.set(column.attribute.id, column.qualifier);
  const columns = relation.output.map((attribute) => ({ attribute, qualifier: known.get(attribute.id) ?? [] }));
  return { relation, columns, hidden: [], planId: undefined, isAlias: false, children, ...options };
}
