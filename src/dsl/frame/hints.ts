import { ArgumentError } from "../../errors.js";
import { call } from "../../plan/expressions.js";
import { literalOf } from "../../plan/literals.js";
import * as operators from "../../plan/partitioning.js";
import { nameArgument } from "../arguments.js";
import { type ColumnState, plain, stateOf } from "../column/column-state.js";
import { operand } from "../column/operand.js";
import { describe } from "./describe.js";
import { deriveState, type FrameState } from "./frame-state.js";
import { partitionCount } from "./partitions.js";

// Hints to the planner. Spark takes names it does not know for a plugin's (and passes over them where there is none), so only its own are
// checked here.

type Check = (parameters: readonly unknown[], where: string) => void;

const relations: Check = (parameters, where) => {
  for (const parameter of parameters) {
    if (typeof parameter !== "string" && !isPlainColumn(parameter)) {
      throw new ArgumentError(`${where}: the names of the relations that it is for were expected, found ${describe(parameter)}`);
    }
  }
};

const onePartitionCount: Check = (parameters, where) => {
  if (parameters.length !== 1) {
    throw new ArgumentError(`${where}: one number of partitions was expected, found ${parameters.length} parameters`);
  }
  partitionCount(parameters[0], where);
};

const partitions: Check = ([first, ...rest], where) => {
  if (typeof first === "number") partitionCount(first, where);
  for (const parameter of first === undefined || typeof first === "number" ? rest : [first, ...rest]) {
    if (typeof parameter !== "string" && !isPlainColumn(parameter)) {
      throw new ArgumentError(
        `${where}: a number of partitions and then plain columns, not expressions, were expected (either may be missing), found ${describe(parameter)}`,
      );
    }
  }
};

const known: ReadonlyMap<string, Check> = new Map([
  ...["BROADCAST", "BROADCASTJOIN", "MAPJOIN", "MERGE", "SHUFFLE_MERGE", "MERGEJOIN", "SHUFFLE_HASH", "SHUFFLE_REPLICATE_NL"].map(
    (name) => [name, relations] as const,
  ),
  ["COALESCE", onePartitionCount],
  ["REPARTITION", partitions],
  ["REPARTITION_BY_RANGE", partitions],
  ["REBALANCE", partitions],
]);

export function hint(state: FrameState, name: unknown, parameters: readonly unknown[]): FrameState {
  const called = nameArgument(name, "hint(name)");
  const where = `hint(${JSON.stringify(called)})`;
  known.get(called.toUpperCase())?.(parameters, where);
  const columns = parameters.map((parameter) => parameterColumn(parameter, where));
  return deriveState(state, operators.hint(state.relation, called, columns), { columns, sameSchema: true });
}

function parameterColumn(parameter: unknown, where: string): ColumnState {
  if (!Array.isArray(parameter)) return operand(parameter, `${where}'s parameter`);
  return plain(
    call(
      "array",
      parameter.map((item: unknown) => literalOf(item)),
    ),
  );
}

/** A column as it is: hints take no expressions. */
function isPlainColumn(value: unknown): boolean {
  return stateOf(value, "column")?.expression.exprType?.case === "unresolvedAttribute";
}
