import { BinaryReader, WireType } from "@bufbuild/protobuf/wire";
import { RpcError, type RpcStatus } from "../../transport.js";

/** gRPC's status codes in their numeric order, without OK. */
const statuses: readonly RpcStatus[] = [
  "CANCELLED",
  "UNKNOWN",
  "INVALID_ARGUMENT",
  "DEADLINE_EXCEEDED",
  "NOT_FOUND",
  "ALREADY_EXISTS",
  "PERMISSION_DENIED",
  "RESOURCE_EXHAUSTED",
  "FAILED_PRECONDITION",
  "ABORTED",
  "OUT_OF_RANGE",
  "UNIMPLEMENTED",
  "INTERNAL",
  "UNAVAILABLE",
  "DATA_LOSS",
  "UNAUTHENTICATED",
];

/** The error for a call's final status; `details` is the trailer grpc-status-details-bin, a google.rpc.Status. */
export function rpcError(code: number, message: string, details: Uint8Array | undefined): RpcError {
  const status = statuses[code - 1] ?? "UNKNOWN";
  if (details === undefined) return new RpcError(status, message);
  const rich = readStatus(details);
  return new RpcError(status, rich.message || message, {
    info: rich.info,
    ...(rich.retryDelay !== undefined && { retryDelay: rich.retryDelay }),
  });
}

interface RichStatus {
  message: string;
  info: Record<string, string>;
  retryDelay?: number;
}

// google.rpc.Status, ErrorInfo and RetryInfo are three small messages outside Spark's protocol; they are read field by field.

type FieldReader = (field: number, wireType: WireType, reader: BinaryReader) => void;

function readFields(bytes: Uint8Array, read: FieldReader): void {
  const reader = new BinaryReader(bytes);
  while (reader.pos < reader.len) {
    const [field, wireType] = reader.tag();
    const before = reader.pos;
    read(field, wireType, reader);
    if (reader.pos === before) reader.skip(wireType, field);
  }
}

function readStatus(bytes: Uint8Array): RichStatus {
  const status: RichStatus = { message: "", info: {} };
  readFields(bytes, (field, wireType, reader) => {
    if (wireType !== WireType.LengthDelimited) return;
    if (field === 2) status.message = reader.string();
    if (field === 3) readDetail(reader.bytes(), status);
  });
  return status;
}

function readDetail(bytes: Uint8Array, status: RichStatus): void {
  let typeUrl = "";
  let value = new Uint8Array();
  readFields(bytes, (field, _wireType, reader) => {
    if (field === 1) typeUrl = reader.string();
    if (field === 2) value = reader.bytes() as Uint8Array<ArrayBuffer>;
  });
  if (typeUrl.endsWith("/google.rpc.ErrorInfo")) readErrorInfo(value, status);
  if (typeUrl.endsWith("/google.rpc.RetryInfo")) status.retryDelay = readRetryDelay(value);
}

function readErrorInfo(bytes: Uint8Array, status: RichStatus): void {
  readFields(bytes, (field, _wireType, reader) => {
    if (field === 1) status.info.reason = reader.string();
    if (field !== 3) return;
    let key = "";
    let value = "";
    readFields(reader.bytes(), (part, _type, entry) => {
      if (part === 1) key = entry.string();
      if (part === 2) value = entry.string();
    });
    status.info[key] = value;
  });
}

function readRetryDelay(bytes: Uint8Array): number {
  let milliseconds = 0;
  readFields(bytes, (field, _wireType, reader) => {
    if (field !== 1) return;
    readFields(reader.bytes(), (part, _type, duration) => {
      if (part === 1) milliseconds += Number(duration.int64()) * 1000;
      if (part === 2) milliseconds += duration.int32() / 1e6;
    });
  });
  return milliseconds;
}
