"""Writes the expressions that PySpark's Connect client builds for the columns below, as protobuf JSON by name.

    python record-columns.py sc://127.0.0.1:PORT columns.json

The Python is that of a pyspark with its Connect client (`pip install "pyspark[connect]"`). column-plans.test.ts builds the same columns.
"""

import datetime
import json
import sys

from google.protobuf.json_format import MessageToDict
from pyspark.sql import SparkSession, Window
from pyspark.sql import functions as F
from pyspark.sql.types import ArrayType, DecimalType, LongType


def columns():
    a, b, s, arr, m, flag, text = (F.col(name) for name in ["a", "b", "s", "arr", "m", "flag", "text"])

    yield "col", F.col("a")
    yield "col of a path", F.col("s.x")
    yield "col of a quoted name", F.col("`a.b`")
    yield "col of everything", F.col("*")
    yield "col of a struct's fields", F.col("s.*")
    yield "expr", F.expr("a + 1")

    yield "lit int", F.lit(5)
    yield "lit smallest int", F.lit(-(2**31))
    yield "lit bigint", F.lit(3000000000)
    yield "lit double", F.lit(1.5)
    yield "lit nan", F.lit(float("nan"))
    yield "lit infinity", F.lit(float("-inf"))
    yield "lit negative zero", F.lit(-0.0)
    yield "lit string", F.lit("it's")
    yield "lit boolean", F.lit(True)
    yield "lit null", F.lit(None)
    yield "lit bytes", F.lit(bytes([1, 2, 255]))
    yield "lit timestamp", F.lit(datetime.datetime(2026, 1, 31, 12, 0, 0, 123000, tzinfo=datetime.timezone.utc))
    yield "lit timestamp before 1970", F.lit(datetime.datetime(1969, 12, 31, 23, 59, 59, 999999, tzinfo=datetime.timezone.utc))

    yield "eq", a == 1
    yield "neq", a != 1
    yield "lt", a < b
    yield "lte", a <= 2.5
    yield "gt", a > b
    yield "gte", a >= "2026-01-01"
    yield "eqNullSafe", a.eqNullSafe(None)
    yield "between", a.between(1, b)
    yield "isin", a.isin(1, 2, b)
    yield "isin of a list", a.isin([1, None])
    yield "isNull", a.isNull()
    yield "isNotNull", a.isNotNull()
    yield "isNaN", a.isNaN()
    yield "and", flag & (a > 1)
    yield "or", flag | (a > 1)
    yield "not", ~flag

    yield "plus", a + 1
    yield "minus", a - b
    yield "times", a * 1.5
    yield "div", a / b
    yield "mod", a % 2
    yield "neg", -a
    yield "bitwiseAND", a.bitwiseAND(4)
    yield "bitwiseOR", a.bitwiseOR(b)
    yield "bitwiseXOR", a.bitwiseXOR(b)

    yield "like", text.like("a%")
    yield "ilike", text.ilike("a%")
    yield "rlike", text.rlike("^a")
    yield "startsWith", text.startswith("a")
    yield "startsWith a column", text.startswith(F.col("b"))
    yield "endsWith", text.endswith("a")
    yield "contains", text.contains("a")
    yield "substr", text.substr(1, 4)

    yield "getItem of an array", arr.getItem(0)
    yield "getItem of a map", m.getItem("k")
    yield "getItem by a column", arr[F.col("a")]
    yield "getField", s.getField("x")
    yield "field of a field", s["x"]["y"]
    yield "withField", s.withField("x", F.lit(1))
    yield "dropFields", s.dropFields("x", "y")

    yield "cast to a name", a.cast("bigint")
    yield "cast to DDL text", a.cast("array<string>")
    yield "cast to a type", a.cast(DecimalType(10, 2))
    yield "cast to a nested type", a.cast(ArrayType(LongType(), True))
    yield "tryCast", a.try_cast("int")
    yield "tryCast to a type", a.try_cast(LongType())
    yield "as", a.alias("n")
    yield "as with metadata", a.alias("n", metadata={"comment": "c"})
    yield "as several", F.col("m").alias("k", "v")

    yield "asc", a.asc()
    yield "desc", a.desc()
    yield "ascNullsFirst", a.asc_nulls_first()
    yield "ascNullsLast", a.asc_nulls_last()
    yield "descNullsFirst", a.desc_nulls_first()
    yield "descNullsLast", a.desc_nulls_last()

    yield "when", F.when(flag, 1)
    yield "when when otherwise", F.when(flag, "x").when(a > 1, b).otherwise(None)

    w = Window.partitionBy("a", b).orderBy("b", a.desc())
    yield "over", F.sum("a").over(w)
    yield "over rows", F.sum("a").over(w.rowsBetween(Window.unboundedPreceding, Window.currentRow))
    yield "over rows by numbers", F.sum("a").over(w.rowsBetween(-3, 3))
    yield "over range", F.sum("a").over(Window.orderBy("a").rangeBetween(-10, Window.unboundedFollowing))
    yield "ranking", F.rank().over(Window.orderBy(a.desc_nulls_first()))


def without_origins(node):
    """PySpark adds the line of Python that made an expression."""
    if isinstance(node, list):
        return [without_origins(item) for item in node]
    if isinstance(node, dict):
        return {key: without_origins(value) for key, value in node.items() if key != "common"}
    return node


if __name__ == "__main__":
    spark = SparkSession.builder.remote(sys.argv[1]).getOrCreate()
    recorded = {name: without_origins(MessageToDict(column.to_plan(spark.client))) for name, column in columns()}
    with open(sys.argv[2], "w") as file:
        json.dump(recorded, file, indent=1)
        file.write("\n")
