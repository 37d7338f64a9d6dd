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

/** A signature that the document is to have, for which room is kept in it. */
export interface SignatureField {
  /** Who signs, as the certificate says. */
  readonly holder: string;
  /** What a reader that is read aloud to is told. */
  readonly label: string;
  readonly reason: string;
  /** Bytes. */
  readonly room: number;
}

/** Where a seal goes, in points from the left and upper edges; `page` from 1. */
export interface SealPlace {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One document to be set. */
export interface PdfJob {
  readonly template: 'report.typ' | 'notice.typ' | 'form.typ';
  /** What the template reads; never a part of its source. */
  readonly data: object;
  readonly standard: PdfStandard;
  /** Second of the creation that the file names: of the paper's day, so that the same paper is the same bytes. */
  readonly created: number;
  readonly tables: readonly TaggedTable[];
  /** Given: wanted as OFD, made from the PDF. */
  readonly ofd?: OfdInfo;
  /** Given: room is kept for this signature. */
  readonly signature?: SignatureField;
}

export type Ask = { readonly id: number } & ({ readonly job: PdfJob } | { readonly job: 'fonts' });
export type Made = { readonly id: number } & (
  | { readonly answer: Uint8Array | readonly FontUse[] | Refusal }
  | { readonly fault: string }
);
