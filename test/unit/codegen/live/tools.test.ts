import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateRawSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { parseCommand, UsageError } from "../../../../codegen/live/command.js";
import { covers, loadExclusions, parseExclusions } from "../../../../codegen/live/exclusions.js";
import { publicMethods } from "../../../../codegen/live/harvest/class-file.js";
import { factsOf } from "../../../../codegen/live/harvest/names.js";
import { fileInZip } from "../../../../codegen/live/harvest/zip.js";
import { RegistryError } from "../../../../codegen/registry-source.js";

describe("the command line", () => {
  it("says which Spark is asked", () => {
    expect(parseCommand(["harvest", "--spark", "4.2.1"])).toEqual({ kind: "harvest", spark: { version: "4.2.1" } });
    expect(parseCommand(["verify", "--remote", "sc://host", "abs"])).toEqual({
      kind: "verify",
      spark: { remote: "sc://host" },
      thorough: false,
      names: ["abs"],
    });
    expect(parseCommand(["diff", "4.2.1", "4.3.0", "--draft", "new.yaml"])).toEqual({
      kind: "diff",
      older: "4.2.1",
      newer: "4.3.0",
      draft: "new.yaml",
    });
  });

  it.each([
    [[]],
    [["grow"]],
    [["diff", "4.2.1"]],
    [["harvest", "abs"]],
    [["harvest", "--thorough"]],
    [["verify", "--remote", "sc://a", "--spark", "4.3.0"]],
    [["verify", "--spork"]],
  ])("refuses %j", (args) => {
    expect(() => parseCommand(args)).toThrow(UsageError);
  });
});

describe("exclusions", () => {
  const problem = (text: string): string => {
    try {
      parseExclusions("exclusions.yaml", text);
      return "";
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      return error.message;
    }
  };

  it("are few and have reasons", () => {
    expect(loadExclusions().length).toBeLessThan(10);
    expect(problem("- names: [a]\n")).toBe("exclusions.yaml:1:3: reason: every exclusion has one");
    expect(problem("- { names: a, reason: b }\n")).toMatch(/names: a list of functions/);
    expect(problem("- { names: [a], reason: b, version: 4.3.0 }\n")).toMatch(/version: an exclusion has/);
    expect(problem("- { names: [a], reason: b }\n".repeat(10))).toMatch(/:10:3: at most 9/);
    expect(problem("- { names: [a], reason: b }\n".repeat(9))).toBe("");
  });

  it("are for a function's calls, or for some of them", () => {
    expect(covers({ names: ["f"], reason: "" }, "f", "f(1)")).toBe(true);
    expect(covers({ names: ["f"], calls: ["(2)"], reason: "" }, "f", "f(1)")).toBe(false);
    expect(covers({ names: ["f"], reason: "" }, "g", "g(1)")).toBe(false);
  });
});

it("a description gives the class, the version and whether it is deprecated, and none of its words", () => {
  const description =
    "Function: f\nClass: org.example.Made\nUsage: f(x) - Says something.\nExtended Usage:\n    Deprecated:\n      Since 3.0\n\n    Since: 1.2.0\n";
  expect(factsOf(description)).toEqual({ class: "Made", since: "1.2.0", deprecated: true });
  expect(factsOf("Function: !=\nUsage: a != b")).toEqual({});
});

/** A class file with one field and three methods, as the format says. */
function classFile(): Uint8Array {
  const bytes: number[] = [];
  const u1 = (...values: readonly number[]) => bytes.push(...values);
  const u2 = (...values: readonly number[]) => bytes.push(...values.flatMap((value) => [value >> 8, value & 255]));
  const texts = ["f", "I", "lag", "(Lorg/example/Column;I[J)V", "lag$default$2", "hidden", "Code"];
  u1(0xca, 0xfe, 0xba, 0xbe);
  u2(0, 61, texts.length + 3);
  for (const text of texts) {
    u1(1);
    u2(text.length);
    u1(...Buffer.from(text));
  }
  // a wide number counts as two constants
  u1(5, 0, 0, 0, 0, 0, 0, 0, 9);
  u2(1, 0, 0, 1, 0);
  const member = (access: number, name: number, descriptor: number) => {
    u2(access, name, descriptor, 1, 7);
    u1(0, 0, 0, 1, 255);
  };
  u2(1);
  member(1, 1, 2);
  u2(3);
  member(9, 3, 4);
  member(9, 5, 4);
  member(2, 6, 4);
  u2(0);
  return Uint8Array.from(bytes);
}

describe("Scala's functions", () => {
  const folder = mkdtempSync(join(tmpdir(), "sparkwright-zip-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("are the public methods of a class", () => {
    expect(publicMethods(classFile())).toEqual([{ name: "lag", parameters: ["Column", "Int", "Long[]"] }]);
  });

  it("are read from a jar, stored or deflated", () => {
    const contents = Buffer.from("what is in it ".repeat(20));
    const archive = join(folder, "a.jar");
    writeFileSync(
      archive,
      zipOf([
        ["stored.txt", contents, false],
        ["folder/deflated.txt", contents, true],
      ]),
    );
    expect(fileInZip(archive, "stored.txt")).toEqual(contents);
    expect(fileInZip(archive, "folder/deflated.txt")).toEqual(contents);
    expect(fileInZip(archive, "deflated.txt")).toBeUndefined();
  });
});

function zipOf(files: readonly (readonly [name: string, contents: Buffer, deflated: boolean])[]): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  for (const [name, contents, deflated] of files) {
    const data = deflated ? deflateRawSync(contents) : contents;
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(deflated ? 8 : 0, 4);
    shared.writeUInt32LE(crc32(contents), 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(contents.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(
      local.reduce((sum, part) => sum + part.length, 0),
      10,
    );
    directory.push(Buffer.from("PK\x01\x02\0\0", "latin1"), shared, end, Buffer.from(name));
    local.push(Buffer.from("PK\x03\x04", "latin1"), shared, Buffer.from(name), data);
  }
  const tail = Buffer.alloc(22);
  tail.write("PK\x05\x06", "latin1");
  tail.writeUInt16LE(files.length, 10);
  tail.writeUInt32LE(
    local.reduce((sum, part) => sum + part.length, 0),
    16,
  );
  return Buffer.concat([...local, ...directory, tail]);
}
