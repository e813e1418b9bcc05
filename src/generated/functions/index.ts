// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
export { expr } from "../../dsl/column/expr-text.js";
export { lit } from "../../dsl/column/lit.js";
export { col } from "../../dsl/column/references.js";
export { when } from "../../dsl/column/when.js";
export {
  any_value,
  approx_count_distinct,
  avg,
  collect_list,
  count,
  count_distinct,
  count_if,
  first,
  max,
  max_by,
  min,
  min_by,
  percentile_approx,
  stddev,
  sum,
  sum_distinct,
} from "./agg.js";
export {
  array,
  array_contains,
  sort_array,
} from "./array.js";
export {
  bitwise_not,
} from "./bitwise.js";
export {
  concat,
  element_at,
  size,
} from "./collection.js";
export {
  coalesce,
  ifnull,
  nullif,
  nvl2,
} from "./conditional.js";
export {
  date_add,
  date_diff,
  date_format,
  datediff,
  dayofweek,
  hour,
  minute,
  month,
  to_date,
  year,
} from "./datetime.js";
export {
  explode,
  explode_outer,
  inline,
  posexplode,
  posexplode_outer,
} from "./generator.js";
export {
  from_json,
} from "./json.js";
export {
  aggregate,
  array_sort,
  exists,
  filter,
  map_filter,
  transform,
  transform_values,
  zip_with,
} from "./lambda.js";
export {
  create_map,
  map_from_arrays,
  map_keys,
  map_values,
} from "./map.js";
export {
  abs,
  ceil,
  floor,
  greatest,
  least,
  ln,
  log,
  negative,
  pi,
  pow,
  rand,
  round,
  sqrt,
} from "./math.js";
export {
  typeof_ as typeof,
} from "./misc.js";
export {
  ilike,
  isnan,
  isnotnull,
  isnull,
  like,
  rlike,
} from "./predicate.js";
export {
  concat_ws,
  contains,
  endswith,
  initcap,
  jaro_winkler_similarity,
  length,
  lower,
  lpad,
  ltrim,
  regexp_replace,
  replace,
  rtrim,
  split,
  startswith,
  substr,
  substring,
  trim,
  upper,
} from "./string.js";
export {
  named_struct,
  struct,
} from "./struct.js";
export {
  dense_rank,
  lag,
  lead,
  nth_value,
  ntile,
  percent_rank,
  rank,
  row_number,
} from "./window.js";
