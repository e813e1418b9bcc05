import { connect, createServer, type Server, type Socket } from "node:net";

export interface TcpProxy {
  readonly address: string;
  /** Connections taken so far. */
  readonly connections: number;
  /** Cuts every connection whenever `bytes` more have come from the server, `times` times; new connections are let through. */
  cutEvery(bytes: number, times: number): void;
  /** Cuts every connection now, and leads new ones to another server; undefined: to none, each is reset. */
  leadTo(target: string | undefined): void;
  /** Cuts every connection now, and takes no more. */
  goAway(): Promise<void>;
}

/** Stands between a client and a server, to break connections where a network would. */
export async function tcpProxy(server: string): Promise<TcpProxy> {
  let target: string | undefined = server;
  const sockets = new Set<Socket>();
  let connections = 0;
  let every = 0;
  let cutsLeft = 0;
  let left = Number.POSITIVE_INFINITY;
  const cut = (): void => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  const listener: Server = createServer((client) => {
    connections += 1;
    if (target === undefined) {
      client.resetAndDestroy();
      return;
    }
    const [, host = "", port = ""] = /^sc:\/\/(.+):(\d+)/.exec(target) ?? [];
    const upstream = connect(Number(port), host);
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.on("close", () => {
        sockets.delete(socket);
        other.destroy();
      });
      socket.on("error", () => other.destroy());
    }
    client.pipe(upstream);
    upstream.on("data", (data) => {
      left -= data.byteLength;
      if (left > 0) {
        if (!client.write(data)) upstream.pause();
        return;
      }
      cutsLeft -= 1;
      left = cutsLeft > 0 ? every : Number.POSITIVE_INFINITY;
      cut();
    });
    client.on("drain", () => upstream.resume());
  });
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  const address = listener.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    address: `sc://127.0.0.1:${address.port}`,
    get connections() {
      return connections;
    },
    cutEvery(bytes, times) {
      every = bytes;
      cutsLeft = times;
      left = bytes;
    },
    leadTo(next) {
      target = next;
      cut();
    },
    async goAway() {
      const closed = new Promise((resolve) => listener.close(resolve));
      cut();
      await closed;
    },
  };
}
