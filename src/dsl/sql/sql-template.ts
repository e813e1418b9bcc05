import { ArgumentError } from "../../errors.js";
import { attributeNameParts } from "../../plan/attribute-name.js";
import { literalExpression } from "../../plan/expressions.js";
import { literal } from "../../plan/literals.js";
import { planIdOf } from "../../plan/relation.js";
import { isPlainObject } from "../arguments.js";
import { type ColumnState, plain, stateOf } from "../column/column-state.js";
import { isLiteralValue } from "../column/operand.js";
import { describe } from "../frame/describe.js";
import { type FrameState, findFrameState } from "../frame/frame-state.js";
import { SqlIdentifier } from "./sql-identifier.js";
import { code, type Place, readSql } from "./sql-text.js";

/** SQL text with everything that its holes or its arguments bring. */
export interface SqlStatement {
  readonly text: string;
  readonly named: ReadonlyMap<string, ColumnState>;
  /** The frames that the text names, by the name it uses. */
  readonly frames: ReadonlyMap<string, FrameState>;
}

/** What a caller may pass: a template with its holes, or a text with its arguments. */
export function sqlStatement(where: string, text: unknown, rest: readonly unknown[]): SqlStatement {
  if (isTemplate(text)) {
    return templateStatement(where, text, rest);
  }
  if (typeof text !== "string") {
    throw new ArgumentError(`${where}: SQL text was expected, found ${describe(text)}`);
  }
  if (rest.length > 1) {
    throw new ArgumentError(`${where}(text, args) takes one object of named values or one array of values`);
  }
  return textStatement(where, text, rest[0]);
}

function isTemplate(value: unknown): value is TemplateStringsArray {
  return Array.isArray(value) && Array.isArray((value as { readonly raw?: unknown }).raw);
}

function textStatement(where: string, text: string, args: unknown): SqlStatement {
  if (args === undefined) {
    return { text, named: new Map(), frames: new Map() };
  }
  if (Array.isArray(args)) {
    return valuesInOrder(where, text, args);
  }
  if (!isPlainObject(args)) {
    throw new ArgumentError(`${where}: the values of :name parameters are an object, those of ? an array; found ${describe(args)}`);
  }
  const named = new Map(Object.entries(args).map(([name, value]) => [name, argument(value, `${where}: :${name}`)] as const));
  return { text, named, frames: new Map() };
}

/**
 * The text of `?` parameters with names in their places. Spark 4.1 gives the values of `?` to the parameters of a query in an order that
 * is not the text's: those of WHERE come before those of SELECT.
 */
function valuesInOrder(where: string, text: string, values: readonly unknown[]): SqlStatement {
  const places = [...readSql(text).bare.matchAll(/\?/g)].map(({ index }) => index);
  if (places.length !== values.length) {
    throw new ArgumentError(
      `${where}: each ? of the text takes one value; there are ${places.length} of them, and ${values.length} values`,
    );
  }
  const named = new Map<string, ColumnState>();
  let made = "";
  let end = 0;
  for (const [index, value] of values.entries()) {
    made = joined(made, text.slice(end, places[index])) + parameter(named, argument(value, `${where}: argument ${index + 1}`));
    end = places[index]! + 1;
  }
  return { text: joined(made, text.slice(end)), named, frames: new Map() };
}

/** A value of a parameter: a literal, or a Column that makes one (an array, a map). */
function argument(value: unknown, where: string): ColumnState {
  return stateOf(value, "column") ?? boundValue(value, where);
}

function boundValue(value: unknown, where: string): ColumnState {
  if (!isLiteralValue(value)) {
    throw new ArgumentError(`${where}: a string, number, bigint, boolean, Date, Uint8Array or null was expected, found ${describe(value)}`);
  }
  return plain(literalExpression(literal(value)));
}

/** Gives a value a name of ours; what it is in the text. */
function parameter(named: Map<string, ColumnState>, value: ColumnState): string {
  const name = `__sparkwright_value_${named.size + 1}`;
  named.set(name, value);
  return `:${name}`;
}

/** Text and what follows it; the name of a value or of a frame at its end stays a word of its own. */
function joined(text: string, piece: string): string {
  return /\w$/.test(text) && /^\w/.test(piece) ? `${text} ${piece}` : text + piece;
}

/** Builds the text of a template piece by piece; values become named parameters, as those of `?` do. */
function templateStatement(where: string, pieces: readonly (string | undefined)[], holes: readonly unknown[]): SqlStatement {
  let text = "";
  let place: Place = code;
  const named = new Map<string, ColumnState>();
  const frames = new Map<string, FrameState>();
  for (const [index, piece] of pieces.entries()) {
    if (piece === undefined) {
      throw new ArgumentError(`${where}: the text has an escape that JavaScript does not know; write \\\\ for a backslash`);
    }
    const reading = readSql(piece, place);
    if (reading.bare.includes("?")) {
      throw new ArgumentError(`${where}: the text has a ? of its own, which has no value; put the value into a hole`);
    }
    text = joined(text, piece);
    place = reading.place;
    if (index < holes.length) {
      requireCode(place, where, text);
      text += holeText(holes[index], { where, text, named, frames });
    }
  }
  return { text, named, frames };
}

/** A hole in quotes would not be a parameter: the text would say its name. */
function requireCode(place: Place, where: string, text: string): void {
  if (place.kind !== "code") {
    const inside = place.kind === "quoted" ? `quotes (${place.quote})` : place.kind === "dollar quoted" ? "a quoted string" : "a comment";
    throw new ArgumentError(
      `${where}: a hole stands inside ${inside}, after ${JSON.stringify(text.slice(-30))}; a value needs no quotes, and a name is sql.id(…)`,
    );
  }
}

interface Building {
  readonly where: string;
  readonly text: string;
  readonly named: Map<string, ColumnState>;
  readonly frames: Map<string, FrameState>;
}

function holeText(hole: unknown, { where, text, named, frames }: Building): string {
  if (hole instanceof SqlIdentifier) {
    return quotedName(hole, where);
  }
  const frame = findFrameState(hole);
  if (frame !== undefined) {
    const name = `__sparkwright_frame_${planIdOf(frame.relation)}`;
    frames.set(name, frame);
    return name;
  }
  const column = stateOf(hole, "column");
  if (column !== undefined) {
    return columnName(column, where);
  }
  if (Array.isArray(hole)) {
    if (hole.length === 0) {
      throw new ArgumentError(`${where}: an array in a hole is empty; SQL has no empty list (IN () is no syntax)`);
    }
    const list = hole
      .map((value: unknown, index) => parameter(named, boundValue(value, `${where}: element ${index} of an array`)))
      .join(", ");
    return /[(,]\s*$/.test(text) ? list : `(${list})`;
  }
  return parameter(named, boundValue(hole, `${where}: a hole`));
}

/** A plain reference becomes a quoted name; the server takes no expressions in SQL text. */
function columnName({ expression }: ColumnState, where: string): string {
  const attribute = expression.exprType?.case === "unresolvedAttribute" ? expression.exprType.value : undefined;
  const parts = attribute === undefined ? undefined : attributeNameParts(attribute.unparsedIdentifier ?? "");
  if (parts === undefined) {
    throw new ArgumentError(
      `${where}: a Column in a hole must be a plain reference, such as col("a"): the server takes no expressions in SQL text. ` +
        "Use df.selectExpr(…), or write the expression as SQL.",
    );
  }
  return quotedName(new SqlIdentifier(parts), where);
}

/**
 * A name as the text has it. Before it parses a text, Spark puts settings and variables of its environment into it, wherever `${…}` stands,
 * quoted or not: such a name would be replaced by what another one chose.
 */
function quotedName(name: SqlIdentifier, where: string): string {
  const text = name.toString();
  if (text.includes("${")) {
    throw new ArgumentError(
      `${where}: Spark replaces \${…} in SQL text, in quoted names too, so the name ${text} cannot be written there; use df.select(…), or rename it`,
    );
  }
  return text;
}
