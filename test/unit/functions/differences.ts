/** A call that is not sent as PySpark's client sends it, on purpose. */
export interface Difference {
  readonly why: string;
  /** The function's name, and PySpark's calls. */
  readonly of: (name: string, theirs: string) => boolean;
  /** What ours is instead; undefined: an ArgumentError. */
  readonly ours?: (theirs: string) => string;
}

const noPart = ' decimal {"value":"0","precision":10,"scale":0})';
const defaultFormat = ', string "yyyy-MM-dd HH:mm:ss")';

export const differences: readonly Difference[] = [
  {
    why: "Spark refuses the call: so does ours, before anything is sent",
    of: (name, theirs) =>
      [
        ["coalesce", "coalesce()"],
        ["elt", "elt()", "elt(=inputs1)"],
        ["hash", "hash()"],
        ["java_method", "java_method()", 'java_method(string "text")'],
        ["named_struct", "named_struct(=cols1)"],
        ["reflect", "reflect()", 'reflect(string "text")'],
        ["stack", "stack()", "stack(integer 7)"],
        ["try_make_interval", `try_make_interval(${"integer 0, ".repeat(6).trimEnd()}${noPart}`],
        ["try_reflect", "try_reflect()", 'try_reflect(string "text")'],
        ["xxhash64", "xxhash64()"],
      ].some(([refused, ...calls]) => refused === name && calls.includes(theirs)),
  },
  {
    why: "the server has a function of this name, too",
    of: (name) => name === "random",
    ours: (theirs) => theirs.replace("rand(", "random("),
  },
  {
    why: "seconds that were not given are the int 0, which Spark casts: no decimal is needed for it",
    of: (name, theirs) => /^(try_)?make_(dt_)?interval$/.test(name) && theirs.endsWith(noPart),
    ours: (theirs) => theirs.replace(noPart, " integer 0)"),
  },
  {
    why: "a format that was not given is not sent: Spark has the same default, and the function has a form without arguments",
    of: (name, theirs) => name === "unix_timestamp" && theirs.endsWith(defaultFormat),
    ours: (theirs) => theirs.replace(defaultFormat, ")"),
  },
];
