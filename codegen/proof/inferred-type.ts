import ts from "typescript";
import { fieldsText } from "./tag-text.js";

// A type as the compiler has it, written as tag-text.ts writes types.

/** What an expression is at type level. */
export interface Inferred {
  /** the class of the value: `Column`, `Agg`, `WindowFunctionNeedsOver` … */
  readonly holder: string;
  /** the Spark type of an expression; undefined for what is no expression */
  readonly type: string | undefined;
  /** the columns of a generator */
  readonly columns: string | undefined;
}

export function inferredOf(checker: ts.TypeChecker, type: ts.Type): Inferred {
  const spark = phantom(checker, type, "type");
  const generated = phantom(checker, type, "generated");
  const name = phantom(checker, type, "nameGivenByAs");
  return {
    holder: (type.aliasSymbol ?? type.symbol)?.name ?? checker.typeToString(type),
    type: spark && textOf(checker, spark),
    columns: generated ? textOf(checker, generated) : spark && name?.isStringLiteral() ? fieldsText([[name.value, textOf(checker, spark)]]) : undefined,
  };
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
  if (type.isStringLiteral()) return JSON.stringify(type.value);
  const isObject = (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
  if (!isObject || checker.getSignaturesOfType(type, ts.SignatureKind.Call).length > 0) return checker.typeToString(type);
  const name = type.symbol?.name ?? "";
  if (name === "ArrayOf" || name === "MapOf" || name === "StructOf") {
    const of = checker.getTypeArguments(type as ts.TypeReference).map((argument) => textOf(checker, argument));
    return `${name}<${of.join(", ")}>`;
  }
  if (checker.getIndexInfosOfType(type).length > 0) return checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  return fieldsText(checker.getPropertiesOfType(type).map((property) => [property.name, textOf(checker, checker.getTypeOfSymbol(property))]));
}
