import type { Expression, ProtoDataType, Relation } from "./plan.js";
import type { Expressive } from "./relation.js";
import { expressionsOf, referencesOf, relation } from "./relation.js";

// Relations that change the columns of their input and keep its rows.

export function project(input: Relation, columns: readonly Expressive[]): Relation {
  return relation({ case: "project", value: { input, expressions: expressionsOf(columns) } }, referencesOf(columns));
}

/** `SELECT *` under a new plan id: attributes that name it can mean nothing else. */
export function projectEverything(input: Relation): Relation {
  return relation({ case: "project", value: { input, expressions: [{ exprType: { case: "unresolvedStar", value: {} } }] } });
}

export interface NewColumn extends Expressive {
  readonly name: string;
  /** JSON text. */
  readonly metadata?: string;
}

export function withColumns(input: Relation, columns: readonly NewColumn[]): Relation {
  const aliases = columns.map(({ name, expression, metadata }) => ({
    expr: expression,
    name: [name],
    ...(metadata === undefined ? {} : { metadata }),
  }));
  return relation({ case: "withColumns", value: { input, aliases } }, referencesOf(columns));
}

export function withColumnsRenamed(input: Relation, renames: ReadonlyMap<string, string>): Relation {
  const pairs = [...renames].map(([colName, newColName]) => ({ colName, newColName }));
  return relation({ case: "withColumnsRenamed", value: { input, renames: pairs } });
}

export function drop(input: Relation, names: readonly string[], columns: readonly Expressive[]): Relation {
  return relation({ case: "drop", value: { input, columnNames: [...names], columns: expressionsOf(columns) } }, referencesOf(columns));
}

export function toDf(input: Relation, names: readonly string[]): Relation {
  return relation({ case: "toDf", value: { input, columnNames: [...names] } });
}

export function toSchema(input: Relation, schema: ProtoDataType): Relation {
  return relation({ case: "toSchema", value: { input, schema } });
}

export interface Unpivot {
  readonly ids: readonly Expressive[];
  /** undefined: every column that is not an id. */
  readonly values: readonly Expressive[] | undefined;
  readonly variableName: string;
  readonly valueName: string;
}

export function unpivot(input: Relation, { ids, values, variableName, valueName }: Unpivot): Relation {
  const chosen: { values?: { values: Expression[] } } = values === undefined ? {} : { values: { values: expressionsOf(values) } };
  return relation(
    {
      case: "unpivot",
      value: { input, ids: expressionsOf(ids), ...chosen, variableColumnName: variableName, valueColumnName: valueName },
    },
    referencesOf([...ids, ...(values ?? [])]),
  );
}

/** Rows as columns: the values of the index column, or of the first one, become names. */
export function transpose(input: Relation, index: Expressive | undefined): Relation {
  const columns = index === undefined ? [] : [index];
  return relation({ case: "transpose", value: { input, indexColumns: expressionsOf(columns) } }, referencesOf(columns));
}
