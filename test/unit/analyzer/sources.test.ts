import { create } from "@bufbuild/protobuf";
import { describe, expect, it } from "vitest";
import { type AnalyzerContext, analyze, explain, schemaOf } from "../../../src/analyzer/index.js";
import { NotFoundError, UnsupportedError } from "../../../src/errors.js";
import { RelationSchema } from "../../../src/generated/proto/spark/connect/relations_pb.js";
import type { Expression, Relation } from "../../../src/plan/plan.js";
import { toDdl } from "../../../src/types/ddl.js";
import { context, recordedPlan } from "./recorded.js";

function read(format: string, schema?: string): Relation {
  return {
    relType: {
      case: "read",
      value: { readType: { case: "dataSource", value: { format, paths: ["/data/x"], ...(schema === undefined ? {} : { schema }) } } },
    },
  };
}

function table(name: string): Relation {
  return { relType: { case: "read", value: { readType: { case: "namedTable", value: { unparsedIdentifier: name } } } } };
}

const range: Relation = { relType: { case: "range", value: { start: 0n, end: 3n, step: 1n } } };

describe("files", () => {
  it("give nullable columns whatever the schema says", async () => {
    const scan = await analyze(read("parquet", "id BIGINT NOT NULL, s STRUCT<x: INT NOT NULL>, a ARRAY<INT>"), context);
    expect(toDdl(schemaOf(scan))).toBe("id BIGINT,s STRUCT<x: INT>,a ARRAY<INT>");
    expect(scan).toMatchObject({ kind: "scan", format: "parquet", paths: ["/data/x"], schemaGiven: true });
  });

  it("are read as the context says when no schema is given", async () => {
    const asked: unknown[] = [];
    const fileSchema: AnalyzerContext["fileSchema"] = (...args) => {
      asked.push(args);
      return Promise.resolve({ kind: "struct", fields: [{ name: "v", type: { kind: "double" }, nullable: false }] });
    };
    const scan = await analyze(read("json"), { ...context, fileSchema });
    expect(asked).toEqual([["json", ["/data/x"], {}]]);
    expect(toDdl(schemaOf(scan))).toBe("v DOUBLE");
    expect(scan).toMatchObject({ schemaGiven: false });
  });

  it("of other formats are refused by name", async () => {
    await expect(analyze(read("orc"), context)).rejects.toThrowError(UnsupportedError);
    await expect(analyze(read("orc"), context)).rejects.toThrowError("orc");
  });
});

describe("tables", () => {
  const withView: AnalyzerContext = { ...context, table: (parts) => Promise.resolve(parts.join(".") === "db.v" ? range : undefined) };

  it("stand for their plan, under their own name", async () => {
    const select: Relation = {
      relType: {
        case: "project",
        value: {
          input: table("db.v"),
          expressions: [{ exprType: { case: "unresolvedAttribute", value: { unparsedIdentifier: "v.ID" } } }],
        },
      },
    };
    expect(toDdl(schemaOf(await analyze(select, withView)))).toBe("ID BIGINT NOT NULL");
  });

  it("that are not there are named", async () => {
    const failure = analyze(table("db.`odd name`"), withView);
    await expect(failure).rejects.toThrowError(NotFoundError);
    await expect(failure).rejects.toMatchObject({
      errorClass: "TABLE_OR_VIEW_NOT_FOUND",
      sqlState: "42P01",
      messageParameters: { relationName: "`db`.`odd name`" },
    });
  });
});

describe("local relations", () => {
  it("take the schema of their data when they bring none", async () => {
    const local: Relation = { relType: { case: "localRelation", value: { data: new Uint8Array([1]) } } };
    const localSchema = () => Promise.resolve({ kind: "struct", fields: [{ name: "n", type: { kind: "int" }, nullable: false }] } as const);
    const typed = await analyze(local, { ...context, localSchema });
    expect(toDdl(schemaOf(typed))).toBe("n INT NOT NULL");
    await expect(analyze(local, context)).rejects.toThrowError(UnsupportedError);
  });
});

describe("analyze", () => {
  it("takes messages as well as what they are made of", async () => {
    const limited: Relation = { relType: { case: "limit", value: { input: range, limit: 2 } } };
    expect(await analyze(create(RelationSchema, limited), context)).toEqual(await analyze(limited, context));
  });

  it("gives the same relation used twice two sets of ids", async () => {
    const joined = await analyze(recordedPlan("a.crossJoin(b)"), context);
    expect(new Set(joined.output.map(({ id }) => id)).size).toBe(joined.output.length);
  });

  it("explains a plan as a tree of operators", async () => {
    const text = explain(await analyze(recordedPlan('t.groupBy("name").agg(F.max("k").alias("m")).filter(F.sum("id") > 1)'), context));
    expect(text.replace(/#\d+/g, "")).toBe(`Project [name, m]
└─ Filter (aggregate > cast(1 as bigint))
   └─ Aggregate by [name] [name, max(k) AS m, sum(id) AS aggregate]
      └─ LocalRows [id: bigint, name: string?, n: int?, k: int, x: double?, f: float?, dec: decimal(10,2)?, b: boolean?, d: date?, ts: timestamp?, ntz: timestamp_ntz?, bin: binary?, tiny: tinyint?, small: smallint?, s: struct<x:int,y:string>?, arr: array<int>?, m: map<string,int>?, ss: array<struct<p:int,q:string>>?] (empty)
`);
  });
});

describe("an alias of the same aggregate step", () => {
  const one: Expression = { exprType: { case: "literal", value: { literalType: { case: "integer", value: 1 } } } };
  const total: Expression = { exprType: { case: "unresolvedFunction", value: { functionName: "sum", arguments: [one] } } };
  const expressions: Expression[] = [
    { exprType: { case: "alias", value: { expr: total, name: ["s"] } } },
    { exprType: { case: "unresolvedAttribute", value: { unparsedIdentifier: "s" } } },
  ];

  it("is refused by name", async () => {
    const failure = analyze({ relType: { case: "project", value: { input: range, expressions } } }, context);
    await expect(failure).rejects.toThrowError(UnsupportedError);
    await expect(failure).rejects.toThrowError("the alias s in the same aggregate step");
  });
});

describe("what is not done yet is refused by name", () => {
  it.each<[string, NonNullable<Relation["relType"]>, string]>([
    ["SQL text", { case: "sql", value: { query: "SELECT 1" } }, "SQL text"],
    ["crosstab", { case: "crosstab", value: { input: range, col1: "id", col2: "id" } }, "crosstab"],
    ["tail", { case: "tail", value: { input: range, limit: 1 } }, "tail"],
    ["rollup", { case: "aggregate", value: { input: range, groupType: 2 } }, "rollup"],
    ["cube", { case: "aggregate", value: { input: range, groupType: 3 } }, "cube"],
    [
      "pivot without values",
      {
        case: "aggregate",
        value: {
          input: range,
          groupType: 4,
          pivot: { col: { exprType: { case: "literal", value: { literalType: { case: "integer", value: 1 } } } } },
        },
      },
      "pivot without values",
    ],
    [
      "a filter in SQL text",
      { case: "filter", value: { input: range, condition: { exprType: { case: "expressionString", value: { expression: "id > 1" } } } } },
      'SQL text ("id > 1")',
    ],
  ])("%s", async (_, relType, name) => {
    const failure = analyze({ relType }, context);
    await expect(failure).rejects.toThrowError(UnsupportedError);
    await expect(failure).rejects.toThrowError(`does not support ${name}`);
  });
});
