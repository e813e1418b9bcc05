"""Does what it is asked by a line of JSON on its input, with PySpark's own client, and answers with the milliseconds that it took."""

import datetime
import decimal
import gc
import json
import statistics
import sys
import time

from pyspark.sql import SparkSession
from pyspark.sql.connect.client.reattach import ExecutePlanResponseReattachableIterator

SCHEMA = "l bigint, i int, d double, s string, day date, at timestamp, price decimal(10,2), flag boolean, note string, maybe double"
ROWS_IN = 100_000

spark = SparkSession.builder.remote(sys.argv[1]).getOrCreate()
rows_in = None


def local_rows():
    global rows_in
    if rows_in is None:
        start = datetime.datetime(2020, 1, 1)
        rows_in = [
            (
                i * 1_000_003,
                i,
                i / 7,
                f"customer {i % 1000}",
                start.date() + datetime.timedelta(days=i % 2000),
                start + datetime.timedelta(milliseconds=i * 60_007),
                decimal.Decimal(f"{i % 99_999}.{10 + i % 90}"),
                i % 2 == 0,
                None if i % 5 == 0 else f"note of {i}",
                None if i % 3 == 0 else i / 11,
            )
            for i in range(ROWS_IN)
        ]
    return rows_in


def collect(sql):
    return {"rows": len(spark.sql(sql).collect())}


def arrow(sql):
    return {"rows": spark.sql(sql).toArrow().num_rows}


def raw(sql):
    """The responses, and nothing made of them."""
    client = spark.client
    request = client._execute_plan_request_with_metadata()
    request.plan.CopyFrom(spark.sql(sql)._plan.to_proto(client))
    count = 0
    responses = ExecutePlanResponseReattachableIterator(request, client._stub, client._retrying, client._builder.metadata())
    for response in responses:
        if response.HasField("arrow_batch"):
            count += response.arrow_batch.row_count
    return {"rows": count}


def create(_):
    spark.createDataFrame(local_rows(), SCHEMA)


def create_and_count(_):
    return {"rows": spark.createDataFrame(local_rows(), SCHEMA).count()}


def latency(_):
    times = []
    for _ in range(50):
        start = time.perf_counter()
        spark.range(1).collect()
        times.append((time.perf_counter() - start) * 1000)
    return {"ms": statistics.median(times)}


def abandon(sql):
    for _ in spark.sql(sql).toLocalIterator():
        break


tasks = {
    "collect": collect,
    "arrow": arrow,
    "raw": raw,
    "create": create,
    "createAndCount": create_and_count,
    "latency": latency,
    "abandon": abandon,
}

print("ready", flush=True)
for line in sys.stdin:
    request = json.loads(line)
    if request["task"].startswith("create"):
        local_rows()
    gc.collect()
    start = time.perf_counter()
    answer = tasks[request["task"]](request.get("sql"))
    print(json.dumps({"ms": (time.perf_counter() - start) * 1000, **(answer or {})}), flush=True)
