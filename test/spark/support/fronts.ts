import { createServer as createHttpServer } from "node:http";
import { connect as connectHttp2, createServer as createHttp2Server, type IncomingHttpHeaders, type ServerHttp2Session } from "node:http2";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer, type TlsOptions } from "node:tls";

// What stands in front of a Spark Connect server in the world: something that ends TLS, a socket, a proxy, a check of tokens.

export interface Front {
  /** Where it listens, on 127.0.0.1; 0 for a Unix socket. */
  readonly port: number;
  close(): Promise<void>;
}

const portOf = (target: string): number => Number(target.slice(target.lastIndexOf(":") + 1));

async function listen(server: Server, sockets: ReadonlySet<{ destroy(): void }>, path?: string): Promise<Front> {
  await new Promise<void>((resolve) => (path === undefined ? server.listen(0, "127.0.0.1", resolve) : server.listen(path, resolve)));
  return {
    port: path === undefined ? (server.address() as AddressInfo).port : 0,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** Passes bytes on between two sockets, until one of them ends. */
function join(client: Socket, port: number, sockets: Set<Socket>): void {
  const upstream = connect(port, "127.0.0.1");
  sockets.add(client);
  client.on("close", () => {
    sockets.delete(client);
    upstream.destroy();
  });
  client.on("error", () => upstream.destroy());
  upstream.on("error", () => client.destroy());
  upstream.on("close", () => client.destroy());
  client.pipe(upstream).pipe(client);
}

/** Ends TLS, as an ingress does. */
export function tlsFront(target: string, options: TlsOptions): Promise<Front> {
  const sockets = new Set<Socket>();
  const server = createTlsServer({ ALPNProtocols: ["h2"], ...options }, (client) => join(client, portOf(target), sockets));
  // the client is told why, and tells it
  server.on("tlsClientError", () => {});
  return listen(server, sockets);
}

/** Listens on a Unix socket. */
export function socketFront(target: string, path: string): Promise<Front> {
  const sockets = new Set<Socket>();
  return listen(
    createServer((client) => join(client, portOf(target), sockets)),
    sockets,
    path,
  );
}

export interface Proxy extends Front {
  /** What clients asked for: `host:port`, and the user and password they gave. */
  readonly asked: readonly { readonly to: string; readonly credentials: string | undefined }[];
}

/** An HTTP proxy that takes CONNECT, and knows the way to every host: it ends at the target. `status` other than 200 refuses. */
export async function httpProxy(target: string, status = 200): Promise<Proxy> {
  const sockets = new Set<Socket>();
  const asked: Proxy["asked"][number][] = [];
  const server = createHttpServer();
  server.on("connect", ({ url = "", headers }, client: Socket) => {
    const [, encoded] = /^Basic (.*)$/.exec(headers["proxy-authorization"] ?? "") ?? [];
    asked.push({ to: url, credentials: encoded && Buffer.from(encoded, "base64").toString() });
    if (status !== 200) return void client.end(`HTTP/1.1 ${status} No\r\n\r\n`);
    client.write("HTTP/1.1 200 Connection established\r\n\r\n");
    join(client, portOf(target), sockets);
  });
  return { ...(await listen(server, sockets)), asked };
}

export interface Gate extends Front {
  /** The calls that came, in order. */
  readonly calls: readonly { readonly method: string; readonly token: string | undefined; readonly headers: IncomingHttpHeaders }[];
}

/** Lets calls through whose bearer token `accepts` takes, and answers others as Spark does, but repeats the token in the answer. */
export async function tokenGate(target: string, accepts: (token: string | undefined) => boolean): Promise<Gate> {
  const sessions = new Set<ServerHttp2Session>();
  const calls: Gate["calls"][number][] = [];
  const server = createHttp2Server();
  server.on("session", (session) => {
    sessions.add(session);
    const upstream = connectHttp2(`http://127.0.0.1:${portOf(target)}`);
    upstream.on("error", () => session.destroy());
    session.on("error", () => upstream.destroy());
    session.on("close", () => {
      sessions.delete(session);
      upstream.destroy();
    });
    session.on("stream", (client, headers) => {
      const token = /^Bearer (.*)$/.exec(String(headers.authorization))?.[1];
      calls.push({ method: String(headers[":path"]).replace(/^.*\//, ""), token, headers });
      client.on("error", () => {});
      if (!accepts(token)) {
        const refusal = { "grpc-status": "16", "grpc-message": `Invalid authentication token ${token}` };
        client.respond({ ":status": 200, "content-type": "application/grpc", ...refusal }, { endStream: true });
        return;
      }
      let trailers: IncomingHttpHeaders = {};
      const request = upstream.request(withoutOwn(headers));
      client.pipe(request);
      client.on("close", () => request.close());
      client.on("wantTrailers", () => client.sendTrailers(trailers));
      request.on("error", () => setImmediate(() => client.close()));
      request.on("trailers", (found) => {
        trailers = withoutOwn(found);
      });
      request.on("response", (answer, flags) => {
        if (client.destroyed) return;
        const ended = (flags & 1) !== 0;
        client.respond({ ":status": answer[":status"], ...withoutOwn(answer) }, ended ? { endStream: true } : { waitForTrailers: true });
        if (!ended) request.pipe(client);
      });
    });
  });
  return { ...(await listen(server, sessions)), calls };
}

const withoutOwn = (headers: IncomingHttpHeaders): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name !== ":status" && name !== "host"));
