"""Records what a live Spark says of plans that PySpark's client builds: python record.py sc://HOST:PORT

Each case is a PySpark expression; cases.json gets its plan as protobuf JSON and the schema, or the error, that Spark answers.
"""

import json
import sys
import warnings
from pathlib import Path

warnings.filterwarnings("ignore")

from google.protobuf.json_format import MessageToDict  # noqa: E402
from pyspark.errors import PySparkException  # noqa: E402
from pyspark.sql import SparkSession, Window, functions as F  # noqa: E402, F401
from pyspark.sql.window import Window as W  # noqa: E402, F401
import datetime  # noqa: E402, F401
import decimal  # noqa: E402, F401
from decimal import Decimal  # noqa: E402, F401

here = Path(__file__).parent
spark = SparkSession.builder.remote(sys.argv[1]).getOrCreate()


def frame(ddl):
    return spark.createDataFrame([], ddl)


def names():
    """The frames that cases use, new for each case so that plan ids start the same way."""
    t = frame(
        "id bigint not null, name string, n int, k int not null, x double, f float, dec decimal(10,2), b boolean, "
        "d date, ts timestamp, ntz timestamp_ntz, bin binary, tiny tinyint, small smallint, "
        "s struct<x:int not null,y:string>, arr array<int>, m map<string,int>, ss array<struct<p:int,q:string not null>>"
    )
    a = frame("id bigint not null, v int, w string")
    b = frame("id int, v2 double not null, w string")
    return {"spark": spark, "F": F, "W": W, "t": t, "a": a, "b": b, "frame": frame, "datetime": datetime, "Decimal": Decimal}


def without_origins(message):
    """Call sites of this script say nothing of the plan."""
    if isinstance(message, list):
        return [without_origins(item) for item in message]
    if not isinstance(message, dict):
        return message
    kept = {key: without_origins(value) for key, value in message.items() if key != "origin"}
    if kept.get("common") == {}:
        del kept["common"]
    return kept


def record(code):
    df = eval(code, names())
    plan = df._plan.to_proto(spark.client).root
    case = {"code": code, "plan": without_origins(MessageToDict(plan))}
    try:
        case["schema"] = json.loads(df.schema.json())
    except PySparkException as error:
        case["error"] = {
            "errorClass": error.getCondition(),
            "sqlState": error.getSqlState(),
            "parameters": error.getMessageParameters(),
        }
    return case


codes = [line.strip() for line in (here / "cases.txt").read_text().splitlines() if line.strip() and not line.startswith("#")]
cases = [record(code) for code in codes]


def with_shared_schemas(message, schemas):
    """The schemas of local relations are long and the same in most cases: the file holds each once, by number."""
    if isinstance(message, list):
        return [with_shared_schemas(item, schemas) for item in message]
    if not isinstance(message, dict):
        return message
    if "schema" in message and isinstance(message["schema"], str):
        return {**message, "schema": f"#{schemas.setdefault(message['schema'], len(schemas))}"}
    return {key: with_shared_schemas(value, schemas) for key, value in message.items()}


schemas = {}
lines = ",\n".join(
    json.dumps({**case, "plan": with_shared_schemas(case["plan"], schemas)}, ensure_ascii=False) for case in cases
)
(here / "cases.json").write_text(f'{{"schemas": {json.dumps(list(schemas))},\n"cases": [\n{lines}\n]}}\n')
print(f"{len(cases)} cases, {sum('error' in case for case in cases)} of them errors")
