import { describe, expect, it } from "vitest";
import { ArgumentError } from "../../../src/errors.js";
import { parseType, typeToDdl } from "../../../src/types/ddl.js";
import type { ArrayOf, MapOf, StructOf } from "../../../src/types/tags.js";
import { isTypeValue, type TagOf, types } from "../../../src/types/type-value.js";

describe("types", () => {
  it("makes schemas", () => {
    const schema = types.struct({ id: types.bigint, name: types.string.nullable, tags: types.array(types.string) });
    expect(typeToDdl(schema.dataType)).toBe("STRUCT<id: BIGINT NOT NULL, name: STRING, tags: ARRAY<STRING> NOT NULL>");
    const tag: TagOf<typeof schema> = null as unknown as StructOf<{ id: "bigint"; name: "string" | null; tags: ArrayOf<"string" | null> }>;
    expect(tag).toBeNull();
    // @ts-expect-error the element of an array may be null
    const strict: TagOf<typeof schema> = null as unknown as StructOf<{ id: "bigint"; name: "string"; tags: MapOf<"int", "int"> }>;
    expect(strict).toBeNull();
  });

  it.each([
    types.decimal(10, 2),
    types.decimal(7),
    types.collated("UNICODE_CI"),
    types.char(3),
    types.varchar(5),
    types.time(),
    types.time(3),
    types.interval,
    types.interval_ym(),
    types.interval_ym("year"),
    types.interval_dt("hour", "second"),
    types.geometry(4326),
    types.geography("any"),
    types.map(types.string, types.array(types.int)),
    types.struct({ "a b": types.int, c: types.struct({ d: types.void.nullable }) }),
  ])("has DDL that is its type: $ddl", (value) => {
    expect(parseType(value.ddl)).toEqual(value.dataType);
  });

  it("has a nullable form of the same type", () => {
    const { nullable } = types.int;
    expect([types.int.isNullable, nullable.isNullable, nullable.nullable.isNullable]).toEqual([false, true, true]);
    expect(nullable.dataType).toEqual(types.int.dataType);
    expect(isTypeValue(nullable)).toBe(true);
    expect(isTypeValue({ dataType: { kind: "int" } })).toBe(false);
  });

  it.each([
    [() => types.decimal(39), "types.decimal: the precision must be an integer from 1 to 38, found 39"],
    [() => types.decimal(5, 6), "types.decimal: the scale must be an integer from 0 to 5, found 6"],
    [() => types.time(1.5), "types.time: the precision must be an integer from 0 to 9, found 1.5"],
    [() => types.interval_dt("second", "day"), "types.interval_dt: two of day, hour, minute, second in this order"],
    [() => types.struct({ b: types.int, 1: types.int }), 'types.struct: JavaScript moves the name "1" before all others'],
    [() => types.array("int" as never), 'types.array: a type value such as types.int was expected, found "int"'],
  ])("refuses what is no type", (make, message) => {
    expect(make).toThrow(ArgumentError);
    expect(make).toThrow(message);
  });
});
