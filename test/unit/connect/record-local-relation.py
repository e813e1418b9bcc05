"""Writes what PySpark's Connect client sends for a frame of more than a megabyte: the relation, and the calls about its chunks, without their bytes.

    python record-local-relation.py sc://127.0.0.1:PORT local-relation.json && npx biome format --write local-relation.json

The Python is that of a pyspark with its Connect client; local-relations.test.ts makes the same frame.
"""

import json
import sys

from pyspark.sql import SparkSession


def main(address, path):
    spark = SparkSession.builder.remote(address).getOrCreate()
    manager = spark.client._artifact_manager
    calls = []
    roles = {}

    def role(name):
        """A hash says nothing to a reader: the schema's and the rows', in the order in which they are named."""
        return name if name == "" else "cache/" + roles[name.removeprefix("cache/")]

    status, add = manager._stub.ArtifactStatus, manager._stub.AddArtifacts
    statuses, uploads = [], []
    manager._stub.ArtifactStatus = lambda request, **options: (statuses.append(list(request.names)), status(request, **options))[1]

    def upload(requests, **options):
        kept = list(requests)
        uploads.extend(kept)
        return add(iter(kept), **options)

    manager._stub.AddArtifacts = upload
    frame = spark.createDataFrame([(i, f"row {i}" * 20) for i in range(10_000)], "id bigint not null, text string")
    relation = frame._plan.to_proto(spark.client).root.chunked_cached_local_relation
    roles[relation.schemaHash] = "schema"
    for at, data in enumerate(relation.dataHashes):
        roles[data] = f"rows {at}"
    schema = None
    for request in uploads:
        for artifact in request.batch.artifacts:
            schema = json.loads(artifact.data.data)
            calls.append({"batch": role(artifact.name)})
        if request.HasField("begin_chunk"):
            calls.append({"beginChunk": role(request.begin_chunk.name)})
    made = {
        "relation": {"dataHashes": [roles[data] for data in relation.dataHashes], "schemaHash": roles[relation.schemaHash]},
        "statuses": [sorted(role(name) for name in names) for names in statuses],
        "uploads": sorted(calls, key=str),
        "schema": schema,
    }
    with open(path, "w") as file:
        json.dump(made, file, indent=1)
        file.write("\n")
    spark.stop()


main(*sys.argv[1:])
