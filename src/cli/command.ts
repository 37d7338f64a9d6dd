import type { House } from '../store/context.ts';

/** Where a command writes: results to `out`, everything else to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** 0 good, 1 findings, 2 cannot. */
export type ExitCode = 0 | 1 | 2;

/** What a command may use: its arguments, the terminal, and the house, opened when it is first asked for. */
export type Command = (args: readonly string[], terminal: Terminal, open: () => Promise<House>) => Promise<ExitCode>;
