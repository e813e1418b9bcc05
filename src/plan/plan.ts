import type { MessageInitShape } from "@bufbuild/protobuf";
import type { CommandSchema } from "../generated/proto/spark/connect/commands_pb.js";
import type {
  Expression_LiteralSchema,
  Expression_SortOrderSchema,
  Expression_WindowSchema,
  ExpressionSchema,
} from "../generated/proto/spark/connect/expressions_pb.js";
import type { RelationSchema } from "../generated/proto/spark/connect/relations_pb.js";
import type { DataTypeSchema } from "../generated/proto/spark/connect/types_pb.js";

// The Spark Connect messages are the plan: plain immutable objects in protobuf-es' init shape. Only types come from the
// generated protocol, so that building a plan loads no descriptor; the transport makes messages of them.

export type Relation = MessageInitShape<typeof RelationSchema>;
export type Expression = MessageInitShape<typeof ExpressionSchema>;
export type Literal = MessageInitShape<typeof Expression_LiteralSchema>;
export type SortOrder = MessageInitShape<typeof Expression_SortOrderSchema>;
export type WindowExpression = MessageInitShape<typeof Expression_WindowSchema>;
export type ProtoDataType = MessageInitShape<typeof DataTypeSchema>;
export type Command = MessageInitShape<typeof CommandSchema>;
