import { describe, expect, it } from "vitest";
import { AnalysisError } from "../../../src/errors.js";
import type { FunctionFact, Unify } from "../../../src/signatures/function-fact.js";
import { resolveCall } from "../../../src/signatures/resolve.js";
import { argumentOf, show } from "./calls.js";
// What Spark 4.3.0 answered: the schema of a projection over columns of these types, or the error's class.
import spark from "./spark-calls.json" with { type: "json" };

type Fact = Pick<FunctionFact, "name" | "overloads" | "changes" | "unify">;
const facts = new Map(spark.functions.map((fact) => [fact.name, fact as Fact]));

function resolve(name: string, args: readonly string[], version = "4.3.0") {
  return resolveCall(facts.get(name)!, args.map(argumentOf), version);
}

function fact(sigs: readonly string[], unify: Unify = "wider"): Fact {
  return { name: "f", overloads: sigs.map((sig) => ({ sig })), unify };
}

describe("a call's type and null flag are Spark's", () => {
  it.each(spark.calls.filter((call) => "type" in call))("$function($args)", ({ function: name, args, type }) => {
    expect(show(resolve(name, args))).toBe(type);
  });
});

describe("a refused call has Spark's error class", () => {
  it.each(spark.calls.filter((call) => "errorClass" in call))(
    "$function($args): $errorClass",
    ({ function: name, args, errorClass, sqlState }) => {
      const error = errorOf(() => resolve(name, args));
      expect(error).toMatchObject({ errorClass, sqlState });
    },
  );

  it("has Spark's message parameters", () => {
    expect(errorOf(() => resolve("substring", ["array<int>", "int", "int"])).messageParameters).toMatchObject({
      paramIndex: "first",
      requiredType: '("STRING" or "BINARY")',
      inputType: '"ARRAY<INT>"',
    });
    expect(errorOf(() => resolve("abs", ["boolean"])).messageParameters.requiredType).toContain('"NUMERIC" or "INTERVAL');
    expect(errorOf(() => resolve("substring", ["string"])).messageParameters).toMatchObject({
      functionName: "`substring`",
      expectedNum: "[2, 3]",
      actualNum: "1",
    });
    expect(errorOf(() => resolve("coalesce", [])).messageParameters.expectedNum).toBe("> 0");
    expect(errorOf(() => resolve("round", ["double", "int"])).messageParameters).toMatchObject({
      inputName: "`scale`",
      inputType: '"INT"',
    });
    expect(errorOf(() => resolve("array_contains", ["array<int>", "string"])).messageParameters).toMatchObject({
      functionName: "`array_contains`",
      leftType: '"ARRAY<INT>"',
      rightType: '"STRING"',
    });
  });
});

describe("the types that arguments are cast to", () => {
  it.each([
    ["coalesce", ["int", "double"], ["double", "double"]],
    ["array_contains", ["array<int>", "bigint"], ["array<bigint?>", "bigint"]],
    ["+", ["decimal(10,2)", "int"], ["decimal(10,2)", "decimal(10,0)"]],
    ["+", ["decimal(10,2)", "#7"], ["decimal(10,2)", "decimal(1,0)?"]],
    ["date_add", ["string", "int"], ["date?", "int"]],
    ["case", ["boolean", "int", "double"], ["boolean", "double", "double"]],
    ["map", ["string", "int", "string", "bigint"], ["string", "bigint", "string", "bigint"]],
    ["aggregate", ["array<int>", "bigint", "\\(a, x) -> a"], ["array<int?>", "bigint", "bigint?"]],
    ["=", ["string", "int"], ["bigint?", "bigint"]],
  ])("%s(%s)", (name, args, casts) => {
    expect(resolve(name, args).args.map(show)).toEqual(casts);
  });

  it("count char and varchar as strings", () => {
    expect(show(resolveCall(facts.get("coalesce")!, [argumentOf("varchar(5)"), argumentOf("char(3)?")], "4.3.0"))).toBe("string");
  });
});

describe("versions", () => {
  it("choose the overloads", () => {
    // element_at looks at the array's own flag from 4.2 on
    expect(show(resolve("element_at", ["array<int!>?", "int"], "4.1.1"))).toBe("int");
    expect(show(resolve("element_at", ["array<int!>?", "int"], "4.2.1"))).toBe("int?");
    expect(() => resolve("unix_seconds", ["timestamp_ntz"], "4.2.1")).toThrow(AnalysisError);
  });

  it("choose the rules: geometries were ordered before 4.2", () => {
    expect(show(resolve("max", ["geometry(4326)"], "4.1.1"))).toBe("geometry(4326)?");
    expect(errorOf(() => resolve("max", ["geometry(4326)"], "4.2.1")).errorClass).toBe("DATATYPE_MISMATCH.INVALID_ORDERING_TYPE");
  });

  it("bring single overloads", () => {
    const since: Fact = { ...fact([]), overloads: [{ sig: "(a: int) -> int" }, { sig: "(a: int, b: int) -> string", since: "4.2.0" }] };
    expect(resolveCall(since, [argumentOf("int"), argumentOf("int")], "4.2.0").overload).toBe(1);
    expect(errorOf(() => resolveCall(since, [argumentOf("int"), argumentOf("int")], "4.1.1")).errorClass).toBe(
      "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
    );
  });
});

describe("overloads", () => {
  it("are all tried as they are before any cast", () => {
    const both = fact(["(x: string) -> string", "(x: bigint) -> bigint"]);
    expect(resolveCall(both, [argumentOf("bigint")], "4.3.0").overload).toBe(1);
    expect(resolveCall(both, [argumentOf("int")], "4.3.0").overload).toBe(0);
  });

  it("cast nothing where a parameter is strict", () => {
    expect(() => resolveCall(fact(["(x: string strict) -> string"]), [argumentOf("int")], "4.3.0")).toThrow(AnalysisError);
  });

  it("leave out optional parameters at the left first, as range(start?, end) does", () => {
    const range = fact(["(start?: bigint, end: bigint, step: bigint = 1) => row(id: bigint)"]);
    const names = (...args: string[]) => resolveCall(range, args.map(argumentOf), "4.3.0").args.map(({ parameter }) => parameter);
    expect(names("bigint")).toEqual(["end"]);
    expect(names("bigint", "bigint")).toEqual(["start", "end"]);
  });

  it("take the arguments of WITHIN GROUP", () => {
    const percentile = fact(["(lit p: double) within (x: numeric) -> double?"]);
    expect(show(resolveCall(percentile, [argumentOf("0.5d")], "4.3.0", [argumentOf("int")]))).toBe("double?");
    expect(() => resolveCall(percentile, [argumentOf("0.5d")], "4.3.0")).toThrow(AnalysisError);
    expect(errorOf(() => resolveCall(percentile, [argumentOf("0.5d")], "4.3.0", [argumentOf("binary")])).messageParameters.inputType).toBe(
      '"BINARY"',
    );
  });

  it("read an untyped NULL beside one argument as of its type", () => {
    expect(show(resolve("+", ["void?", "int"]))).toBe("int?");
    expect(show(resolve("+", ["decimal(10,2)", "void?"]))).toBe("decimal(11,2)?");
  });
});

describe("generators", () => {
  it("give the struct of their columns", () => {
    const explode = fact(["(x: map<K,V>) => row(key: K, value: V)"]);
    expect(show(resolveCall(explode, [argumentOf("map<string,int>?")], "4.3.0"))).toBe("struct<key:string,value:int?>");
    const inline = fact(["(x: array<struct as S>) => rowof(S?)"]);
    expect(show(resolveCall(inline, [argumentOf("array<struct<a: int not null>>")], "4.3.0"))).toBe("struct<a:int?>");
  });
});

function errorOf(call: () => unknown): AnalysisError {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(AnalysisError);
    return error as AnalysisError;
  }
  throw new Error("expected an AnalysisError");
}
