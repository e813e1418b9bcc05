import type {
  Aggregate,
  Attribute,
  Distinct,
  Generate,
  Join,
  JoinKind,
  Project,
  SetOperation,
  TypedRelation,
} from "../../analyzer/typed-plan.js";
import { SparkError } from "../../errors.js";
import { duckdbType } from "./duckdb-types.js";
import { lowerGeneratorRows } from "./lower-call.js";
import { lowerExpression, lowerOrder } from "./lower-expression.js";
import { once } from "./once.js";
import { refuse } from "./refuse.js";
import type { Scope } from "./scope.js";
import { column, join, raw, type Sql, sql } from "./sql-text.js";

/**
 * One SELECT in the making. `from` alone is a table expression whose columns are named by attribute ids, so that joins of such
 * stay flat: a projection around every join costs more than twice the time.
 */
interface Block {
  readonly from: Sql;
  readonly isJoin?: boolean;
  readonly where?: readonly Sql[];
  /** The select list as text, where it is not `columns`'. */
  readonly list?: Sql;
  /** absent: the columns of `from` as they are */
  readonly columns?: ReadonlyMap<number, Sql>;
  readonly distinct?: Sql;
  readonly groupBy?: Sql;
  readonly order?: Sql;
  readonly limit?: Sql;
}

/** The table expressions of a plan's leaves, made before lowering as they need files and tables. */
export type Sources = ReadonlyMap<TypedRelation, Sql>;

interface Context {
  readonly scope: Scope;
  readonly sources: Sources;
}

function selectList(columns: ReadonlyMap<number, Sql>): Sql {
  const items = [...columns].map(([id, value]) => (value.sql === column(id).sql ? value : sql`${value} AS ${column(id)}`));
  // DuckDB wants a column; a relation without any still has rows.
  return items.length === 0 ? raw("1 AS c_none") : join(items);
}

function select(block: Block): Sql {
  const parts: Sql[] = [
    sql`SELECT ${block.distinct ?? raw("")}${block.list ?? (block.columns ? selectList(block.columns) : raw("*"))} FROM ${block.from}`,
  ];
  if (block.where && block.where.length > 0) parts.push(sql`WHERE ${join(block.where, " AND ")}`);
  if (block.groupBy) parts.push(sql`GROUP BY ${block.groupBy}`);
  if (block.order) parts.push(sql`ORDER BY ${block.order}`);
  if (block.limit) parts.push(block.limit);
  return join(parts, " ");
}

/** Only a `from`: may stand in another FROM without parentheses. */
function isPlain(block: Block): boolean {
  return !(block.where || block.columns || block.distinct || block.groupBy || block.order || block.limit);
}

function wrap(block: Block): Block {
  return isPlain(block) ? block : { from: sql`(${select(block)})` };
}

/** A block whose FROM and WHERE may still be added to. */
function open(block: Block): Block {
  return block.columns || block.distinct || block.groupBy || block.order || block.limit ? wrap(block) : block;
}

function lower(relation: TypedRelation, context: Context): Block {
  switch (relation.kind) {
    case "local":
    case "scan":
    case "range": {
      const from = context.sources.get(relation);
      if (from === undefined) throw new SparkError(`internal error: the plan's ${relation.kind} has no source`);
      return { from };
    }
    case "project":
      return lowerProject(relation, context);
    case "filter": {
      const input = open(lower(relation.input, context));
      return { ...input, where: [...(input.where ?? []), sql`(${lowerExpression(relation.condition, context.scope)})`] };
    }
    case "aggregate":
      return lowerAggregate(relation, context);
    case "join":
      return lowerJoin(relation, context);
    case "sort":
      return { ...open(lower(relation.input, context)), order: lowerOrder(relation.order, context.scope) };
    case "limit": {
      const input = lower(relation.input, context);
      const block = input.limit ? wrap(input) : input;
      const limit = relation.limit === undefined ? raw("") : sql`LIMIT ${relation.limit}`;
      return { ...block, limit: relation.offset > 0 ? sql`${limit} OFFSET ${relation.offset}` : limit };
    }
    case "set":
      return lowerSet(relation, context);
    case "distinct":
      return lowerDistinct(relation, context);
    case "generate":
      return lowerGenerate(relation, context);
    case "server":
      throw refuse(relation.what);
  }
}

function lowerProject(relation: Project, context: Context): Block {
  const input = lower(relation.input, context);
  // ORDER BY and LIMIT may stay in this SELECT only when nothing here changes what they see.
  const block = open(input);
  return {
    ...block,
    columns: new Map(relation.columns.map(({ attribute, expression }) => [attribute.id, lowerExpression(expression, context.scope)])),
  };
}

function lowerAggregate(relation: Aggregate, context: Context): Block {
  const { scope } = context;
  const input = open(lower(relation.input, context));
  const computed = new Map<string, Sql>();
  const names = relation.keys.map((key) => {
    const value = lowerExpression(key, scope);
    if (key.kind === "attribute") return value;
    // A computed key is a column below, so that the columns above can name it: DuckDB reads `GROUP BY 1` as a position.
    const name = computed.get(value.sql) ?? raw(`k${computed.size}`);
    computed.set(value.sql, name);
    return name;
  });
  const keys = [...computed].map(([value, name]) => sql`${raw(value)} AS ${name}`);
  const from: Block = computed.size === 0 ? input : { from: sql`(SELECT *, ${join(keys)} FROM ${wrap(input).from})` };
  const above: Scope = { ...scope, keys: computed };
  return {
    ...from,
    columns: new Map(relation.columns.map(({ attribute, expression }) => [attribute.id, lowerExpression(expression, above)])),
    groupBy: names.length === 0 ? raw("()") : join([...new Map(names.map((name) => [name.sql, name])).values()]),
  };
}

const joinWords: Readonly<Record<JoinKind, string>> = {
  inner: "JOIN",
  left: "LEFT JOIN",
  right: "RIGHT JOIN",
  full: "FULL JOIN",
  semi: "SEMI JOIN",
  anti: "ANTI JOIN",
  cross: "CROSS JOIN",
};

function lowerJoin(relation: Join, context: Context): Block {
  const left = wrap(lower(relation.left, context));
  const right = wrap(lower(relation.right, context));
  const rightFrom = right.isJoin ? sql`(${right.from})` : right.from;
  const { condition } = relation;
  if (condition === undefined && (relation.join === "inner" || relation.join === "cross")) {
    return { isJoin: true, from: sql`${left.from} CROSS JOIN ${rightFrom}` };
  }
  const word = raw(relation.join === "cross" ? "JOIN" : joinWords[relation.join]);
  const on = condition ? lowerExpression(condition, context.scope) : raw("TRUE");
  return { isJoin: true, from: sql`${left.from} ${word} ${rightFrom} ON ${on}` };
}

/** A side of a set operation: its columns by position, under the operation's ids. */
function side(relation: TypedRelation, output: readonly Attribute[], context: Context): Sql {
  const block = wrap(lower(relation, context));
  const items = relation.output.map((attribute, i) => sql`${column(attribute.id)} AS ${column((output[i] as Attribute).id)}`);
  return sql`(SELECT ${items.length === 0 ? raw("1 AS c_none") : join(items)} FROM ${block.from})`;
}

function lowerSet(relation: SetOperation, context: Context): Block {
  const word = raw(`${relation.op.toUpperCase()}${relation.all ? " ALL" : ""}`);
  return { from: sql`(${side(relation.left, relation.output, context)} ${word} ${side(relation.right, relation.output, context)})` };
}

function lowerDistinct(relation: Distinct, context: Context): Block {
  const block = wrap(lower(relation.input, context));
  const ids = new Set(relation.on);
  const whole = relation.output.every((attribute) => ids.has(attribute.id));
  const columns = new Map(relation.output.map((attribute) => [attribute.id, column(attribute.id)]));
  return { ...block, columns, distinct: whole ? raw("DISTINCT ") : sql`DISTINCT ON (${join([...ids].map(column))}) ` };
}

/** The generator gives a list of structs, a row each; unnest in the projection keeps the rows' order, a lateral join does not. */
function lowerGenerate(relation: Generate, context: Context): Block {
  const block = open(lower(relation.input, context));
  const rows = lowerGeneratorRows(relation.generator, context.scope, lowerExpression);
  const list = relation.outer ? once(rows, (r) => sql`CASE WHEN ${r} IS NULL OR len(${r}) = 0 THEN [NULL] ELSE ${r} END`) : rows;
  const passed = relation.input.output.map((attribute) => [attribute.id, column(attribute.id)] as const);
  const unnested = sql`(SELECT ${join([...new Map(passed).values(), sql`unnest(${list}) AS g`])} FROM ${wrap(block).from})`;
  const fields = relation.columns.map(
    (attribute, i) => [attribute.id, sql`CAST(struct_extract_at(g, ${i + 1}) AS ${duckdbType(attribute.type)})`] as const,
  );
  return { from: unnested, columns: new Map([...passed, ...fields]) };
}

/** The whole plan as one query, its columns in the output's order. */
export function lowerQuery(relation: TypedRelation, sources: Sources, scope: Scope): Sql {
  const block = lower(relation, { scope, sources });
  const ids = relation.output.map((attribute) => attribute.id);
  const same = block.columns && ids.length === block.columns.size && [...block.columns.keys()].every((id, i) => id === ids[i]);
  if (same && ids.length > 0) return select(block);
  const items = ids.length === 0 ? raw("1 AS c_none") : join(ids.map(column));
  return block.columns || block.distinct || block.groupBy
    ? sql`SELECT ${items} FROM ${wrap(block).from}`
    : select({ ...block, list: items });
}
