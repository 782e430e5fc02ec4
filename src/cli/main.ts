#!/usr/bin/env node
import { wantsColour } from "./colour.js";
import { run } from "./run.js";

const { stdin, stdout, stderr, env } = process;

// A reader that closes early (| head) is no error.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  colour: wantsColour(env, stdout.isTTY),
  columns: (stdout.isTTY ? stdout.columns : 0) || 100,
  live: stderr.isTTY && env["TERM"] !== "dumb",
  ...(stdin.isTTY && stdout.isTTY ? { ask } : {}),
  now: () => performance.now(),
  onInterrupt: (act) => {
    process.once("SIGINT", act);
    return () => void process.off("SIGINT", act);
  },
});

/** Reads one line from the keyboard; an end of input is an empty answer. */
async function ask(question: string): Promise<string> {
  const { createInterface } = await import("node:readline/promises");
  const lines = createInterface({ input: stdin, output: stdout });
  const closed = new Promise<string>((resolve) => {
    lines.once("close", () => resolve(""));
  });
  const answer = await Promise.race([lines.question(question), closed]);
  lines.close();
  return answer;
}
