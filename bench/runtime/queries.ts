/** What is measured, as SQL that every client sends alike. */

/** A million rows of ten columns: long, int, double, two strings, date, timestamp, decimal, boolean, and a double that may be null. */
export const mixed = `
  SELECT id AS l, CAST(id % 100000 AS INT) AS i, id / 7 AS d, concat('customer ', id % 1000) AS s,
    date_add(DATE'2020-01-01', CAST(id % 2000 AS INT)) AS day, timestamp_micros(1577836800000000 + id * 60000007) AS at,
    CAST(id % 99999 / 100 AS DECIMAL(10,2)) AS price, id % 2 = 0 AS flag,
    IF(id % 5 = 0, NULL, concat('note of ', id)) AS note, IF(id % 3 = 0, NULL, id / 11) AS maybe
  FROM range(0, 1000000, 1, 2)`;

export const numeric = `
  SELECT id AS a, CAST(id % 100000 AS INT) AS b, id / 7 AS c, id * 3 AS d, CAST(id % 1000 AS SMALLINT) AS e, id / 3 AS f,
    CAST(id % 31 AS INT) AS g, CAST(id % 100 AS FLOAT) AS h, CAST(id % 100 AS TINYINT) AS i, id / 11 AS j
  FROM range(0, 1000000, 1, 2)`;

export const nested = `
  SELECT id, array(named_struct('sku', concat('sku ', id % 100), 'n', CAST(id % 7 AS INT)), named_struct('sku', 'none', 'n', NULL)) AS items,
    map('a', id, 'b', 1L) AS tags, named_struct('a', CAST(id % 9 AS INT), 'b', concat('b', id)) AS s
  FROM range(0, 100000, 1, 2)`;

/**
 * As many rows as anybody waits for, in partitions of 2 MB each, of which two begin in a tenth of a second: a server finishes a partition
 * before it sends any of it, and keeps what is finished until it is taken.
 */
export const endless = `
  SELECT id, repeat('x', 400) AS text, IF(id % 5000 = 0, java_method('java.lang.Thread', 'sleep', id * 0L + 100L), NULL) AS pause
  FROM range(0, 10000000, 1, 2000)`;

/** Half a minute's work for two processors, of which the first rows come at once. */
export const busy =
  "SELECT id, aggregate(sequence(0, 300 + id % 7), 0L, (sum, x) -> sum ^ xxhash64(x)) AS h FROM range(0, 2000000, 1, 2000)";
