// biome-ignore-all lint/suspicious/noExplicitAny: what a plugin makes has a type that only its author knows
// What `import … from "sparkwright/plugins"` gives: relations, expressions and commands of the server's plugins, as the messages that these
// read. For authors of libraries around a plugin; nothing here loads protobuf.

import { type Column, createColumn } from "./dsl/column/column.js";
import { plain } from "./dsl/column/column-state.js";
import type { ActionOptions } from "./dsl/executor.js";
import { actionOptions } from "./dsl/frame/actions.js";
import { createDataFrame, type DataFrame } from "./dsl/frame/data-frame.js";
import { describe } from "./dsl/frame/describe.js";
import type { Untyped } from "./dsl/frame/frame.js";
import { rootState } from "./dsl/frame/frame-state.js";
import { ArgumentError } from "./errors.js";
import { type ExtensionMessage, extensionExpression, extensionRelation } from "./plan/extensions.js";
import { executorOf, type SparkSession } from "./session.js";

export type { ExtensionMessage } from "./plan/extensions.js";

/**
 * The rows that a plugin's relation gives. S states their schema to the compiler alone; `.as(schema)` has it verified.
 *
 * @throws ArgumentError for what is no message. At the first action UnsupportedError, when no plugin of the server takes this one.
 * @example
 * ```ts
 * const doubled = extensionFrame(spark, anyPack(DoubledSchema, create(DoubledSchema, { times: 2 }))).as("id bigint not null");
 * ```
 */
export function extensionFrame<S = Untyped>(spark: SparkSession, message: ExtensionMessage): DataFrame<S> {
  const executor = executorOf(spark, "extensionFrame");
  return createDataFrame(rootState(executor, extensionRelation(messageArgument(message, "extensionFrame"))));
}

/**
 * A plugin's expression. T states its Spark type to the compiler alone: `extensionColumn<"int" | null>(message)`.
 *
 * @throws ArgumentError for what is no message.
 * @example
 * ```ts
 * const masked = extensionColumn<"string">(anyPack(MaskSchema, create(MaskSchema, { column: "email" }))).as("email");
 * ```
 */
export function extensionColumn<T = any>(message: ExtensionMessage): Column<T, unknown> {
  return createColumn(plain(extensionExpression(messageArgument(message, "extensionColumn"))));
}

/**
 * Runs a plugin's command at once; the messages that the plugin answers with, none for most.
 *
 * @throws ArgumentError for what is no message, UnsupportedError when no plugin of the server takes this one.
 * @example
 * ```ts
 * await runExtension(spark, anyPack(VacuumSchema, create(VacuumSchema, { table: "t" })));
 * ```
 */
export async function runExtension(spark: SparkSession, message: ExtensionMessage, options?: ActionOptions): Promise<ExtensionMessage[]> {
  const executor = executorOf(spark, "runExtension");
  return executor.runExtension(messageArgument(message, "runExtension"), actionOptions(options, "runExtension"));
}

/** A message with its bytes as they are now: plans do not change. */
function messageArgument(value: unknown, where: string): ExtensionMessage {
  const message = typeof value === "object" ? (value as Partial<ExtensionMessage> | null) : undefined;
  if (typeof message?.typeUrl !== "string" || !(message.value instanceof Uint8Array)) {
    throw new ArgumentError(
      `${where}: a google.protobuf.Any was expected, { typeUrl, value: Uint8Array }, as anyPack(schema, message) of @bufbuild/protobuf/wkt makes it; found ${describe(value)}`,
    );
  }
  if (!message.typeUrl.includes("/")) {
    throw new ArgumentError(
      `${where}: typeUrl ends with a slash and the message's full name, "type.googleapis.com/my.package.MyMessage"; found ${describe(message.typeUrl)}`,
    );
  }
  return { typeUrl: message.typeUrl, value: message.value.slice() };
}
