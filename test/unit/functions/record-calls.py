"""Writes the calls that PySpark's Connect client makes of its functions: every function, with every number of arguments.

    python record-calls.py sc://127.0.0.1:PORT pyspark-calls.json && npx biome format --write pyspark-calls.json

The Python is that of a pyspark with its Connect client (`pip install "pyspark[connect]"`; tools/spark installs one). Building a call asks the
server for nothing. wire.test.ts makes the same calls and compares; how arguments and calls are written is said there.
"""

import inspect
import json
import re
import sys

from google.protobuf.json_format import MessageToDict
from pyspark.errors import PySparkTypeError, PySparkValueError
from pyspark.sql import SparkSession
from pyspark.sql import functions
from pyspark.sql.connect import functions as F
from pyspark.sql.connect.avro import functions as avro
from pyspark.sql.connect.protobuf import functions as protobuf

# Exports that are no function over columns, beside the classes. The registry has them as parts of the language.
LANGUAGE = {
    "arrow_udf", "arrow_udtf", "asc", "asc_nulls_first", "asc_nulls_last", "broadcast", "call_function", "call_udf", "col", "column",
    "desc", "desc_nulls_first", "desc_nulls_last", "expr", "lit", "pandas_udf", "udf", "udtf", "unwrap_udt", "when",
}  # fmt: skip

# Calls that take keywords, by the keywords in the order in which the arguments are written. What must be given besides is None.
KEYWORDS = {
    "convert_timezone": [["targetTz", "sourceTs"]],
    "make_timestamp": [["date", "time"], ["date", "time", "timezone"]],
    "make_timestamp_ntz": [["date", "time"]],
    "try_make_timestamp": [["date", "time"], ["date", "time", "timezone"]],
    "try_make_timestamp_ntz": [["date", "time"]],
}


def choices(parameter):
    """The arguments to try for a parameter, by its annotation: a column `=name`, a function of columns, or literals."""
    name = parameter.name
    text = str(parameter.annotation)
    if "Callable" in text:
        counts = [len(found.split(",")) for found in re.findall(r"Callable\[\[([^\]]*)\]", text)]
        return [{"function": count} for count in sorted(counts)]
    if name == "options":
        return [{"options": {"mode": "FAILFAST"}}]
    if name == "schema":
        return ["a int"]
    if name == "numBits" and "int" in text:
        return [256]
    if name == "binaryDescriptorSet":
        return [{"bytes": [1, 2]}]
    bare = text.replace("ColumnOrName", "").replace("pyspark.sql.column.Column", "")
    found = [f"={name}"] if "Column" in text or "Any" in text else []
    if re.search(r"\bstr\b", bare):
        found.append(f"{name}'s text")
    if re.search(r"\bint\b", bare):
        found.append(7)
    if re.search(r"\bfloat\b", bare):
        found.append(0.5)
    if "Sequence[float]" in bare:
        found.append([0.25, 0.75])
    if re.search(r"\bbool\b", bare):
        found += [True, False]
    if "Any" in bare:
        found += [7, "text"]
    if not found:
        raise ValueError(f"no argument for {parameter}")
    return found


def calls_of(function):
    """Lists of arguments, for every number of them: the first choice for every parameter, the second, and so on."""
    parameters = list(inspect.signature(function).parameters.values())
    rest = [p for p in parameters if p.kind == p.VAR_POSITIONAL]
    single = [p for p in parameters if p.kind != p.VAR_POSITIONAL and p.name != "descFilePath"]
    required = len([p for p in single if p.default is inspect.Parameter.empty])
    for count in [required] if rest else range(required, len(single) + 1):
        options = [choices(p) for p in single[:count]] + [choices(p) for p in rest]
        for at in range(max([len(each) for each in options], default=1)):
            chosen = [each[min(at, len(each) - 1)] for each in options]
            if not rest:
                yield chosen
                continue
            *first, item = chosen
            for length in [0, 1, 2, 4]:
                yield first + [f"{item}{i + 1}" for i in range(length)]


def argument(written):
    if isinstance(written, str) and written.startswith("="):
        return F.col(written[1:])
    if isinstance(written, dict):
        if "function" in written:
            return {1: lambda x: F.struct(x), 2: lambda x, y: F.struct(x, y), 3: lambda x, y, z: F.struct(x, y, z)}[written["function"]]
        return written["options"] if "options" in written else bytes(written["bytes"])
    return written


def text_of(expression, variables):
    """An expression as text. What this does not know is not dropped: it is written as it is."""
    [(kind, node)] = [(key, value) for key, value in expression.items() if key != "common"]  # where it is in the source
    rest = {key: value for key, value in node.items() if value is not False}
    if kind == "unresolvedAttribute" and rest.keys() == {"unparsedIdentifier"}:
        return f"={rest['unparsedIdentifier']}"
    if kind == "literal":
        [(of, value)] = node.items()
        return f"{of} {json.dumps(value, ensure_ascii=False, separators=(',', ':'))}"
    if kind == "unresolvedNamedLambdaVariable":
        return variable(rest, variables)
    if kind == "lambdaFunction" and rest.keys() == {"function", "arguments"}:
        names = ", ".join(variable(each, variables) for each in rest["arguments"])
        return f"({names}) => {text_of(rest['function'], variables)}"
    if kind == "unresolvedFunction" and rest.keys() <= {"functionName", "arguments", "isDistinct", "isInternal"}:
        flags = [word for key, word in [("isDistinct", "distinct"), ("isInternal", "internal")] if key in rest]
        arguments = ", ".join(text_of(each, variables) for each in rest.get("arguments", []))
        return " ".join([*flags, f"{rest['functionName']}({arguments})"])
    return json.dumps(expression, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def variable(node, variables):
    [name] = node["nameParts"]
    return variables.setdefault(name, f"v{len(variables) + 1}")


def built(function, written, client):
    column = function(*[argument(each) for each in written])
    return text_of(MessageToDict(column.to_plan(client)), {})


def sent(function, written, client):
    """The call as it is sent. What two calls do not share was drawn by the client: a seed."""
    texts = [built(function, written, client) for _ in range(2)]
    if texts[0] != texts[1]:
        texts = [re.sub(r'long "-?\d+"', "a seed", text) for text in texts]
    if texts[0] != texts[1]:
        raise ValueError(f"two calls differ: {texts}")
    return texts[0]


def record(client):
    # some functions are public but not in __all__
    found = {name: getattr(F, name, None) for name in {*functions.__all__, *functions_of(functions)}}
    found |= {name: getattr(avro, name) for name in ["from_avro", "to_avro"]}
    found |= {name: getattr(protobuf, name) for name in ["from_protobuf", "to_protobuf"]}
    for name, function in sorted(found.items()):
        if name in LANGUAGE or function is None or inspect.isclass(function):
            yield name, None
            continue
        calls = list(calls_of(function))
        if name in ["from_protobuf", "to_protobuf"]:
            calls = [["=data", "Name"], *calls_of_protobuf()]
            function = descriptor_first(function)
        yield name, list(attempts(name, function, calls, client))
        for keywords in KEYWORDS.get(name, []):
            written = [f"={keyword}" for keyword in keywords]
            yield name, [[written, sent(by_keywords(function, keywords), written, client)]]


def by_keywords(function, keywords):
    nothing = {p.name: None for p in inspect.signature(function).parameters.values() if p.default is inspect.Parameter.empty}
    return lambda *values: function(**{**nothing, **dict(zip(keywords, values))})


def functions_of(module):
    found = inspect.getmembers(module, inspect.isfunction)
    return [name for name, value in found if value.__module__.startswith(module.__name__) and not name.startswith("_")]


def calls_of_protobuf():
    options = {"options": {"mode": "FAILFAST"}}
    for descriptor in [{"bytes": [1, 2]}, None]:
        if descriptor is not None:
            yield ["=data", "Name", descriptor]
        yield ["=data", "Name", descriptor, options]


def descriptor_first(function):
    """PySpark has the options before the descriptor, which it may also read from a file."""
    return lambda data, message, descriptor=None, options=None: function(data, message, None, options, descriptor)


def attempts(name, function, calls, client):
    for written in calls:
        try:
            yield [written, sent(function, written, client)]
        except (PySparkTypeError, PySparkValueError) as error:
            print("refused by PySpark:", name, written, error, file=sys.stderr)


def main(address, path):
    spark = SparkSession.builder.remote(address).getOrCreate()
    recorded = {}
    for name, calls in record(spark.client):
        recorded[name] = None if calls is None else recorded.get(name, []) + calls
    with open(path, "w", encoding="utf-8") as file:
        json.dump(recorded, file, ensure_ascii=False)
    spark.stop()


main(*sys.argv[1:])
