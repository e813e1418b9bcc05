import { type DescEnum, type DescField, type DescMessage, type MessageInitShape, ScalarType } from "@bufbuild/protobuf";

// The bytes of a message straight from its init shape. `toBinary(schema, create(schema, init))` gives the same, and spends most of its time on
// making a message of every part of a plan and collecting it again. Messages are written from their end, so that each length is known when it
// is due: nothing is measured first, and nothing is moved.

/** The bytes of the message that `init` stands for, as protobuf-es writes them. Throws an Error that names the field of a value that it cannot hold. */
export function messageBytes<Schema extends DescMessage>(schema: Schema, init: MessageInitShape<Schema>): Uint8Array {
  const out: Output = { bytes: new Uint8Array(1024), start: 1024 };
  writerOf(schema)(out, init as Message);
  return out.bytes.slice(out.start);
}

/** What is written so far stands at the end of `bytes`, from `start` on. */
interface Output {
  bytes: Uint8Array;
  start: number;
}

type Message = Readonly<Record<string, unknown>>;
/** Writes a value ahead of what is written already. */
type Write = (out: Output, value: unknown) => void;
type WriteMessage = (out: Output, message: Message) => void;

interface Slot {
  readonly number: number;
  /** The field's property of the message, or the oneof's. */
  readonly name: string;
  readonly isCase: boolean;
  readonly write: Write;
}

interface Oneof {
  readonly name: string;
  readonly cases: ReadonlyMap<string | undefined, Slot>;
}

const writers = new WeakMap<DescMessage, WriteMessage>();

/** Descriptors refer to one another in circles, so a writer asks for those of its fields when it first meets a value. */
function writerOf(schema: DescMessage): WriteMessage {
  let writer = writers.get(schema);
  if (writer === undefined) {
    writer = messageWriter(schema);
    writers.set(schema, writer);
  }
  return writer;
}

function messageWriter(schema: DescMessage): WriteMessage {
  const single = schema.fields.filter((field) => field.oneof === undefined).map((field) => slotOf(field, field.localName));
  const oneofs = schema.oneofs.map(({ localName, fields }): Oneof => {
    return { name: localName, cases: new Map(fields.map((field) => [field.localName, slotOf(field, localName)])) };
  });
  const known: Known = { after: new Map(), slots: undefined };
  const slotsOf = (message: Message): readonly Slot[] => {
    let at = known;
    for (const { name } of oneofs) at = knownAfter(at, caseOf(message, name));
    at.slots ??= [...single, ...oneofs.flatMap(({ name, cases }) => cases.get(caseOf(message, name)) ?? [])].sort(byNumberDown);
    return at.slots;
  };
  return (out, message) => {
    if (message.$unknown !== undefined) writeUnknown(out, message.$unknown as readonly UnknownField[]);
    for (const { name, isCase, write } of slotsOf(message)) {
      const value = message[name];
      if (value !== undefined && value !== null) write(out, isCase ? (value as { readonly value: unknown }).value : value);
    }
  };
}

/** Fields are written by number, the highest first; which of a oneof's is there differs. So their order is kept for every combination of cases. */
interface Known {
  readonly after: Map<string | undefined, Known>;
  slots: readonly Slot[] | undefined;
}

function knownAfter({ after }: Known, set: string | undefined): Known {
  let next = after.get(set);
  if (next === undefined) {
    next = { after: new Map(), slots: undefined };
    after.set(set, next);
  }
  return next;
}

function caseOf(message: Message, oneof: string): string | undefined {
  return (message[oneof] as { readonly case?: string } | undefined | null)?.case;
}

const byNumberDown = (a: Slot, b: Slot): number => b.number - a.number;

function slotOf(field: DescField, name: string): Slot {
  return { number: field.number, name, isCase: field.oneof !== undefined, write: fieldWriter(field) };
}

function fieldWriter(field: DescField): Write {
  switch (field.fieldKind) {
    case "message":
      return nested(field.number, () => field.message);
    case "list":
      return listWriter(field);
    case "map":
      return mapWriter(field);
    default: {
      const write = tagged(field);
      // a field without presence is not there when it has its type's zero
      return field.presence === implicitPresence ? (out, value) => isZero(value) || write(out, value) : write;
    }
  }
}

const implicitPresence = 2;

function isZero(value: unknown): boolean {
  return value === "" || value === false || value === 0n || Object.is(value, 0) || (value instanceof Uint8Array && value.length === 0);
}

type ListField = DescField & { readonly fieldKind: "list" };
function listWriter(field: ListField): Write {
  if (field.listKind === "message") return backwards(nested(field.number, () => field.message));
  if (!field.packed) return backwards(tagged(field));
  const values = backwards(scalarWriter(scalarOf(field), field));
  return (out, list) => {
    if ((list as readonly unknown[]).length > 0) lengthDelimited(out, field.number, list, values);
  };
}

function backwards(write: Write): Write {
  return (out, list) => {
    const items = list as readonly unknown[];
    for (let i = items.length - 1; i >= 0; i--) write(out, items[i]);
  };
}

type MapField = DescField & { readonly fieldKind: "map" };
function mapWriter(field: MapField): Write {
  // Spark's messages have maps by name only
  if (field.mapKey !== ScalarType.STRING) throw new Error(`${field}: a map whose keys are not text`);
  const key = numbered(1, ScalarType.STRING, field);
  const value = field.mapKind === "message" ? nested(2, () => field.message) : numbered(2, scalarOf(field), field);
  const entry: Write = (out, pair) => {
    const [name, item] = pair as readonly [string, unknown];
    value(out, item);
    key(out, name);
  };
  const entries = backwards((out, pair) => lengthDelimited(out, field.number, pair, entry));
  return (out, map) => entries(out, Object.entries(map as object));
}

function nested(number: number, schema: () => DescMessage): Write {
  let write: Write | undefined;
  return (out, value) => {
    write ??= writerOf(schema()) as Write;
    lengthDelimited(out, number, value, write);
  };
}

function lengthDelimited(out: Output, number: number, value: unknown, write: Write): void {
  const fromEnd = out.bytes.length - out.start;
  write(out, value);
  varint(out, out.bytes.length - out.start - fromEnd);
  varint(out, (number << 3) | 2);
}

interface UnknownField {
  readonly no: number;
  readonly wireType: number;
  readonly data: Uint8Array;
}

/** What a message that was read holds of a newer protocol. */
function writeUnknown(out: Output, fields: readonly UnknownField[]): void {
  for (const { no, wireType, data } of [...fields].reverse()) {
    raw(out, data);
    varint(out, (no << 3) | wireType);
  }
}

// Scalars

function scalarOf(field: { readonly scalar?: ScalarType | undefined; readonly enum?: DescEnum | undefined }): ScalarType {
  return field.scalar ?? ScalarType.INT32;
}

function tagged(field: DescField): Write {
  return numbered(field.number, scalarOf(field as { readonly scalar?: ScalarType }), field);
}

/** A scalar with its tag. */
function numbered(number: number, type: ScalarType, field: DescField): Write {
  const write = scalarWriter(type, field);
  const tag = (number << 3) | wireType(type);
  return (out, value) => {
    write(out, value);
    varint(out, tag);
  };
}

function wireType(type: ScalarType): number {
  switch (type) {
    case ScalarType.DOUBLE:
      return 1;
    case ScalarType.STRING:
    case ScalarType.BYTES:
      return 2;
    case ScalarType.FLOAT:
      return 5;
    default:
      return 0;
  }
}

function scalarWriter(type: ScalarType, field: DescField): Write {
  const refuse = (value: unknown): never => {
    throw new Error(`${field.parent.typeName}.${field.name} cannot hold ${typeof value} ${String(value)}`);
  };
  switch (type) {
    case ScalarType.STRING:
      return (out, value) => text(out, typeof value === "string" ? value : refuse(value));
    case ScalarType.BYTES:
      return (out, value) => bytes(out, value instanceof Uint8Array ? value : refuse(value));
    case ScalarType.BOOL:
      return (out, value) => varint(out, typeof value === "boolean" ? Number(value) : refuse(value));
    case ScalarType.INT32:
      return (out, value) => {
        if (typeof value !== "number" || (value | 0) !== value) refuse(value);
        if ((value as number) >= 0) varint(out, value as number);
        else longVarint(out, BigInt(value as number));
      };
    case ScalarType.UINT32:
      return (out, value) => varint(out, typeof value === "number" && value >>> 0 === value ? value : refuse(value));
    case ScalarType.INT64:
      return (out, value) => {
        if (typeof value !== "bigint" || BigInt.asIntN(64, value) !== value) refuse(value);
        if ((value as bigint) >= 0n && (value as bigint) <= largestInt) varint(out, Number(value));
        else longVarint(out, value as bigint);
      };
    case ScalarType.DOUBLE:
      return (out, value) => {
        reserve(out, 8);
        view(out).setFloat64(out.start, typeof value === "number" ? value : refuse(value), true);
      };
    case ScalarType.FLOAT:
      return (out, value) => {
        if (typeof value !== "number" || (Number.isFinite(value) && Math.abs(value) > largestFloat)) refuse(value);
        reserve(out, 4);
        view(out).setFloat32(out.start, value as number, true);
      };
    default:
      throw new Error(`${field}: Spark's protocol has no ${ScalarType[type]}`);
  }
}

const largestInt = 0x7fff_ffffn;
const largestFloat = 3.4028234663852886e38;
const encoder = new TextEncoder();

/** UTF-8, its length ahead of it. Names are short and ASCII, which a loop writes faster than the encoder. */
function text(out: Output, value: string): void {
  const { length } = value;
  if (length > 64 || !shortText(out, value)) bytes(out, encoder.encode(value));
  else varint(out, length);
}

/** Whether the text was written: it is not when it holds anything but ASCII. */
function shortText(out: Output, value: string): boolean {
  const { length } = value;
  reserve(out, length);
  for (let i = 0; i < length; i++) {
    const code = value.charCodeAt(i);
    if (code > 0x7f) {
      out.start += length;
      return false;
    }
    out.bytes[out.start + i] = code;
  }
  return true;
}

function bytes(out: Output, data: Uint8Array): void {
  raw(out, data);
  varint(out, data.length);
}

function raw(out: Output, data: Uint8Array): void {
  reserve(out, data.length);
  out.bytes.set(data, out.start);
}

/** A number from 0 to 2 ** 32 - 1: seven bits a byte, the lowest first. */
function varint(out: Output, value: number): void {
  const size = value < 0x80 ? 1 : value < 0x4000 ? 2 : value < 0x20_0000 ? 3 : value < 0x1000_0000 ? 4 : 5;
  reserve(out, size);
  let rest = value;
  const last = out.start + size - 1;
  for (let at = out.start; at < last; at++) {
    out.bytes[at] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  out.bytes[last] = rest;
}

/** The same of 64 bits; a negative one is ten bytes. */
function longVarint(out: Output, value: bigint): void {
  const groups: number[] = [];
  for (let rest = BigInt.asUintN(64, value); groups.length === 0 || rest > 0n; rest >>= 7n) groups.push(Number(rest & 0x7fn));
  raw(
    out,
    Uint8Array.from(groups, (group, i) => (i === groups.length - 1 ? group : group | 0x80)),
  );
}

function view({ bytes }: Output): DataView {
  return new DataView(bytes.buffer);
}

/** Room for as many bytes ahead of the others. */
function reserve(out: Output, count: number): void {
  if (count > out.start) {
    const used = out.bytes.length - out.start;
    const larger = new Uint8Array(2 * out.bytes.length + count);
    larger.set(out.bytes.subarray(out.start), larger.length - used);
    out.start = larger.length - used;
    out.bytes = larger;
  }
  out.start -= count;
}
