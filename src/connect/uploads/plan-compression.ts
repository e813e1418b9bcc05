import { promisify } from "node:util";
import * as zlib from "node:zlib";
import type { MessageInitShape } from "@bufbuild/protobuf";
import {
  CompressionCodec,
  Plan_CompressedOperation_OpType as OpType,
  type PlanSchema,
} from "../../generated/proto/spark/connect/base_pb.js";
import { CommandSchema } from "../../generated/proto/spark/connect/commands_pb.js";
import { RelationSchema } from "../../generated/proto/spark/connect/relations_pb.js";
import { messageBytes } from "../../message-bytes.js";
import { byteCount } from "../sizes.js";

type Plan = MessageInitShape<typeof PlanSchema>;
type Zstd = (bytes: Uint8Array) => Promise<Uint8Array>;

const THRESHOLD = "spark.connect.session.planCompression.threshold";
const ALGORITHM = "spark.connect.session.planCompression.defaultAlgorithm";

/** Requests smaller than this are sent as they are, whatever the settings: asking for these would cost more than it saves. */
export const WORTH_COMPRESSING: number = 256 * 1024;

/** Node has zstd since 22.15. */
const { zstdCompress } = zlib as {
  readonly zstdCompress?: (bytes: Uint8Array, done: (error: Error | null, result: Uint8Array) => void) => void;
};
const zstdOfNode: Zstd | undefined = zstdCompress && promisify(zstdCompress);

type Settings = (keys: readonly string[]) => Promise<ReadonlyMap<string, string | undefined>>;

/** A request that may hold a plan: to run it, or a question about it. */
export interface Planned {
  readonly plan?: Plan;
  readonly analyze?: { readonly case?: string | undefined; readonly value?: { readonly plan?: Plan } };
}

/** A request with its plan compressed; undefined where it is sent as it is, or has none. */
export async function compressedRequest(
  request: Planned,
  settings: Settings,
  zstd: Zstd | undefined = zstdOfNode,
): Promise<Planned | undefined> {
  if (zstd === undefined) return undefined;
  const { plan, analyze } = request;
  if (plan !== undefined) {
    const smaller = await compressedPlan(plan, settings, zstd);
    return smaller && { ...request, plan: smaller };
  }
  const smaller = analyze?.value?.plan && (await compressedPlan(analyze.value.plan, settings, zstd));
  return smaller && { ...request, analyze: { ...analyze, value: { ...analyze.value, plan: smaller } } };
}

/**
 * A plan with its operation compressed, as Spark's own clients do it with large plans: where the session's settings ask for it, this Node
 * can, and it makes the plan smaller. Undefined where the plan is sent as it is.
 */
async function compressedPlan({ opType }: Plan, settings: Settings, zstd: Zstd): Promise<Plan | undefined> {
  if (opType?.case !== "root" && opType?.case !== "command") return undefined;
  const bytes = opType.case === "root" ? messageBytes(RelationSchema, opType.value) : messageBytes(CommandSchema, opType.value);
  if (bytes.byteLength < WORTH_COMPRESSING) return undefined;
  const values = await settings([THRESHOLD, ALGORITHM]);
  const threshold = byteCount(values.get(THRESHOLD)) ?? -1;
  if (values.get(ALGORITHM) !== "ZSTD" || threshold < 0 || bytes.byteLength <= threshold) return undefined;
  const data = await zstd(bytes);
  if (data.byteLength >= bytes.byteLength) return undefined;
  return {
    opType: {
      case: "compressedOperation",
      value: { data, opType: opType.case === "root" ? OpType.RELATION : OpType.COMMAND, compressionCodec: CompressionCodec.ZSTD },
    },
  };
}
