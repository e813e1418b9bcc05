#!/usr/bin/env node
import { run } from "./command.js";

process.exitCode = await run(process.argv.slice(2), {
  folder: process.cwd(),
  env: process.env,
  out: (text) => console.log(text),
  err: (text) => console.error(text),
});
