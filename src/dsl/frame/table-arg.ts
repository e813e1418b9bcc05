// biome-ignore-all lint/suspicious/noExplicitAny: `any` stands for expressions of every type
import { ArgumentError } from "../../errors.js";
import { type TableArgOptions, tableSubquery } from "../../plan/expressions.js";
import { planIdOf } from "../../plan/relation.js";
import { attachState, type ColumnState, deriveWithFrame } from "../column/column-state.js";
import type { Expr, IsTableArg } from "../column/expr.js";
import { sortOrderOf } from "../column/order.js";
import type { ColName } from "./frame.js";
import type { FrameState } from "./frame-state.js";
import { itemColumns } from "./items.js";
import { orderColumns } from "./rows.js";
import type { SortKey } from "./schema-change.js";

interface Table {
  readonly frame: FrameState;
  readonly partitionBy: readonly ColumnState[];
  readonly orderBy: readonly ColumnState[];
  readonly singlePartition: boolean;
}
const tables = new WeakMap<TableArg<any>, Table>();

// biome-ignore lint/correctness/noUnusedVariables: S is in the class
export interface TableArg<S> extends IsTableArg {}
/**
 * A frame as an argument of a table function: SQL's `TABLE(t) PARTITION BY … ORDER BY …`. `df.asTable()` makes one; it is immutable, each method
 * gives another.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the merged member is a phantom
export class TableArg<S> {
  /** @internal */
  constructor(table: Table) {
    tables.set(this, table);
    attachState(this, tableState(table), "table argument");
  }

  /**
   * The function is called once for the rows of each partition, those with the same values of these columns.
   *
   * @throws ArgumentError when partitions were chosen already.
   * @example df.asTable().partitionBy("country").orderBy("amount")
   */
  partitionBy(...columns: readonly (ColName<S> | Expr<any, NoInfer<S>>)[]): TableArg<S> {
    const table = tables.get(this)!;
    refusePartitioned(table, "partitionBy");
    if (columns.length === 0)
      throw new ArgumentError("asTable().partitionBy: no columns were given; withSinglePartition() puts all rows into one");
    return new TableArg<S>({
      ...table,
      partitionBy: itemColumns(table.frame, columns, { where: "asTable().partitionBy", strings: "names" }),
    });
  }

  /**
   * All rows are one partition.
   *
   * @throws ArgumentError when partitions were chosen already.
   * @example df.asTable().withSinglePartition().orderBy((c) => c.amount.desc())
   */
  withSinglePartition(): TableArg<S> {
    const table = tables.get(this)!;
    refusePartitioned(table, "withSinglePartition");
    return new TableArg<S>({ ...table, singlePartition: true });
  }

  /**
   * The order of the rows in each partition; partitions must have been chosen.
   *
   * @throws ArgumentError when they were not.
   * @example df.asTable().partitionBy("country").orderBy("amount")
   */
  orderBy(...by: readonly SortKey<S>[]): TableArg<S> {
    const table = tables.get(this)!;
    if (!isPartitioned(table)) throw new ArgumentError("asTable().orderBy: call partitionBy(...) or withSinglePartition() before");
    return new TableArg<S>({ ...table, orderBy: [...table.orderBy, ...orderColumns(table.frame, by, "asTable().orderBy")] });
  }
}

/** The frame of this state as a table argument. */
export function tableArgument(frame: FrameState): TableArg<any> {
  return new TableArg<any>({ frame, partitionBy: [], orderBy: [], singlePartition: false });
}

function isPartitioned({ partitionBy, singlePartition }: Table): boolean {
  return singlePartition || partitionBy.length > 0;
}

function refusePartitioned(table: Table, method: string): void {
  if (isPartitioned(table)) {
    throw new ArgumentError(`asTable().${method}: partitions were chosen already, by partitionBy(...) or withSinglePartition()`);
  }
}

function tableState({ frame, partitionBy, orderBy, singlePartition }: Table): ColumnState {
  const options: TableArgOptions = {
    partitionBy: partitionBy.map((column) => column.expression),
    orderBy: orderBy.map(sortOrderOf),
    singlePartition,
  };
  return deriveWithFrame(tableSubquery(planIdOf(frame.relation), options), frame, [...partitionBy, ...orderBy]);
}
