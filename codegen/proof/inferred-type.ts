import ts from "typescript";
import { fieldsText } from "./tag-text.js";

// What the compiler inferred for a call, with types written as tag-text.ts writes them. Reading the types costs half of what an assertion
// in each line would (110,000 instantiations for 1,700 calls became 55,000) and finds the same differences.

export interface Inferred {
  /** the class of the value: `Column`, `Agg`, `WindowFunctionNeedsOver` … */
  readonly holder: string;
  /** the Spark type of an expression; undefined for what is no expression */
  readonly type: string | undefined;
  /** the columns that a generator makes */
  readonly columns: string | undefined;
  /** what is required of a frame: `unknown` is nothing */
  readonly needs: string | undefined;
}

export function inferredOf(checker: ts.TypeChecker, type: ts.Type): Inferred {
  const spark = phantom(checker, type, "type");
  const generated = phantom(checker, type, "generated");
  const wants = phantom(checker, type, "needs");
  const [row] = wants === undefined ? [] : checker.getTypeArguments(wants as ts.TypeReference);
  return {
    holder: (type.aliasSymbol ?? type.symbol)?.name ?? checker.typeToString(type),
    type: spark && textOf(checker, spark),
    columns: generated ? textOf(checker, generated) : spark && namedColumn(checker, type, spark),
    needs: row && checker.typeToString(row),
  };
}

/** A generator of one column is an expression with that column's name. */
function namedColumn(checker: ts.TypeChecker, type: ts.Type, spark: ts.Type): string | undefined {
  const name = phantom(checker, type, "nameGivenByAs");
  return name?.isStringLiteral() ? fieldsText([[name.value, textOf(checker, spark)]]) : undefined;
}

/** The type of a phantom member, whose key is a unique symbol that its module keeps to itself. */
function phantom(checker: ts.TypeChecker, type: ts.Type, key: string): ts.Type | undefined {
  const symbol = checker.getPropertiesOfType(type).find((property) => property.escapedName.toString().startsWith(`__@${key}@`));
  return symbol && checker.getTypeOfSymbol(symbol);
}

function textOf(checker: ts.TypeChecker, type: ts.Type): string {
  if (type.isUnion()) {
    const members = type.types.filter((member) => !(member.flags & ts.TypeFlags.Null)).map((member) => textOf(checker, member));
    return [...members.sort(), ...(members.length < type.types.length ? ["null"] : [])].join(" | ");
  }
  const hasFields =
    (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0 && checker.getIndexInfosOfType(type).length === 0;
  if (!hasFields) return checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  const name = type.symbol?.name;
  if (name === "ArrayOf" || name === "MapOf" || name === "StructOf") {
    const inside = checker.getTypeArguments(type as ts.TypeReference).map((argument) => textOf(checker, argument));
    return `${name}<${inside.join(", ")}>`;
  }
  const properties = checker.getPropertiesOfType(type);
  return fieldsText(properties.map((property) => [property.name, textOf(checker, checker.getTypeOfSymbol(property))]));
}
