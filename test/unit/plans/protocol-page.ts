import { readFileSync } from "node:fs";
import type { DescMessage } from "@bufbuild/protobuf";
import { ExpressionSchema } from "../../../src/generated/proto/spark/connect/expressions_pb.js";
import { RelationSchema } from "../../../src/generated/proto/spark/connect/relations_pb.js";

// docs/protocol.md as data: who builds each relation and each expression of the protocol.

/** A message of the page. */
export interface Listed {
  /** Its name in the protocol, as the page has it. */
  readonly name: string;
  /** As `kindsIn` says it. */
  readonly kind: string;
  readonly isBuilt: boolean;
}

export interface Section {
  readonly heading: string;
  readonly listed: readonly Listed[];
  /** What the protocol has, in its order. */
  readonly protocol: readonly string[];
}

const page = readFileSync(new URL("../../../docs/protocol.md", import.meta.url), "utf8");

export const sections: readonly Section[] = [section("Relations", RelationSchema), section("Expressions", ExpressionSchema)];

function section(heading: string, schema: DescMessage): Section {
  const text = page.split(`## ${heading}\n`)[1]!.split("\n## ")[0]!;
  // each has one oneof of alternatives
  const fields = schema.oneofs.flatMap((oneof) => oneof.fields);
  const lines = [...text.matchAll(/^\| (\w+) \| (.+) \|$/gm)].filter(([, name]) => name !== "message");
  return {
    heading,
    protocol: fields.map(({ name }) => name),
    listed: lines.map(([, name, by]) => ({
      name: name!,
      kind: `${schema.typeName}.${fields.find((field) => field.name === name)?.localName}`,
      isBuilt: !by!.startsWith("not built"),
    })),
  };
}
