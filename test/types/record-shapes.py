"""Records the schemas that a live Spark gives frames made of two columns: python record-shapes.py sc://HOST:PORT [FILE]

For each pair of types: set operations, a full join on a column of that name and unpivot, each with every pair of null flags; and for a
frame of several columns the joins of every type, with names and with a condition, and what groupings make of keys. shapes.json gets the
schemas, as null-flagged DDL, or the error's class; shapes.test.ts holds the compiler's types against them.
"""

import functools
import json
import logging
import sys
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

warnings.filterwarnings("ignore")

from pyspark.errors import PySparkException  # noqa: E402
from pyspark.sql import SparkSession, functions as F  # noqa: E402

logging.disable(logging.CRITICAL)

TYPES = [
    "tinyint", "smallint", "int", "bigint", "float", "double", "decimal(10,2)", "string", "boolean", "binary", "date", "timestamp",
    "timestamp_ntz", "interval year to month", "interval day to second", "variant", "array<int>", "array<bigint>", "map<string,int>",
    "struct<x:int>", "struct<x:bigint>",
]  # fmt: skip
HOWS = ["inner", "cross", "left", "right", "full", "semi", "anti"]


def main(address, path=Path(__file__).parent / "shapes.json"):
    spark = SparkSession.builder.remote(address).getOrCreate()

    @functools.cache
    def frame(ddl):
        return spark.createDataFrame([], ddl)

    def answer(make):
        try:
            # a projection, since the client believes in schemas that it works out itself
            fields = make().select("*").schema.fields
        except PySparkException as error:
            return {"error": error.getCondition()}
        return {"columns": [[field.name, field.dataType.simpleString(), flags(field)] for field in fields]}

    def flags(field):
        """The null flag of the column, and those inside it."""
        return [field.nullable, *inner(field.dataType.jsonValue())]

    def inner(shape):
        if not isinstance(shape, dict):
            return []
        if shape["type"] == "array":
            return [shape["containsNull"], *inner(shape["elementType"])]
        if shape["type"] == "map":
            return [shape["valueContainsNull"], *inner(shape["valueType"])]
        return [flag for field in shape["fields"] for flag in [field["nullable"], *inner(field["type"])]]

    # one column for each pair of null flags: not null and not null, not null and null, null and not null, null and null
    def sides(left, right):
        a = frame(f"a {left} not null, b {left} not null, c {left}, d {left}")
        b = frame(f"a {right} not null, b {right}, c {right} not null, d {right}")
        return a, b

    def pair(types):
        left, right = types
        a, b = sides(left, right)
        mixed = a.select("a", "c").crossJoin(b.select(F.col("a").alias("b"), "d"))
        return {
            "left": left,
            "right": right,
            "union": answer(lambda: a.union(b)),
            "unionByName": answer(lambda: a.select("a", "b").unionByName(b.select("b", "c"), allowMissingColumns=True)),
            "intersect": answer(lambda: a.intersect(b)),
            "except": answer(lambda: a.exceptAll(b)),
            "using": answer(lambda: a.select("a").join(b.select("a"), "a", "full")),
            "unpivot": answer(lambda: mixed.unpivot([], ["a", "b"], "k", "v")),
            "unpivot null": answer(lambda: mixed.unpivot([], ["a", "d"], "k", "v")),
        }

    with ThreadPoolExecutor(8) as pool:
        pairs = list(pool.map(pair, [(left, right) for left in TYPES for right in TYPES]))

    l = frame("k int not null, n int, a string not null, b double")
    r = frame("k int not null, n int, x string not null, y double")
    joins = []
    for how in HOWS:
        joins.append({"how": how, "on": "k", **answer(lambda: l.drop("n").join(r.drop("n"), "k", how))})
        joins.append({"how": how, "on": "n", **answer(lambda: l.drop("k").join(r.drop("k"), "n", how))})
        joins.append({"how": how, "on": "both", **answer(lambda: l.join(r, ["k", "n"], how))})
        joins.append({"how": how, "on": "condition", **answer(lambda: l.select("a", "b").join(r.select("x", "y"), F.col("a") == F.col("x"), how))})

    groupings = {
        "groupBy": answer(lambda: l.groupBy("k", "n").count()),
        "rollup": answer(lambda: l.rollup("k", "n").count()),
        "cube": answer(lambda: l.cube("k", "n").count()),
        "groupingSets all": answer(lambda: l.groupingSets([["k", "n"], ["k"]], "k", "n").count()),
        "groupingSets none": answer(lambda: l.groupingSets([["k"], ["a"]], "k", "a").count()),
        "groupingSets empty": answer(lambda: l.groupingSets([["k"], []], "k").count()),
        "agg by column": answer(lambda: l.groupBy("k").agg({"n": "sum", "a": "max", "b": "avg", "*": "count"})),
        "pivot count": answer(lambda: l.groupBy("k").pivot("n", [1, 2]).count()),
        "pivot text": answer(lambda: l.groupBy("k").pivot("n", [1]).agg(F.max("a").alias("m"), F.count("k").alias("c"))),
        "pivot list": answer(lambda: l.groupBy("k").pivot("n", [1]).agg(F.collect_list("k").alias("m"))),
    }
    lines = ",\n".join(json.dumps(pair) for pair in pairs)
    rest = f'"joins": {json.dumps(joins)},\n"groupings": {json.dumps(groupings)}'
    Path(path).write_text(f'{{"version": {json.dumps(spark.version)},\n"pairs": [\n{lines}\n],\n{rest}}}\n')
    spark.stop()


main(*sys.argv[1:])
