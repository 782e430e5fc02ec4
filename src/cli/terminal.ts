/** Where a command writes; the real one is made in main.ts, tests pass their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly colour: boolean;
  /** width in columns; a full-width character takes two */
  readonly columns: number;
  /** progress may be redrawn in place */
  readonly live: boolean;
}

/** 0 done; 1 open 强制 findings; 2 the input or the call could not be used; 3 the program itself failed. */
export type ExitStatus = 0 | 1 | 2 | 3;

/** The call or its input cannot be used; the message is a Chinese sentence for the user. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
