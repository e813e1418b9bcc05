import { readFileSync } from "node:fs";
import { type DescMessage, fromBinary } from "@bufbuild/protobuf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PlanSchema } from "../../../src/generated/proto/spark/connect/base_pb.js";
import { ExpressionSchema } from "../../../src/generated/proto/spark/connect/expressions_pb.js";
import { RelationSchema } from "../../../src/generated/proto/spark/connect/relations_pb.js";
import { SparkSession } from "../../../src/index.js";
import { queriesOf, topics } from "./topics.js";

// docs/protocol.md against the protocol, and against the plans of the topics.

const page = readFileSync(new URL("../../../docs/protocol.md", import.meta.url), "utf8");

/** What the page says of the messages under a heading, by their names in the protocol. */
function saidUnder(heading: string): ReadonlyMap<string, string> {
  const section = page.split(`## ${heading}\n`)[1]!.split("\n## ")[0]!;
  const lines = [...section.matchAll(/^\| (\w+) \| (.+) \|$/gm)].map(([, message, by]) => [message!, by!] as const);
  return new Map(lines.filter(([message]) => message !== "message"));
}

/** The names of the fields of a message's only oneof. */
const alternatives = ({ oneofs }: DescMessage): readonly string[] => oneofs.flatMap(({ fields }) => fields.map(({ name }) => name));

const kinds = [
  { heading: "Relations", schema: RelationSchema, oneof: "relType" },
  { heading: "Expressions", schema: ExpressionSchema, oneof: "exprType" },
] as const;

/** The alternatives that stand in the topics' plans, by the type of their message. */
const met: Readonly<Record<string, Set<string>>> = { [RelationSchema.typeName]: new Set(), [ExpressionSchema.typeName]: new Set() };
let spark: SparkSession;

beforeAll(async () => {
  spark = await SparkSession.embedded();
  for (const topic of topics) {
    for (const query of Object.values(await queriesOf(topic, spark))) note(fromBinary(PlanSchema, await query().toProto()));
  }
}, 120_000);
afterAll(() => spark.close());

function note(node: unknown): void {
  if (typeof node !== "object" || node === null || ArrayBuffer.isView(node)) return;
  const { $typeName, relType, exprType } = node as { readonly [key: string]: unknown };
  const chosen = (relType ?? exprType) as { readonly case?: string } | undefined;
  if (typeof $typeName === "string" && chosen?.case !== undefined) met[$typeName]?.add(chosen.case);
  for (const value of Object.values(node)) note(value);
}

/** Built, yet not by what only describes a query: an action, or a session of another kind. */
const builtByActions: ReadonlySet<string> = new Set([
  "show_string",
  "tail",
  "html_string",
  "cov",
  "corr",
  "approx_quantile",
  "cached_remote_relation",
  "local_relation",
]);

describe.each(kinds)("docs/protocol.md: $heading", ({ heading, schema, oneof }) => {
  const said = saidUnder(heading);

  it("lists what the protocol has, in its order", () => expect([...said.keys()]).toEqual(alternatives(schema)));

  it("says of nothing that it is not built, which is", () => {
    const notBuilt = [...said].filter(([, by]) => by.startsWith("not built")).map(([message]) => localName(message));
    expect(notBuilt.filter((name) => met[schema.typeName]!.has(name))).toEqual([]);
  });

  it("says of nothing that it is built, which no plan has", () => {
    const built = [...said].filter(([message, by]) => !by.startsWith("not built") && !builtByActions.has(message));
    expect(built.map(([message]) => localName(message)).filter((name) => !met[schema.typeName]!.has(name))).toEqual([]);
  });

  const localName = (message: string): string =>
    schema.oneofs.find(({ localName: name }) => name === oneof)!.fields.find(({ name }) => name === message)!.localName;
});
