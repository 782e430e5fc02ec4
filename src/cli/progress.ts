import { remainingText } from "./remaining.js";
import { type Terminal } from "./terminal.js";

export interface Progress {
  /** so much is done of so much, and what has just been done; told in a line of its own where there is no bar, unless it is a detail */
  readonly at: (done: number, total: number, label: string, detail?: "detail") => void;
  readonly end: () => void;
}

const cells = 24;

/** A bar redrawn in place on a terminal, a plain line a step elsewhere; always on the error stream. */
export function progress(terminal: Terminal): Progress {
  const start = terminal.now?.() ?? 0;
  const draw = (share: number, label: string): void => {
    const filled = Math.round(share * cells);
    terminal.err(`\r\u001B[K${"█".repeat(filled)}${"░".repeat(cells - filled)} ${Math.floor(share * 100)}% ${label}`);
  };
  if (terminal.live) draw(0, "准备");
  return {
    at: (done, total, label, detail) => {
      const share = done / Math.max(total, 1);
      const remaining = terminal.now === undefined ? "" : remainingText(terminal.now() - start, share);
      const text = [label, remaining].filter((part) => part !== "").join("，");
      if (terminal.live) draw(share, text);
      else if (detail === undefined) terminal.err(`[${done}/${total}] ${text}\n`);
    },
    end: () => {
      if (terminal.live) terminal.err("\r\u001B[K");
    },
  };
}
