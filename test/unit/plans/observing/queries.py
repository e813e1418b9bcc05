from google.protobuf import any_pb2, wrappers_pb2
from pyspark.sql import functions as F
from pyspark.sql.connect import plan
from pyspark.sql.connect.column import Column
from pyspark.sql.connect.dataframe import DataFrame
from pyspark.sql.connect.expressions import Expression
from pyspark.sql.observation import Observation


def message():
    made = any_pb2.Any()
    made.Pack(wrappers_pb2.StringValue(value="of a plugin"))
    return made


# PySpark has no public way to a plugin's messages: these are its plan classes, extended as a plugin's author would.
class ExtensionRelation(plan.LogicalPlan):
    def __init__(self):
        super().__init__(None)

    def plan(self, session):
        made = self._create_proto_relation()
        made.extension.CopyFrom(message())
        return made


class ExtensionExpression(Expression):
    def to_plan(self, session):
        made = self._create_proto_expression()
        made.extension.CopyFrom(message())
        return made


def queries(spark):
    schema = "id bigint, g string, v int"
    t = spark.read.schema(schema).parquet("/data/t")
    u = spark.read.schema(schema).parquet("/data/u")

    def text(frame, made):
        return DataFrame(made(frame._plan), spark)

    def under(name):
        # `df.observe(Observation(name), …)` asks the server whether the frame is a stream; what it builds is this
        return lambda *metrics: DataFrame(plan.CollectMetrics(t._plan, Observation(name), list(metrics)), spark)

    yield "observe under a name", t.observe("seen", F.count(F.lit(1)).alias("n"), F.max("v").alias("most"))
    yield "observe with an Observation", under("seen too")(F.count(F.lit(1)).alias("n"))
    yield "observe a metric of metrics", t.observe("seen", (F.sum("v") / F.count("id")).alias("mean"))
    yield "observe by the frame's own columns", t.observe("seen", F.sum(t.v).alias("total"))
    yield "observe in the middle", t.filter("v > 1").observe("seen", F.count(F.lit(1)).alias("n")).select("g")
    yield "observe twice", t.observe("all", F.count(F.lit(1)).alias("n")).filter("v > 1").observe("some", F.count(F.lit(1)).alias("n"))
    yield "observe a side of a join", t.observe("left", F.count(F.lit(1)).alias("n")).join(u, "id")
    yield "observe with a scalar subquery", t.observe("seen", (F.sum("v") + u.agg(F.max("v").alias("m")).scalar()).alias("x"))
    yield "show string", text(t, lambda child: plan.ShowString(child, 5, 20, False))
    yield "show string, whole and vertical", text(t, lambda child: plan.ShowString(child, 5, 0, True))
    yield "relation of a plugin", DataFrame(ExtensionRelation(), spark)
    yield "relation of a plugin, filtered", DataFrame(ExtensionRelation(), spark).filter("id > 1")
    yield "expression of a plugin", t.select(Column(ExtensionExpression()).alias("x"))
    yield "html string", text(t, lambda child: plan.HtmlString(child, 5, 20))
