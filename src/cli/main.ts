#!/usr/bin/env node
import { isatty } from "node:tty";
import { wantsColour } from "./colour.js";
import { type Keyboard } from "./keyboard.js";
import { run } from "./run.js";

const { stdout, stderr, env } = process;

// A reader that closes early (| head) is no error.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

let typed: Keyboard | undefined;

/** The keyboard is opened when the first question is asked. */
async function ask(question: string): Promise<string> {
  const { keyboard } = await import("./keyboard.js");
  typed ??= keyboard(process.stdin, stdout, () => process.exit(130));
  return typed.ask(question);
}

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  colour: wantsColour(env, stdout.isTTY),
  columns: (stdout.isTTY ? stdout.columns : 0) || 100,
  live: stderr.isTTY && env["TERM"] !== "dumb",
  ...(isatty(0) && stdout.isTTY ? { ask } : {}),
  now: () => performance.now(),
  onInterrupt: (act) => {
    process.once("SIGINT", act);
    return () => void process.off("SIGINT", act);
  },
});
typed?.close();
