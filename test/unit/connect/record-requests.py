"""Writes what PySpark's Connect client sends for the calls below, as protobuf JSON by name: the questions about a plan, and commands.

    python record-requests.py sc://127.0.0.1:PORT requests.json && npx biome format --write requests.json

The Python is that of a pyspark with its Connect client (`pip install "pyspark[connect]"`); requests.test.ts makes the same calls.
"""

import json
import sys

from google.protobuf import any_pb2, wrappers_pb2
from google.protobuf.json_format import MessageToDict
from pyspark.sql import SparkSession
from pyspark.sql.connect import plan, proto
from pyspark.storagelevel import StorageLevel


def message():
    made = any_pb2.Any()
    made.Pack(wrappers_pb2.StringValue(value="of a plugin"))
    return made


def questions(df, other):
    yield "cache", lambda: df.cache()
    yield "persist", lambda: df.persist(StorageLevel.DISK_ONLY_2)
    yield "storageLevel", lambda: df.storageLevel
    yield "unpersist", lambda: df.unpersist()
    yield "unpersist and wait", lambda: df.unpersist(True)
    yield "isLocal", lambda: df.isLocal()
    yield "isStreaming", lambda: df.isStreaming
    yield "inputFiles", lambda: df.inputFiles()
    yield "sameSemantics", lambda: df.sameSemantics(other)
    yield "semanticHash", lambda: df.semanticHash()


def without_origin(node):
    """Leaves out where in this file an expression was written."""
    if isinstance(node, list):
        return [without_origin(x) for x in node]
    if not isinstance(node, dict):
        return node
    kept = {key: without_origin(value) for key, value in node.items() if key != "origin"}
    return {key: value for key, value in kept.items() if not (key == "common" and value == {})}


def main(address, path):
    spark = SparkSession.builder.remote(address).getOrCreate()
    client = spark.client
    df = spark.range(10).filter("id > 1")
    made = {}

    ask = client._stub.AnalyzePlan
    asked = []
    client._stub.AnalyzePlan = lambda request, **options: (asked.append(request), ask(request, **options))[1]
    for name, question in questions(df, spark.range(5)):
        asked.clear()
        question()
        request = MessageToDict(asked[-1])
        made[name] = {key: value for key, value in request.items() if key not in ("sessionId", "userContext", "clientType", "clientObservedServerSideSessionId")}

    commands = {
        "checkpoint": plan.Checkpoint(df._plan, local=False, eager=True),
        "checkpoint later": plan.Checkpoint(df._plan, local=False, eager=False),
        "localCheckpoint": plan.Checkpoint(df._plan, local=True, eager=True),
        "localCheckpoint at a level": plan.Checkpoint(df._plan, local=True, eager=False, storage_level=StorageLevel.MEMORY_AND_DISK),
    }
    for name, command in commands.items():
        made[name] = {"command": MessageToDict(command.command(client))}
    removed = proto.Command()
    removed.remove_cached_remote_relation_command.relation.relation_id = "the relation"
    made["removal of a checkpoint"] = {"command": MessageToDict(removed)}
    extension = proto.Command()
    extension.extension.CopyFrom(message())
    made["command of a plugin"] = {"command": MessageToDict(extension)}

    with open(path, "w", encoding="utf-8") as file:
        json.dump(without_origin(made), file, indent=1)
        file.write("\n")
    spark.stop()


main(*sys.argv[1:])
