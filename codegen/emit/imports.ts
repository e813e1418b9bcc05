import type { ResultTables } from "../declaration/result-table.js";

// Where the names that generated functions use come from. A file imports those that its text mentions.
const types: Readonly<Record<string, readonly string[]>> = {
  "../../dsl/column/aggregate.js": ["Agg"],
  "../../dsl/column/column.js": ["Column"],
  "../../dsl/column/expr.js": ["Constant", "Expr", "NeedsAll", "NeedsOf", "TypeOf"],
  "../../dsl/functions/function-types.js": [
    "AnyNotNull",
    "Bare",
    "CaseLit",
    "CasesOf",
    "Decoded",
    "ElementOf",
    "EntriesOf",
    "EntryKey",
    "EntryValue",
    "EvenTypes",
    "Exploded",
    "FieldOf",
    "FieldsOfElements",
    "Flat",
    "JsonSchema",
    "KeyOf",
    "LitOf",
    "Look",
    "NamedFields",
    "NullFrom",
    "NullOfCast",
    "NullWhenSliding",
    "OddTypes",
    "OfSchema",
    "PlaceIn",
    "PosExploded",
    "RowSchema",
    "Some",
    "StepOf",
    "StopOf",
    "StructField",
    "StructFields",
    "TimeAsTimestamp",
    "TimeWindow",
    "TupleFields",
    "ValueOf",
    "ZeroIfNull",
    "ZippedFields",
  ],
  "../../dsl/functions/extract-types.js": ["Extracted", "ExtractField", "ExtractSource"],
  "../../dsl/functions/stack-types.js": ["Stacked"],
  "../../dsl/column/generator.js": ["Generator"],
  "../../dsl/column/named.js": ["FrameColumn"],
  "../../dsl/column/operand-types.js": ["Operand"],
  "../../dsl/column/partition-transform.js": ["PartitionTransform"],
  "../../dsl/executor.js": ["Executor"],
  "../../dsl/frame/data-frame.js": ["DataFrame"],
  "../../dsl/frame/select-result.js": ["NameOf"],
  "../../dsl/frame/table-functions.js": ["TableArgument", "TableOf"],
  "../../dsl/column/window-function.js": ["WindowFunctionNeedsOver"],
  "../../types/arithmetic.js": ["Addable", "Div", "Minus", "MinusPeer", "Mod", "Plus", "PlusPeer", "Times", "TimesPeer"],
  "../../types/common-tag.js": ["Alike", "AllNulls", "Common", "Tightest"],
  "../../types/ddl-literal.js": ["TypeOfText"],
  "../../types/literal-tags.js": ["LitTag", "Scalar"],
  "../../types/tags.js": ["ArrayOf", "DateLike", "Hashable", "Integral", "Interval", "MapOf", "NullOf", "Num", "Ordered", "StructOf"],
};
const values: Readonly<Record<string, readonly string[]>> = {
  "../../dsl/column/aggregate.js": ["createAggregate"],
  "../../dsl/functions/call.js": ["createCondition", "invoke", "leftOut", "optional", "variadic", "withDefault"],
  "../../dsl/column/column.js": ["createColumn"],
  "../../dsl/column/generator.js": ["createGenerator"],
  "../../dsl/column/partition-transform.js": ["createPartitionTransform"],
  "../../dsl/frame/range.js": ["rangeFrame"],
  "../../dsl/frame/table-functions.js": ["TableFunctionsByName", "tableFrame"],
  "../../dsl/functions/lambda.js": ["lambdaOf"],
  "../../dsl/functions/literal-arguments.js": [
    "anyLiteral",
    "booleanLiteral",
    "bytesLiteral",
    "doubleLiteral",
    "eitherLiteral",
    "intLiteral",
    "longLiteral",
    "numberLiteral",
    "oneOrMoreLiterals",
    "onlyLiteral",
    "orLiteral",
    "stringLiteral",
  ],
  "../../dsl/functions/special-arguments.js": ["countedValues", "namesAndValues", "optionsArgument", "schemaArgument", "seedArgument"],
  "../../dsl/functions/within-group.js": ["withinGroup"],
  "../../dsl/column/window-function.js": ["createWindowFunction"],
};

/** The imports of a module of generated functions. */
export function moduleImports(typeText: string, bodyText: string, tables: ResultTables): string {
  const mentioned = tables.names().filter((name) => new RegExp(`\\b${name}\\b`).test(typeText));
  const fromTables = mentioned.length > 0 ? [`import type { ${mentioned.sort().join(", ")} } from "./tables.js";`] : [];
  return [...importLines(typeText, bodyText), ...fromTables].join("\n");
}

/** The import lines for code that mentions these names in types and in bodies. */
function importLines(typeText: string, bodyText: string): readonly string[] {
  const lines = [...lineOf(types, typeText, "import type"), ...lineOf(values, bodyText, "import")];
  return lines.sort((a, b) => {
    const [left, right] = [a, b].map((line) => line.slice(line.indexOf(" from ")));
    return left! < right! || (left === right && a < b) ? -1 : 1;
  });
}

function lineOf(modules: Readonly<Record<string, readonly string[]>>, text: string, keyword: string): readonly string[] {
  const mentioned = new Set(text.match(/[A-Za-z_$][\w$]*/g));
  return Object.entries(modules).flatMap(([module, names]) => {
    const used = names.filter((name) => mentioned.has(name));
    return used.length === 0 ? [] : [`${keyword} { ${used.join(", ")} } from "${module}";`];
  });
}
