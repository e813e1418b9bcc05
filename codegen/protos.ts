import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type FileTexts, readTexts } from "./generated-files.js";

const root: string = fileURLToPath(new URL("..", import.meta.url));
const buf: string = fileURLToPath(new URL("../node_modules/.bin/buf", import.meta.url));

/** Makes the protocol's TypeScript from protos/ with buf and protoc-gen-es, below `out`/src/generated. */
export function generateProtos(out: string): FileTexts {
  const { status, stderr, error } = spawnSync(buf, ["generate", "--output", out], { cwd: root, encoding: "utf8", env: withLocalTools() });
  if (status !== 0) throw new Error(`buf generate failed:\n${stderr || String(error)}`);
  return readTexts(`${out}/src/generated`, ["proto"]);
}

/** buf finds its plugin, protoc-gen-es, on the path. */
function withLocalTools(): NodeJS.ProcessEnv {
  const tools = fileURLToPath(new URL("../node_modules/.bin", import.meta.url));
  return { ...process.env, PATH: `${tools}:${process.env.PATH ?? ""}` };
}
