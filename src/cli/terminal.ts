/** Where a command writes; the real one is made in main.ts, tests pass their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly colour: boolean;
  /** width in columns; a full-width character takes two */
  readonly columns: number;
  /** progress may be redrawn in place */
  readonly live: boolean;
  /** nothing is told of how far the work is */
  readonly quiet?: boolean;
  /** asks for a line; absent where nobody sits at the keyboard */
  readonly ask?: (question: string) => Promise<string>;
  /** milliseconds of a clock that only goes forward; where there is none, no time is told */
  readonly now?: () => number;
  /** calls back when the user interrupts (Ctrl+C); gives the way to stop listening */
  readonly onInterrupt?: (act: () => void) => () => void;
}

/** 0 done; 1 open 强制 findings; 2 the input or the call could not be used; 3 the program itself failed; 130 the user interrupted. */
export type ExitStatus = 0 | 1 | 2 | 3 | 130;

/** The call or its input cannot be used; the message is a Chinese sentence for the user. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
