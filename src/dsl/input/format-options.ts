// The options of Spark's own sources, by name and what their values are: the compiler's types and the check at run time are both
// made of these tables, which say what an option takes: text, a flag, a number, or one of some words. Spark ignores an option that it does not know, so that a typo would be lost.

const everyFile = {
  archivePathFilter: "text",
  basePath: "text",
  ignoreCorruptFiles: "flag",
  ignoreMissingFiles: "flag",
  ignoredPathSegmentRegex: "text",
  modifiedAfter: "text",
  modifiedBefore: "text",
  path: "text",
  pathGlobFilter: "text",
  recursiveFileLookup: "flag",
  timeZone: "text",
} as const;

const textual = {
  charset: "text",
  columnNameOfCorruptRecord: "text",
  compression: "text",
  dateFormat: "text",
  encoding: "text",
  locale: "text",
  mode: ["PERMISSIVE", "DROPMALFORMED", "FAILFAST"],
  multiLine: "flag",
  samplingRatio: "number",
  singleVariantColumn: "text",
  timeFormat: "text",
  timestampFormat: "text",
  timestampNTZFormat: "text",
} as const;

const parquet = {
  compression: "text",
  datetimeRebaseMode: ["EXCEPTION", "CORRECTED", "LEGACY"],
  int96RebaseMode: ["EXCEPTION", "CORRECTED", "LEGACY"],
  mergeSchema: "flag",
} as const;

const orc = { compression: "text", mergeSchema: "flag" } as const;

const text = { compression: "text", encoding: "text", lineSep: "text", wholetext: "flag" } as const;

const avro = {
  avroSchema: "text",
  avroSchemaUrl: "text",
  compression: "text",
  datetimeRebaseMode: ["EXCEPTION", "CORRECTED", "LEGACY"],
  enableStableIdentifiersForUnionType: "flag",
  ignoreExtension: "flag",
  mode: ["PERMISSIVE", "DROPMALFORMED", "FAILFAST"],
  positionalFieldMatching: "flag",
  recursiveFieldMaxDepth: "number",
  stableIdentifierPrefixForUnionType: "text",
} as const;

const csv = {
  charToEscapeQuoteEscaping: "text",
  codec: "text",
  columnPruning: "flag",
  comment: "text",
  delimiter: "text",
  emptyValue: "text",
  enableDateTimeParsingFallback: "flag",
  enforceSchema: "flag",
  escape: "text",
  escapeQuotes: "flag",
  extension: "text",
  header: "flag",
  ignoreLeadingWhiteSpace: "flag",
  ignoreTrailingWhiteSpace: "flag",
  inferSchema: "flag",
  inputBufferSize: "number",
  lineSep: "text",
  maxCharsPerColumn: "number",
  maxColumns: "number",
  maxMalformedLogPerPartition: "number",
  nanValue: "text",
  negativeInf: "text",
  nullValue: "text",
  positiveInf: "text",
  preferDate: "flag",
  quote: "text",
  quoteAll: "flag",
  sep: "text",
  unescapedQuoteHandling: ["STOP_AT_CLOSING_QUOTE", "BACK_TO_DELIMITER", "STOP_AT_DELIMITER", "SKIP_VALUE", "RAISE_ERROR"],
} as const;

const json = {
  allowBackslashEscapingAnyCharacter: "flag",
  allowComments: "flag",
  allowNonNumericNumbers: "flag",
  allowNumericLeadingZeros: "flag",
  allowSingleQuotes: "flag",
  allowUnquotedControlChars: "flag",
  allowUnquotedFieldNames: "flag",
  codec: "text",
  dropFieldIfAllNull: "flag",
  enableDateTimeParsingFallback: "flag",
  inferTimestamp: "flag",
  lineSep: "text",
  prefersDecimal: "flag",
  primitivesAsString: "flag",
  useUnsafeRow: "flag",
} as const;

const xml = {
  attributePrefix: "text",
  excludeAttribute: "flag",
  ignoreNamespace: "flag",
  ignoreSurroundingSpaces: "flag",
  inferSchema: "flag",
  nullValue: "text",
  preferDate: "flag",
  prefersDecimal: "flag",
  rowTag: "text",
  rowValidationXSDPath: "text",
  useLegacyXMLParser: "flag",
  valueTag: "text",
  wildcardColName: "text",
} as const;

const changes = {
  computeUpdates: "flag",
  deduplicationMode: ["none", "dropCarryovers", "netChanges"],
  endingBoundInclusive: "flag",
  endingTimestamp: "text",
  endingVersion: "number",
  startingBoundInclusive: "flag",
  startingTimestamp: "text",
  startingVersion: "number",
} as const;

/** The names of the options of each format that is known, in alphabetical order. */
export const optionNames: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    parquet: { ...everyFile, ...parquet },
    orc: { ...everyFile, ...orc },
    text: { ...everyFile, ...text },
    avro: { ...everyFile, ...avro },
    csv: { ...everyFile, ...textual, ...csv },
    json: { ...everyFile, ...textual, ...json },
    xml: { ...everyFile, ...textual, ...xml },
    changes,
  }).map(([format, options]) => [format, Object.keys(options).sort()] as const),
);

/** Options as text, by name; a null one is left out, as in PySpark. */
export type OptionValues = Readonly<Record<string, string | number | bigint | boolean | null | undefined>>;

type OptionValue<K> = K extends "flag"
  ? boolean | "true" | "false"
  : K extends "number"
    ? number | bigint | `${number}`
    : K extends readonly (infer W extends string)[]
      ? W | Lowercase<W>
      : string;
/** A name with a dot is a setting of Hadoop's, for this read. */
interface HadoopSettings {
  readonly [name: `${string}.${string}`]: string | number | bigint | boolean | null | undefined;
}
type OptionsOf<T> = { readonly [K in keyof T]?: OptionValue<T[K]> | null } & HadoopSettings;

export interface ParquetOptions extends OptionsOf<typeof everyFile & typeof parquet> {}
export interface OrcOptions extends OptionsOf<typeof everyFile & typeof orc> {}
export interface TextOptions extends OptionsOf<typeof everyFile & typeof text> {}
export interface CsvOptions extends OptionsOf<typeof everyFile & typeof textual & typeof csv> {}
export interface JsonOptions extends OptionsOf<typeof everyFile & typeof textual & typeof json> {}
export interface XmlOptions extends OptionsOf<typeof everyFile & typeof textual & typeof xml> {}
/** Which changes: between two versions or two times, both ends among them unless said. */
export interface ChangesOptions extends OptionsOf<typeof changes> {}
