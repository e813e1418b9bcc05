/** Spark's texts of expressions: they are the names of unaliased columns and stand in error messages (`toPrettySQL`). */

const infix: Readonly<Record<string, string>> = {
  "+": "+",
  "-": "-",
  "*": "*",
  "/": "/",
  "%": "%",
  mod: "%",
  "&": "&",
  "|": "|",
  "^": "^",
  "=": "=",
  "==": "=",
  "<=>": "<=>",
  "<": "<",
  "<=": "<=",
  ">": ">",
  ">=": ">=",
  and: "AND",
  or: "OR",
  div: "div",
  "<<": "<<",
  ">>": ">>",
  ">>>": ">>>",
};

/** The `finish` that Spark puts where none is given. */
const IDENTITY = "lambdafunction(namedlambdavariable(), namedlambdavariable())";

const MAX_INT = "2147483647";

const COMPARATOR = comparatorText();

/** The comparison that Spark puts where array_sort has none: nulls last. */
function comparatorText(): string {
  const x = "namedlambdavariable()";
  const cases: readonly (readonly [test: string, value: string])[] = [
    [`((${x} IS NULL) AND (${x} IS NULL))`, "0"],
    [`(${x} IS NULL)`, "1"],
    [`(${x} IS NULL)`, "-1"],
    [`(${x} < ${x})`, "-1"],
    [`(${x} > ${x})`, "1"],
  ];
  const body = cases.reduceRight((otherwise, [test, value]) => `(IF(${test}, ${value}, ${otherwise}))`, "0");
  return `lambdafunction(${body}, ${x}, ${x})`;
}

/** Functions that print otherwise than `name(a, b)`, by the name in the plan. */
const special: Readonly<Record<string, (args: readonly string[]) => string | undefined>> = {
  "!=": binary((a, b) => `(NOT (${a} = ${b}))`),
  "<>": binary((a, b) => `(NOT (${a} = ${b}))`),
  not: ([a]) => `(NOT ${a})`,
  "!": ([a]) => `(NOT ${a})`,
  "~": ([a]) => `~${a}`,
  isnull: ([a]) => `(${a} IS NULL)`,
  isnotnull: ([a]) => `(${a} IS NOT NULL)`,
  in: ([a, ...list]) => `(${a} IN (${list.join(", ")}))`,
  like: ([a, pattern, escaped]) => (escaped === undefined ? `${a} LIKE ${pattern}` : `${a} LIKE ${pattern} ESCAPE '${escaped}'`),
  rlike: renamed("RLIKE"),
  regexp_replace: (args) => `regexp_replace(${[...args, ...(args.length === 3 ? ["1"] : [])].join(", ")})`,
  aggregate: (args) => `aggregate(${[...args, ...(args.length === 3 ? [IDENTITY] : [])].join(", ")})`,
  reduce: (args) => `reduce(${[...args, ...(args.length === 3 ? [IDENTITY] : [])].join(", ")})`,
  nth_value: ([a, n]) => `nth_value(${a}, ${n})`,
  sqrt: renamed("SQRT"),
  ceiling: renamed("ceiling"),
  ceil: (args) => (args.length === 1 ? `CEIL(${args[0]})` : undefined),
  floor: (args) => (args.length === 1 ? `FLOOR(${args[0]})` : undefined),
  round: ([x, digits]) => `round(${x}, ${digits ?? "0"})`,
  substring: ([s, from, length]) => `substring(${s}, ${from}, ${length ?? MAX_INT})`,
  substr: ([s, from, length]) => `substr(${s}, ${from}, ${length ?? MAX_INT})`,
  array_sort: ([array, compare]) => `array_sort(${array}, ${compare ?? COMPARATOR})`,
  from_json: ([text]) => `from_json(${text})`,
  pi: () => "PI()",
  pow: renamed("POWER"),
  power: renamed("POWER"),
  log: (args) => (args.length === 2 ? `LOG(${args.join(", ")})` : `ln(${args.join(", ")})`),
  trim: ([a, b]) => (b === undefined ? undefined : `TRIM(BOTH ${a} FROM ${b})`),
  ltrim: ([a, b]) => (b === undefined ? undefined : `TRIM(LEADING ${a} FROM ${b})`),
  rtrim: ([a, b]) => (b === undefined ? undefined : `TRIM(TRAILING ${a} FROM ${b})`),
  rank: renamed("RANK"),
  dense_rank: renamed("DENSE_RANK"),
  percent_rank: renamed("PERCENT_RANK"),
  when: (args) => caseText(args),
  percentile_approx: ([a, b, c]) => `percentile_approx(${a}, ${b}, ${c ?? "10000"})`,
  approx_percentile: ([a, b, c]) => `approx_percentile(${a}, ${b}, ${c ?? "10000"})`,
  lag: ([a, n, d]) => `lag(${a}, ${n ?? "1"}, ${d ?? "NULL"})`,
  lead: ([a, n, d]) => `lead(${a}, ${n ?? "1"}, ${d ?? "NULL"})`,
  first: ([a]) => `first(${a})`,
  last: ([a]) => `last(${a})`,
  first_value: ([a]) => `first_value(${a})`,
  last_value: ([a]) => `last_value(${a})`,
  any_value: ([a]) => `any_value(${a})`,
};

function binary(text: (a: string, b: string) => string): (args: readonly string[]) => string | undefined {
  return ([a, b]) => (a === undefined || b === undefined ? undefined : text(a, b));
}

function renamed(name: string): (args: readonly string[]) => string {
  return (args) => `${name}(${args.join(", ")})`;
}

function caseText(args: readonly string[]): string {
  const branches: string[] = [];
  for (let i = 0; i + 1 < args.length; i += 2) branches.push(` WHEN ${args[i]} THEN ${args[i + 1]}`);
  const otherwise = args.length % 2 === 1 ? ` ELSE ${args.at(-1)}` : "";
  return `CASE${branches.join("")}${otherwise} END`;
}

/** The text of a call by the name in the plan and the texts of its arguments. */
export function callText(name: string, args: readonly string[], distinct = false): string {
  const key = name.toLowerCase();
  const operator = infix[key];
  if (operator !== undefined && args.length === 2) return `(${args[0]} ${operator} ${args[1]})`;
  if (distinct) return `${key}(DISTINCT ${args.join(", ")})`;
  return special[key]?.(args) ?? `${key}(${args.join(", ")})`;
}

/** One item of an ORDER BY. */
export function orderText(child: string, ascending: boolean, nullsFirst: boolean): string {
  return `${child} ${ascending ? "ASC" : "DESC"} NULLS ${nullsFirst ? "FIRST" : "LAST"}`;
}
