import { type Interface } from "node:readline";

/** What is typed, line by line. Lines that come before they are asked for wait their turn; after the end all answers are empty. */
export interface Keyboard {
  readonly ask: (question: string) => Promise<string>;
  readonly close: () => void;
}

export function keyboard(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  interrupted: () => void,
): Keyboard {
  const typed: string[] = [];
  const waiting: ((line: string) => void)[] = [];
  let lines: Interface | undefined;
  let ended = false;

  async function open(): Promise<void> {
    if (lines !== undefined || ended) return;
    const { createInterface } = await import("node:readline");
    lines = createInterface({ input, output });
    lines.on("line", (line) => {
      const next = waiting.shift();
      if (next === undefined) typed.push(line);
      else next(line);
    });
    lines.on("SIGINT", interrupted);
    lines.on("close", () => {
      ended = true;
      for (const next of waiting.splice(0)) next("");
    });
  }

  return {
    ask: async (question) => {
      await open();
      output.write(question);
      const line = typed.shift();
      if (line !== undefined) return line;
      if (ended) return "";
      return new Promise((resolve) => waiting.push(resolve));
    },
    close: () => lines?.close(),
  };
}
