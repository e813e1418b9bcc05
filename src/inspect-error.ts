import type { SparkError } from "./errors.js";

/** As many lines of the server's stack trace are printed: the others are the server's own affair, and in `serverStackTrace`. */
const SERVER_LINES = 4;

interface InspectOptions {
  readonly depth?: number | null;
}

/**
 * What `console.log` and Node's report of an uncaught error print: the message, where it was thrown, those details that it has, and its cause.
 * It is a method of SparkError under the name that Node's `util.inspect` asks for.
 */
export function inspectError(
  this: SparkError,
  depth: number,
  options: InspectOptions,
  inspect: (value: unknown, options: InspectOptions) => string,
): string {
  const { name, message } = this;
  if (depth < 0) return `[${name}: ${message}]`;
  const details = Object.fromEntries(Object.entries({ ...this, name: undefined, ...longer(this) }).filter(([, value]) => says(value)));
  const text = `${name}: ${message}${framesOf(this)}`;
  return Object.keys(details).length === 0 ? text : `${text} ${inspect(details, { ...options, depth: options.depth ?? null })}`;
}

function longer({ cause, serverStackTrace }: SparkError): { readonly serverStackTrace: readonly string[]; readonly cause: unknown } {
  const more = serverStackTrace.length - SERVER_LINES;
  return {
    serverStackTrace: more > 0 ? [...serverStackTrace.slice(0, SERVER_LINES), `… ${more} more`] : serverStackTrace,
    cause,
  };
}

/** The stack begins with the class's name and the message, as they were when it was made. */
function framesOf({ stack = "", message }: Error): string {
  return stack.slice(stack.indexOf(message) + message.length);
}

function says(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return value !== undefined;
  return value instanceof Error || Object.keys(value).length > 0;
}
