// Who may import whom: downward only (docs/architecture.md). Each rule names a room and forbids what is above it.
const only = (name, from, allowed) => ({
  name,
  severity: "error",
  from: { path: from },
  to: { path: "^src/", pathNot: [from, ...allowed] },
});

const errors = "^src/errors\\.ts$";
const proto = "^src/generated/proto/";
const facts = "^src/generated/facts/";
const messages = "^src/(messages|message-bytes)\\.ts$";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: { pathNot: "^src/generated/proto/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    only("types", "^src/types/", [errors, proto]),
    only("signatures", "^src/signatures/", [errors, "^src/types/"]),
    only("transport", "^src/transport\\.ts$", [proto]),
    only("facts", facts, ["^src/signatures/function-fact\\.ts$"]),
    only("proto", proto, []),
    only("eslint-plugin", "^src/eslint-plugin/", []),
    only("plan", "^src/plan/", [errors, "^src/types/", proto]),
    {
      name: "plan-loads-no-messages",
      comment: "plans are plain objects: only types come from the protocol",
      severity: "error",
      from: { path: "^src/(plan|types|dsl|signatures|transport)" },
      to: { path: proto, dependencyTypesNot: ["type-only"] },
    },
    only("sql", "^src/sql/", [errors, "^src/plan/", "^src/signatures/", "^src/types/", facts]),
    only("analyzer", "^src/analyzer/", [errors, "^src/plan/", "^src/signatures/", "^src/types/", facts, proto]),
    only("messages", messages, [errors, "^src/plan/", proto]),
    {
      name: "messages-on-use",
      comment: "the language loads the protocol's descriptors when a message is asked for",
      severity: "error",
      from: { path: "^src/(plan|types|dsl|sql|signatures|analyzer)" },
      to: { path: messages, dependencyTypesNot: ["dynamic-import", "type-only"] },
    },
    only("dsl", "^src/dsl/", [errors, messages, "^src/sql/expression/", "^src/plan/", "^src/types/", facts]),
    only("functions", "^src/generated/functions/", ["^src/dsl/", "^src/types/"]),
    only("connect", "^src/connect/", [
      errors,
      messages,
      "^src/dsl/",
      "^src/analyzer/",
      "^src/transport\\.ts$",
      "^src/plan/",
      "^src/types/",
      proto,
      facts,
    ]),
    only("embedded", "^src/embedded/", [
      errors,
      "^src/sql/",
      "^src/analyzer/",
      "^src/connect/arrow/",
      "^src/transport\\.ts$",
      "^src/plan/",
      "^src/types/",
      "^src/signatures/",
      proto,
      facts,
    ]),
    {
      name: "codegen-stays-out",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(codegen|tools|test|bench|examples)/" },
    },
    {
      name: "codegen-imports",
      severity: "error",
      from: { path: "^codegen/", pathNot: "^codegen/live/" },
      to: { path: "^src/", pathNot: ["^src/signatures/", "^src/types/", errors] },
    },
    {
      name: "language-runs-anywhere",
      comment: "the language also works in a browser or a worker",
      severity: "error",
      from: { path: "^src/(types|signatures|plan|dsl|sql|analyzer|generated)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "nothing-heavy-at-import",
      comment: "gRPC, Arrow and DuckDB are loaded by connect and embedded, on use",
      severity: "error",
      from: { path: "^src/(types|signatures|plan|dsl|sql|generated)/|^src/(index|session|errors)\\.ts$" },
      to: { path: "node_modules/(apache-arrow|@grpc|@duckdb)", dependencyTypesNot: ["type-only"] },
    },
    { name: "no-orphan-imports", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
