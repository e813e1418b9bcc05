"""Writes the plans that PySpark's Connect client builds for the queries of a topic, as protobuf JSON by name.

    python record.py sc://127.0.0.1:PORT basics basics/plans.json

A topic is a folder beside this file: queries.py has the queries in PySpark, queries.ts the same in this package, plans.json what this
program wrote, and differences.ts (if it is there) where ours differ on purpose; plans.test.ts compares. The Python is that of a pyspark
with its Connect client (`pip install "pyspark[connect]"`; tools/spark installs one). Building a plan asks the server for nothing but its
version.
"""

import importlib.util
import json
import pathlib
import sys

from google.protobuf.json_format import MessageToDict
from pyspark.sql import SparkSession


def main(address, topic, path):
    spec = importlib.util.spec_from_file_location(topic, pathlib.Path(__file__).parent / topic / "queries.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    spark = SparkSession.builder.remote(address).getOrCreate()
    plans = {}
    for name, frame in module.queries(spark):
        if name in plans:
            raise ValueError(f"two queries are called {name!r}")
        plans[name] = MessageToDict(frame._plan.to_proto(spark.client).root)
    with open(path, "w", encoding="utf-8") as file:
        json.dump(normalised(plans), file, indent=1, ensure_ascii=False)
        file.write("\n")
    spark.stop()


def normalised(plans):
    """Leaves out where in this file an expression was written: it is not part of the query, and it moves with every edit."""

    def clean(node):
        if isinstance(node, list):
            return [clean(x) for x in node]
        if not isinstance(node, dict):
            return node
        kept = {key: clean(value) for key, value in node.items() if key != "origin"}
        # an expression's common holds nothing else
        return {key: value for key, value in kept.items() if not (key == "common" and value == {})}

    return clean(plans)


main(*sys.argv[1:])
