/** A type parameter of a declaration. */
export interface TypeParameter {
  readonly name: string;
  readonly text: string;
}

/** A parameter of a declaration, without its type's optional mark. */
export interface DeclaredParameter {
  readonly name: string;
  readonly type: string;
  readonly rest: boolean;
  readonly optional: boolean;
}

/** One TypeScript signature of a function. */
export interface Declaration {
  readonly typeParameters: readonly TypeParameter[];
  readonly parameters: readonly DeclaredParameter[];
  readonly result: string;
}

export function headText(declaration: Declaration): string {
  const types =
    declaration.typeParameters.length === 0 ? "" : `<${declaration.typeParameters.map((parameter) => parameter.text).join(", ")}>`;
  const parameters = declaration.parameters.map(
    (parameter) => `${parameter.rest ? "..." : ""}${parameter.name}${parameter.optional ? "?" : ""}: ${parameter.type}`,
  );
  return `${types}(${parameters.join(", ")}): ${declaration.result}`;
}

/** Wraps the type of a result by what it is called on. */
export function wrapped(kind: string, type: string, needs: string): string {
  if (kind === "aggregate") return `Agg<${type}, ${needs}>`;
  if (kind === "partition") return `PartitionTransform<${needs}>`;
  if (kind === "window") return `WindowFunctionNeedsOver<${type}, ${needs}>`;
  // the type of rows is that of the columns in order, and by name
  if (kind === "generator" || kind === "table") return `Generator<${type}, ${needs}>`;
  return `Column<${type}, ${needs}>`;
}
