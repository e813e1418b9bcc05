// What a server says when it no longer has the session or the operation that a call is about, and what to do about each.

const again = "Connect again (SparkSession.connect), and make again what the session had: temporary views, settings, functions.";

const advice: Readonly<Record<string, string>> = {
  "INVALID_HANDLE.SESSION_CHANGED": `The server was restarted, and what this session had there is gone. ${again}`,
  "INVALID_HANDLE.SESSION_CLOSED":
    "It was released by another client of the same session_id, or nothing was asked of it for longer than the server keeps a session " +
    `(spark.connect.session.manager.defaultSessionTimeout, 60 minutes by default). ${again}`,
  "INVALID_HANDLE.SESSION_NOT_FOUND": `The server was restarted, or forgot the session. ${again}`,
  "INVALID_HANDLE.OPERATION_ABANDONED":
    "The connection was away for longer than the server keeps a query for nobody (spark.connect.execute.manager.detachedTimeout, " +
    "5 minutes by default). Run the query again.",
};

/** What a user can do about an error class that is about a session or an operation; undefined for every other. */
export function handleAdvice(errorClass: string | undefined): string | undefined {
  return errorClass === undefined ? undefined : advice[errorClass];
}
