import type { Refusal } from '../../base/refusal.ts';
import type { OfdInfo } from '../ofd/ofd-file.ts';
import type { FontUse } from './fonts/roles.ts';

/** a-3a: to be kept, with its data attached. ua-1: to be published, for every reader. */
export type PdfStandard = 'a-3a' | 'ua-1';

/** A table whose row labels are to be tagged as headers, in the order of the document. */
export interface TaggedTable {
  readonly rows: readonly (readonly TaggedCell[])[];
}

export interface TaggedCell {
  readonly header: boolean;
  readonly rowSpan: number;
}

/** One document to be set. */
export interface PdfJob {
  readonly template: 'report.typ' | 'notice.typ';
  /** What the template reads; never a part of its source. */
  readonly data: object;
  readonly standard: PdfStandard;
  /** Second of the creation that the file names: of the paper's day, so that the same paper is the same bytes. */
  readonly created: number;
  readonly tables: readonly TaggedTable[];
  /** Given: wanted as OFD, made from the PDF. */
  readonly ofd?: OfdInfo;
}

export type Ask = { readonly id: number } & ({ readonly job: PdfJob } | { readonly job: 'fonts' });
export type Made = { readonly id: number } & (
  | { readonly answer: Uint8Array | readonly FontUse[] | Refusal }
  | { readonly fault: string }
);
