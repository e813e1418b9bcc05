import type { StatSampleBy } from "../../generated/proto/spark/connect/relations_pb.js";
import type { DataType } from "../../types/data-type.js";
import { isNumeric } from "../../types/kinds.js";
import type { Analysis } from "../context.js";
import { unsupported } from "../errors.js";
import { resolveName } from "../expressions/attribute.js";
import { scopeOf } from "../expressions/resolve.js";
import { parseAttributeName, sameName } from "../names/identifier.js";
import { type Analyzed, analyzed } from "../scope/analyzed.js";
import { belowProjections } from "../scope/missing.js";
import type { Attribute } from "../typed-plan.js";
import { itemOf, projectItems } from "./items.js";
import { through } from "./rows.js";

// Relations whose columns follow from their input's, while their rows are Spark's own doing: random numbers, and statistics.

/** Rows of the input, which a server chooses. */
export function resolveSample(what: string, input: Analyzed): Analyzed {
  return through({ kind: "server", what, input: input.relation, output: input.relation.output }, input);
}

export function resolveSampleBy({ col }: StatSampleBy, input: Analyzed, analysis: Analysis): Analyzed {
  if (col === undefined) throw unsupported("sampleBy without a column");
  const scope = scopeOf(analysis, [input], belowProjections(input));
  scope.resolve(col, scope);
  return resolveSample("sampleBy", input);
}

/** `describe` and `summary`: the statistic's name, and a text for each column of numbers or text. */
export function resolveSummary(what: "describe" | "summary", names: readonly string[], input: Analyzed, analysis: Analysis): Analyzed {
  const chosen = names.length === 0 ? input : columnsOf(names, input, analysis);
  const described = chosen.relation.output.filter(({ type }) => isNumeric(type) || type.kind === "string");
  const scope = scopeOf(analysis, [chosen]);
  for (const { name } of described) {
    if (sameName(name, "summary")) throw unsupported(`${what} of a column called summary`, "rename it");
    // Spark goes by the names again here, as text: one that occurs twice, or holds a dot, is its error
    resolveName(parseAttributeName(name), scope);
  }
  const text = (name: string): Attribute => analysis.attribute(name, { kind: "string" }, true);
  const output = [text("summary"), ...described.map(({ name }) => text(name))];
  return analyzed({ kind: "server", what, input: chosen.relation, output }, []);
}

function columnsOf(names: readonly string[], input: Analyzed, analysis: Analysis): Analyzed {
  const scope = scopeOf(analysis, [input]);
  return projectItems(
    names.map((name) => itemOf(resolveName(parseAttributeName(name), scope), analysis)),
    input,
  );
}

/** An array of each column's values, under the name as it was asked for. */
export function resolveFreqItems(names: readonly string[], input: Analyzed, analysis: Analysis): Analyzed {
  const scope = scopeOf(analysis, [input]);
  const output = names.map((name) => {
    const { expression } = resolveName(parseAttributeName(name), scope);
    const type: DataType = { kind: "array", element: expression.type, containsNull: expression.nullable };
    return analysis.attribute(`${name}_freqItems`, type, false);
  });
  return analyzed({ kind: "server", what: "freqItems", input: input.relation, output }, []);
}
