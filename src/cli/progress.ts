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
  if (terminal.quiet === true) return { at: () => {}, end: () => {} };
  const start = terminal.now?.() ?? 0;
  const draw = (share: number, label: string): void => {
    const filled = Math.round(share * cells);
    const bar = `${"█".repeat(filled)}${"░".repeat(cells - filled)} ${Math.floor(share * 100)}% `;
    // a line that wraps could not be drawn over
    terminal.err(`\r\u001B[K${bar}${shortened(label, terminal.columns - 2 * cells - 6)}`);
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

/** A label cut to so many columns; a Chinese character takes two. */
function shortened(label: string, columns: number): string {
  let left = columns;
  let end = 0;
  for (const character of label) {
    left -= character > "\u2000" ? 2 : 1;
    if (left < 0) return `${label.slice(0, Math.max(0, end - 1))}…`;
    end += character.length;
  }
  return label;
}
