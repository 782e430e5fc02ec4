import { type Terminal } from "../../src/cli/terminal.js";

interface Recorded extends Terminal {
  readonly text: { out: string; err: string };
}

/** A terminal that keeps what was written. */
export function recorder(over: Partial<Terminal> = {}): Recorded {
  const text = { out: "", err: "" };
  return {
    out: (more) => void (text.out += more),
    err: (more) => void (text.err += more),
    colour: false,
    columns: 100,
    live: false,
    ...over,
    text,
  };
}
