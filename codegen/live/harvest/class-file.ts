/** A method of a Java class: its name and its parameters' types. */
export interface Method {
  readonly name: string;
  readonly parameters: readonly string[];
}

const PUBLIC = 0x0001;
/** Bytes that constants take after their tag; text is read, and wide numbers count as two. */
const constantSizes: Readonly<Record<number, number>> = {
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 2,
  8: 2,
  9: 4,
  10: 4,
  11: 4,
  12: 4,
  15: 3,
  16: 2,
  17: 4,
  18: 4,
  19: 2,
  20: 2,
};

/** The public methods of a compiled class. */
export function publicMethods(bytes: Uint8Array): readonly Method[] {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8;
  const u2 = (): number => {
    at += 2;
    return data.getUint16(at - 2);
  };
  const u4 = (): number => {
    at += 4;
    return data.getUint32(at - 4);
  };
  const texts = new Map<number, string>();
  for (let index = 1, count = u2(); index < count; index++) {
    const tag = data.getUint8(at++);
    if (tag === 1) {
      const length = u2();
      texts.set(index, new TextDecoder().decode(bytes.subarray(at, at + length)));
      at += length;
      continue;
    }
    const size = constantSizes[tag];
    if (size === undefined) throw new Error(`a class file has no constants of kind ${tag}`);
    at += size;
    if (tag === 5 || tag === 6) index++;
  }
  at += 6;
  const interfaces = u2();
  at += 2 * interfaces;
  const members = (): readonly { readonly access: number; readonly name: string; readonly descriptor: string }[] =>
    Array.from({ length: u2() }, () => {
      const member = { access: u2(), name: texts.get(u2())!, descriptor: texts.get(u2())! };
      for (let attributes = u2(); attributes > 0; attributes--) {
        at += 2;
        const length = u4();
        at += length;
      }
      return member;
    });
  members();
  return members()
    .filter(({ access, name }) => (access & PUBLIC) !== 0 && !name.includes("$") && !name.startsWith("<"))
    .map(({ name, descriptor }) => ({ name, parameters: parametersOf(descriptor) }));
}

const primitives: Readonly<Record<string, string>> = {
  Z: "Boolean",
  B: "Byte",
  C: "Char",
  S: "Short",
  I: "Int",
  J: "Long",
  F: "Float",
  D: "Double",
};

/** `(Lorg/apache/spark/sql/Column;I)V`: Column and Int. */
function parametersOf(descriptor: string): readonly string[] {
  const inside = descriptor.slice(1, descriptor.indexOf(")"));
  return [...inside.matchAll(/(\[*)(?:L([^;]+);|([ZBCSIJFD]))/g)].map(([, dimensions = "", className, primitive]) => {
    const name = className === undefined ? primitives[primitive!]! : className.split("/").at(-1)!;
    return name + "[]".repeat(dimensions.length);
  });
}
