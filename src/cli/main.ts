#!/usr/bin/env node
import { wantsColour } from "./colour.js";
import { keyboard } from "./keyboard.js";
import { run } from "./run.js";

const { stdin, stdout, stderr, env } = process;

// A reader that closes early (| head) is no error.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const typed = keyboard(stdin, stdout, () => process.exit(130));

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  colour: wantsColour(env, stdout.isTTY),
  columns: (stdout.isTTY ? stdout.columns : 0) || 100,
  live: stderr.isTTY && env["TERM"] !== "dumb",
  ...(stdin.isTTY && stdout.isTTY ? { ask: typed.ask } : {}),
  now: () => performance.now(),
  onInterrupt: (act) => {
    process.once("SIGINT", act);
    return () => void process.off("SIGINT", act);
  },
});
typed.close();
