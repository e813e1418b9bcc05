// npm run generate: src/generated from protos/ and registry/.
import { writeTexts } from "./generated-files.js";
import { withGenerated } from "./with-generated.js";

await withGenerated(({ files, folders, overloaded, seconds }, target) => {
  const changed = writeTexts(target, folders, files);
  console.log(
    `${files.size} files, ${changed.length} changed; functions took ${seconds.functions.toFixed(1)} s, the protocol ${seconds.protos.toFixed(1)} s${changed.map((path) => `\n  ${path}`).join("")}`,
  );
  console.log(`functions with TypeScript overloads: ${overloaded.join(", ")}`);
});
