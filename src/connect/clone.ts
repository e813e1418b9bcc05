import { sessionIdArgument } from "./grpc/connection-parameters.js";
import type { Session } from "./session.js";

/** A session that begins with the settings, views and functions that this one has on the server; its id is the server's choice if none is given. */
export async function cloned(session: Session, sessionId: string | undefined): Promise<Session> {
  if (sessionId !== undefined) sessionIdArgument(sessionId);
  const request = { ...session.header(), ...(sessionId !== undefined && { newSessionId: sessionId }) };
  const made = await session.call("Cloning the session", (call) => session.transport.cloneSession(request, call));
  const clone = session.sibling(made.newSessionId);
  clone.observe(made.newServerSideSessionId);
  return clone;
}
