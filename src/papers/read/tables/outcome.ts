import type { FoundSignature } from '../../sign/find-signatures.ts';

/** What a reader could not place: the texts, the label they stand beside, the table, and why. Never guessed. */
export interface Unplaced {
  readonly table: '二' | '三' | '四';
  readonly label: string | null;
  readonly texts: readonly string[];
  readonly reason:
    | 'no-label'
    | 'cut-off'
    | 'wrong-number-of-cells'
    | 'not-a-figure'
    | 'no-columns'
    | 'no-places'
    | 'heading-with-figures'
    | 'second-value'
    | 'spans-cells';
}

/** What only papers with pages, revisions or sheets have. */
type PaperNote =
  | 'pictures'
  | 'attachment'
  | 'attachment-alone'
  | 'attachment-differs'
  | 'tracked'
  | 'macros'
  | `signature.${FoundSignature['state']}`;

/** What was read in another way than it is printed, and may be worth a look. */
export interface Note {
  readonly code:
    | 'dash-as-blank'
    | 'filled-in-order'
    | 'row-without-cells'
    | 'encoding'
    | 'no-table'
    | 'another-report'
    | 'broken-bytes'
    | 'hidden'
    | 'full-width'
    | 'misprint'
    | 'traditional'
    | PaperNote;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Where the readers of the three tables leave what they have to say. */
export class Remarks {
  readonly unplaced: Unplaced[] = [];
  readonly notes: Note[] = [];

  leave(table: Unplaced['table'], reason: Unplaced['reason'], label: string | null, texts: readonly string[]): void {
    this.unplaced.push({ table, label, texts: texts.map((text) => text.slice(0, 200)), reason });
  }

  /** Once a table: the first that was met. */
  noteOnce(code: Note['code'], facts: Note['facts']): void {
    if (!this.notes.some((note) => note.code === code && note.facts.table === facts.table)) this.note(code, facts);
  }

  note(code: Note['code'], facts: Note['facts']): void {
    this.notes.push({ code, facts });
  }
}
