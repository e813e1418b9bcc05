import type { DataType, Field } from "../types/data-type.js";
import { castAddsNull } from "../types/null-casts.js";
import type { TypedValue } from "./argument.js";
import { sizedType } from "./bind.js";
import type { Bindings } from "./bindings.js";
import { defaultOfName } from "./classes.js";
import { decimalFormulas } from "./decimal.js";
import type { ElementPattern, FieldPattern, NumberExpression, TypePattern } from "./signature.js";

/** The type that a result pattern stands for once the variables are bound, with the null flag that its variable brings. */
export function buildType(pattern: TypePattern, bindings: Bindings): TypedValue {
  switch (pattern.kind) {
    case "variable": {
      const bound = bindings.variables.get(pattern.name);
      return bound === undefined ? required({ kind: "void" }) : { type: bound.type, nullable: bound.anyNull };
    }
    case "type":
      return required(defaultOfName(pattern.name));
    case "interval":
      return required({ kind: pattern.name, start: pattern.start, end: pattern.end } as DataType);
    case "sized":
      return required(sizedType(pattern.name, evaluateAll(pattern.args, bindings)));
    case "decimalFormula": {
      const [p1, s1, p2, s2] = evaluateAll(pattern.args, bindings) as [number, number, number, number];
      return required(decimalFormulas[pattern.formula](p1, s1, p2, s2));
    }
    case "array": {
      const element = buildElement(pattern.element, bindings);
      return required({ kind: "array", element: element.type, containsNull: element.nullable });
    }
    case "map": {
      const value = buildElement(pattern.value, bindings);
      return required({ kind: "map", key: buildElement(pattern.key, bindings).type, value: value.type, valueContainsNull: value.nullable });
    }
    case "struct":
    case "row":
      return required({ kind: "struct", fields: pattern.fields.map((field) => buildField(field, bindings)) });
    case "rowOf":
      return required({ kind: "struct", fields: fieldsOfVariable(pattern.variable, pattern.nullable, bindings) });
    default:
      throw new RangeError(`${pattern.kind} is no result type`);
  }
}

function required(type: DataType): TypedValue {
  return { type, nullable: false };
}

/** The type of an element with its null flag. */
export function buildElement(pattern: ElementPattern, bindings: Bindings): TypedValue {
  const { type, nullable } = buildType(pattern.type, bindings);
  const bound = pattern.type.kind === "variable" ? bindings.variables.get(pattern.type.name) : undefined;
  switch (pattern.flag) {
    case "?":
      return { type, nullable: true };
    case "!":
      return { type, nullable: false };
    case "&":
      return { type, nullable: bound?.allNull ?? false };
    case "^":
      return { type, nullable: bound?.firstNull ?? false };
    default:
      return { type, nullable };
  }
}

function buildField(pattern: FieldPattern, bindings: Bindings): Field {
  return { name: pattern.name, ...buildElement(pattern, bindings) };
}

/** A struct's fields as columns: null also where the struct itself may be. */
function fieldsOfVariable(name: string, nullable: boolean, bindings: Bindings): readonly Field[] {
  const bound = bindings.variables.get(name);
  if (bound?.type.kind !== "struct") return [];
  return bound.type.fields.map((field) => ({ ...field, nullable: field.nullable || nullable || bound.anyNull }));
}

function evaluateAll(expressions: readonly NumberExpression[], bindings: Bindings): readonly number[] {
  return expressions.map((expression) => evaluate(expression, bindings));
}

function evaluate(expression: NumberExpression, bindings: Bindings): number {
  switch (expression.kind) {
    case "number":
      return expression.value;
    case "numberVariable":
      return bindings.numbers.get(expression.name) ?? 0;
    case "extreme":
      return Math[expression.function](...evaluateAll(expression.args, bindings));
    case "operation": {
      const left = evaluate(expression.left, bindings);
      const right = evaluate(expression.right, bindings);
      return expression.operator === "+" ? left + right : expression.operator === "-" ? left - right : left * right;
    }
  }
}

/** The type that an argument is cast to: what its pattern took it as, with the variables' final types. */
export function finalType(pattern: TypePattern, taken: DataType, bindings: Bindings): DataType {
  const variable = pattern.kind === "as" ? pattern.variable : pattern.kind === "variable" ? pattern.name : undefined;
  if (variable !== undefined) return bindings.variables.get(variable)?.type ?? taken;
  if (pattern.kind === "array" && taken.kind === "array") {
    const element = finalType(pattern.element.type, taken.element, bindings);
    return { kind: "array", element, containsNull: taken.containsNull || castAddsNull(taken.element, element) };
  }
  if (pattern.kind === "map" && taken.kind === "map") {
    const key = finalType(pattern.key.type, taken.key, bindings);
    const value = finalType(pattern.value.type, taken.value, bindings);
    return { kind: "map", key, value, valueContainsNull: taken.valueContainsNull || castAddsNull(taken.value, value) };
  }
  return taken;
}
