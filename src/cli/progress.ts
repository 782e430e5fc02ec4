import { type Terminal } from "./terminal.js";

export interface Progress {
  /** one more step done; the label says what */
  readonly step: (label: string) => void;
  readonly end: () => void;
}

const cells = 24;

/** A bar redrawn in place on a terminal, a plain line a step elsewhere; always on the error stream. */
export function progress(terminal: Terminal, total: number): Progress {
  let done = 0;
  const draw = (label: string): void => {
    const filled = Math.round((done / Math.max(total, 1)) * cells);
    const bar = "█".repeat(filled) + "░".repeat(cells - filled);
    terminal.err(`\r\u001B[K${bar} ${done}/${total} ${label}`);
  };
  if (terminal.live) draw("准备");
  return {
    step: (label) => {
      done += 1;
      if (terminal.live) draw(label);
      else terminal.err(`[${done}/${total}] ${label}\n`);
    },
    end: () => {
      if (terminal.live) terminal.err("\r\u001B[K");
    },
  };
}
