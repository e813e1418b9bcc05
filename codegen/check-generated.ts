// npm run check:generated: whether src/generated is what protos/ and registry/ give.
import { differences, readTexts } from "./generated-files.js";
import { withGenerated } from "./with-generated.js";

await withGenerated(({ files, folders }, target) => {
  const stale = differences(readTexts(target, folders), files);
  if (stale.length > 0) {
    console.error(
      `src/generated is not what the registry and the protocol give; run npm run generate\n${stale.map((path) => `  ${path}`).join("\n")}`,
    );
    process.exitCode = 1;
  } else console.log(`src/generated is up to date (${files.size} files)`);
});
