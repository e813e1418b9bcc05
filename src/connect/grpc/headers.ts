import { ArgumentError } from "../../errors.js";

// gRPC's own errors about a header's value repeat the value, which may be a secret; these do not.

/** Names that HTTP/2 forbids, or that gRPC itself gives a meaning. */
const RESERVED =
  /^(grpc-.*|connection|content-type|host|http2-settings|keep-alive|proxy-connection|te|transfer-encoding|upgrade|user-agent)$/i;

/** @throws ArgumentError for what is no header's name, or not one that callers may set. */
export function headerName(name: string): string {
  if (!/^[\w.-]+$/.test(name) || /-bin$/i.test(name)) {
    throw new ArgumentError(
      `${JSON.stringify(name)} is no name of a header: letters, digits, "_", "-" and "." make one (and "-bin" at its end means bytes, which are not taken).`,
    );
  }
  if (RESERVED.test(name)) {
    throw new ArgumentError(
      `The header ${JSON.stringify(name)} is set by gRPC itself${/^user-agent$/i.test(name) ? ': use the option "user_agent"' : ""}.`,
    );
  }
  return name;
}

/** @throws ArgumentError for a value that HTTP cannot carry. */
export function headerValue(name: string, value: string): string {
  if (/^[ -~]*$/.test(value)) return value;
  throw new ArgumentError(`The value of the header ${JSON.stringify(name)} has characters other than visible ASCII.`);
}

/** Whether headers say by themselves who calls. */
export const haveAuthorization = (headers: Readonly<Record<string, string>> = {}): boolean =>
  Object.keys(headers).some((name) => name.toLowerCase() === "authorization");
