import type { DataFrame, Ddl, SparkSession } from "../../src/index.js";

// The eight tables of TPC-H. A schema as text is a value and a type at once: Spark is asked whether the tables are as they say, and the
// compiler knows their columns.

export const schemas = {
  region: "r_regionkey bigint not null, r_name string not null, r_comment string not null",
  nation: "n_nationkey bigint not null, n_name string not null, n_regionkey bigint not null, n_comment string not null",
  supplier:
    "s_suppkey bigint not null, s_name string not null, s_address string not null, s_nationkey bigint not null, s_phone string not null, s_acctbal decimal(12,2) not null, s_comment string not null",
  customer:
    "c_custkey bigint not null, c_name string not null, c_address string not null, c_nationkey bigint not null, c_phone string not null, c_acctbal decimal(12,2) not null, c_mktsegment string not null, c_comment string not null",
  part: "p_partkey bigint not null, p_name string not null, p_mfgr string not null, p_brand string not null, p_type string not null, p_size int not null, p_container string not null, p_retailprice decimal(12,2) not null, p_comment string not null",
  partsupp:
    "ps_partkey bigint not null, ps_suppkey bigint not null, ps_availqty int not null, ps_supplycost decimal(12,2) not null, ps_comment string not null",
  orders:
    "o_orderkey bigint not null, o_custkey bigint not null, o_orderstatus string not null, o_totalprice decimal(12,2) not null, o_orderdate date not null, o_orderpriority string not null, o_clerk string not null, o_shippriority int not null, o_comment string not null",
  lineitem:
    "l_orderkey bigint not null, l_partkey bigint not null, l_suppkey bigint not null, l_linenumber int not null, l_quantity decimal(12,2) not null, l_extendedprice decimal(12,2) not null, l_discount decimal(12,2) not null, l_tax decimal(12,2) not null, l_returnflag string not null, l_linestatus string not null, l_shipdate date not null, l_commitdate date not null, l_receiptdate date not null, l_shipinstruct string not null, l_shipmode string not null, l_comment string not null",
} as const;

/** The tables, by their names. */
export type Tables = { readonly [N in keyof typeof schemas]: DataFrame<Ddl<(typeof schemas)[N]>> };

/** The session's tables or views of these names. Before a query runs, each one's schema is held against Spark's. */
export function tables(spark: SparkSession): Tables {
  return {
    region: spark.table("region").as(schemas.region),
    nation: spark.table("nation").as(schemas.nation),
    supplier: spark.table("supplier").as(schemas.supplier),
    customer: spark.table("customer").as(schemas.customer),
    part: spark.table("part").as(schemas.part),
    partsupp: spark.table("partsupp").as(schemas.partsupp),
    orders: spark.table("orders").as(schemas.orders),
    lineitem: spark.table("lineitem").as(schemas.lineitem),
  };
}

/** One of the 22 queries. */
export interface Query {
  /** The result's schema, as DDL. */
  readonly schema: string;
  /** The query over these tables. */
  readonly frame: (tables: Tables) => DataFrame<unknown>;
}

/**
 * A query, and the schema that it says it has. The compiler holds the two against each other, names, types and null flags; where they
 * differ its error shows both.
 */
export function query<const D extends string, S>(schema: D, frame: (tables: Tables) => DataFrame<S> & Checked<S, Ddl<D>>): Query {
  return { schema, frame };
}

type Checked<Found, Said> =
  Same<{ [K in keyof Found]: Found[K] }, Said> extends true ? unknown : { readonly found: Found; readonly said: Said };
type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;
