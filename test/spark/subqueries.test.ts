import { afterAll, beforeAll, expect, it } from "vitest";
import { type Column, callFunction, col, type DataFrame, expr, fn, lit, NotFoundError, SparkSession, Window } from "../../src/index.js";
import { describeSpark } from "../support/spark.js";

// What stands in an expression in place of a frame, and columns of the frame around it. The frames have names in common on purpose: the
// outer one's column must be meant wherever `.outer()` says so.

describeSpark("subqueries", (address) => {
  let spark: SparkSession;
  beforeAll(async () => {
    spark = await SparkSession.connect(address);
  });
  afterAll(() => spark?.close());

  const customers = () =>
    spark.createDataFrame(
      [
        [1, "a"],
        [2, "b"],
        [3, "c"],
      ],
      "id int not null, name string",
    );
  const orders = () =>
    spark.createDataFrame(
      [
        [10, 1, 5],
        [11, 1, 7],
        [2, 2, 9],
      ],
      "id int not null, customer_id int, amount int",
    );
  const people = () =>
    spark.createDataFrame(
      [
        [1, null],
        [2, 1],
        [3, 1],
        [4, 2],
      ],
      "id int not null, boss int",
    );
  // biome-ignore lint/suspicious/noExplicitAny: rows of any frame, in any order
  const rows = async (frame: DataFrame<any>): Promise<readonly string[]> =>
    ((await frame.collect({ rows: "array" })) as readonly unknown[])
      .map((row) => JSON.stringify(row, (_, x) => (typeof x === "bigint" ? Number(x) : x)))
      .sort();

  it("exists and its opposite", async () => {
    const any = (id: Column<"int">) =>
      orders()
        .filter((o) => o.customer_id.eq(id.outer()))
        .exists();
    expect(await rows(customers().filter((c) => any(c.id)))).toEqual(['[1,"a"]', '[2,"b"]']);
    expect(await rows(customers().filter((c) => any(c.id).not()))).toEqual(['[3,"c"]']);
  });

  it("a scalar in select, withColumn and agg", async () => {
    const total = (id: Column<"int">) =>
      orders()
        .filter((o) => o.customer_id.eq(id.outer()))
        .agg((o) => ({ total: fn.sum(o.amount) }))
        .scalar();
    const expected = ['[1,"a",12]', '[2,"b",9]', '[3,"c",null]'];
    expect(await rows(customers().withColumn("total", (c) => total(c.id)))).toEqual(expected);
    expect(await rows(customers().select("*", (c) => ({ total: total(c.id) })))).toEqual(expected);
    expect(
      await rows(
        customers()
          .groupBy("id", "name")
          .agg((c) => ({ total: fn.max(total(c.id)) })),
      ),
    ).toEqual(expected);
  });

  it("one of a frame's values, and a row of several", async () => {
    const paid = (id: Column<"int">) => orders().filter((o) => o.customer_id.eq(id.outer()));
    expect(await rows(customers().filter((c) => lit(9).isin(paid(c.id).select("amount"))))).toEqual(['[2,"b"]']);
    expect(await rows(orders().filter((o) => fn.struct(o.id, o.amount).isin(orders().select("id", "amount").limit(100))))).toHaveLength(3);
  });

  it("of the frame itself", async () => {
    expect(
      await rows(
        people().filter((p) =>
          people()
            .filter((q) => q.boss.eq(p.id.outer()))
            .exists(),
        ),
      ),
    ).toEqual(["[1,null]", "[2,1]"]);
    const frame = people();
    expect(await rows(frame.filter((p) => frame.filter((q) => q.boss.eq(p.id.outer())).exists()))).toEqual(["[1,null]", "[2,1]"]);
  });

  it("under an alias of the frame, which stays usable", async () => {
    const named = customers()
      .alias("c")
      .filter((c) =>
        orders()
          .filter((o) => o.customer_id.eq(c.id.outer()))
          .exists(),
      );
    expect(await rows(named.untyped().select(col("c.id") as never))).toEqual(["[1]", "[2]"]);
    // the inner frame has the same alias
    const both = customers()
      .alias("t")
      .filter((c) =>
        orders()
          .alias("t")
          .filter((o) => o.customer_id.eq(c.id.outer()))
          .exists(),
      );
    expect(await rows(both)).toEqual(['[1,"a"]', '[2,"b"]']);
    const free = customers()
      .alias("c")
      .filter(
        orders()
          .filter((o) => o.customer_id.eq(col("c.id").outer()))
          .exists(),
      );
    expect(await rows(free)).toEqual(['[1,"a"]', '[2,"b"]']);
  });

  it("of a frame further below, and in a join's condition", async () => {
    const all = customers();
    const few = all
      .filter((c) => c.id.lt(3))
      .filter(
        orders()
          .filter((o) => o.customer_id.eq(all.cols().id.outer()))
          .exists(),
      );
    expect(await rows(few)).toEqual(['[1,"a"]', '[2,"b"]']);
    const joined = customers().join(people(), (c, p) =>
      c.id.eq(p.id).and(
        orders()
          .filter((o) => o.customer_id.eq(c.id.outer()))
          .exists(),
      ),
    );
    expect(await rows(joined)).toEqual(['[1,"a",1,null]', '[2,"b",2,1]']);
  });

  it("lateral joins", async () => {
    const all = customers();
    const lateral = all.lateralJoin(
      orders()
        .filter((o) => o.customer_id.eq(all.cols().id.outer()))
        .select("amount"),
      null,
      "left",
    );
    expect(await rows(lateral)).toEqual(['[1,"a",5]', '[1,"a",7]', '[2,"b",9]', '[3,"c",null]']);
    const itself = people();
    const reports = itself.lateralJoin(itself.filter((q) => q.boss.eq(itself.cols().id.outer())).select((q) => ({ report: q.id })));
    expect(await rows(reports)).toEqual(["[1,null,2]", "[1,null,3]", "[2,1,4]"]);
  });

  it("functions by name, with arguments by name, over a window too", async () => {
    const frame = spark
      .range(3)
      .select(
        callFunction<"string">("mask", lit("AB-12"), { digitChar: lit("#"), upperChar: lit("U") }).as("masked"),
        callFunction<"bigint">("sum", col("id")).over(Window.partitionBy()).as("sum"),
        callFunction<"int">("rank").over(Window.orderBy("id")).as("rank"),
        expr<"bigint">("max(id)").over(Window.partitionBy()).as("max"),
      );
    expect(await rows(frame)).toEqual(['["UU-##",3,1,2]', '["UU-##",3,2,2]', '["UU-##",3,3,2]']);
    await expect(spark.range(1).select(callFunction("no_such_function").as("x")).collect()).rejects.toBeInstanceOf(NotFoundError);
  });

  it("table functions by name, with arguments by name and of the frame before them", async () => {
    await spark.exec`CREATE OR REPLACE TEMPORARY FUNCTION scaled(n INT, by INT DEFAULT 2) RETURNS TABLE (v INT) RETURN SELECT n * by`;
    expect(await rows(spark.tvf.call("scaled", lit(4)))).toEqual(["[8]"]);
    expect(await rows(spark.tvf.call("scaled", { by: lit(5), n: lit(4) }))).toEqual(["[20]"]);
    const all = customers();
    expect(await rows(all.select("id").lateralJoin(spark.tvf.call<{ v: "int" | null }>("scaled", all.cols().id.outer())))).toEqual([
      "[1,2]",
      "[2,4]",
      "[3,6]",
    ]);
  });
});
