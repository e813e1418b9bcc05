import { ArgumentError } from "../../errors.js";
import { isPlainObject } from "../arguments.js";
import { describe } from "../frame/describe.js";

// Options of file sources. Spark ignores an option that it does not know, so a typo would be lost silently: the names of its
// own formats are known here. A name with a dot is a setting of Hadoop's, and other formats' options are theirs to know.

const everyFile = [
  "archivePathFilter",
  "basePath",
  "ignoreCorruptFiles",
  "ignoreMissingFiles",
  "ignoredPathSegmentRegex",
  "modifiedAfter",
  "modifiedBefore",
  "path",
  "pathGlobFilter",
  "recursiveFileLookup",
  "timeZone",
];

const text = [
  "charset",
  "codec",
  "columnNameOfCorruptRecord",
  "compression",
  "dateFormat",
  "enableDateTimeParsingFallback",
  "encoding",
  "lineSep",
  "locale",
  "mode",
  "multiLine",
  "samplingRatio",
  "singleVariantColumn",
  "timeFormat",
  "timestampFormat",
  "timestampNTZFormat",
];

const known: ReadonlyMap<string, readonly string[]> = new Map([
  ["parquet", [...everyFile, "compression", "datetimeRebaseMode", "int96RebaseMode", "mergeSchema"].sort()],
  [
    "csv",
    [
      ...everyFile,
      ...text,
      "charToEscapeQuoteEscaping",
      "columnPruning",
      "comment",
      "delimiter",
      "emptyValue",
      "enforceSchema",
      "escape",
      "escapeQuotes",
      "extension",
      "header",
      "ignoreLeadingWhiteSpace",
      "ignoreTrailingWhiteSpace",
      "inferSchema",
      "inputBufferSize",
      "maxCharsPerColumn",
      "maxColumns",
      "maxMalformedLogPerPartition",
      "nanValue",
      "negativeInf",
      "nullValue",
      "positiveInf",
      "preferDate",
      "quote",
      "quoteAll",
      "sep",
      "unescapedQuoteHandling",
    ].sort(),
  ],
  [
    "json",
    [
      ...everyFile,
      ...text,
      "allowBackslashEscapingAnyCharacter",
      "allowComments",
      "allowNonNumericNumbers",
      "allowNumericLeadingZeros",
      "allowSingleQuotes",
      "allowUnquotedControlChars",
      "allowUnquotedFieldNames",
      "dropFieldIfAllNull",
      "inferTimestamp",
      "prefersDecimal",
      "primitivesAsString",
      "useUnsafeRow",
    ].sort(),
  ],
]);

/** Options as text, by name; a null one is left out, as in PySpark. */
export type OptionValues = Readonly<Record<string, string | number | bigint | boolean | null | undefined>>;

/** The text of an option's value; undefined for one that is left out. */
export function optionText(name: string, value: unknown): string | undefined {
  switch (typeof value) {
    case "string":
      return value;
    case "boolean":
    case "bigint":
    case "number":
      return String(value);
    default:
      if (value === null || value === undefined) {
        return undefined;
      }
      throw new ArgumentError(`option ${JSON.stringify(name)}: a string, number or boolean was expected, found ${describe(value)}`);
  }
}

/** The entries of an options object. */
export function optionEntries(options: unknown, where: string): readonly (readonly [string, string])[] {
  if (!isPlainObject(options)) {
    throw new ArgumentError(`${where}: an options object was expected, found ${describe(options)}`);
  }
  return Object.entries(options).flatMap(([name, value]) => {
    const text = optionText(name, value);
    return text === undefined ? [] : [[name, text] as const];
  });
}

/** Refuses an option that Spark's own reader of this format does not know. */
export function checkOptions(format: string | undefined, options: ReadonlyMap<string, string>): void {
  const names = format === undefined ? undefined : known.get(format.toLowerCase());
  for (const name of names === undefined ? [] : options.keys()) {
    if (!name.includes(".") && !names!.some((candidate) => candidate.toLowerCase() === name.toLowerCase())) {
      throw new ArgumentError(
        `${format} has no option ${JSON.stringify(name)}, and Spark would ignore it; its options are ${names!.join(", ")}`,
      );
    }
  }
}
