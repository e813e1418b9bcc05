"""Records what a live Spark makes of each operator and pair of types: python record-operators.py sc://HOST:PORT [FILE [NTH]]

A call is an operation, a left type and something on its right: another type, a JavaScript value, a cast's target or nothing. It is asked with
columns that may not be null first; where Spark takes it, then with every combination of nullable ones. operators.json gets the columns, the distinct
answers (types as Spark's JSON with null flags, or the error's class) and for each operation a row of answers by left type. NTH asks for each
n-th call only, for a quick look whether the recording is current.
"""

import datetime
import json
import logging
import sys
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

warnings.filterwarnings("ignore")

from pyspark.errors import PySparkException  # noqa: E402
from pyspark.sql import SparkSession, Window, functions as F  # noqa: E402
from pyspark.sql.connect.dataframe import DataFrame  # noqa: E402
from pyspark.sql.connect.plan import LocalRelation  # noqa: E402

logging.disable(logging.CRITICAL)

SETTINGS = {
    # without these Spark refuses types that it has
    "spark.sql.timeType.enabled": "true",
    "spark.sql.geospatial.enabled": "true",
    # an error's class is enough: its details are another call
    "spark.sql.connect.enrichError.enabled": "false",
}

# by the names of their columns
NUMBERS = {"tinyint": "tinyint", "smallint": "smallint", "int": "int", "bigint": "bigint", "float": "float", "double": "double", "decimal": "decimal(10,2)"}  # fmt: skip
TYPES = {
    **NUMBERS,
    "boolean": "boolean", "string": "string", "binary": "binary", "date": "date", "timestamp": "timestamp", "timestamp_ntz": "timestamp_ntz",
    "time": "time(6)", "interval_ym": "interval year to month", "interval_dt": "interval day to second", "interval": "interval",
    "variant": "variant", "void": "void", "geometry": "geometry(0)", "ints": "array<int>", "map": "map<string,int>", "struct": "struct<x:int>",
}  # fmt: skip
# types that meet others of their own kind only
KINDS = [
    {"decimal5": "decimal(5,0)", "decimal20": "decimal(20,0)", "decimal38": "decimal(38,18)", **NUMBERS},
    {"collated": "string collate UTF8_LCASE", "string": "string"},
    {"interval_year": "interval year", "interval_ym": TYPES["interval_ym"], "int": "int", "date": "date", "timestamp": "timestamp"},
    {"interval_day": "interval day", "interval_hour": "interval hour", "interval_dt": TYPES["interval_dt"], "int": "int", "date": "date", "timestamp_ntz": "timestamp_ntz"},
    {"time3": "time(3)", "time": "time(6)", "interval_dt": TYPES["interval_dt"], "interval_hour": "interval hour", "timestamp": "timestamp"},
    {"dates": "array<date>", "moments": "array<timestamp_ntz>", "stamps": "array<timestamp>", "texts": "array<string>", "bigints": "array<bigint>", "ints": "array<int>", "nested": "array<array<int>>", "maps": "array<map<string,int>>"},
    {"bigmap": "map<string,bigint>", "intmap": "map<int,string>", "map": TYPES["map"], "string": "string", "int": "int", "bigint": "bigint"},
    {"solid": "struct<x:int not null>", "pair": "struct<x:int not null,y:string>", "other": "struct<y:int>", "deep": "struct<x:struct<y:int>>", "wide": "struct<x:bigint>", "struct": TYPES["struct"]},
    {"shape": "geometry(any)", "geography": "geography(4326)", "geometry": TYPES["geometry"]},
]  # fmt: skip
COLUMNS = {name: ddl for kind in [TYPES, *KINDS] for name, ddl in kind.items()}
FEW = ["boolean", "int", "decimal", "string", "date", "timestamp_ntz", "time", "interval_dt", "variant", "void", "ints", "map", "struct"]

# JavaScript values as the literals that they stand for
VALUES = {
    "1": lambda: F.lit(1),
    "1.5": lambda: F.lit(1.5),
    "5n": lambda: F.expr("5L"),
    '"2026-01-31"': lambda: F.lit("2026-01-31"),
    "true": lambda: F.lit(True),
    "new Date(0)": lambda: F.lit(datetime.datetime(1970, 1, 1)),
    "new Uint8Array(2)": lambda: F.lit(bytes(2)),
    "null": lambda: F.lit(None),
}

ATOMS = [
    "tinyint", "smallint", "int", "bigint", "float", "double", "decimal", "boolean", "string", "binary", "date", "timestamp", "timestamp_ntz", "time",
    "interval_ym", "interval_dt", "interval", "variant", "void",
]  # fmt: skip
TARGETS = [
    *ATOMS, "decimal(5,0)", "decimal(10,2)", "decimal(20,0)", "decimal(38,18)", "varchar(5)", "char(5)", "time(3)", "long",
    "interval year", "interval hour to second", "string collate UTF8_LCASE", "geometry(0)", "geography(any)", "array<int>", "array<bigint>",
    "array<string>", "map<string,string>", "map<string,int>", "struct<x:string>", "struct<y:bigint>", "struct<x:int not null>",
]  # fmt: skip
TEXT_OF = {"interval_ym": TYPES["interval_ym"], "interval_dt": TYPES["interval_dt"]}

BINARY = {
    "eq": lambda l, r: l == r,
    "neq": lambda l, r: l != r,
    "lt": lambda l, r: l < r,
    "lte": lambda l, r: l <= r,
    "gt": lambda l, r: l > r,
    "gte": lambda l, r: l >= r,
    "eqNullSafe": lambda l, r: l.eqNullSafe(r),
    "between": lambda l, r: l.between(r, r),
    "isin": lambda l, r: l.isin(r),
    "when": lambda l, r: F.when(F.col("boolean"), l).otherwise(r),
    "plus": lambda l, r: l + r,
    "minus": lambda l, r: l - r,
    "times": lambda l, r: l * r,
    "div": lambda l, r: l / r,
    "mod": lambda l, r: l % r,
    "bitwiseAND": lambda l, r: l.bitwiseAND(r),
    "bitwiseOR": lambda l, r: l.bitwiseOR(r),
    "bitwiseXOR": lambda l, r: l.bitwiseXOR(r),
    "and": lambda l, r: l & r,
    "or": lambda l, r: l | r,
    "like": lambda l, r: F.like(l, r),
    "ilike": lambda l, r: F.ilike(l, r),
    "rlike": lambda l, r: F.rlike(l, r),
    "startsWith": lambda l, r: F.startswith(l, r),
    "endsWith": lambda l, r: F.endswith(l, r),
    "contains": lambda l, r: F.contains(l, r),
    "substr": lambda l, r: F.substr(l, r, r),
    "getItem": lambda l, r: l[r],
    "withField": lambda l, r: l.withField("z", r),
    "withField in": lambda l, r: l.withField("x", r),
}
UNARY = {
    "not": lambda c: ~c,
    "neg": lambda c: -c,
    "isNull": lambda c: c.isNull(),
    "isNotNull": lambda c: c.isNotNull(),
    "isNaN": lambda c: c.isNaN(),
    "when alone": lambda c: F.when(F.col("boolean"), c),
    "getField x": lambda c: c.getField("x"),
    "dropFields x": lambda c: c.dropFields("x"),
    "max over": lambda c: F.max(c).over(Window.partitionBy("int")),
    "sum over": lambda c: F.sum(c).over(Window.partitionBy("int").orderBy("int").rowsBetween(-1, 1)),
    "count over": lambda c: F.count(c).over(Window.orderBy("int").rangeBetween(-1, 0)),
    "lag over": lambda c: F.lag(c, 1).over(Window.orderBy("int")),
    "first over": lambda c: F.first(c).over(Window.orderBy("int")),
}
# of frames of one column, which is called `a`
FRAMES = {
    "union": lambda l, r: l.union(r),
    "intersect": lambda l, r: l.intersect(r),
    "exceptAll": lambda l, r: l.exceptAll(r),
}
GROUPS = {
    "groupBy sum": lambda f: f.groupBy().agg(F.sum("a")),
    "groupBy avg": lambda f: f.groupBy().agg(F.avg("a")),
    "groupBy max": lambda f: f.groupBy().agg(F.max("a")),
    "groupBy min": lambda f: f.groupBy().agg(F.min("a")),
    "describe": lambda f: f.describe("a").select("a"),
    "freqItems": lambda f: f.freqItems(["a"]),
    "crosstab": lambda f: f.crosstab("a", "a").select("a_a"),
    "dropna": lambda f: f.dropna(subset=["a"]),
    "distinct": lambda f: f.distinct(),
    "sort": lambda f: f.sort("a"),
    "unpivot": lambda f: f.unpivot(["a"], ["a"], "k", "v").select("v"),
}
# with one of these values
WITH_VALUES = {
    "fill": lambda f, v: f.fillna(v),
    "replace": lambda f, v: f.replace(v, v),
    "pivot": lambda f, v: f.groupBy().pivot("a", [v]).count(),
}
SAMPLES = {"1": 1, "1.5": 1.5, '"x"': "x", "true": True}


def square(rights=()):
    """Each type with each, those that meet their own kind only with it, and the values."""
    rows = {name: [*TYPES, *rights] for name in TYPES}
    for kind in KINDS:
        for left in kind:
            rows[left] = [*rows.get(left, rights), *(name for name in kind if name not in rows.get(left, []))]
    return rows


def rows_of(operation):
    if operation in ("eq", "plus", "minus", "when"):
        return square(VALUES)
    if operation == "lt":
        return {left: [*TYPES, *VALUES] for left in FEW}
    if operation in ("times", "div", "mod", "bitwiseAND"):
        counted = [*NUMBERS, "interval_ym", "interval_dt", "interval"] if operation in ("times", "div") else NUMBERS
        kinds = [*KINDS[0], *(["interval_day", "interval_year"] if operation in ("times", "div") else [])]
        rows = {left: [*TYPES, *VALUES] for left in counted} | {left: ["int", "decimal"] for left in TYPES if left not in counted}
        return rows | {left: kinds for left in kinds if left not in counted}
    if operation in ("neq", "lte", "gt", "gte", "eqNullSafe", "between", "isin"):
        return {left: [*FEW, *VALUES] for left in FEW}
    if operation in ("bitwiseOR", "bitwiseXOR"):
        return {left: [*FEW, "tinyint", "bigint", "5n"] for left in ["int", "tinyint", "bigint"]}
    if operation in ("and", "or"):
        return {"boolean": list(TYPES)} | {left: ["boolean"] for left in TYPES if left != "boolean"}
    if operation in ("like", "ilike", "rlike", "startsWith", "endsWith", "contains"):
        return {"string": [*FEW, *VALUES], "collated": ["string", "collated"]} | {left: ["string"] for left in FEW if left != "string"}
    if operation == "substr":
        return {"string": [*TYPES, "1"]} | {left: ["int"] for left in FEW if left != "string"}
    if operation == "getItem":
        return {left: [*FEW, "tinyint", "bigint", "1", '"x"'] for left in ["ints", "nested", "map", "intmap", "struct", "pair", "string"]}
    if operation == "withField":
        return {left: list(COLUMNS) if left == "struct" else FEW for left in ["struct", "pair", "int"]}
    if operation == "withField in":
        return {left: FEW for left in ["struct", "deep"]}
    if operation == "cast":
        return {left: TARGETS for left in COLUMNS}
    if operation == "tryCast":
        return {left: TARGETS for left in [*TYPES, "decimal5", "decimal38", "texts", "intmap", "solid", "wide"]}
    if operation == "union":
        return {left: [right for right in rights if right not in VALUES] for left, rights in square().items()}
    if operation in FRAMES:
        return {left: FEW for left in FEW}
    if operation in WITH_VALUES:
        return {left: list(SAMPLES) for left in TYPES}
    if operation == "to":
        return {left: [COLUMNS[right] for right in FEW] for left in FEW}
    return {left: [""] for left in [*TYPES, "decimal38", "interval_year", "texts", "pair", "geography"]}


OPERATIONS = [*BINARY, *UNARY, "cast", "tryCast", *FRAMES, *GROUPS, *WITH_VALUES, "to"]
OF_FRAMES = [*FRAMES, *GROUPS, *WITH_VALUES, "to"]


class Recorder:
    def __init__(self, spark):
        self.spark = spark
        self.table = self.table_of(COLUMNS)

    def frame(self, ddl):
        return DataFrame(LocalRelation(None, schema=ddl), self.spark)

    def table_of(self, names):
        fields = [f"`{flag}{name}` {self.ddl(name, flag)}" for name in names for flag in ("", "n_")]
        return self.frame(", ".join(fields))

    def ddl(self, name, flag):
        # a void that is not null does not happen
        return COLUMNS[name] + (" not null" if flag == "" and name != "void" else "")

    def one(self, name, flag):
        return self.frame(f"a {self.ddl(name, flag)}")

    def flags(self, operation, right):
        """Which columns of a call may be null, call by call."""
        pairs = right in COLUMNS and operation not in ("cast", "tryCast", "to")
        return [("", ""), ("n_", ""), ("", "n_"), ("n_", "n_")] if pairs else [("", ""), ("n_", "")]

    def right(self, right, flag):
        if right in COLUMNS:
            return F.col(flag + right)
        return F.lit("x") if right == '"x"' else VALUES[right]()

    def column(self, operation, left, right, flags):
        column = F.col(flags[0] + left)
        if operation in UNARY:
            return UNARY[operation](column)
        if operation == "cast":
            return column.cast(TEXT_OF.get(right, right))
        if operation == "tryCast":
            return column.try_cast(TEXT_OF.get(right, right))
        return BINARY[operation](column, self.right(right, flags[1]))

    def fields(self, operation, left, right, flags):
        """What Spark says of one call. Its frame has few columns: to ask about a narrow one is quicker."""
        if operation in FRAMES:
            frame = FRAMES[operation](self.one(left, flags[0]), self.one(right, flags[1]))
        elif operation in GROUPS:
            frame = GROUPS[operation](self.one(left, flags[0]))
        elif operation in WITH_VALUES:
            frame = WITH_VALUES[operation](self.one(left, flags[0]), SAMPLES[right])
        elif operation == "to":
            frame = self.one(left, flags[0]).to(self.frame(f"a {right}").schema)
        else:
            table = self.table_of({"boolean", "int", left, *([right] if right in COLUMNS else [])})
            frame = table.select(self.column(operation, left, right, flags).alias("a"))
        # a projection, since the client believes in schemas that it works out itself
        return self.asked(frame.select("*"))

    def asked(self, frame):
        return [(json.dumps(field.dataType.jsonValue()), field.nullable) for field in frame.schema.fields]

    def is_taken(self, call):
        try:
            return self.fields(*call, ("", ""))
        except PySparkException as error:
            return error.getCondition() or "UNKNOWN"

    def taken(self, calls):
        """The answers to calls that are taken, flag by flag, many in one question where they are columns."""
        asked = [(call, flags) for call in calls for flags in self.flags(call[0], call[2])]
        if calls[0][0] in OF_FRAMES:
            fields = [self.fields(*call, flags)[-1] for call, flags in asked]
        else:
            fields = self.asked(self.table.select(*(self.column(*call, flags).alias(f"a{i}") for i, (call, flags) in enumerate(asked))))
        answers = {}
        for (call, _), field in zip(asked, fields):
            answers.setdefault(call, []).append(field)
        return answers


def main(address, path=Path(__file__).parent / "operators.json", nth="1"):
    spark = SparkSession.builder.remote(address).getOrCreate()
    for setting, value in SETTINGS.items():
        spark.conf.set(setting, value)
    recorder = Recorder(spark)
    rows = {operation: rows_of(operation) for operation in OPERATIONS}
    every = [(operation, left, right) for operation in OPERATIONS for left, rights in rows[operation].items() for right in rights]
    calls = every[:: int(nth)]
    with ThreadPoolExecutor(8) as pool:
        answers = dict(zip(calls, pool.map(recorder.is_taken, calls)))
        taken = [call for call in calls if not isinstance(answers[call], str)]
        batches = [group[i : i + 100] for o in OPERATIONS for group in [[c for c in taken if c[0] == o]] for i in range(0, len(group), 100)]
        for batch in pool.map(recorder.taken, batches):
            answers.update(batch)

    types, distinct = [], []

    def place(things, thing):
        if thing not in things:
            things.append(thing)
        return things.index(thing)

    def index(call):
        answer = answers.get(call)
        if answer is None:
            return None
        return place(distinct, answer if isinstance(answer, str) else [[place(types, kind), null] for kind, null in answer])

    operations = {
        operation: {left: ["|".join(rights), [index((operation, left, right)) for right in rights]] for left, rights in rows[operation].items()}
        for operation in OPERATIONS
    }
    shapes = {field.name: field.dataType.jsonValue() for field in recorder.table.schema.fields if not field.name.startswith("n_")}
    Path(path).write_text(text_of(spark.version, shapes, types, distinct, operations))
    spark.stop()


def text_of(version, columns, types, answers, operations):
    """One line for each thing that may change; what rows have on their right is written once for all rows of the same."""
    rights = []
    for rows in operations.values():
        for row in rows.values():
            if row[0] not in rights:
                rights.append(row[0])
            row[0] = rights.index(row[0])
    def line(name, things):
        return f'"{name}": [\n' + ",\n".join(json.dumps(thing, separators=(",", ":")) for thing in things) + "\n]"
    blocks = [
        f'"{operation}": {{\n' + ",\n".join(f'"{left}": {json.dumps(row, separators=(",", ":"))}' for left, row in rows.items()) + "\n}"
        for operation, rows in operations.items()
    ]
    parts = [
        f'"version": {json.dumps(version)}',
        f'"columns": {json.dumps(columns)}',
        line("types", [json.loads(kind) for kind in types]),
        line("answers", answers),
        line("rights", [row.split("|") for row in rights]),
        '"operations": {\n' + ",\n".join(blocks) + "\n}",
    ]
    return "{" + ",\n".join(parts) + "}\n"


main(*sys.argv[1:])
