/** JSON as it comes from a file or from protobuf. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * A plan's protobuf JSON without what is free to differ between two clients that mean the same: plan ids become 1, 2, 3 ... in the order they are met
 * (and are dropped where no expression refers to them), where the caller's code made an expression is left out, lambda variables `v1`, `v2` ..., and a flag that is sent with its default is left out.
 */
export function normalize(plan: Json): Json {
  const referenced = new Set<Json>();
  visit(plan, (node) => {
    if (isAttributeLike(node)) referenced.add(String(node.planId));
    if (isObject(node.unresolvedStar) && node.unresolvedStar.planId !== undefined) referenced.add(String(node.unresolvedStar.planId));
  });
  const ids = new Map<string, string>();
  const variables = new Map<string, string>();
  return rewrite(plan, (node) => {
    const { planId, isMetadataColumn, ...rest } = node;
    const kept: Record<string, Json> = { ...rest };
    if (isMetadataColumn === true) kept.isMetadataColumn = true;
    if (planId !== undefined && referenced.has(String(planId))) kept.planId = renumbered(ids, String(planId), "");
    if (isObject(kept.common)) {
      const { origin: _, ...common } = kept.common;
      if (Object.keys(common).length === 0) delete kept.common;
      else kept.common = common;
    }
    for (const key of ["unresolvedNamedLambdaVariable", "lambdaFunction"]) {
      if (kept[key] !== undefined) kept[key] = renameVariables(kept[key], key, variables);
    }
    return kept;
  });
}

/** Places that refer to a relation by its id: attributes, stars, subqueries. A relation has its own under `common`. */
function isAttributeLike(node: { readonly [key: string]: Json }): boolean {
  return (
    node.planId !== undefined && ("unparsedIdentifier" in node || "colName" in node || "subqueryType" in node || "unparsedTarget" in node)
  );
}

function renameVariables(value: Json, key: string, names: Map<string, string>): Json {
  if (!isObject(value)) return value;
  if (key === "unresolvedNamedLambdaVariable") return renamed(value, names);
  const parameters = Array.isArray(value.arguments) ? value.arguments.map((x: Json) => (isObject(x) ? renamed(x, names) : x)) : null;
  return parameters === null ? value : { ...value, arguments: parameters };
}

function renamed(variable: { readonly [key: string]: Json }, names: Map<string, string>): Json {
  const parts = variable.nameParts;
  return Array.isArray(parts)
    ? { ...variable, nameParts: parts.map((part) => (/^v\d+$/.test(String(part)) ? part : renumbered(names, String(part), "v"))) }
    : variable;
}

function renumbered(seen: Map<string, string>, value: string, prefix: string): string {
  const known = seen.get(value) ?? `${prefix}${seen.size + 1}`;
  seen.set(value, known);
  return known;
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function visit(value: Json, see: (node: { readonly [key: string]: Json }) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see);
  else if (isObject(value)) {
    see(value);
    for (const item of Object.values(value)) visit(item, see);
  }
}

/** Children in alphabetical order of their keys, so that numbering does not depend on how a client ordered them; then the node itself. */
function rewrite(value: Json, change: (node: Record<string, Json>) => Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => rewrite(item, change));
  if (!isObject(value)) return value;
  const keys = Object.keys(value).sort();
  return change(Object.fromEntries(keys.map((key) => [key, rewrite(value[key]!, change)])));
}
