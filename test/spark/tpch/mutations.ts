// Would a wrong query be seen? Each of the 22 is run with one of its conditions left out, and the answer must differ from the right one:
//   SPARK_REMOTE=sc://host:port npx tsx test/spark/tpch/mutations.ts [orders] [q20 ...]
import { clone, create } from "@bufbuild/protobuf";
import { createTables, dropTables } from "../../../examples/tpch/data.js";
import { queries } from "../../../examples/tpch/queries.js";
import { tables } from "../../../examples/tpch/tables.js";
import { type Plan, PlanSchema } from "../../../src/generated/proto/spark/connect/base_pb.js";
import { type Expression, ExpressionSchema } from "../../../src/generated/proto/spark/connect/expressions_pb.js";
import type { Filter, Join } from "../../../src/generated/proto/spark/connect/relations_pb.js";
import { type Interceptor, SparkSession } from "../../../src/index.js";
import { messagesIn } from "../../unit/plans/messages-in.js";
import { forLittleData } from "../support/little-data.js";

const orderCount = Number(process.argv[2] ?? 5_000);
const chosen = process.argv.slice(3);
/** Without its condition a join may be a product of millions of rows; one that is not answered by then is another query, no doubt. */
const patience = 60_000;

let mutate: (plan: Plan) => void = () => {};
const mutating: Interceptor = (next) => ({
  ...next,
  executePlan(request, options) {
    const plan = clone(PlanSchema, create(PlanSchema, request.plan));
    mutate(plan);
    return next.executePlan({ ...request, plan }, options);
  },
});

/** A condition of a plan, as text, and how to leave it out. */
interface Condition {
  readonly text: string;
  leaveOut(): void;
}

/** The conditions of a plan's filters and joins, the parts of AND and OR one by one. */
function conditionsOf(plan: Plan): readonly Condition[] {
  const found: Condition[] = [];
  const visit = (condition: Expression, neutral: boolean): void => {
    const { exprType } = condition;
    if (exprType.case === "unresolvedFunction" && ["and", "or"].includes(exprType.value.functionName)) {
      for (const part of exprType.value.arguments) visit(part, exprType.value.functionName === "and");
    } else {
      found.push({
        text: textOf(condition),
        leaveOut() {
          condition.exprType = create(ExpressionSchema, {
            exprType: { case: "literal", value: { literalType: { case: "boolean", value: neutral } } },
          }).exprType;
        },
      });
    }
  };
  for (const message of messagesIn(plan)) {
    if (message.$typeName === "spark.connect.Filter") visit((message as Filter).condition!, true);
    const on = message.$typeName === "spark.connect.Join" ? (message as Join).joinCondition : undefined;
    if (on !== undefined) visit(on, true);
  }
  return found;
}

function textOf({ exprType }: Expression): string {
  switch (exprType.case) {
    case "unresolvedFunction":
      return `${exprType.value.functionName}(${exprType.value.arguments.map(textOf).join(", ")})`;
    case "unresolvedAttribute":
      return exprType.value.unparsedIdentifier;
    case "literal":
      return String(exprType.value.literalType.value);
    default:
      return exprType.case ?? "";
  }
}

await using spark = await SparkSession.connect(undefined, { interceptors: [mutating] });
for (const [key, value] of Object.entries(forLittleData)) await spark.conf.set(key, value);
await createTables(spark, orderCount);
let unseen = 0;
try {
  const all = tables(spark);
  for (const [name, { frame }] of Object.entries(queries)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    const answer = async (change: typeof mutate): Promise<string> => {
      mutate = change;
      try {
        const rows = await frame(all).collect({ rows: "array", signal: AbortSignal.timeout(patience) });
        return JSON.stringify(rows, (_key, value: unknown) => (typeof value === "bigint" ? `${value}n` : value));
      } catch (error) {
        return `${(error as Error).name}: ${(error as Error).message.split("\n")[0]}`;
      } finally {
        mutate = () => {};
      }
    };
    let texts: readonly string[] = [];
    const right = await answer((plan) => {
      texts = conditionsOf(plan).map(({ text }) => text);
    });
    for (const [index, text] of texts.entries()) {
      const other = await answer((plan) => conditionsOf(plan)[index]!.leaveOut());
      if (other === right) unseen += 1;
      console.log(
        `${name}: ${other === right ? "NOT SEEN " : "seen     "} ${text}${other.startsWith("[") ? "" : ` (${other.slice(0, 90)})`}`,
      );
    }
  }
} finally {
  await dropTables(spark);
}
console.log(`${unseen} conditions could be left out unseen`);
