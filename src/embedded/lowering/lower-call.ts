import type { TypedCall, TypedExpression, TypedLambda } from "../../analyzer/typed-plan.js";
import { SparkError } from "../../errors.js";
import type { EngineFact, FunctionFact, Refusals } from "../../signatures/function-fact.js";
import { cachedSignature } from "../../signatures/overloads.js";
import type { DataType } from "../../types/data-type.js";
import { simpleString } from "../../types/simple-string.js";
import { versionReached } from "../../types/version-rules.js";
import { duckdbType } from "./duckdb-types.js";
import { once } from "./once.js";
import { refuse } from "./refuse.js";
import { rules } from "./rules/index.js";
import type { Scope } from "./scope.js";
import { column, join, raw, type Sql, sql } from "./sql-text.js";
import { type Argument, type Arguments, fillTemplate } from "./templates.js";

export type LowerExpression = (expression: TypedExpression, scope: Scope) => Sql;

/** Whether a lambda's second parameter is the element's position: an int, whatever the array is of. */
function takesPosition(fact: FunctionFact | undefined, parameter: string): boolean {
  const type = fact && cachedSignature(fact.overloads[0]!.sig).parameters.find(({ name }) => name === parameter)?.type;
  const second = type?.kind === "lambda" ? type.params[1]?.type : undefined;
  return second?.kind === "type" && second.name === "int";
}

function lowerLambda(lambda: TypedLambda, hasPosition: boolean, scope: Scope, lower: LowerExpression): Sql {
  const names = join(lambda.params.map((param) => column(param.id)));
  const [, position] = lambda.params;
  const attributes = new Map(scope.attributes);
  if (position && hasPosition) attributes.set(position.id, sql`CAST(${column(position.id)} - 1 AS INTEGER)`);
  return sql`lambda ${names}: ${lower(lambda.body, { ...scope, attributes })}`;
}

/** What the registry says of the overload that the analyzer chose. */
function engineOf(fact: FunctionFact, call: TypedCall, scope: Scope): EngineFact | undefined {
  const changed = fact.changes?.findLast((change) => versionReached(scope.version, change.since));
  return (changed ?? fact).overloads[call.overload]?.engine ?? fact.engine;
}

function elementOf(type: DataType): DataType | undefined {
  return type.kind === "array" ? type.element : type.kind === "map" ? type.value : undefined;
}

/** The type that a place of `refuse` means: an argument's, its elements', or what it was cast from. */
function typeAt(argument: TypedExpression, part: string | undefined): DataType | undefined {
  if (part === "elem") return elementOf(argument.type);
  if (part === "from") return argument.kind === "cast" ? argument.child.type : undefined;
  return argument.type;
}

/** Types for which the entry's SQL or rule is not Spark's answer. */
function checkRefused(call: TypedCall, { refuse: refused = {}, why }: Refusals): void {
  for (const [place, kinds] of Object.entries(refused)) {
    const [name = "", part] = place.split(".");
    for (const argument of call.args.get(name) ?? []) {
      const type = typeAt(argument, part);
      if (type && kinds.includes(type.kind))
        throw refuse(`${call.function} with ${simpleString(type)} (${why ?? "another answer than Spark's"})`);
    }
  }
}

/** Where an aggregate's FILTER and OVER go: right behind the call. */
function attach(filled: Sql, modifiers: Sql, distinct: boolean, call: TypedCall): Sql {
  let text = filled.sql;
  if (distinct) {
    if (!/^\w+\((?!DISTINCT)/.test(text)) throw refuse(`${call.function} of distinct values`);
    text = text.replace("(", "(DISTINCT ");
  }
  if (modifiers.sql === "") return raw(text);
  // One call and nothing around it: its parenthesis closes at the end.
  let depth = 0;
  const plain =
    /^\w+\(/.test(text) &&
    [...text.replace(/'(?:[^']|'')*'/g, (quoted) => "x".repeat(quoted.length))].every((char, i, all) => {
      if (char === "(") depth++;
      if (char === ")") depth--;
      return depth > 0 || i < text.indexOf("(") || i === all.length - 1;
    });
  if (!plain) throw refuse(`${call.function} over a window or with a filter`);
  return raw(`${text}${modifiers.sql}`);
}

function lowerArguments(call: TypedCall, scope: Scope, lower: LowerExpression): Arguments {
  return new Map(
    [...call.args].map(([name, values]) => [
      name,
      values.map(
        (value): Argument => ({
          sql:
            value.kind === "lambda"
              ? lowerLambda(value, takesPosition(scope.fact(call.function), name), scope, lower)
              : lower(value, scope),
          literal: value.kind === "literal" ? value.value : undefined,
        }),
      ),
    ]),
  );
}

/** A generator's rows: a list of structs whose fields are its columns. */
export function lowerGeneratorRows(call: TypedCall, scope: Scope, lower: LowerExpression): Sql {
  return lowerByFact(call, scope, lower, raw(""));
}

/** A registry function's call; `over` is the window's text. The result always has the type that the analyzer derived. */
export function lowerCall(call: TypedCall, scope: Scope, lower: LowerExpression, over?: Sql): Sql {
  const filter = call.filter ? sql` FILTER (WHERE ${lower(call.filter, scope)})` : raw("");
  return sql`CAST(${lowerByFact(call, scope, lower, sql`${filter}${over ?? raw("")}`)} AS ${duckdbType(call.type)})`;
}

/** As the registry says: by a template, by a rule, or not at all. */
function lowerByFact(call: TypedCall, scope: Scope, lower: LowerExpression, modifiers: Sql): Sql {
  const fact = scope.fact(call.function);
  if (fact === undefined) throw refuse(`the function ${call.function}`);
  const engine = engineOf(fact, call, scope);
  if (engine === undefined) throw refuse(`the function ${call.function}`);
  if ("unsupported" in engine) throw refuse(`the function ${call.function} (${engine.unsupported})`);
  if ("becomes" in engine) throw new SparkError(`internal error: a call of ${call.function}, which the analyzer makes a ${engine.becomes}`);
  checkRefused(call, engine);
  if ("sql" in engine) return lowerTemplate(engine.sql, call, fact, lowerArguments(call, scope, lower), modifiers);
  const rule = rules.get(engine.rule);
  if (rule === undefined)
    throw new SparkError(`internal error: the registry's entry of ${call.function} names the rule ${engine.rule}, which the engine lacks`);
  return rule({ call, scope, lower, modifiers });
}

function lowerTemplate(template: string, call: TypedCall, fact: FunctionFact, args: Arguments, modifiers: Sql): Sql {
  const filled = fillTemplate(template, args);
  const aggregate = fact.kind === "aggregate" || fact.kind === "window";
  if (aggregate) {
    if (filled.hasOver) {
      if (call.distinct) throw refuse(`${call.function} of distinct values`);
      return filled.render(args, modifiers);
    }
    return attach(filled.render(args, raw("")), modifiers, call.distinct, call);
  }
  return renderOnce(filled.repeated, args, (values) => filled.render(values, undefined));
}

/** An argument that the template names several times is computed once, so that nested calls don't grow without bound. */
function renderOnce(repeated: readonly string[], args: Arguments, render: (args: Arguments) => Sql): Sql {
  const [name, ...rest] = repeated;
  if (name === undefined) return render(args);
  const value = args.get(name)?.[0];
  if (value === undefined || value.sql.sql.startsWith("lambda ")) return renderOnce(rest, args, render);
  const others = [...args].filter(([other]) => other !== name).flatMap(([, values]) => values.map((each) => each.sql));
  return once(value.sql, (sqlName) => renderOnce(rest, new Map(args).set(name, [{ ...value, sql: sqlName }]), render), others);
}
