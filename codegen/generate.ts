// npm run generate: src/generated from protos/ and registry/.
import { writeTexts } from "./generated-files.js";
import { withGenerated } from "./with-generated.js";

const start = performance.now();
withGenerated(({ files, folders, overloaded }, target) => {
  const changed = writeTexts(target, folders, files);
  console.log(
    `${files.size} files in ${((performance.now() - start) / 1000).toFixed(1)} s, ${changed.length} changed${changed.map((path) => `\n  ${path}`).join("")}`,
  );
  console.log(`functions with TypeScript overloads: ${overloaded.join(", ")}`);
});
