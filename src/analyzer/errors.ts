import { AnalysisError, NotFoundError, UnsupportedError } from "../errors.js";

/**
 * Spark's error conditions that the analyzer raises: SQLSTATE, then the message with its parameters in angle brackets.
 * Callers branch on class and parameters; the text is Spark's form of them.
 */
const conditions = {
  "UNRESOLVED_COLUMN.WITH_SUGGESTION": [
    "42703",
    "A column, variable, or function parameter with name <objectName> cannot be resolved. Did you mean one of the following? [<proposal>].",
  ],
  "UNRESOLVED_COLUMN.WITHOUT_SUGGESTION": ["42703", "A column, variable, or function parameter with name <objectName> cannot be resolved."],
  "UNRESOLVED_FIELD.WITH_SUGGESTION": [
    "42703",
    "A field with name <fieldName> cannot be resolved with the struct-type column <columnPath>. Did you mean one of the following? [<proposal>].",
  ],
  AMBIGUOUS_REFERENCE: ["42704", "Reference <name> is ambiguous, could be: <referenceNames>."],
  AMBIGUOUS_REFERENCE_TO_FIELDS: ["42000", "Ambiguous reference to the field <field>. It appears <count> times in the schema."],
  AMBIGUOUS_COLUMN_REFERENCE: [
    "42702",
    "Column <name> is ambiguous. It's because you joined several DataFrame together, and some of these DataFrames are the same. This column points to one of the DataFrames but Spark is unable to figure out which one. Please alias the DataFrames with different names before joining them, and specify the column using qualified name.",
  ],
  CANNOT_RESOLVE_DATAFRAME_COLUMN: [
    "42704",
    'Cannot resolve dataframe column <name>. It\'s probably because of illegal references like `df1.select(df2.col("a"))`.',
  ],
  CANNOT_RESOLVE_STAR_EXPAND: [
    "42704",
    "Cannot resolve <targetString>.* given input columns <columns>. Please check that the specified table or struct exists and is accessible in the input columns.",
  ],
  FIELD_NOT_FOUND: ["42704", "No such struct field <fieldName> in <fields>."],
  INVALID_EXTRACT_BASE_FIELD_TYPE: [
    "42000",
    "Can't extract a value from <base>. Need a complex type [STRUCT, ARRAY, MAP] but got <other>.",
  ],
  INVALID_EXTRACT_FIELD_TYPE: ["42000", "Field name should be a non-null string literal, but it's <extraction>."],
  INVALID_ATTRIBUTE_NAME_SYNTAX: [
    "42601",
    "Syntax error in the attribute name: <name>. Check that backticks appear in pairs, a quoted string is a complete name part and use a backtick only inside quoted name parts.",
  ],
  UNRESOLVED_ROUTINE: ["42883", "Cannot resolve routine <routineName> on search path <searchPath>."],
  UNRESOLVABLE_TABLE_VALUED_FUNCTION: [
    "42883",
    "Could not resolve <name> to a table-valued function.\nPlease make sure that <name> is defined as a table-valued function and that all required parameters are provided correctly.\nIf <name> is not defined, please create the table-valued function before using it.\nFor more information about defining table-valued functions, please refer to the Apache Spark documentation.",
  ],
  NOT_A_TABLE_FUNCTION: [
    "42887",
    "<functionName> appears as a table function here, but the function was defined as a scalar function. Please update the query to move the function call outside the FROM clause, or redefine <functionName> as a table function instead.",
  ],
  NOT_A_SCALAR_FUNCTION: [
    "42887",
    "<functionName> appears as a scalar expression here, but the function was defined as a table function. Please update the query to move the function call into the FROM clause, or redefine <functionName> as a scalar function instead.",
  ],
  FAILED_FUNCTION_CALL: ["38000", "Failed preparing of the function <funcName> for call. Please, double check function's arguments."],
  MISSING_AGGREGATION: [
    "42803",
    "The non-aggregating expression <expression> is based on columns which are not participating in the GROUP BY clause. Add the columns or the expression to the GROUP BY, aggregate the expression, or use <expressionAnyValue> if you do not care which of the values within a group is returned.",
  ],
  MISSING_GROUP_BY: [
    "42803",
    "The query does not include a GROUP BY clause. Add GROUP BY or turn it into the window functions using OVER clauses.",
  ],
  GROUP_BY_AGGREGATE: ["42903", "Aggregate functions are not allowed in GROUP BY, but found <sqlExpr>."],
  GROUP_EXPRESSION_TYPE_IS_NOT_ORDERABLE: [
    "42822",
    "The expression <sqlExpr> cannot be used as a grouping expression because its data type <dataType> is not an orderable data type.",
  ],
  EXPRESSION_TYPE_IS_NOT_ORDERABLE: ["42822", "Column expression <expr> cannot be sorted because its type <exprType> is not orderable."],
  NESTED_AGGREGATE_FUNCTION: [
    "42607",
    "It is not allowed to use an aggregate function in the argument of another aggregate function. Please use the inner aggregate function in a sub-query.",
  ],
  INVALID_WHERE_CONDITION: [
    "42903",
    "The WHERE condition <condition> contains invalid expressions: <expressionList>. Rewrite the query to avoid window functions, aggregate functions, and generator functions in the WHERE clause.",
  ],
  UNSUPPORTED_EXPR_FOR_OPERATOR: [
    "42K0E",
    "The query operator <operator> contains one or more unsupported expressions. Consider to rewrite it to avoid window functions, aggregate functions, and generator functions in the <operator> operator. Invalid expressions: [<invalidExprSqls>]",
  ],
  UNSUPPORTED_EXPR_FOR_WINDOW: ["42P20", "Expression <sqlExpr> not supported within a window function."],
  WINDOW_FUNCTION_WITHOUT_OVER_CLAUSE: ["42601", "Window function <funcName> requires an OVER clause."],
  "UNSUPPORTED_GENERATOR.NESTED_IN_EXPRESSIONS": ["42K0E", "The generator is not supported: nested in expressions <expression>."],
  "UNSUPPORTED_GENERATOR.OUTSIDE_SELECT": ["42K0E", "The generator is not supported: outside the SELECT clause, found: <plan>."],
  UDTF_ALIAS_NUMBER_MISMATCH: [
    "42802",
    "The number of aliases supplied in the AS clause does not match the number of columns output by the UDTF. Expected <aliasesSize> aliases, but got <aliasesNames>. Please ensure that the number of aliases provided matches the number of columns output by the UDTF.",
  ],
  COLUMN_ALREADY_EXISTS: ["42711", "The column <columnName> already exists. Choose another name or rename the existing column."],
  ASSIGNMENT_ARITY_MISMATCH: [
    "42802",
    "The number of columns or variables assigned or aliased: <numTarget> does not match the number of source expressions: <numExpr>.",
  ],
  NUM_COLUMNS_MISMATCH: [
    "42826",
    "<operator> can only be performed on inputs with the same number of columns, but the first input has <firstNumColumns> columns and the <invalidOrdinalNum> input has <invalidNumColumns> columns.",
  ],
  INCOMPATIBLE_COLUMN_TYPE: [
    "42825",
    "<operator> can only be performed on tables with compatible column types. The <columnOrdinalNumber> column of the <tableOrdinalNumber> table is <dataType1> type which is not compatible with <dataType2> at the same column of the first table.<hint>.",
  ],
  UNRESOLVED_USING_COLUMN_FOR_JOIN: [
    "42703",
    "USING column <colName> cannot be resolved on the <side> side of the join. The <side>-side columns: [<suggestion>].",
  ],
  JOIN_CONDITION_IS_NOT_BOOLEAN_TYPE: [
    "42K0E",
    'The join condition <joinCondition> has the invalid type <conditionType>, expected "BOOLEAN".',
  ],
  INVALID_COLUMN_OR_FIELD_DATA_TYPE: ["42000", "Column or field <name> is of type <type> while it's required to be <expectedType>."],
  NULLABLE_COLUMN_OR_FIELD: ["42000", "Column or field <name> is nullable while it's required to be non-nullable."],
  INDETERMINATE_COLLATION_IN_EXPRESSION: [
    "42P22",
    "Data type of <expr> has indeterminate collation. Use COLLATE clause to set the collation explicitly.",
  ],
  INVALID_USAGE_OF_STAR_OR_REGEX: ["42000", "Invalid usage of <elem> in <prettyName>."],
  "INVALID_LIMIT_LIKE_EXPRESSION.IS_NEGATIVE": [
    "42K0E",
    "The limit like expression <expr> is invalid. The <name> expression must be equal to or greater than 0, but got <v>.",
  ],
  GROUP_BY_POS_OUT_OF_RANGE: ["42805", "GROUP BY position <index> is not in select list (valid range is [1, <size>])."],
  ORDER_BY_POS_OUT_OF_RANGE: ["42805", "ORDER BY position <index> is not in select list (valid range is [1, <size>])."],
  UNPIVOT_VALUE_DATA_TYPE_MISMATCH: ["42K09", "Unpivot value columns must share a least common type, some types do not: [<types>]."],
  "DATATYPE_MISMATCH.FILTER_NOT_BOOLEAN": [
    "42K09",
    "Cannot resolve <sqlExpr> due to data type mismatch: Filter expression <filter> of type <type> is not a boolean.",
  ],
  "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION": [
    "42K09",
    "Cannot resolve <sqlExpr> due to data type mismatch: cannot cast <srcType> to <targetType>.",
  ],
  "DATATYPE_MISMATCH.CAST_WITH_FUNC_SUGGESTION": [
    "42K09",
    "Cannot resolve <sqlExpr> due to data type mismatch: cannot cast <srcType> to <targetType>. To convert values from <srcType> to <targetType>, you can use the functions <functionNames> instead.",
  ],
  "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE": [
    "42K09",
    "Cannot resolve <sqlExpr> due to data type mismatch: The <paramIndex> parameter requires the <requiredType> type, however <inputSql> has the type <inputType>.",
  ],
  "DATATYPE_MISMATCH.CANNOT_DROP_ALL_FIELDS": [
    "42K09",
    "Cannot resolve <sqlExpr> due to data type mismatch: Cannot drop all fields in struct.",
  ],
  "DATATYPE_MISMATCH.RANGE_FRAME_WITHOUT_ORDER": [
    "42K09",
    "Cannot resolve <sqlExpr> due to data type mismatch: A range window frame cannot be used in an unordered window specification.",
  ],
  "DATATYPE_MISMATCH.RANGE_FRAME_MULTI_ORDER": [
    "42K09",
    "Cannot resolve <sqlExpr> due to data type mismatch: A range window frame with value boundaries cannot be used in a window specification with multiple order by expressions: <orderSpec>.",
  ],
  "DATATYPE_MISMATCH.RANGE_FRAME_INVALID_TYPE": [
    "42K09",
    "Cannot resolve <sqlExpr> due to data type mismatch: The data type <orderSpecType> used in the order specification does not support the data type <valueBoundaryType> which is used in the range frame.",
  ],
  "DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_UNACCEPTED_TYPE": [
    "42K09",
    "Cannot resolve <sqlExpr> due to data type mismatch: The data type of the <location> bound <exprType> does not match the expected data type <expectedType>.",
  ],
  "DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_WITHOUT_FOLDABLE": [
    "42K09",
    "Cannot resolve <sqlExpr> due to data type mismatch: Window frame <location> bound <expression> is not a literal.",
  ],
  "DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_WRONG_COMPARISON": [
    "42K09",
    "Cannot resolve <sqlExpr> due to data type mismatch: The lower bound of a window frame must be <comparison> to the upper bound.",
  ],
  "DATATYPE_MISMATCH.CREATE_NAMED_STRUCT_WITHOUT_FOLDABLE_STRING": [
    "42K09",
    "Cannot resolve <sqlExpr> due to data type mismatch: Only foldable `STRING` expressions are allowed to appear at odd position, but they are <inputExprs>.",
  ],
  "DATATYPE_MISMATCH.DATA_DIFF_TYPES": [
    "42K09",
    "Cannot resolve <sqlExpr> due to data type mismatch: Input to <functionName> should all be the same type, but it's <dataType>.",
  ],
  "DATATYPE_MISMATCH.CAST_WITH_CONF_SUGGESTION": [
    "42K09",
    "Cannot resolve <sqlExpr> due to data type mismatch: cannot cast <srcType> to <targetType> with ANSI mode on. If you have to cast <srcType> to <targetType>, you can set <config> as <configVal>.",
  ],
  "DATATYPE_MISMATCH.INVALID_ORDERING_TYPE": [
    "42K09",
    "Cannot resolve <sqlExpr> due to data type mismatch: The <functionName> does not support ordering on type <dataType>.",
  ],
  WINDOW_FUNCTION_NOT_ALLOWED_IN_CLAUSE: ["42601", "It is not allowed to use window functions inside <clauseName> clause."],
  WINDOW_FUNCTION_FRAME_NOT_ORDERED: [
    "42601",
    "Window function <wf_name> requires the window to be ordered. You need to add an ORDER BY clause. For example: SELECT <wf_expr> OVER (PARTITION BY window_partition ORDER BY window_ordering) FROM table.",
  ],
  DISTINCT_WINDOW_FUNCTION_UNSUPPORTED: ["0A000", "Distinct window functions are not supported: <windowExpr>."],
  MULTI_ALIAS_WITHOUT_GENERATOR: ["42K0E", "Multi part aliasing (<names>) is not supported with <expr> as it is not a generator function."],
  UNRESOLVED_COLUMN_AMONG_FIELD_NAMES: ["42703", 'Cannot resolve column name "<colName>" among (<fieldNames>).'],
  _LEGACY_ERROR_TEMP_1050: [null, "Can only star expand struct data types. Attribute: `<attributes>`."],
  "INVALID_LAMBDA_FUNCTION_CALL.DUPLICATE_ARG_NAMES": [
    "42K0D",
    'Invalid lambda function call. The lambda function has duplicate arguments <args>. Please, consider to rename the argument names or set <caseSensitiveConfig> to "true".',
  ],
  _LEGACY_ERROR_TEMP_1035: [null, "Cannot specify window frame for <prettyName> function."],
  _LEGACY_ERROR_TEMP_1036: [null, "Window Frame <wf> must match the required frame <required>."],
  AMBIGUOUS_LATERAL_COLUMN_ALIAS: ["42702", "Lateral column alias <name> is ambiguous and has <n> matches."],
  AMBIGUOUS_COLUMN_OR_FIELD: ["42702", "Column or field <name> is ambiguous and has <n> matches."],
  PIVOT_VALUE_DATA_TYPE_MISMATCH: [
    "42K09",
    "Invalid pivot value '<value>': value data type <valueType> does not match pivot column data type <pivotType>.",
  ],
  _LEGACY_ERROR_TEMP_1006: [null, "Aggregate expression required for pivot, but '<sql>' did not appear in any aggregate function."],
  INCOMPARABLE_PIVOT_COLUMN: ["42818", "Invalid pivot column <columnName>. Pivot columns must be comparable."],
  UNPIVOT_REQUIRES_VALUE_COLUMNS: ["42K0F", "At least one value column needs to be specified for UNPIVOT, all columns specified as ids."],
  "UNSUPPORTED_FEATURE.SET_OPERATION_ON_MAP_TYPE": [
    "0A000",
    "The feature is not supported: Cannot have MAP type columns in a set operation (INTERSECT, EXCEPT, etc.), but the type of column <colName> is <dataType>.",
  ],
  "UNSUPPORTED_FEATURE.SET_OPERATION_ON_VARIANT_TYPE": [
    "0A000",
    "The feature is not supported: Cannot have VARIANT type columns in a set operation (INTERSECT, EXCEPT, etc.), but the type of column <colName> is <dataType>.",
  ],
  "UNSUPPORTED_FEATURE.PARTITION_BY_VARIANT": [
    "0A000",
    "The feature is not supported: Cannot use VARIANT producing expressions to partition a DataFrame, but the type of expression <expr> is <dataType>.",
  ],
  TABLE_OR_VIEW_NOT_FOUND: [
    "42P01",
    "The table or view <relationName> cannot be found. Verify the spelling and correctness of the schema and catalog. Search path: <searchPath>.",
  ],
} as const;

type Condition = readonly [sqlState: string | null, message: string];

export type ErrorClass = keyof typeof conditions;

/** One of Spark's errors, with Spark's class, SQLSTATE, parameters and form of message. */
export function analysisError(errorClass: ErrorClass, messageParameters: Readonly<Record<string, string>>): AnalysisError {
  const [state, template]: Condition = conditions[errorClass];
  const sqlState = state ?? undefined;
  const text = template.replace(/<(\w+)>/g, (whole, name: string) => messageParameters[name] ?? whole);
  // Spark's own errors without a stable class show neither it nor a state
  const message = sqlState === undefined ? text : `[${errorClass}] ${text} SQLSTATE: ${sqlState}`;
  const details = { errorClass, sqlState, messageParameters };
  return errorClass === "TABLE_OR_VIEW_NOT_FOUND" ? new NotFoundError(message, details) : new AnalysisError(message, details);
}

/** Something of Spark that the analyzer does not do yet: refused by name, never guessed. */
export function unsupported(what: string, instead?: string): UnsupportedError {
  const message = `The embedded engine does not support ${what}${instead === undefined ? "." : `; ${instead}.`}`;
  return new UnsupportedError(message, { messageParameters: { feature: what } });
}
