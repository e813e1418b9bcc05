/** How a connection was tried, for what is said of its failure. */
export interface TriedConnection {
  readonly secure: boolean;
  readonly clientCertificate: boolean;
}

interface Hint {
  readonly when: RegExp;
  /** For connections with TLS, or without; for both when absent. */
  readonly secure?: boolean;
  readonly text: string | ((tried: TriedConnection) => string);
}

const certificateHint = ({ clientCertificate }: TriedConnection): string =>
  clientCertificate
    ? "the server takes no client certificate but those of its own authorities: are tls.cert and tls.key right?"
    : "the server may want a client certificate: tls: { cert, key }";

/** What to do about the commonest failures, by the words of OpenSSL, Node and HTTP/2. The first that fits. */
const hints: readonly Hint[] = [
  {
    when: /wrong version number|packet length too long/,
    text: "the server answers, but not in TLS, which use_ssl=true or a token turned on",
  },
  {
    when: /unable to (verify the first|get local issuer|get issuer) certificate|self.signed certificate/,
    text: "the server's certificate is signed by nobody known here: give its authority by tls: { ca }, or by NODE_EXTRA_CA_CERTS",
  },
  {
    when: /does not match certificate's altnames/,
    text: "connect by a name that the certificate is for, or say that name by tls: { servername }",
  },
  { when: /certificate (has expired|is not yet valid)/, text: "the server needs a new certificate, or this machine's clock is wrong" },
  { when: /alert certificate required|alert handshake failure|alert (unknown ca|bad certificate)/, secure: true, text: certificateHint },
  { when: /no application protocol/, secure: true, text: "the server speaks TLS, but not HTTP/2, which gRPC needs" },
  {
    when: /^Failed to connect$|disconnected before secure/,
    secure: true,
    text: (tried) => `the server hung up; ${certificateHint(tried)}`,
  },
  { when: /^Failed to connect$/, secure: false, text: "the server hung up at once: does it want TLS, use_ssl=true?" },
  { when: /^Protocol error$/, text: "what answers there is no gRPC server" },
];

/** gRPC's reason for a connection that could not be made, without what says nothing, and with what to do about it. */
export function explainedFailure(reason: string, tried: TriedConnection): string {
  const plain = reason
    .replace(/^No connection established\. Last error: (?:Error(?: \[\w+\])?: )?/, "")
    .replace(/\.?\s*Resolution note:\s*$/, "")
    .replace(/\s*\(\d{4}-\d\d-\d\dT[\d:.]+Z\)$/, "")
    // OpenSSL's thread, file and line
    .replace(/^[0-9A-F]+:error:[0-9A-F]+:SSL routines:\w*:([^:]+):.*$/s, "$1")
    .replace(/^Error \[\w+\]: /, "")
    .trim();
  // gRPC says nothing more when the proxy refused or was away
  if (plain === "undefined") return `${proxyInUse()} could not be reached, or refused to connect to the server`;
  const hint = hints.find(({ when, secure }) => (secure === undefined || secure === tried.secure) && when.test(plain));
  if (hint === undefined) return plain;
  return `${plain} (${typeof hint.text === "string" ? hint.text : hint.text(tried)})`;
}

/** The proxy that gRPC goes through, by the variable that names it; without the user's name and password. */
function proxyInUse(): string {
  const name = ["grpc_proxy", "https_proxy", "http_proxy"].find((variable) => process.env[variable]);
  const url = name === undefined ? undefined : process.env[name];
  return url !== undefined && URL.canParse(url) ? `the proxy ${new URL(url).host} (${name})` : "the proxy";
}
