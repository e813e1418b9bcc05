// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
export { expr } from "../../dsl/column/expr-text.js";
export { lit } from "../../dsl/column/lit.js";
export { col } from "../../dsl/column/references.js";
export { when } from "../../dsl/column/when.js";
export {
  any_value as anyValue,
  approx_count_distinct as approxCountDistinct,
  avg,
  collect_list as collectList,
  count,
  count_distinct as countDistinct,
  count_if as countIf,
  first,
  max,
  max_by as maxBy,
  min,
  min_by as minBy,
  percentile_approx as percentileApprox,
  stddev,
  sum,
  sum_distinct as sumDistinct,
} from "./agg.js";
export {
  array,
  array_contains as arrayContains,
  sort_array as sortArray,
} from "./array.js";
export {
  bitwise_not as bitwiseNot,
} from "./bitwise.js";
export {
  concat,
  element_at as elementAt,
  size,
} from "./collection.js";
export {
  coalesce,
  ifnull,
  nullif,
  nvl2,
} from "./conditional.js";
export {
  date_add as dateAdd,
  date_diff as dateDiff,
  date_format as dateFormat,
  datediff,
  dayofweek,
  hour,
  minute,
  month,
  to_date as toDate,
  year,
} from "./datetime.js";
export {
  explode,
  explode_outer as explodeOuter,
  inline,
  posexplode,
  posexplode_outer as posexplodeOuter,
} from "./generator.js";
export {
  from_json as fromJson,
} from "./json.js";
export {
  aggregate,
  array_sort as arraySort,
  exists,
  filter,
  map_filter as mapFilter,
  transform,
  transform_values as transformValues,
  zip_with as zipWith,
} from "./lambda.js";
export {
  create_map as createMap,
  map_from_arrays as mapFromArrays,
  map_keys as mapKeys,
  map_values as mapValues,
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
  concat_ws as concatWs,
  contains,
  endswith,
  initcap,
  jaro_winkler_similarity as jaroWinklerSimilarity,
  length,
  lower,
  lpad,
  ltrim,
  regexp_replace as regexpReplace,
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
  named_struct as namedStruct,
  struct,
} from "./struct.js";
export {
  dense_rank as denseRank,
  lag,
  lead,
  nth_value as nthValue,
  ntile,
  percent_rank as percentRank,
  rank,
  row_number as rowNumber,
} from "./window.js";
