"""The plans of plan-time.ts with PySpark's client: prints their milliseconds, medians of nine."""

import json
import statistics
import sys
import time

from pyspark.sql import SparkSession
from pyspark.sql import functions as F

spark = SparkSession.builder.remote(sys.argv[1]).getOrCreate()


def wide_select():
    return spark.range(10).select(*[(F.col("id") + i).alias(f"c{i}") for i in range(1000)])


def long_chain():
    frame = spark.range(10)
    for i in range(200):
        frame = frame.withColumn(f"c{i}", F.col("id") + i)
    return frame


def mixed_chain():
    frame = spark.range(10)
    for i in range(34):
        frame = frame.withColumn(f"c{i}", F.col("id") + i).filter(F.col(f"c{i}") > -1).limit(1000)
    return frame


def timed(build):
    times = []
    for _ in range(10):
        start = time.perf_counter()
        build()._plan.to_proto(spark.client).SerializeToString()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times[1:])


print(json.dumps([timed(build) for build in (wide_select, long_chain, mixed_chain)]))
