import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** PEM texts. */
export interface KeyPair {
  readonly key: string;
  readonly cert: string;
}

export interface Authority {
  /** The authority's own certificate. */
  readonly ca: string;
  /** A certificate for these names (`DNS:localhost`, `IP:127.0.0.1`), signed by the authority. */
  sign(...names: readonly string[]): KeyPair;
}

const newKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];

/** A certificate authority that lives as long as this call's caller keeps it; openssl makes its keys, in a folder that is gone at once. */
export function authority(name = "Sparkwright's tests"): Authority {
  const own = inFolder((run, read) => {
    run("req", "-x509", ...newKey, "-keyout", "ca.key", "-out", "ca.pem", "-subj", `/CN=${name}`);
    return { key: read("ca.key"), cert: read("ca.pem") };
  });
  return {
    ca: own.cert,
    sign: (...names) =>
      inFolder((run, read, write) => {
        write("ca.key", own.key);
        write("ca.pem", own.cert);
        write("names", `subjectAltName=${names.join(",")}`);
        run("req", "-new", ...newKey.slice(0, -2), "-keyout", "a.key", "-out", "a.csr", "-subj", "/CN=test");
        run(
          "x509",
          "-req",
          "-in",
          "a.csr",
          "-CA",
          "ca.pem",
          "-CAkey",
          "ca.key",
          "-CAcreateserial",
          "-days",
          "2",
          "-extfile",
          "names",
          "-out",
          "a.pem",
        );
        return { key: read("a.key"), cert: read("a.pem") };
      }),
  };
}

type InFolder = (
  run: (...args: readonly string[]) => void,
  read: (name: string) => string,
  write: (name: string, text: string) => void,
) => KeyPair;

function inFolder(make: InFolder): KeyPair {
  const folder = mkdtempSync(join(tmpdir(), "sparkwright-keys-"));
  try {
    return make(
      (...args) => void execFileSync("openssl", args, { cwd: folder, stdio: "pipe" }),
      (name) => readFileSync(join(folder, name), "utf8"),
      (name, text) => writeFileSync(join(folder, name), text),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
