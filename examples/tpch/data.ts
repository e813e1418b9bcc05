import type { SparkSession } from "../../src/index.js";
import { schemas } from "./tables.js";

// Data for the queries: made by Spark from row numbers and hashes, the same on every server. They are our own, not those of TPC's generator:
// what the queries look for is more frequent here, so that each has an answer on a few thousand orders.

// orders come after lineitem, of which their status and price are made
const sources = { region, nation, supplier, customer, part, partsupp, lineitem, orders };
type TableName = keyof typeof sources;

/** Makes the eight tables as cached views of the session. There are about four line items to an order; a million want 250,000. */
export async function createTables(spark: SparkSession, orderCount: number): Promise<void> {
  const sizes: Sizes = {
    orders: orderCount,
    customers: Math.ceil(orderCount / 10),
    suppliers: Math.ceil(orderCount / 50),
    parts: Math.ceil(orderCount / 8),
  };
  // a view is usually kept as text and analysed anew by each query; these are long
  await spark.conf.set("spark.sql.legacy.storeAnalyzedPlanForView", "true");
  for (const name of Object.keys(sources) as TableName[]) {
    const columns = schemas[name].split(", ").map(required).join(", ");
    await spark.exec(`CACHE TABLE ${name} AS SELECT ${columns} FROM (${sources[name](sizes)})`);
  }
}

/** Frees what createTables made. */
export async function dropTables(spark: SparkSession): Promise<void> {
  for (const name of Object.keys(sources)) await spark.exec(`DROP VIEW IF EXISTS ${name}`);
}

interface Sizes {
  readonly orders: number;
  readonly customers: number;
  readonly suppliers: number;
  readonly parts: number;
}

const zeros: Readonly<Record<string, string>> = { string: "''", date: "DATE'1992-01-01'" };

/** A column in its schema's type. Spark takes picking from a list and the like for nullable; a default makes what is never null not null. */
function required(field: string): string {
  const [name, type] = field.split(" ") as [string, string];
  return `coalesce(CAST(${name} AS ${type}), ${zeros[type] ?? "0"}) AS ${name}`;
}

/** 31 bits that a key and a salt give. */
const bits = (key: string, salt: string): string => `shiftrightunsigned(xxhash64(${key}, '${salt}'), 33)`;
/** A whole number from 0 to n - 1, each as likely. */
const even = (key: string, salt: string, n: number): string => `shiftright(${bits(key, salt)} * ${n}, 31)`;
/** A whole number from 0 to n - 1, small ones much more likely. */
const skewed = (key: string, salt: string, n: number): string => `floor(${n} * pow(${bits(key, salt)} / 2147483648D, 2))`;
/** One of a list, its first much more likely than its last. */
const pick = (key: string, salt: string, list: readonly (string | number)[]): string =>
  `element_at(array(${list.map((item) => (typeof item === "number" ? item : `'${item}'`)).join(", ")}), 1 + CAST(${skewed(key, salt, list.length)} AS int))`;
/** Some words. */
const words = (key: string, salt: string, count: number, list: readonly string[] = vocabulary): string =>
  `concat_ws(' ', ${Array.from({ length: count }, (_, i) => pick(key, `${salt} ${i}`, list)).join(", ")})`;
const cents = (key: string, salt: string, from: number, to: number): string => `(${from} + ${even(key, salt, to - from)}) * 0.01`;
const numbered = (name: string, key: string): string => `concat('${name}#', lpad(CAST(${key} AS string), 9, '0'))`;
const address = (key: string, salt: string): string => `lower(hex(xxhash64(${key}, '${salt}')))`;
/** A telephone number, whose country code is that of the nation. */
const phone = (key: string, salt: string, nationkey: string): string =>
  `concat_ws('-', 10 + ${nationkey}, 100 + ${even(key, `${salt} area`, 900)}, 100 + ${even(key, `${salt} exchange`, 900)}, 1000 + ${even(key, `${salt} line`, 9000)})`;

const vocabulary =
  "boxes carry quick parcels across quiet harbours while late clerks count heavy crates beside bright lamps and write notes".split(" ");
const colours =
  "green amber cobalt forest coral crimson ebony ivory jade lemon lilac maroon ochre olive pearl plum ruby sand sepia teal".split(" ");
const shapes = ["ECONOMY", "MEDIUM", "PROMO", "STANDARD", "LARGE", "SMALL"];
const finishes = ["ANODIZED", "POLISHED", "BURNISHED", "PLATED", "BRUSHED"];
const metals = ["STEEL", "BRASS", "COPPER", "TIN", "NICKEL"];
const packs = ["MED", "SM", "LG", "JUMBO", "WRAP"];
const containers = ["BOX", "CASE", "PACK", "PKG", "BAG", "CAN", "DRUM", "JAR"];
const digits = [1, 2, 3, 4, 5];
const brands = [...new Set(["23", "12", "34", "45", ...digits.flatMap((maker) => digits.map((brand) => `${maker}${brand}`))])];
/** TPC's sizes begin with 1; one that is less shows whether a query minds. */
const sizes = [...new Set([15, 0, 3, 49, 14, 23, 45, 19, 36, 9, ...Array.from({ length: 50 }, (_, i) => i + 1)])];
const segments = ["BUILDING", "AUTOMOBILE", "FURNITURE", "HOUSEHOLD", "MACHINERY"];
const priorities = ["1-URGENT", "2-HIGH", "3-MEDIUM", "4-NOT SPECIFIED", "5-LOW"];
const modes = ["AIR", "AIR REG", "MAIL", "SHIP", "TRUCK", "RAIL", "FOB"];
const instructions = ["DELIVER IN PERSON", "COLLECT COD", "TAKE BACK RETURN", "NONE"];
const regions = ["AFRICA", "AMERICA", "ASIA", "EUROPE", "MIDDLE EAST"];
/** By region; suppliers prefer the first. */
const nations: readonly (readonly [name: string, region: number])[] = [
  ["CANADA", 1],
  ["GERMANY", 3],
  ["FRANCE", 3],
  ["SAUDI ARABIA", 4],
  ["BRAZIL", 1],
  ["INDIA", 2],
  ["JAPAN", 2],
  ["KENYA", 0],
  ["ITALY", 3],
  ["CHILE", 1],
  ["KOREA", 2],
  ["OMAN", 4],
  ["GHANA", 0],
  ["PERU", 1],
  ["NORWAY", 3],
  ["MALAYSIA", 2],
  ["TUNISIA", 0],
  ["MEXICO", 1],
  ["POLAND", 3],
  ["VIETNAM", 2],
  ["JORDAN", 4],
  ["SENEGAL", 0],
  ["URUGUAY", 1],
  ["GREECE", 3],
  ["NEPAL", 2],
];

function region(): string {
  const rows = regions.map((name, key) => `(${key}, '${name}')`).join(", ");
  return `SELECT *, ${words("r_regionkey", "region", 6)} AS r_comment FROM VALUES ${rows} AS t(r_regionkey, r_name)`;
}

function nation(): string {
  const rows = nations.map(([name, at], key) => `(${key}, '${name}', ${at})`).join(", ");
  return `SELECT *, ${words("n_nationkey", "nation", 6)} AS n_comment FROM VALUES ${rows} AS t(n_nationkey, n_name, n_regionkey)`;
}

function supplier({ suppliers }: Sizes): string {
  const key = "s_suppkey";
  return `SELECT *, ${numbered("Supplier", key)} AS s_name, ${address(key, "supplier")} AS s_address,
    ${phone(key, "supplier", "s_nationkey")} AS s_phone, ${cents(key, "balance", -99_999, 1_000_000)} AS s_acctbal,
    concat_ws(' ', ${words(key, "before", 2)},
      element_at(array('Customer sends Complaints', 'Customer sends thanks', 'Complaints of a Customer', 'nothing'), 1 + CAST(${even(key, "remark", 4)} AS int)),
      ${words(key, "after", 2)}) AS s_comment
    FROM (SELECT id + 1 AS s_suppkey, ${skewed("id", "supplier nation", nations.length)} AS s_nationkey FROM range(${suppliers}))`;
}

function customer({ customers }: Sizes): string {
  const key = "c_custkey";
  return `SELECT *, ${numbered("Customer", key)} AS c_name, ${address(key, "customer")} AS c_address,
    ${phone(key, "customer", "c_nationkey")} AS c_phone, ${cents(key, "funds", -99_999, 1_000_000)} AS c_acctbal,
    ${pick(key, "segment", segments)} AS c_mktsegment, ${words(key, "customer", 8)} AS c_comment
    FROM (SELECT id + 1 AS c_custkey, ${even("id", "customer nation", nations.length)} AS c_nationkey FROM range(${customers}))`;
}

/** What a part costs, which its lines have to know. */
const price = (partkey: string): string => `90000 + 10 * ${even(partkey, "price", 10_000)} + pmod(${partkey}, 1000)`;

function part({ parts }: Sizes): string {
  const key = "p_partkey";
  // brands of which q19 asks for one size of pack have enough parts in it
  const packOf = `CASE brand WHEN '12' THEN 'SM' WHEN '34' THEN 'LG' ELSE ${pick(key, "pack", packs)} END`;
  return `SELECT *, ${words(key, "name", 5, colours)} AS p_name, concat('Manufacturer#', left(brand, 1)) AS p_mfgr, concat('Brand#', brand) AS p_brand,
    concat_ws(' ', ${pick(key, "shape", shapes)}, ${pick(key, "finish", finishes)}, ${pick(key, "metal", metals)}) AS p_type,
    ${pick(key, "bulk", sizes)} AS p_size, concat_ws(' ', ${packOf}, ${pick(key, "container", containers)}) AS p_container,
    (${price(key)}) * 0.01 AS p_retailprice, ${words(key, "part", 3)} AS p_comment
    FROM (SELECT id + 1 AS p_partkey, ${pick("id", "brand", brands)} AS brand FROM range(${parts}))`;
}

/** A part's suppliers, numbered from 0 to 3. */
const supplierOf = (partkey: string, index: string, { suppliers }: Sizes): string =>
  `1 + pmod(${partkey} * 3 + ${index} * ${Math.floor(suppliers / 4)}, ${suppliers})`;

function partsupp(all: Sizes): string {
  const key = "ps_partkey * 4 + offer";
  return `SELECT *, ${supplierOf("ps_partkey", "offer", all)} AS ps_suppkey, 1 + CAST(floor(9999 * pow(${bits(key, "available")} / 2147483648D, 6)) AS int) AS ps_availqty,
    (100 + 8300 * ${even(key, "cost", 12)}) * 0.01 AS ps_supplycost, ${words(key, "offer", 10)} AS ps_comment
    FROM (SELECT id + 1 AS ps_partkey, explode(sequence(0, 3)) AS offer FROM range(${all.parts}))`;
}

/** The orders before their lines: one of 97 is a large one. A third of the customers order nothing. */
function placed({ orders, customers }: Sizes): string {
  const buyer = even("id", "customer", Math.floor(customers / 3) * 2);
  return `SELECT id + 1 AS orderkey, 1 + 3 * shiftright(${buyer}, 1) + (${buyer} & 1) AS custkey,
    date_add(DATE'1992-01-01', CAST(${even("id", "day", 2406)} AS int)) AS day, pmod(id, 97) = 0 AS large FROM range(${orders})`;
}

function lineitem(all: Sizes): string {
  const key = "l_orderkey * 8 + l_linenumber";
  const lines = `SELECT orderkey AS l_orderkey, day, large,
    explode(sequence(1, if(large, 7, 1 + CAST(${even("orderkey", "lines", 7)} AS int)))) AS l_linenumber FROM (${placed(all)})`;
  const shipped = `SELECT *, 1 + ${even(key, "part", all.parts)} AS l_partkey,
    CASE WHEN large THEN 38 + ${even(key, "large quantity", 12)} ELSE 1 + ${even(key, "quantity", 50)} END AS l_quantity,
    date_add(day, 1 + CAST(${even(key, "ship", 121)} AS int)) AS l_shipdate, date_add(day, 30 + CAST(${even(key, "commit", 61)} AS int)) AS l_commitdate
    FROM (${lines})`;
  return `SELECT *, ${supplierOf("l_partkey", even(key, "supplier", 4), all)} AS l_suppkey, l_quantity * (${price("l_partkey")}) * 0.01 AS l_extendedprice,
    ${even(key, "discount", 11)} * 0.01 AS l_discount, ${even(key, "tax", 9)} * 0.01 AS l_tax,
    CASE WHEN l_receiptdate > DATE'1995-06-17' THEN 'N' WHEN ${even(key, "returned", 2)} = 0 THEN 'R' ELSE 'A' END AS l_returnflag,
    if(l_shipdate > DATE'1995-06-17', 'O', 'F') AS l_linestatus, ${pick(key, "instruction", instructions)} AS l_shipinstruct,
    ${pick(key, "mode", modes)} AS l_shipmode, ${words(key, "line", 4)} AS l_comment
    FROM (SELECT *, date_add(l_shipdate, 1 + CAST(${even(key, "receipt", 30)} AS int)) AS l_receiptdate FROM (${shipped}))`;
}

function orders(all: Sizes): string {
  const key = "orderkey";
  return `SELECT orderkey AS o_orderkey, custkey AS o_custkey, day AS o_orderdate, o_orderstatus, o_totalprice,
    ${pick(key, "priority", priorities)} AS o_orderpriority, ${numbered("Clerk", `1 + ${even(key, "clerk", Math.ceil(all.orders / 1500))}`)} AS o_clerk,
    0 AS o_shippriority, concat_ws(' ', ${words(key, "begin", 2)},
      CASE ${even(key, "remark", 10)} WHEN 0 THEN 'special' WHEN 1 THEN 'requests' ELSE 'usual' END, ${words(key, "middle", 2)},
      CASE ${even(key, "remark", 10)} WHEN 0 THEN 'requests' WHEN 1 THEN 'special' ELSE 'accounts' END, ${words(key, "end", 2)}) AS o_comment
    FROM (${placed(all)}) JOIN (
      SELECT l_orderkey, if(min(l_linestatus) = max(l_linestatus), min(l_linestatus), 'P') AS o_orderstatus,
        sum(l_extendedprice * (1 + l_tax) * (1 - l_discount)) AS o_totalprice FROM lineitem GROUP BY l_orderkey
    ) ON orderkey = l_orderkey`;
}
