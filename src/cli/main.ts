#!/usr/bin/env node
import { run } from "./run.js";

const { stdout, stderr, env } = process;

// A reader that closes early (| head) is no error.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  colour: stdout.isTTY && (env["NO_COLOR"] ?? "") === "",
  columns: stdout.isTTY ? stdout.columns : 100,
  live: stderr.isTTY && env["TERM"] !== "dumb",
  now: () => performance.now(),
  onInterrupt: (act) => {
    process.once("SIGINT", act);
    return () => void process.off("SIGINT", act);
  },
});
